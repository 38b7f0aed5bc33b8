import type { RawTable } from '../figures/rawTable.ts';
import type { Mapping, Sheet } from './types.ts';

/** A sheet as rows of our own table. */
export interface MappedTable extends RawTable {
  /** Rows below the headers that hold anything. Law: rows behind `rows` and `setAside` = these x value columns. */
  readonly sheetRows: number;
  readonly blankRows: number;
  /** Row numbers of the first blank lines. */
  readonly blankAt: readonly number[];
}

/** One raw row for each row of the sheet and value column, its cells by the declared formats. */
export function applyMapping(_sheet: Sheet, _mapping: Mapping): MappedTable {
  throw new Error('not built yet');
}
