/** What the text of an update says besides its number; all of it is text, whatever markup it holds. */
export interface IduText {
  /** Months and days as `11-07`; null where the text names none. */
  readonly days: { readonly first: string; readonly last: string } | null;
  /** How people were counted: `evacuated`, `in relief camp`, `destroyed housing` …; '' where it is not said. */
  readonly term: string;
  readonly isReturn: boolean;
  /** Address and name of the page that carried it; '' where there is none. */
  readonly link: string;
  readonly publisher: string;
}

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const DAYS = new RegExp(
  `(\\d{1,2})\\s+(${MONTHS.join('|')})\\s*-\\s*(\\d{1,2})\\s+(${MONTHS.join('|')})`,
  'i',
);

/**
 * Reads the standard sentence ("India: 5 displacements (evacuated), 23 May - 24 May"), which begins each text.
 * Nothing is parsed as markup: tags are cut off, an address is only copied.
 */
export function readIduText(text: string): IduText {
  const plain = text.replaceAll(/<[^<>]*>/g, ' ').replaceAll(/\s+/g, ' ');
  const days = DAYS.exec(plain);
  const headline = plain.slice(0, days === null ? 0 : days.index);
  const term = /\(([^()]+)\),? *$/.exec(headline)?.[1]?.trim().toLowerCase() ?? '';
  const [, href = '', name = ''] = /<a\s[^<>]*?href="([^"<>]*)"[^<>]*>([^<>]*)</i.exec(text) ?? [];
  return {
    days: days === null ? null : { first: monthDay(days, 1), last: monthDay(days, 3) },
    term,
    isReturn: term === 'returns' || /\breturns?\b/i.test(headline),
    link: href,
    publisher: name.replace(/ - \d{1,2} \w+ +\d{4} *$/, '').trim(),
  };
}

function monthDay(days: RegExpExecArray, at: number): string {
  const month = MONTHS.indexOf((days[at + 1] ?? '').toLowerCase()) + 1;
  return `${String(month).padStart(2, '0')}-${(days[at] ?? '').padStart(2, '0')}`;
}
