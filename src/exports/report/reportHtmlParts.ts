import type { ChartTable } from '#chartViews/chartView.ts';
import type { Wording } from '#wording/wording.ts';
import { directionOf } from '../markup/directionRuns.ts';
import { type HtmlChild, htmlNode, type HtmlNode } from '../markup/htmlNode.ts';
import { htmlWords } from '../markup/htmlWords.ts';
import { inlineSvg } from '../markup/inlineSvg.ts';
import type { ReportChart, ReportDocument, ReportPart } from './reportDocument.ts';
import { undrawnStamps } from './undrawnStamps.ts';

interface Place {
  readonly report: ReportDocument;
  readonly wording: Wording;
  /** Which part it is: in the ids, since a reader may put one chart into a report twice. */
  readonly at: number;
}

/** One part of a report as a section under its heading. */
export function partSection(part: ReportPart, place: Place): HtmlNode {
  if (part.kind === 'chart') return chartSection(part, place);
  if (part.kind === 'table') return tableSection(part, place);
  const { direction } = place.report;
  const isNote = part.kind === 'note';
  return sectionOf(part.heading, place, [
    htmlNode(
      'div',
      { class: isNote ? 'words note' : 'words' },
      part.paragraphs.map((text) =>
        isNote
          ? htmlNode('p', { dir: 'auto' }, htmlWords(text, directionOf(text, direction)))
          : htmlNode('p', {}, htmlWords(text, direction)),
      ),
    ),
  ]);
}

function chartSection(part: ReportChart, place: Place): HtmlNode {
  const { report, wording, at } = place;
  const { direction } = report;
  const stamp = undrawnStamps(report, part).join(' · ');
  const figure = htmlNode('figure', {}, [
    ...(stamp === '' ? [] : [htmlNode('p', { class: 'stamp' }, htmlWords(stamp, direction))]),
    inlineSvg(part.picture.svg, idOf(at)),
    htmlNode('figcaption', {}, lines(part.caption, report)),
  ]);
  const whole = htmlNode('div', { class: 'whole' }, [
    headingOf(part.heading, place),
    ...(part.subtitle === ''
      ? []
      : [htmlNode('p', { class: 'subtitle' }, htmlWords(part.subtitle, direction))]),
    figure,
  ]);
  const notes = part.notes.map((note) => htmlNode('li', {}, htmlWords(note, direction)));
  return htmlNode('section', { 'aria-labelledby': idOf(at) }, [
    whole,
    ...(notes.length === 0 ? [] : [htmlNode('ul', { class: 'notes' }, notes)]),
    ...(part.table === null
      ? []
      : [
          htmlNode('h3', { id: `${idOf(at)}-figures` }, [wording.t('reportFile.figures')]),
          ...rowsOf(part.table, place, `${idOf(at)}-figures`),
        ]),
  ]);
}

function tableSection(part: Extract<ReportPart, { kind: 'table' }>, place: Place): HtmlNode {
  const caption = part.caption.map((line) =>
    htmlNode('p', { class: 'caption' }, htmlWords(line, place.report.direction)),
  );
  return sectionOf(part.heading, place, [...rowsOf(part.table, place, idOf(place.at)), ...caption]);
}

function sectionOf(heading: string | null, place: Place, children: readonly HtmlChild[]): HtmlNode {
  if (heading === null) return htmlNode('section', {}, children);
  return htmlNode('section', { 'aria-labelledby': idOf(place.at) }, [
    headingOf(heading, place),
    ...children,
  ]);
}

function headingOf(heading: string, { report, at }: Place): HtmlNode {
  return htmlNode('h2', { id: idOf(at) }, htmlWords(heading, report.direction));
}

function lines(texts: readonly string[], { direction }: ReportDocument): HtmlNode[] {
  return texts.map((text) => htmlNode('p', {}, htmlWords(text, direction)));
}

type Rows = Pick<ChartTable, 'columns' | 'rows'>;

/** Rows of a table that stands on one page whole. */
const WHOLE = 14;
const SHORT = 24;
const SHORT_IN_ALL = 72;

/** Columns of dates and numbers, whose cells stay on one line as long as they leave room for the others. */
function shortColumns({ columns, rows }: Rows): ReadonlySet<number> {
  const short = new Set<number>();
  let letters = 0;
  columns.forEach(({ label }, index) => {
    const longest = rows.reduce(
      (most, { cells }) => Math.max(most, cells[index]?.length ?? 0),
      Math.min(label.length, SHORT),
    );
    if (longest > SHORT || letters + longest > SHORT_IN_ALL) return;
    letters += longest;
    short.add(index);
  });
  return short;
}

/** On a narrow screen a table is moved sideways, by keyboard too; its name is that of its heading. */
function rowsOf({ columns, rows }: Rows, { report }: Place, labelledBy: string): HtmlNode[] {
  const short = shortColumns({ columns, rows });
  const classes = columns.map(({ numeric }, index) => {
    const names = [...(numeric ? ['number'] : []), ...(short.has(index) ? ['short'] : [])];
    return names.length === 0 ? {} : { class: names.join(' ') };
  });
  const side = (index: number) => classes[index] ?? {};
  const heads = columns.map(({ label }, index) =>
    htmlNode('th', { scope: 'col', ...side(index) }, htmlWords(label, report.direction)),
  );
  const body = rows.map(({ cells }) =>
    htmlNode(
      'tr',
      {},
      cells.map((cell, index) => htmlNode('td', side(index), htmlWords(cell, report.direction))),
    ),
  );
  const table = htmlNode('table', { 'aria-labelledby': labelledBy }, [
    htmlNode('thead', {}, [htmlNode('tr', {}, heads)]),
    htmlNode('tbody', {}, body),
  ]);
  const few = rows.length <= WHOLE ? ' few' : '';
  const frame = { class: `rows${few}`, role: 'group', tabindex: 0, 'aria-labelledby': labelledBy };
  return [htmlNode('div', frame, [table])];
}

function idOf(at: number): string {
  return `part-${String(at + 1)}`;
}
