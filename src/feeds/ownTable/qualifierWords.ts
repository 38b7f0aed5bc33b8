import type { Qualifier } from '#domain/figure.ts';

/** Words of quantifier columns (IDMC, DTM and others) that say one of ours and nothing else. */
const WORDS: Readonly<Record<string, Qualifier>> = {
  '': 'exact',
  exact: 'exact',
  exactly: 'exact',
  total: 'exact',
  '=': 'exact',
  about: 'about',
  approx: 'about',
  approximately: 'about',
  around: 'about',
  circa: 'about',
  estimated: 'about',
  '~': 'about',
  '≈': 'about',
  'at least': 'at_least',
  at_least: 'at_least',
  'more than or equal': 'at_least',
  minimum: 'at_least',
  '≥': 'at_least',
  '>=': 'at_least',
  'at most': 'at_most',
  at_most: 'at_most',
  'up to': 'at_most',
  'less than or equal': 'at_most',
  maximum: 'at_most',
  '≤': 'at_most',
  '<=': 'at_most',
  between: 'between',
  range: 'between',
};

/** Our word for a source's hedge, or its own text, which is then no qualifier: "more than 500" is not "at least 500". */
export function qualifierOf(text: string): string {
  const word = text.trim().toLowerCase().replace(/\.$/, '');
  return Object.hasOwn(WORDS, word) ? (WORDS[word] ?? text) : text;
}
