import { unguardCell } from '#domain/csvGuard.ts';

/**
 * A text for a file in which no text is run as a formula (JSON, a text cell of a workbook): as it is. Only where our own
 * reader would take an apostrophe off, which the guard of a CSV puts there, it gets one more to lose.
 * @example plainText('=1+2') // "=1+2"
 * @example plainText("'=1+2") // "''=1+2"
 */
export function plainText(text: string): string {
  return unguardCell(text) === text ? text : `'${text}`;
}
