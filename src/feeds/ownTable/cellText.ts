import type { Cell } from './types.ts';

/** A cell as a text; a number in plain digits, a date as ISO 8601, an empty cell as ''. */
export function cellText(cell: Cell | undefined): string {
  if (typeof cell === 'string') return cell;
  if (cell === null || cell === undefined) return '';
  return typeof cell === 'object' ? cell.date : String(cell);
}

/** True for a cell in which nothing can be seen. */
export function isEmptyCell(cell: Cell | undefined): boolean {
  if (cell === null || cell === undefined) return true;
  return typeof cell === 'string' && cell.trim() === '';
}

export function isBlankRow(row: readonly Cell[] | undefined): boolean {
  return row === undefined || row.every(isEmptyCell);
}
