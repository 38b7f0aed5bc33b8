import { isFeedError } from './feedError.ts';

/** Tries after the first. */
export const MAX_RETRIES = 3;
/** No feed may make us wait longer than this. */
export const LONGEST_WAIT_MS = 600_000;
const FIRST_WAIT_MS = 1000;

/** Faults that another try may mend; the rest are answers, and asking again gives the same one. */
const PASSING = ['network_or_not_allowed', 'offline', 'timeout', 'cut_off'];
/** 4xx that mean "not now". */
const LATER = [408, 425, 429];

/**
 * Whether to ask again (trust.md F-01 to F-04, F-10): network faults, time-outs and 5xx three times,
 * other 4xx and wrong contents never.
 * @param failures failures so far, this one not counted: 0 after the first try
 */
export function shouldRetry(failures: number, error: unknown): boolean {
  if (failures >= MAX_RETRIES || !isFeedError(error)) return false;
  const { reason, status } = error.fault;
  if (reason !== 'status' || status === null) return PASSING.includes(reason);
  return status >= 500 || LATER.includes(status);
}

/** Wait before the next try, ms: what the feed asked for, else 1, 2, 4 seconds. */
export function retryDelay(failures: number, error: unknown): number {
  const asked = isFeedError(error) ? error.fault.retryAfterMs : null;
  return asked ?? Math.min(FIRST_WAIT_MS * 2 ** failures, LONGEST_WAIT_MS);
}

/**
 * Reads a Retry-After header: seconds or an HTTP date, capped at ten minutes; junk and negative numbers
 * are no wish at all (F-05). Unreadable across origins unless the feed exposes it: then null too.
 * @param now epoch ms
 */
export function parseRetryAfter(header: string | null, now: number): number | null {
  const text = header?.trim() ?? '';
  if (/^\d+$/.test(text)) return Math.min(Number(text) * 1000, LONGEST_WAIT_MS);
  const at = parseHttpDate(text);
  return at === null ? null : Math.min(Math.max(at - now, 0), LONGEST_WAIT_MS);
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const HTTP_DATE =
  /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (?<day>\d{2}) (?<month>[A-Z][a-z]{2}) (?<year>\d{4}) (?<time>\d{2}:\d{2}:\d{2}) GMT$/;

/** The one date form that servers still write (RFC 9110 IMF-fixdate); epoch ms. */
function parseHttpDate(text: string): number | null {
  const found = HTTP_DATE.exec(text)?.groups;
  if (!found) return null;
  const { year = '', month = '', day = '', time = '' } = found;
  const number = MONTHS.indexOf(month) + 1;
  if (number === 0) return null;
  try {
    const stamp = `${year}-${String(number).padStart(2, '0')}-${day}T${time}Z`;
    return Temporal.Instant.from(stamp).epochMilliseconds;
  } catch {
    return null;
  }
}
