import type { Cell } from '#state/ownDataTable.ts';

/** A cell as its file holds it, for reading. */
export function cellWords(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return '';
  return typeof cell === 'object' ? cell.date : String(cell);
}
