import type { Measure, Qualifier } from '#domain/figure.ts';

/** A cell of a sheet as its file holds it. A date is a calendar day or a wall time, never an instant. */
export type Cell = string | number | boolean | { readonly date: string } | null;

/** One table of a file: every row as it stands there, headings and notes included. */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
  /** What the reader calls the first row: 1, or 0 where it was made of the names of JSON records. */
  readonly firstRow: 0 | 1;
  /** It has the columns of our own table: `export` where our own export wrote it. Needs no mapping then. */
  readonly own: 'export' | 'table' | null;
}

export const TABLE_FORMATS = ['csv', 'tsv', 'semicolon', 'xlsx', 'json'] as const;
export type TableFormat = (typeof TABLE_FORMATS)[number];

/** UTF-16 only where the file says so by its first two bytes; windows-1252 only where the reader said so. */
export const TABLE_ENCODINGS = ['utf-8', 'utf-16', 'windows-1252'] as const;
export type TableEncoding = (typeof TABLE_ENCODINGS)[number];

/** A file, opened. */
export interface OpenedTable {
  readonly kind: TableFormat | 'own_export';
  readonly format: TableFormat;
  /** Null where the format has none to choose (XLSX). */
  readonly encoding: TableEncoding | null;
  /** Only sheets that hold something. */
  readonly sheets: readonly Sheet[];
  /** Of a zip: the file in it that was read. */
  readonly inside: string | null;
}

export interface TableFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface OpenOptions {
  /** The reader's answer after the fault `not_utf8`; left out = UTF-8, to the letter. */
  readonly encoding?: 'windows-1252';
}

/** Why a file is no table that can be read; limits are the constants of limits.ts. */
export const TABLE_FAULTS = [
  'empty',
  'too_large',
  'too_large_unpacked',
  'too_many_rows',
  'too_many_columns',
  'too_deep',
  /** Ask; `seen` is the first line with such letters, read as windows-1252. */
  'not_utf8',
  /** A workbook of before 2007 (.xls), or one behind a password: the same container. */
  'old_or_encrypted_workbook',
  'broken_workbook',
  'web_page',
  'json_cut_off',
  'unfinished_quotes',
  'several_files',
  'not_a_table',
] as const;
export type TableFaultReason = (typeof TABLE_FAULTS)[number];

export interface TableFaultFacts {
  readonly reason: TableFaultReason;
  /** What was seen, cut to 200 characters; may be empty. */
  readonly seen: string;
  /** What is allowed, where the reason is a limit; else null. */
  readonly limit: number | null;
}

export const COLUMN_ROLES = [
  'as_of',
  /** Last day of a period whose first is `as_of`. */
  'as_of_end',
  'value',
  'value_low',
  'value_high',
  'indicator',
  'place',
  'place_code',
  'source',
  'url',
  'qualifier',
  'published',
  'note',
  'breakdown',
  'unit',
  'carried_by',
  'ignore',
] as const;
export type ColumnRole = (typeof COLUMN_ROLES)[number];

export const DATE_FORMATS = [
  'iso',
  'dmy',
  'mdy',
  'ymd',
  'excel_serial',
  'year',
  'month_year',
] as const;
export type DateFormat = (typeof DATE_FORMATS)[number];

export interface NumberFormat {
  readonly decimal: '.' | ',';
  readonly group: '' | ',' | '.' | ' ' | "'";
}

/** The formats that can be declared, by the name that questions use. */
export const NUMBER_FORMATS = {
  /** 1234.5 */
  plain: { decimal: '.', group: '' },
  /** 1,234.5 */
  comma_groups: { decimal: '.', group: ',' },
  /** 1.234,5 */
  point_groups: { decimal: ',', group: '.' },
  /** 1 234,5 */
  space_groups: { decimal: ',', group: ' ' },
  /** 1 234.5 */
  space_groups_point: { decimal: '.', group: ' ' },
  /** 1'234.5 */
  apostrophe_groups: { decimal: '.', group: "'" },
  /** 1234,5 */
  decimal_comma: { decimal: ',', group: '' },
} as const satisfies Readonly<Record<string, NumberFormat>>;
export type NumberFormatName = keyof typeof NUMBER_FORMATS;

/**
 * What a column is. Of several value columns (a wide table) each gives figures of its own; what one fixes itself
 * goes before what the table fixes, and a cell of a column of that role goes before both.
 */
export interface MappedColumn {
  /** From 0. */
  readonly column: number;
  readonly as: ColumnRole;
  readonly indicator?: string;
  readonly measure?: Measure;
  readonly unit?: string;
  readonly place?: string;
  readonly source?: string;
  readonly qualifier?: Qualifier;
  /** `key=value;…` of every figure of a value column. */
  readonly breakdown?: string;
  /** The key of a breakdown column (`sex`), its cells are the values. */
  readonly key?: string;
  /** Where a date column is written otherwise than the table's dates. */
  readonly dateFormat?: DateFormat;
}

/** What the whole table says where no column does. */
export interface FixedCells {
  /** ISO 8601: where the table says its date over the headers or nowhere. */
  readonly as_of?: string;
  readonly indicator?: string;
  readonly measure?: Measure;
  readonly unit?: string;
  readonly place?: string;
  readonly source?: string;
  readonly qualifier?: Qualifier;
  readonly url?: string;
}

/** How a sheet is read: plain JSON that can be saved and shared (`mappingGuard` reads it back). */
export interface Mapping {
  readonly version: 1;
  /** Name of the sheet; null = the first. */
  readonly sheet: string | null;
  /** Index of the row of headers, from 0; -1 where there is none. */
  readonly headerRow: number;
  /** Index of the HXL tag row; null where there is none. Data begin below the later of the two. */
  readonly tagRow: number | null;
  /** Columns that are not listed are ignored. */
  readonly columns: readonly MappedColumn[];
  /** Null = not declared: only plain digits are numbers. */
  readonly numberFormat: NumberFormat | null;
  /** Null = not declared: only ISO 8601 texts and a workbook's own dates are dates. */
  readonly dateFormat: DateFormat | null;
  /** Texts that stand for "no number", compared without letter case. An empty cell always does. */
  readonly missing: readonly string[];
  /** IANA zone in which its days begin and end. */
  readonly zone: string;
  /** The reader's answer where the file is not UTF-8; left out = it is. */
  readonly encoding?: 'windows-1252';
  readonly fixed: FixedCells;
}

export const QUESTION_KINDS = [
  'header_row',
  'date_column',
  'value_column',
  'date_format',
  'number_format',
  'missing_words',
  'indicator',
  'measure',
  'unit',
  'place',
  'source',
] as const;
export type QuestionKind = (typeof QUESTION_KINDS)[number];

/** Something that the table does not say. The mapping holds `proposed`; where that is null, nothing is proposed. */
export interface Question {
  readonly kind: QuestionKind;
  /** The column it is about; null = the whole table. */
  readonly column: number | null;
  /** Names to choose from: of DATE_FORMATS, NUMBER_FORMATS, MEASURES; empty = free text or a column. */
  readonly choices: readonly string[];
  readonly proposed: string | null;
  /** At most five texts of the column that the question comes from. */
  readonly seen: readonly string[];
  /** The text that leaves only the proposed answer (25/12/2026 leaves day before month); null where none does. */
  readonly settledBy: string | null;
}

export const REFUSAL_REASONS = ['personal_data', 'coordinates', 'too_fine'] as const;

/** A column that may not be mapped. Its cells are not shown. */
export interface RefusedColumn {
  readonly column: number;
  readonly header: string;
  readonly reason: (typeof REFUSAL_REASONS)[number];
  /** What gave it away. */
  readonly by: 'header' | 'tag' | 'content';
}

export interface Proposal {
  /** Index in `OpenedTable.sheets`. */
  readonly sheet: number;
  readonly headers: readonly string[];
  /** HXL tags, as written; empty texts where a column has none. Empty without a tag row. */
  readonly tags: readonly string[];
  readonly mapping: Mapping;
  readonly questions: readonly Question[];
  readonly refused: readonly RefusedColumn[];
  /** Columns whose cells look mangled by a spreadsheet (11-May for 5-11). */
  readonly mangled: readonly number[];
}
