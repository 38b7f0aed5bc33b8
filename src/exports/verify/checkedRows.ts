import { compareText, isAsOf, parseAsOf } from '#domain/asOf.ts';
import type { Figure } from '#domain/figure.ts';
import type { SituationData } from '#domain/situation.ts';
import { type FigureCsvColumn, figureCells } from '../figuresCsv.ts';
import type { FileRow } from './evidence.ts';
import type { ReadSituation } from './foundView.ts';

/** What a row of a file must say as the data do: what the receipt vouches for, and what the row is about. */
export const COMPARED_COLUMNS = [
  'indicator',
  'measure',
  'place',
  'breakdown',
  'as_of',
  'value',
  'value_low',
  'value_high',
  'qualifier',
  'unit',
  'source',
  'obs_status',
] as const satisfies readonly FigureCsvColumn[];
export type ComparedColumn = (typeof COMPARED_COLUMNS)[number];

/** One cell that is other in the file than in the data. */
export interface CellDifference {
  readonly row: number;
  readonly column: ComparedColumn;
  readonly inFile: string;
  readonly inData: string;
  readonly figure: Figure;
}

export interface CheckedRows {
  readonly differences: readonly CellDifference[];
  /** Rows whose figure is not in the data. */
  readonly strangers: readonly FileRow[];
  /** Rows that say what another row of the file has said. */
  readonly repeated: readonly FileRow[];
  /** The figures of the rows that are as in the data, each once. */
  readonly figures: readonly Figure[];
  /** All figures that the rows name, each once. */
  readonly named: readonly Figure[];
}

const EACH = 200;

/** Each row beside the figure that it names, in slices. */
export function* checkedRows(
  rows: readonly FileRow[],
  data: SituationData,
): Generator<undefined, CheckedRows, undefined> {
  const byId = new Map([...data.figures, ...data.rejected].map((figure) => [figure.id, figure]));
  const differences: CellDifference[] = [];
  const strangers: FileRow[] = [];
  const repeated: FileRow[] = [];
  const named = new Map<string, Figure>();
  const right = new Map<string, Figure>();
  for (const [index, row] of rows.entries()) {
    if (index % EACH === EACH - 1) yield;
    const figure = byId.get(row.cells.get('figure_id') ?? '');
    if (figure === undefined) {
      strangers.push(row);
      continue;
    }
    const found = differencesOf(row, figure, data.situation.zone);
    differences.push(...found);
    if (named.has(figure.id)) repeated.push(row);
    named.set(figure.id, figure);
    if (found.length === 0) right.set(figure.id, figure);
  }
  return {
    differences,
    strangers,
    repeated,
    named: [...named.values()],
    figures: [...right.values()],
  };
}

/** Several situations as one: their figures side by side. */
export function together(situations: readonly ReadSituation[]): ReadSituation | null {
  const [first] = situations;
  if (first === undefined) return null;
  const all = situations.map(({ data }) => data);
  const title = all.map(({ situation }) => situation.title).join('; ');
  return {
    ...first,
    data: {
      ...first.data,
      situation: { ...first.data.situation, title },
      figures: all.flatMap(({ figures }) => figures),
      rejected: all.flatMap(({ rejected }) => rejected),
    },
  };
}

/** The situation that has most of the rows; null where none has any. */
export function situationOfRows(
  rows: readonly FileRow[],
  situations: readonly ReadSituation[],
): ReadSituation | null {
  const ids = new Set(rows.map(({ cells }) => cells.get('figure_id') ?? ''));
  const counted = situations
    .map((read) => ({ read, count: countOf(read, ids) }))
    .filter(({ count }) => count > 0)
    .sort(
      (one, other) =>
        other.count - one.count ||
        compareText(one.read.data.situation.id, other.read.data.situation.id),
    );
  return counted[0]?.read ?? null;
}

function countOf({ data }: ReadSituation, ids: ReadonlySet<string>): number {
  return [...data.figures, ...data.rejected].filter(({ id }) => ids.has(id)).length;
}

function differencesOf(row: FileRow, figure: Figure, zone: string): CellDifference[] {
  const expected = figureCells(figure, '', { marking: 'archive' });
  return COMPARED_COLUMNS.flatMap((column) => {
    const inFile = row.cells.get(column);
    const inData = String(expected[column] ?? '');
    // A column that was taken out says nothing wrong; the number itself may not be missing.
    if (inFile === undefined && !NUMBERS.has(column)) return [];
    if (inFile?.trim() === inData || isSameMoment(column, inFile ?? '', figure, zone)) return [];
    return [{ row: row.row, column, inFile: inFile ?? '', inData, figure }];
  });
}

const NUMBERS: ReadonlySet<string> = new Set(['value', 'value_low', 'value_high']);

/** One moment may be written on two clocks. */
function isSameMoment(column: string, text: string, { asOf }: Figure, zone: string): boolean {
  if (column !== 'as_of') return false;
  const said = parseAsOf(text, zone);
  return (
    isAsOf(said) &&
    said.precision === asOf.precision &&
    said.start === asOf.start &&
    said.end === asOf.end
  );
}
