/**
 * Characters that cannot be seen and can mislead, and what XML forbids: controls, overrides, isolates, zero-width space,
 * byte order mark, half letters, letters that are none. Direction marks and joiners stay: Arabic, Persian and Indic
 * names need them. Tabs and line feeds are seen well enough.
 */
const HIDDEN =
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u200B\u2028-\u202E\u2060-\u2064\u2066-\u206F\uFEFF\uFFFE\uFFFF]|\p{Cs}|[\u{E0000}-\u{E007F}]/gu;
const LINE_END = /\r\n?|[\u0085\u2028\u2029]/g;
/** No script needs more on one letter; hundreds would run over the whole page. */
const TOO_MANY_MARKS = /(\p{M}{6})\p{M}+/gu;

/**
 * A text as it may stand in any document: hidden characters written as their code point, marks beyond six on a letter
 * left out, every line end a line feed.
 * @example safeText('a\u202Eb') // 'aU+202Eb'
 */
export function safeText(text: string): string {
  return text
    .replace(LINE_END, '\n')
    .replace(TOO_MANY_MARKS, '$1')
    .replace(HIDDEN, (letter) => {
      const point = letter.codePointAt(0) ?? 0;
      return `U+${point.toString(16).toUpperCase().padStart(4, '0')}`;
    });
}
