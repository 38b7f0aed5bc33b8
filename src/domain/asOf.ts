/** How finely a time was stated. A day is never midnight; an interval belongs to a flow. */
export const PRECISIONS = ['instant', 'day', 'month', 'year', 'interval'] as const;
export type Precision = (typeof PRECISIONS)[number];

/**
 * A time at its own precision: when a number is true of, or when it was published.
 * Plain data, so that it can be cached, compared and sent; Temporal does the reading.
 */
export interface AsOf {
  /** As stated, offset and all: `2023-09-24T18:00:00+04:00`, `2023-09-26`, `2023-10`, `2024`. */
  readonly text: string;
  readonly precision: Precision;
  /** First moment covered, epoch ms. For an instant the moment itself. */
  readonly start: number;
  /** First moment after it, epoch ms; equal to `start` for an instant. A date interval includes its last day. */
  readonly end: number;
  /** An hour was stated without a zone; it was read in the situation's zone and is flagged. */
  readonly zoneAssumed: boolean;
}

export type AsOfRefusal = 'bad_date' | 'date_out_of_range';

const YEARS = { first: 1900, last: 2100 } as const;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const MONTH = /^\d{4}-\d{2}$/;
const YEAR = /^\d{4}$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;
const WALL_TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?$/;

/**
 * Reads an ISO 8601 time at its own precision; anything else is refused, nothing is guessed
 * (05/06/2026, Excel serials and 30 February are `bad_date`).
 * @param zone IANA zone in which days, months and years of this situation begin and end.
 * @example parseAsOf('2023-09-26', 'Asia/Yerevan') // precision 'day', 24 hours wide
 */
export function parseAsOf(text: string, zone: string): AsOf | AsOfRefusal {
  const parts = text.split('/');
  if (parts.length === 2) return parseInterval(parts, text, zone);
  return parsePoint(text, zone);
}

/** True where parsing gave a time and not a reason. */
export function isAsOf(parsed: AsOf | AsOfRefusal): parsed is AsOf {
  return typeof parsed === 'object';
}

/** Two times overlap when some moment belongs to both; an instant at a day's end belongs to the next day. */
export function asOfsOverlap(one: AsOf, other: AsOf): boolean {
  if (one.start === one.end || other.start === other.end) {
    const [point, span] = one.start === one.end ? [one, other] : [other, one];
    if (span.start === span.end) return point.start === span.start;
    return point.start >= span.start && point.start < span.end;
  }
  return one.start < other.end && other.start < one.end;
}

/** The same stretch or moment, whatever clock it was written on. */
export function isSameTime(one: AsOf, other: AsOf): boolean {
  return one.start === other.start && one.end === other.end;
}

/** Hours between two times that do not overlap; 0 where they do. */
export function hoursApart(one: AsOf, other: AsOf): number {
  if (asOfsOverlap(one, other)) return 0;
  return Math.max(one.start - other.end, other.start - one.end, 0) / 3_600_000;
}

/** Order of a series: by the end of what is covered, the finer statement last among equals, then by text. */
export function compareAsOf(one: AsOf, other: AsOf): number {
  return one.end - other.end || one.start - other.start || compareText(one.text, other.text);
}

/** Order of texts by their code units: the same in every language of the screen. */
export function compareText(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

function parseInterval(parts: readonly string[], text: string, zone: string): AsOf | AsOfRefusal {
  const [first = '', last = ''] = parts;
  const start = parsePoint(first, zone);
  const end = parsePoint(last, zone);
  if (!isAsOf(start)) return start;
  if (!isAsOf(end)) return end;
  // A period that ends before it begins, or has no length, is an error of typing.
  if (end.start < start.start || end.end <= start.start) return 'bad_date';
  return {
    text,
    precision: 'interval',
    start: start.start,
    end: end.end,
    zoneAssumed: start.zoneAssumed || end.zoneAssumed,
  };
}

function parsePoint(text: string, zone: string): AsOf | AsOfRefusal {
  try {
    if (INSTANT.test(text)) return instant(text, Temporal.Instant.from(text), false);
    if (WALL_TIME.test(text)) {
      const wall = Temporal.PlainDateTime.from(text, { overflow: 'reject' });
      return instant(text, wall.toZonedDateTime(zone).toInstant(), true);
    }
    if (DAY.test(text)) return knownSpan(text, 'day', zone);
    if (MONTH.test(text)) return knownSpan(text, 'month', zone);
    if (YEAR.test(text)) return knownSpan(text, 'year', zone);
  } catch (error) {
    if (error instanceof RangeError) return 'bad_date';
    throw error;
  }
  return 'bad_date';
}

/** What follows a text of each precision to make its first day. */
const FIRST_DAY = { day: '', month: '-01', year: '-01-01' } as const;

/** Times of a large file repeat, and a zone's rules are slow to ask 200,000 times; only real ones are kept. */
const knownSpans = new Map<string, AsOf | AsOfRefusal>();

function knownSpan(
  text: string,
  precision: keyof typeof FIRST_DAY,
  zone: string,
): AsOf | AsOfRefusal {
  const key = `${text} ${zone}`;
  const known = knownSpans.get(key);
  if (known !== undefined) return known;
  const first = Temporal.PlainDate.from(`${text}${FIRST_DAY[precision]}`);
  const read = span(text, precision, first, zone);
  knownSpans.set(key, read);
  return read;
}

function instant(text: string, moment: Temporal.Instant, zoneAssumed: boolean): AsOf | AsOfRefusal {
  if (!isYearAllowed(text)) return 'date_out_of_range';
  const at = moment.epochMilliseconds;
  return { text, precision: 'instant', start: at, end: at, zoneAssumed };
}

function span(
  text: string,
  precision: 'day' | 'month' | 'year',
  first: Temporal.PlainDate,
  zone: string,
): AsOf | AsOfRefusal {
  if (!isYearAllowed(text)) return 'date_out_of_range';
  const next = first.add({ [`${precision}s`]: 1 });
  return {
    text,
    precision,
    start: startOf(first, zone),
    end: startOf(next, zone),
    zoneAssumed: false,
  };
}

function startOf(day: Temporal.PlainDate, zone: string): number {
  return day.toZonedDateTime(zone).toInstant().epochMilliseconds;
}

/** Hijri and Buddhist years, 0001 and 9999 are other calendars or errors: set aside, with that hint. */
function isYearAllowed(text: string): boolean {
  const year = Number(text.slice(0, 4));
  return year >= YEARS.first && year <= YEARS.last;
}
