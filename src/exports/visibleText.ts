/** Controls, direction marks and zero-width characters; tabs and line breaks are seen well enough. */
const HIDDEN =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u061C\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/g;

/** Writes characters that cannot be seen as their code point. @example visibleText('a\u202Eb') // 'aU+202Eb' */
export function visibleText(text: string): string {
  return text.replace(HIDDEN, (letter) => {
    const point = letter.codePointAt(0) ?? 0;
    return `U+${point.toString(16).toUpperCase().padStart(4, '0')}`;
  });
}
