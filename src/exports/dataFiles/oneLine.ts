import { visibleText } from '../visibleText.ts';

/** Direction marks and joiners: Arabic, Persian and Indic names need them. */
const NEEDED = /[\u200C-\u200F\u061C]/;

/**
 * A text as one line: white space of any kind is a space, what cannot be seen is written out, and an override of the
 * direction of writing cannot turn the words around it.
 * @example oneLine('a\r\n b\u0007') // "a bU+0007"
 */
export function oneLine(text: string): string {
  return Array.from(text.replace(/\s+/g, ' ').trim(), (letter) =>
    NEEDED.test(letter) ? letter : visibleText(letter),
  ).join('');
}
