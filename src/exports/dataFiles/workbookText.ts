/** A cell of a workbook holds no more: a longer text would make the file one that has to be repaired. */
export const LONGEST_CELL = 32_767;

/** Controls but tab and line break, half of a pair, non-characters: XML has no way to write them. */
const FORBIDDEN =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

const TO_LOOK_AT = /[\r\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF\uD800-\uDFFF]|_x/;

/**
 * A text as a workbook can hold it: characters that it cannot hold are written out, line breaks are plain ones, and what
 * a spreadsheet would read as an escape stays letters.
 * @example workbookText('a\u0007b') // "aU+0007b"
 */
export function workbookText(text: string): string {
  // Most texts hold none of these, and there are many of them.
  if (!TO_LOOK_AT.test(text)) return text;
  return text
    .replace(/\r\n?/g, '\n')
    .replace(FORBIDDEN, (letter) => `U+${pointOf(letter)}`)
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
}

/** The longest that a letter becomes when it is written out. */
const LONGEST_LETTER = 7;

/** Cut at the longest that a cell may hold, with the note of it; null where it need not be cut. */
export function cutText(text: string, noteOf: (left: number) => string): string | null {
  if (text.length * LONGEST_LETTER <= LONGEST_CELL) return null;
  const letters = workbookText(text);
  if (letters.length <= LONGEST_CELL) return null;
  const kept = letters.slice(0, LONGEST_CELL - 100).replace(/[\uD800-\uDBFF]$/, '');
  return `${kept} ${noteOf(letters.length - kept.length)}`;
}

function pointOf(letter: string): string {
  return letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
}
