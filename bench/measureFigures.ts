import { readFile } from 'node:fs/promises';
import { performance } from 'node:perf_hooks';
import { buildChartView, isRefusal } from '#chartViews/buildChartView.ts';
import type { ChartView } from '#chartViews/chartView.ts';
import { layoutPlot } from '#chartViews/layout/plotLayout.ts';
import { asKnownAt } from '#domain/knownAt.ts';
import type { Situation } from '#domain/situation.ts';
import { chartSvgText } from '#exports/chartSvg.ts';
import { csvBlob } from '#exports/csvBlob.ts';
import { figuresCsv } from '#exports/figuresCsv.ts';
import { readRows, toFigureTable } from '#feeds/figures/toFigures.ts';
import { readRawTable } from '#feeds/figures/wire.ts';
import { readManifest } from '#feeds/situations/readManifest.ts';
import { createWording } from '#wording/wording.ts';
import { ARCHIVE } from './benchSite.ts';
import { generateFigures } from './generateFigures.ts';
import { PLAIN_OPTIONS } from './plainOptions.ts';
import { summaryOf, type Summary } from './summary.ts';

/** From a feed's text to a drawn chart, and back to a file. */
export const STEPS = [
  'split into cells',
  'read rows',
  'merge to figures',
  'as known at',
  'build the chart',
  'lay out',
  'write the SVG',
  'write the CSV',
] as const;
type Step = (typeof STEPS)[number];

export interface FiguresResult {
  readonly rows: number;
  readonly feedBytes: number;
  readonly figures: number;
  /** In the chart of arrivals. */
  readonly chartFigures: number;
  readonly marksDrawn: number;
  readonly csvBytes: number;
  readonly steps: readonly { readonly step: Step; readonly milliseconds: Summary }[];
}

const MANIFEST = new URL(`../public/situations/${ARCHIVE}/manifest.json`, import.meta.url);
const ADDRESS = 'https://example.org/figures.csv';
/** 2 October 2023: within the figures that are made. */
const KNOWN_AT = 1_696_204_800_000;
/** 23 November 2026: after all of them. */
const NOW = 1_795_392_000_000;

/** The same work as the page does, in Node, on a table of that many rows; `repeats` times. */
export async function measureFigures(rows: number, repeats: number): Promise<FiguresResult> {
  const situation = readManifest(await readFile(MANIFEST, 'utf8'), MANIFEST.href);
  const text = generateFigures(rows);
  const runs = [await runOnce(text, situation)];
  while (runs.length < repeats) runs.push(await runOnce(text, situation));
  const [first] = runs;
  if (first === undefined) throw new RangeError('Nothing was measured.');
  const steps = STEPS.map((step) => ({
    step,
    milliseconds: summaryOf(runs.flatMap(({ times }) => times.get(step) ?? [])),
  }));
  return { rows, feedBytes: text.length, ...first.sizes, steps };
}

interface Run {
  readonly sizes: Pick<FiguresResult, 'figures' | 'chartFigures' | 'marksDrawn' | 'csvBytes'>;
  readonly times: ReadonlyMap<Step, number>;
}

async function runOnce(text: string, situation: Situation): Promise<Run> {
  const times = new Map<Step, number>();
  const timed = <Result>(step: Step, work: () => Result): Result => {
    const start = performance.now();
    const result = work();
    times.set(step, performance.now() - start);
    return result;
  };
  const context = { situation, retrieved: '', vintage: false, now: NOW };
  const raw = timed('split into cells', () => readRawTable(text, 'text/csv', ADDRESS));
  const rows = timed('read rows', () => readRows(raw, context));
  const table = timed('merge to figures', () => toFigureTable([rows]));
  if (table.setAside.length > 0) throw new Error('A row that was made here could not be read.');
  timed('as known at', () => asKnownAt(table.figures, KNOWN_AT));
  const marking = 'example' as const;
  const data = { situation, ...table, events: [], eventsSetAside: [], marking };
  const wording = createWording('en');
  const view = timed('build the chart', (): ChartView => {
    const definition = situation.charts.find(({ kind }) => kind === 'cumulative');
    if (definition === undefined) throw new Error('The archive declares no cumulative chart.');
    const built = buildChartView(definition, { data, options: PLAIN_OPTIONS, wording });
    if (isRefusal(built)) throw new Error(built.refused);
    return built;
  });
  timed('lay out', () => layoutPlot(view, PLAIN_OPTIONS.width));
  const picture = { width: 1200, address: 'https://example.org/', made: null };
  timed('write the SVG', () => chartSvgText(view, wording, picture));
  const start = performance.now();
  const csv = await csvBlob(figuresCsv(table.figures, { knownAt: null, marking }), { bom: true });
  times.set('write the CSV', performance.now() - start);
  const sizes = {
    figures: table.figures.length,
    chartFigures: view.figures.length,
    marksDrawn: view.panels.reduce((sum, { marks }) => sum + marks.length, 0),
    csvBytes: csv.size,
  };
  return { sizes, times };
}
