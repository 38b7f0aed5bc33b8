import { isAsOf, parseAsOf } from './asOf.ts';

/** A stretch of time in epoch ms; -Infinity and Infinity stand for the first and last figure. */
export interface TimeWindow {
  readonly start: number;
  /** First moment after it. */
  readonly end: number;
}

/**
 * Reads `2023-09-24..2023-10-04` (the last day is in it), `earliest..latest`, or one of each; null for anything else.
 * @param zone IANA zone in which the days begin and end
 */
export function parseWindow(text: string, zone: string): TimeWindow | null {
  const [first, last, ...rest] = text.split('..');
  if (first === undefined || last === undefined || rest.length > 0) return null;
  const start = first === 'earliest' ? -Infinity : boundOf(first, zone, 'start');
  const end = last === 'latest' ? Infinity : boundOf(last, zone, 'end');
  if (start === null || end === null || start >= end) return null;
  return { start, end };
}

/** The shortest text that reads back as the same window; never ends in `..`, which mail programs cut off. */
export function formatWindow({ start, end }: TimeWindow, zone: string): string {
  const first = start === -Infinity ? 'earliest' : (dayAt(start, zone) ?? instantText(start));
  const last = end === Infinity ? 'latest' : (dayBefore(end, zone) ?? instantText(end));
  return `${first}..${last}`;
}

function boundOf(text: string, zone: string, side: 'start' | 'end'): number | null {
  const time = parseAsOf(text, zone);
  return isAsOf(time) ? time[side] : null;
}

function dayAt(at: number, zone: string): string | null {
  const time = zoned(at, zone);
  return time.equals(time.startOfDay()) ? time.toPlainDate().toString() : null;
}

function dayBefore(at: number, zone: string): string | null {
  const time = zoned(at, zone);
  if (!time.equals(time.startOfDay())) return null;
  return time.toPlainDate().subtract({ days: 1 }).toString();
}

function zoned(at: number, zone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
}

function instantText(at: number): string {
  return Temporal.Instant.fromEpochMilliseconds(at).toString();
}
