import { splitOwnRow } from '../figures/ownExport.ts';
import type { FigureColumn } from '../figures/columns.ts';
import type { RawRow } from '../figures/rawTable.ts';
import { readHeaders } from '../figures/rawTable.ts';
import { isFeedError } from '../transport/feedError.ts';
import { cellText, isBlankRow, isEmptyCell } from './cellText.ts';
import { findTagRow } from './hxlTags.ts';
import type { RowMapper } from './rowMapper.ts';
import { TableFault } from './tableFault.ts';
import type { Cell, Sheet } from './types.ts';

/**
 * Reads a sheet that has the columns of our own table. Rows of our own export come as the rows they were made from,
 * without the guard against formulas. Errors: `TableFault` not_a_table, where a column is there twice or missing.
 */
export function ownRowMapper(sheet: Sheet): RowMapper {
  const first = findTagRow(sheet.rows) === 1 ? 2 : 1;
  const { columns, unknown, isOwnExport } = headersOf(sheet.rows[0] ?? []);
  return {
    first,
    end: sheet.rows.length,
    perRow: 1,
    unusedColumns: unknown,
    refused: [],
    map: (from, to) => {
      const rows: RawRow[] = [];
      const blank: number[] = [];
      for (let index = from; index < Math.min(to, sheet.rows.length); index += 1) {
        const cells = sheet.rows[index] ?? [];
        const row = index + sheet.firstRow;
        if (isBlankRow(cells)) blank.push(row);
        else
          rows.push({ row, cells: cellsOf(cells, columns), extra: extraOf(cells, columns.length) });
      }
      return { rows: isOwnExport ? rows.flatMap(splitOwnRow) : rows, setAside: [], blank };
    },
  };
}

function headersOf(row: readonly Cell[]) {
  try {
    return readHeaders(row.map(cellText), '');
  } catch (error) {
    if (!isFeedError(error)) throw error;
    throw new TableFault('not_a_table', error.fault.names.join(', '));
  }
}

function cellsOf(row: readonly Cell[], columns: readonly (FigureColumn | null)[]): RawRow['cells'] {
  const cells: Partial<Record<FigureColumn, string>> = {};
  columns.forEach((column, index) => {
    if (column !== null) cells[column] = cellText(row[index]);
  });
  return cells;
}

function extraOf(row: readonly Cell[], columns: number): string {
  const cells = row.slice(columns).filter((cell) => !isEmptyCell(cell));
  return cells.map(cellText).join(' | ');
}
