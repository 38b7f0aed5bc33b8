import type { Figure } from './figure.ts';

/** Why a row was not taken; the wording layer says it in a sentence with what was seen. */
export const SET_ASIDE_REASONS = [
  'missing_cell',
  'bad_date',
  'date_out_of_range',
  'bad_number',
  'number_too_large',
  'negative',
  'not_whole',
  'bad_qualifier',
  'qualifier_without_value',
  'range_reversed',
  'bad_role',
  'bad_breakdown',
  'bad_status',
  'bad_measure',
  'cell_too_long',
  'duplicate_extra_cells',
  'superseded',
  'unnamed_series',
  'mangled_text',
  'not_a_record',
  'too_fine',
  'not_additive',
  'summed_stock',
  'not_asked',
] as const;
export type SetAsideReason = (typeof SET_ASIDE_REASONS)[number];

/** A row that is not drawn: kept word for word, with the first thing that is wrong with it. */
export interface SetAsideRow {
  readonly row: number;
  readonly reason: SetAsideReason;
  readonly column: string;
  /** The text that was seen, cut to 200 characters. */
  readonly seen: string;
  /** The whole row as text, column by column, for the reader and the CSV. */
  readonly cells: Readonly<Record<string, string>>;
  /** How many rows of the feed stand behind it; left out = 1. */
  readonly rows?: number;
}

/** Something the reader should know about the table as a whole or about rows that were kept. */
export const TABLE_NOTES = [
  'unknown_columns',
  'hidden_characters_removed',
  'damaged_letters',
  'identical_rows_merged',
  'no_zone',
  'unknown_indicator',
  'unknown_source',
  'not_declared_json',
  'magnitude_changed',
] as const;
export interface TableNote {
  readonly code: (typeof TABLE_NOTES)[number];
  readonly count: number;
  /** Names concerned: columns, indicators, rows. */
  readonly names: readonly string[];
}

/**
 * A table of figures as read: nothing lost.
 * Law: `received` = rows behind the references in `figures` and in `rejected` + rows behind `setAside`
 * (`rowCount`).
 */
export interface FigureTable {
  readonly received: number;
  readonly figures: readonly Figure[];
  readonly rejected: readonly Figure[];
  readonly setAside: readonly SetAsideRow[];
  readonly notes: readonly TableNote[];
}
