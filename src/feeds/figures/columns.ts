/** Columns without which a table is no table of figures (conventions.md, "CSV"). */
export const REQUIRED_COLUMNS = [
  'indicator',
  'place',
  'as_of',
  'value',
  'qualifier',
  'unit',
  'source',
] as const;

/** Columns that may be left out; an absent cell is an empty one. */
export const OPTIONAL_COLUMNS = [
  'place_code',
  'breakdown',
  'value_low',
  'value_high',
  'published',
  'carried_by',
  'url',
  'role',
  'revises',
  'note',
  'measure',
  'obs_status',
  'retrieved',
] as const;

/** Written by our own export for the reader and made anew on reading: known, not read. */
export const DERIVED_COLUMNS = [
  'figure_id',
  'indicator_name',
  'known_from',
  'known_at',
  'receipt',
] as const;

export type FigureColumn = (typeof REQUIRED_COLUMNS)[number] | (typeof OPTIONAL_COLUMNS)[number];

/** Every column that is read. */
export const READ_COLUMNS: readonly FigureColumn[] = [...REQUIRED_COLUMNS, ...OPTIONAL_COLUMNS];

/** The column that a header names, or null: derived ones are null too, and are no news. */
export function figureColumnOf(header: string): FigureColumn | null {
  return READ_COLUMNS.find((column) => column === header) ?? null;
}

export function isDerivedColumn(header: string): boolean {
  return DERIVED_COLUMNS.some((column) => column === header);
}
