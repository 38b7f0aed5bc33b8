/**
 * The cells of a row in the feed's own columns, without those that nobody is shown.
 * From entries, so that a name like `__proto__` stays a name.
 */
export function shownCells(
  cells: ReadonlyMap<string, string>,
  hidden: readonly string[] = [],
): Readonly<Record<string, string>> {
  return Object.fromEntries([...cells].filter(([name]) => !hidden.includes(name)));
}
