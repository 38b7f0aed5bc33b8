import type { AsOf } from '#domain/asOf.ts';
import { isAsOf, parseAsOf } from '#domain/asOf.ts';
import type { SetAsideReason } from '#domain/figureTable.ts';
import type { FigureColumn } from './columns.ts';

/** The first thing that is wrong with a row. */
export class RowFault extends Error {
  override readonly name = 'RowFault';
  readonly reason: SetAsideReason;
  readonly column: FigureColumn;

  constructor(reason: SetAsideReason, column: FigureColumn) {
    super(`${reason} in ${column}`);
    this.reason = reason;
    this.column = column;
  }
}

/** What feeds write where they have no number (trust.md F-50). */
const NO_NUMBER = ['-', '..', ':', 'n/a', 'na', 'none', 'nan', 'null'];

export function saysNoNumber(text: string): boolean {
  return NO_NUMBER.includes(text.toLowerCase());
}

/**
 * A whole number in plain digits, or null for an empty cell. "1,234", "1e3", "+5", " 5 " and "~500" are
 * refused: only the feed knows what it meant, and Number() would make something of most of them.
 * Errors: `RowFault`.
 */
export function readWhole(text: string, column: FigureColumn): number | null {
  if (text === '') return null;
  if (!/^-?\d+(\.\d+)?$/.test(text)) throw new RowFault('bad_number', column);
  if (text.includes('.')) throw new RowFault('not_whole', column);
  if (text.startsWith('-') && /[1-9]/.test(text)) throw new RowFault('negative', column);
  const value = Math.abs(Number(text));
  if (!Number.isSafeInteger(value)) throw new RowFault('number_too_large', column);
  return value;
}

/** Errors: `RowFault` bad_date, date_out_of_range. */
export function readTime(text: string, column: FigureColumn, zone: string): AsOf {
  const time = parseAsOf(text, zone);
  if (!isAsOf(time)) throw new RowFault(time, column);
  return time;
}

/** One of a list of words. Errors: `RowFault` with the given reason, made only then: an error costs its stack trace. */
export function readWord<Word extends string>(
  text: string,
  words: readonly Word[],
  fault: Pick<RowFault, 'reason' | 'column'>,
): Word {
  const word = words.find((one) => one === text);
  if (word === undefined) throw new RowFault(fault.reason, fault.column);
  return word;
}
