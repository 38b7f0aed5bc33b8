import type { CsvCell, CsvDelimiter } from './csvCells.ts';
import { countGuardedCells, csvLine } from './csvCells.ts';

/** A table on its way into a file; rows are made when they are asked for. Column names are ours, never a feed's. */
export interface CsvTable {
  readonly columns: readonly string[];
  readonly rowCount: number;
  /** Cells of row 0 to rowCount - 1, in the order of the columns. */
  readonly rowAt: (index: number) => readonly CsvCell[];
}

export interface CsvOptions {
  readonly delimiter?: CsvDelimiter;
  /** With a byte order mark for the button (Excel needs it), without one for an address. */
  readonly bom?: boolean;
}

const BOM = '\uFEFF';

/** The whole file as one text; for a table that may be large see `csvBlob`. */
export function csvText(table: CsvTable, options: CsvOptions = {}): string {
  return csvHead(table, options) + csvRows(table, { from: 0, to: table.rowCount }, options);
}

export function csvHead(
  table: CsvTable,
  { delimiter = ',', bom = false }: CsvOptions = {},
): string {
  return (bom ? BOM : '') + csvLine(table.columns, delimiter);
}

/** Lines of some rows; `to` is not included. */
export function csvRows(
  table: CsvTable,
  { from, to }: { readonly from: number; readonly to: number },
  { delimiter = ',' }: CsvOptions = {},
): string {
  let text = '';
  for (let index = from; index < Math.min(to, table.rowCount); index++) {
    text += csvLine(table.rowAt(index), delimiter);
  }
  return text;
}

/** How many text cells begin like a formula and have got an apostrophe. */
export function countGuarded(table: CsvTable): number {
  let count = 0;
  for (let index = 0; index < table.rowCount; index++) {
    count += countGuardedCells(table.rowAt(index));
  }
  return count;
}
