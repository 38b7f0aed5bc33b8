import type { RawTable } from '../figures/rawTable.ts';
import { rowMapper } from './rowMapper.ts';
import type { Mapping, RefusedColumn, Sheet } from './types.ts';

/** A sheet as rows of our own table. */
export interface MappedTable extends RawTable {
  /** Rows below the headers that hold anything. Law: rows behind `rows` and `setAside` = these x value columns. */
  readonly sheetRows: number;
  readonly blankRows: number;
  /** Row numbers of the blank lines. */
  readonly blankAt: readonly number[];
  /** Columns that the mapping names and that were not read. */
  readonly refused: readonly RefusedColumn[];
}

/** One raw row for each row of the sheet and value column, its cells by the declared formats. */
export function applyMapping(sheet: Sheet, mapping: Mapping): MappedTable {
  const mapper = rowMapper(sheet, mapping);
  const { rows, setAside, blank } = mapper.map(mapper.first, mapper.end);
  return {
    rows,
    setAside,
    sheetRows: Math.max(0, mapper.end - mapper.first) - blank.length,
    blankRows: blank.length,
    blankAt: blank,
    refused: mapper.refused,
    unknownColumns: mapper.unusedColumns,
    isOwnExport: false,
    notDeclaredJson: false,
    marking: null,
    clock: null,
  };
}
