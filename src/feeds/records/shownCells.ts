import type { RecordCells } from './recordCells.ts';

/**
 * The cells of a row in the feed's own columns, without those that nobody is shown.
 * From entries, so that a name like `__proto__` stays a name.
 */
export function shownCells(
  cells: RecordCells,
  hidden: readonly string[] = [],
): Readonly<Record<string, string>> {
  const shown = cells.columns.filter((column) => !hidden.includes(column));
  return Object.fromEntries(shown.map((column) => [column, cells.get(column) ?? '']));
}
