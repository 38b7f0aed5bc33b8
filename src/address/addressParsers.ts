import { createParser } from 'nuqs';
import { isAsOf, parseAsOf } from '#domain/asOf.ts';
import { DEFAULT_UNDER, UNDER_LIMITS } from '#domain/disclosure/disclosureRules.ts';

/** How many figures of the table may be taken together. */
export const MOST_PICKED = 20;
const LIMITS = { name: 160, sources: 60, parts: 60, feed: 2000 } as const;

/** An id, or something that claims to be one: kept as it is, so that the page can say what it does not know. */
export const parseAsName = createParser<string>({ parse: readName, serialize: String });

/** A day or an instant; instants are written with `Z`, whatever offset they came with. */
export const parseAsMoment = createParser<string>({ parse: readMoment, serialize: String });

/** `2023-09-24..2023-10-04`; `earliest` and `latest` stand for an open end, so that none ends in `..`. */
export const parseAsTimeWindow = createParser<string>({ parse: readTimeWindow, serialize: String });

/** `~gov-armenia~unhcr`: ids, each once, in the order given. */
export const parseAsSourceIds = idsParser(LIMITS.sources);

/** `~id~id`: figures of the table, taken together; those beyond the limit are left out. */
export const parseAsPickedIds = idsParser(MOST_PICKED);

/** `~key~chart.arrivals`: parts of a report in their order; a lone `~` says that there is none. */
export const parseAsReportParts = createParser<string[]>({
  parse: (text) => (text === '~' ? [] : readIds(text, LIMITS.parts)),
  serialize: (ids) => (ids.length === 0 ? '~' : writeIds(ids)),
  eq: isSameList,
});

/**
 * `hide`, or the number under which counts are hidden. What cannot be read hides too: here alone, to fall back would show
 * what somebody meant to hide.
 */
export const parseAsSmallCounts = createParser<number>({
  parse: (text) => {
    const { least, most } = UNDER_LIMITS;
    return /^\d{1,6}$/.test(text) ? Math.min(Math.max(Number(text), least), most) : DEFAULT_UNDER;
  },
  serialize: (under) => (under === DEFAULT_UNDER ? 'hide' : String(under)),
});

export const parseAsLanguageTag = createParser<string>({
  parse: (text) => (/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(text) ? text : null),
  serialize: String,
});

/** Checked and refused where it would be fetched, with a sentence. */
export const parseAsFeedAddress = createParser<string>({
  parse: (text) => (text.length > 0 && text.length <= LIMITS.feed ? text : null),
  serialize: String,
});

/** `as_of` upwards, `-as_of` downwards. */
export const parseAsSort = createParser<string>({
  parse: (text) => (/^-?[a-z_]{1,40}$/.test(text) ? text : null),
  serialize: String,
});

function readName(text: string): string | null {
  const name = text.trim();
  return name.length > 0 && name.length <= LIMITS.name ? name : null;
}

function readMoment(text: string): string | null {
  // A plus sign that nobody escaped arrives as a space.
  const stated = text.trim().replace(' ', '+');
  const moment = parseAsOf(stated, 'UTC');
  if (!isAsOf(moment) || moment.zoneAssumed) return null;
  if (moment.precision === 'day') return stated;
  if (moment.precision !== 'instant') return null;
  return Temporal.Instant.fromEpochMilliseconds(moment.start).toString();
}

function readTimeWindow(text: string): string | null {
  const [first = '', last = '', ...rest] = text.split('..');
  if (rest.length > 0) return null;
  const start = first === 'earliest' ? first : readMoment(first);
  const end = last === 'latest' ? last : readMoment(last);
  if (start === null || end === null) return null;
  if (start === 'earliest' && end === 'latest') return null;
  return isReversed(start, end) ? null : `${start}..${end}`;
}

function isReversed(start: string, end: string): boolean {
  const from = parseAsOf(start, 'UTC');
  const to = parseAsOf(end, 'UTC');
  return isAsOf(from) && isAsOf(to) && to.end <= from.start;
}

function idsParser(most: number) {
  return createParser<string[]>({
    parse: (text) => readIds(text, most),
    serialize: writeIds,
    eq: isSameList,
  });
}

function writeIds(ids: readonly string[]): string {
  return ids.map((id) => `~${id}`).join('');
}

function isSameList(one: readonly string[], other: readonly string[]): boolean {
  return one.join('~') === other.join('~');
}

function readIds(text: string, most: number): string[] | null {
  const ids = text
    .slice(0, LIMITS.feed * 4)
    .split('~')
    .map((id) => id.trim());
  const known = [...new Set(ids.filter((id) => id.length > 0 && id.length <= LIMITS.name))];
  return known.length > 0 ? known.slice(0, most) : null;
}
