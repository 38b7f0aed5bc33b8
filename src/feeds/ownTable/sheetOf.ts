import { isDerivedColumn, REQUIRED_COLUMNS } from '../figures/columns.ts';
import { cellText, isBlankRow } from './cellText.ts';
import type { Cell, Sheet } from './types.ts';

/** A sheet without the blank lines at its end, with what its first row says of it. */
export function sheetOf(name: string, rows: Cell[][], firstRow: Sheet['firstRow']): Sheet {
  let length = rows.length;
  while (length > 0 && isBlankRow(rows[length - 1])) length -= 1;
  rows.length = length;
  return { name, rows, firstRow, own: ownOf(rows[0] ?? []) };
}

/** Our own table has its columns in its first row; our own export those that it adds as well. */
function ownOf(first: readonly Cell[]): Sheet['own'] {
  const names = new Set(first.map((cell) => cellText(cell).trim().toLowerCase()));
  if (!REQUIRED_COLUMNS.every((column) => names.has(column))) return null;
  return [...names].filter(isDerivedColumn).length > 1 ? 'export' : 'table';
}
