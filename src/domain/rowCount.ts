/**
 * How many rows of a feed stand behind these references or rows set aside. Most stand for one row each; some feeds
 * state one figure in several rows.
 * @example rowCount([{ rows: 3 }, {}]) // 4
 */
export function rowCount(entries: readonly { readonly rows?: number }[]): number {
  return entries.reduce((sum, { rows = 1 }) => sum + rows, 0);
}
