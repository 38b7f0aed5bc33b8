import { guardCell, needsGuard } from '#domain/csvGuard.ts';

/** A text, which is guarded against formulas, or a number, which never is; null = empty. */
export type CsvCell = string | number | null;

/** A comma, or what Excel expects where the comma is the decimal mark. */
export const CSV_DELIMITERS = [',', ';'] as const;
export type CsvDelimiter = (typeof CSV_DELIMITERS)[number];

/** Quoted also for the delimiters of other readers, so that one file opens alike everywhere. */
const NEEDS_QUOTES = /[",;\t\r\n]|^[\s']|\s$/;

/**
 * One line by RFC 4180, with CRLF. The same bytes in every language and zone: no locale is asked.
 * @example csvLine(['arrivals', -5, '=1+2', null], ',') // "arrivals,-5,\"'=1+2\",\r\n"
 */
export function csvLine(cells: readonly CsvCell[], delimiter: CsvDelimiter): string {
  return `${cells.map(written).join(delimiter)}\r\n`;
}

/** How many cells of a line the guard changes: said in the dialog and the readme. */
export function countGuardedCells(cells: readonly CsvCell[]): number {
  return cells.filter((cell) => typeof cell === 'string' && needsGuard(cell)).length;
}

function written(cell: CsvCell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return numberText(cell);
  const text = guardCell(cell);
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Counts are whole and exact; anything else in a number cell is a fault of the program. */
function numberText(value: number): string {
  if (!Number.isSafeInteger(value)) throw new RangeError(`${value} is no exact whole number.`);
  return String(value);
}
