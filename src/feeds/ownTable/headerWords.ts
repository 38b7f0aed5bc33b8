/**
 * A header as plain words: lower case, without accents and signs, parts of camelCase apart.
 * @example headerWords('Date_Reported (UTC)') // 'date reported utc'
 */
export function headerWords(header: string): string {
  return header
    .replace(/(\p{Ll})(\p{Lu}\p{Ll})/gu, '$1 $2')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** True where one of the phrases stands in the words as whole words. */
export function saysOneOf(words: string, phrases: readonly string[]): boolean {
  const spaced = ` ${words} `;
  return phrases.some((phrase) => spaced.includes(` ${phrase} `));
}

/** The phrases of some lines `a|b|c` as `headerWords` gives them: a list of words takes a line, not a page. */
export function wordList(...lines: readonly string[]): readonly string[] {
  return lines.flatMap((line) => line.split('|')).map(headerWords);
}
