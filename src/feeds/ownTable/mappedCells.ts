import { cellText } from './cellText.ts';
import { readNumber } from './numberTexts.ts';
import type { Cell, DateFormat, NumberFormat } from './types.ts';
import { NUMBER_FORMATS } from './types.ts';

/** Texts that stand for "no number", and the cells of a table without them. */
export interface MissingWords {
  readonly has: (text: string) => boolean;
  /** The text of a cell, trimmed; '' where it is one of them. */
  readonly textOf: (cell: Cell | undefined) => string;
}

export function missingWords(list: readonly string[]): MissingWords {
  const words = new Set(list.map((word) => word.trim().toLowerCase()));
  const longest = Math.max(0, ...[...words].map(({ length }) => length));
  const has = (text: string) => text.length <= longest && words.has(text.toLowerCase());
  return {
    has,
    textOf: (cell) => {
      const text = (typeof cell === 'string' ? cell : cellText(cell)).trim();
      return has(text) ? '' : text;
    },
  };
}

/**
 * A number cell in plain digits, '' where it is empty or says that there is none; a text that is not written as
 * declared stays as it is, and the one reader of rows sets it aside.
 */
export function numberText(
  cell: Cell | undefined,
  format: NumberFormat | null,
  missing: MissingWords,
): string {
  if (typeof cell === 'number') return cell.toString();
  const text = missing.textOf(cell);
  if (text === '' || /^\d+$/.test(text)) return text;
  return readNumber(text, format ?? NUMBER_FORMATS.plain) ?? text;
}

/** Spreadsheets make 11 May of the ages 5 to 11: nothing can tell what stood there. */
export function isMangled(text: string): boolean {
  return /^\d{1,2}-(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)$|^(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)-\d{2}$/i.test(
    text.trim(),
  );
}

const KEPT = 50_000;

/** Dates repeat all over a table; each text is read once. */
export function cachedReader(
  read: (text: string, format: DateFormat | null) => string | null,
): (text: string, format: DateFormat | null) => string | null {
  const known = new Map<DateFormat | null, Map<string, string | null>>();
  return (text, format) => {
    const texts = known.get(format) ?? new Map<string, string | null>();
    if (!known.has(format)) known.set(format, texts);
    const before = texts.get(text);
    if (before !== undefined) return before;
    const date = read(text, format);
    if (texts.size < KEPT) texts.set(text, date);
    return date;
  };
}
