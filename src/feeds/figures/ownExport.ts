import { unguardCell } from '#domain/csvGuard.ts';
import type { ListedColumn } from '#domain/referenceLists.ts';
import { splitListed } from '#domain/referenceLists.ts';
import { withoutTakenMark } from '#domain/takenMark.ts';
import type { FigureColumn } from './columns.ts';
import { READ_COLUMNS } from './columns.ts';
import type { RawRow } from './rawTable.ts';

/**
 * A row of our own export as the rows it was made from: one for each reference, without the guard against
 * formulas. Where someone has edited its lists out of step, it stays one row and is read as it is.
 */
export function splitOwnRow(row: RawRow): RawRow[] {
  const cells = unguarded(row.cells);
  const references = splitListed(listedCells(row.cells));
  if (references === null) return [{ ...row, cells }];
  return references.map((reference) => ({
    ...row,
    cells: { ...cells, ...reference, note: withoutTakenMark(reference.note) },
  }));
}

function unguarded(cells: RawRow['cells']): Partial<Record<FigureColumn, string>> {
  const read: Partial<Record<FigureColumn, string>> = { ...cells };
  for (const column of READ_COLUMNS) {
    const text = cells[column];
    if (text !== undefined) read[column] = unguardCell(text);
  }
  return read;
}

function listedCells(cells: RawRow['cells']): Record<ListedColumn, string> {
  const cellOf = (column: ListedColumn) => cells[column] ?? '';
  return {
    published: cellOf('published'),
    retrieved: cellOf('retrieved'),
    carried_by: cellOf('carried_by'),
    url: cellOf('url'),
    role: cellOf('role'),
    revises: cellOf('revises'),
    note: cellOf('note'),
  };
}
