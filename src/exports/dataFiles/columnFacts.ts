import { MEASURES, OBSERVATION_STATUSES, QUALIFIERS, ROLES } from '#domain/figure.ts';
import { FIGURE_COLUMNS, type FigureCsvColumn, RECEIPT_COLUMN } from '../figuresCsv.ts';

/** What the cells of a column are; keys of the wording under `files.columnKind`. */
export const COLUMN_KINDS = ['text', 'word', 'count', 'time', 'moment', 'list'] as const;
export type ColumnKind = (typeof COLUMN_KINDS)[number];

export type DataColumn = FigureCsvColumn | typeof RECEIPT_COLUMN;

export interface ColumnFacts {
  readonly name: DataColumn;
  readonly kind: ColumnKind;
  /** Never empty. */
  readonly isRequired: boolean;
  /** Words that a cell, or each item of a list, is one of; null = any. */
  readonly values: readonly string[] | null;
  /**
   * Hashtag of the Humanitarian Exchange Language, 1.1. Core tags and attributes, and a few attributes of our own where
   * the standard has none (`+known`). Of a number only what comes after the tag of its indicator.
   */
  readonly tag: string;
  /** The cell holds such a number, or a list of them. */
  readonly isNumber?: boolean;
}

type Facts = Omit<ColumnFacts, 'name'>;

const text = (tag: string): Facts => ({ kind: 'text', isRequired: false, values: null, tag });
const required = (facts: Facts): Facts => ({ ...facts, isRequired: true });
const word = (tag: string, values: readonly string[]): Facts => ({
  kind: 'word',
  isRequired: false,
  values,
  tag,
});
const count = (attribute: string): Facts => ({
  kind: 'count',
  isRequired: false,
  values: null,
  tag: attribute,
  isNumber: true,
});
const moment = (tag: string): Facts => ({ ...text(tag), kind: 'moment' });
const list = (tag: string, values: readonly string[] | null = null): Facts => ({
  kind: 'list',
  isRequired: false,
  values,
  tag,
});

const FACTS: Readonly<Record<DataColumn, Facts>> = {
  figure_id: required(text('#meta+id')),
  indicator: required(text('#indicator+code')),
  indicator_name: required(text('#indicator+name')),
  measure: word('#indicator+type', MEASURES),
  place: required(text('#loc+name')),
  place_code: text('#loc+code'),
  breakdown: text('#indicator+breakdown'),
  as_of: required({ ...text('#date+occurred'), kind: 'time' }),
  value: count(''),
  value_low: count('+min'),
  value_high: count('+max'),
  qualifier: required(word('#indicator+qualifier', QUALIFIERS)),
  unit: required(text('#indicator+unit')),
  source: required(text('#meta+source')),
  published: list('#date+published+reported'),
  known_from: required(moment('#date+known')),
  retrieved: list('#date+retrieved'),
  carried_by: list('#meta+medium'),
  url: list('#meta+url'),
  role: list('#status+role', ROLES),
  revises: { ...list('+previous'), isNumber: true },
  obs_status: required(word('#status+observation', OBSERVATION_STATUSES)),
  known_at: moment('#date+known+limit'),
  note: list('#description+note'),
  receipt: text('#meta+receipt'),
};

/** What is known of each column of a file of figures, in their order there. Errors: RangeError for any other column. */
export function columnFacts(columns: readonly string[]): readonly ColumnFacts[] {
  return columns.map((column) => {
    const name = NAMES.find((one) => one === column);
    if (name === undefined) throw new RangeError(`${column} is no column of figures.`);
    return { name, ...FACTS[name] };
  });
}

const NAMES = [...FIGURE_COLUMNS, RECEIPT_COLUMN] as const;
