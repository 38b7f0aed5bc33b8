import type { Wording } from '#wording/wording.ts';

/** The header of a column, or its place where it has none. */
export function columnName(
  headers: readonly string[],
  column: number | null,
  { t }: Wording,
): string {
  if (column === null) return t('yourData.wholeTable');
  const header = (headers[column] ?? '').replace(/\s+/g, ' ').trim();
  return header === '' ? t('yourData.columnNumber', { number: String(column + 1) }) : header;
}
