import type { FileResult } from './measureFiles.ts';
import type { FiguresResult } from './measureFigures.ts';
import type { PageResult } from './measurePages.ts';
import type { PicturesResult } from './measurePictures.ts';
import type { RenderResult, ReportResult } from './measureReport.ts';
import type { SliderResult } from './measureSlider.ts';
import { spreadWords } from './summary.ts';

/** A line for each page. */
export function pagesTable(results: readonly PageResult[]): string {
  return aligned([
    [
      '',
      'requests',
      'KB',
      'script KB',
      'seen, ms',
      '× static SVG',
      'blocked, ms',
      'heap, MB',
      'Recharts, ms',
      'all KB',
    ],
    ...results.map((page) => [
      page.name,
      String(page.requests),
      kilobytes(page.bytes),
      kilobytes(page.scriptBytes),
      spreadWords(page.seen),
      spreadWords(page.timesStatic),
      spreadWords(page.blocked),
      (page.heapBytes / 1_000_000).toFixed(1),
      page.recharts === null ? '' : spreadWords(page.recharts),
      kilobytes(page.allBytes),
    ]),
  ]);
}

/** A line for each size of a picture. */
export function picturesTable(results: readonly PicturesResult[]): string {
  const [first] = results;
  if (first === undefined) return '';
  return aligned([
    ['', ...results.flatMap(({ rows }) => [`${wholeNumber(rows)} rows, ms`, 'KB'])],
    ...first.sizes.map(({ size }, place) => [
      size,
      ...results.flatMap(({ sizes }) => {
        const measured = sizes[place];
        if (measured === undefined) return ['', ''];
        return [spreadWords(measured.milliseconds), kilobytes(measured.bytes)];
      }),
    ]),
  ]);
}

/** A line for each file that leaves the page, beside the picture of one chart of the same figures. */
export function reportTable(results: readonly ReportResult[]): string {
  const [first] = results;
  if (first === undefined) return '';
  return aligned([
    ['', ...results.flatMap(({ rows }) => [`${wholeNumber(rows)} rows, ms`, '× SVG', 'KB'])],
    ...first.steps.map(({ name }, place) => [
      name,
      ...results.flatMap(({ steps }) => {
        const measured = steps[place];
        if (measured === undefined) return ['', '', ''];
        const { milliseconds, times, bytes } = measured;
        return [spreadWords(milliseconds), times.toFixed(1), kilobytes(bytes)];
      }),
    ]),
  ]);
}

/** A line for each run of the command. */
export function renderTable({ steps }: RenderResult): string {
  return aligned([
    ['', 'ms', '× one SVG', 'files', 'KB'],
    ...steps.map(({ name, milliseconds, times, files, bytes }) => [
      name,
      spreadWords(milliseconds),
      times.toFixed(1),
      String(files),
      kilobytes(bytes),
    ]),
  ]);
}

/** A line for each slider that was moved. */
export function sliderTable(results: readonly SliderResult[]): string {
  return aligned([
    ['', 'a step, ms', 'steps', 'budget, ms', 'at rest, ms', '× a step'],
    ...results.map(({ name, step, budget, settled, timesStep }) => [
      name,
      spreadWords(step),
      String(step.n),
      String(budget),
      settled.toFixed(0),
      timesStep.toFixed(1),
    ]),
  ]);
}

/** A line for each step; beside the times of a larger table what a row costs there as a multiple of the smallest. */
export function figuresTable(results: readonly FiguresResult[]): string {
  const [smallest, ...larger] = results;
  if (smallest === undefined) return '';
  const perRow = ({ steps, rows }: FiguresResult, place: number) =>
    (steps[place]?.milliseconds.median ?? NaN) / rows;
  return aligned([
    ['', headOf(smallest), ...larger.flatMap((result) => [headOf(result), 'a row costs'])],
    ...smallest.steps.map(({ step, milliseconds }, place) => [
      step,
      spreadWords(milliseconds),
      ...larger.flatMap((result) => [
        spreadWords(result.steps[place]?.milliseconds ?? milliseconds),
        `× ${(perRow(result, place) / perRow(smallest, place)).toFixed(2)}`,
      ]),
    ]),
    ['feed, KB', ...spaced(results, ({ feedBytes }) => kilobytes(feedBytes))],
    ['figures', ...spaced(results, ({ figures }) => wholeNumber(figures))],
    ['in the chart', ...spaced(results, ({ chartFigures }) => wholeNumber(chartFigures))],
    ['marks drawn', ...spaced(results, ({ marksDrawn }) => wholeNumber(marksDrawn))],
    ['CSV, KB', ...spaced(results, ({ csvBytes }) => kilobytes(csvBytes))],
  ]);
}

/** A line for each file: until its first chart, beside the parsing library alone, and until all is taken. */
export function filesTable(results: readonly FileResult[]): string {
  return aligned([
    [
      '',
      'KB',
      'to chart, ms',
      'rows/s',
      'library, ms',
      '×',
      'all taken, ms',
      'held, ms',
      'bytes/row',
    ],
    ...results.map((file) => {
      const toChart = file.opened + file.read + file.drawn;
      return [
        `${wholeNumber(file.rows)} rows, ${file.format}`,
        kilobytes(file.bytes),
        wholeNumber(Math.round(toChart)),
        wholeNumber(Math.round(file.rows / (toChart / 1000))),
        wholeNumber(Math.round(file.parser)),
        (toChart / file.parser).toFixed(1),
        wholeNumber(Math.round(toChart + file.taken)),
        file.longestTask.toFixed(0),
        `${String(file.heldAtRest)}, ${String(file.heldToChart)}, ${String(file.heldToTaken)}`,
        file.bytesPerRow === null ? '' : wholeNumber(Math.round(file.bytesPerRow)),
      ];
    }),
  ]);
}

function headOf({ rows }: FiguresResult): string {
  return `${wholeNumber(rows)} rows, ms`;
}

/** Leaves the columns of the multiples empty. */
function spaced(
  results: readonly FiguresResult[],
  cellOf: (result: FiguresResult) => string,
): string[] {
  return results.flatMap((result, index) => (index < 2 ? [cellOf(result)] : ['', cellOf(result)]));
}

function wholeNumber(value: number): string {
  return value.toLocaleString('en');
}

/** Of 1000 bytes. */
function kilobytes(bytes: number): string {
  return bytes < 100_000 ? (bytes / 1000).toFixed(1) : wholeNumber(Math.round(bytes / 1000));
}

/** First column to the left, the rest to the right. */
function aligned(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    rows.reduce((most, row) => Math.max(most, row[column]?.length ?? 0), 0),
  );
  return rows
    .map((row) =>
      row
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
