import type { Sensitivity } from '#domain/disclosure/disclosureRules.ts';
import { formatBreakdown } from '#domain/breakdown.ts';
import type { Figure, Reference } from '#domain/figure.ts';
import { indicatorOf } from '#domain/indicator.ts';
import { joinListed } from '#domain/referenceLists.ts';
import type { ListedColumn } from '#domain/referenceLists.ts';
import type { Marking } from '#domain/situation.ts';
import { withTakenMark } from '#domain/takenMark.ts';
import type { TakenHere } from '#domain/takenSources.ts';
import type { CsvCell } from './csvCells.ts';
import type { CsvTable } from './csvTable.ts';
import { isoMoment } from './isoMoment.ts';
import { noteWithMarking } from './noteWithMarking.ts';
import type { Receipt } from './receipt.ts';

/** In this order in every file of figures (conventions.md, "CSV"); after them `receipt`, where there is one. */
export const FIGURE_COLUMNS = [
  'figure_id',
  'indicator',
  'indicator_name',
  'measure',
  'place',
  'place_code',
  'breakdown',
  'as_of',
  'value',
  'value_low',
  'value_high',
  'qualifier',
  'unit',
  'source',
  'published',
  'known_from',
  'retrieved',
  'carried_by',
  'url',
  'role',
  'revises',
  'obs_status',
  'known_at',
  'note',
] as const;
export type FigureCsvColumn = (typeof FIGURE_COLUMNS)[number];

export interface FiguresCsvOptions {
  /** Epoch ms of "as known at" on the screen; null = up to the latest. */
  readonly knownAt: number | null;
  /** `example` is said in every row. */
  readonly marking: Marking;
  /** How sensitive the figures are: said in every row as well. */
  readonly label?: Sensitivity | null;
  /** Whether a figure stands on a main line that the reader chose: said in its row. */
  readonly takenOf?: (figure: Figure) => TakenHere | null;
  /** By which the file can be checked later: a last column in every row. Left out where none is made. */
  readonly receipt?: Receipt | null;
}

export const RECEIPT_COLUMN = 'receipt';

/**
 * Code and view, as they stand in the rows of a file: with both, a page finds the figures again without a search.
 * @example "7M2K-0QXD-9V4B-TS3H ?situation=nagorno-karabakh-2023&chart=arrivals"
 */
export function receiptCell({ code, query }: Pick<Receipt, 'code' | 'query'>): string {
  return `${code} ${query}`;
}

/**
 * One row per figure, in the order given: what is on the screen is in the file. Missing numbers are rows with
 * empty cells and a status. Rejected and set-aside rows have a file of their own (`setAsideCsv`).
 * Reading it back gives the same figures; what the references say is listed as `joinListed` does it.
 */
export function figuresCsv(figures: readonly Figure[], options: FiguresCsvOptions): CsvTable {
  const knownAt = options.knownAt === null ? '' : isoMoment(options.knownAt);
  const { receipt = null } = options;
  const vouched = receipt === null ? [] : [receiptCell(receipt)];
  return {
    columns: receipt === null ? FIGURE_COLUMNS : [...FIGURE_COLUMNS, RECEIPT_COLUMN],
    rowCount: figures.length,
    rowAt: (index) => {
      const figure = figures[index];
      if (figure === undefined) throw new RangeError(`There is no row ${index}.`);
      const cells = figureCells(figure, knownAt, options);
      return [...FIGURE_COLUMNS.map((column) => cells[column]), ...vouched];
    },
  };
}

/** The cells of one figure by column; numbers as numbers, so that the guard against formulas leaves them alone. */
export function figureCells(
  figure: Figure,
  knownAt: string,
  { marking, label, takenOf }: Pick<FiguresCsvOptions, 'marking' | 'label' | 'takenOf'>,
): Record<FigureCsvColumn, CsvCell> {
  const listed = (column: ListedColumn, textOf: (reference: Reference) => string) =>
    joinListed(column, figure.references.map(textOf));
  const taken = takenOf?.(figure) ?? null;
  return {
    figure_id: figure.id,
    indicator: figure.indicator,
    indicator_name: indicatorOf(figure.indicator)?.name ?? figure.indicator,
    measure: figure.measure,
    place: figure.place,
    place_code: figure.placeCode,
    breakdown: formatBreakdown(figure.breakdown),
    as_of: figure.asOf.text,
    value: figure.value,
    value_low: figure.valueLow,
    value_high: figure.valueHigh,
    qualifier: figure.qualifier,
    unit: figure.unit,
    source: figure.source,
    published: listed('published', ({ published }) => published?.text ?? ''),
    known_from: isoMoment(figure.knownFrom),
    retrieved: listed('retrieved', ({ retrieved }) => retrieved),
    carried_by: listed('carried_by', ({ carriedBy }) => carriedBy),
    url: listed('url', ({ url }) => url),
    role: listed('role', ({ role }) => role),
    revises: listed('revises', ({ revises }) => (revises === null ? '' : String(revises))),
    obs_status: figure.status,
    known_at: knownAt,
    note: listed('note', ({ note }) => {
      const marked = noteWithMarking(note, marking, label);
      return taken === null ? marked : withTakenMark(marked, taken);
    }),
  };
}
