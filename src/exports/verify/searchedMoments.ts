import { knownSpan } from '#domain/knownSpan.ts';
import type { ReadSituation } from './foundView.ts';

/** Moments between which nothing became known: the figures are the same at each. */
export interface Stretch {
  /** null = up to the latest. */
  readonly from: number | null;
  /** In order, epoch ms. */
  readonly moments: readonly number[];
  /** Indicators of what became known when it was over. */
  readonly next: readonly string[];
}

/** What is shown where no moment is chosen. */
export const TODAY: Stretch = { from: null, moments: [], next: [] };

const HOUR = 3_600_000;

/**
 * Every full hour of the slider, every day's end after it, and every moment at which something became known; the latest
 * stretch first, since what was shown lately is asked for most.
 */
export function stretchesOf({ data, fetchedAt }: ReadSituation): Stretch[] {
  const span = knownSpan(data, data.marking === 'archive' ? null : fetchedAt);
  if (span === null) return [];
  const changes = [...data.figures].sort((one, other) => one.knownFrom - other.knownFrom);
  const moments = new Set(changes.map(({ knownFrom }) => knownFrom));
  for (let at = span.start; at < Math.min(span.end, span.latest); at += HOUR) moments.add(at);
  const first = changes[0]?.knownFrom ?? span.start;
  for (const at of dayEnds(first, span.latest, data.situation.zone)) moments.add(at);
  const ordered = [...moments].filter((at) => at < span.latest).sort((one, other) => one - other);
  const stretches: { from: number; moments: number[]; next: string[] }[] = [];
  let next = 0;
  for (const moment of ordered) {
    const arrived: string[] = [];
    for (; (changes[next]?.knownFrom ?? Infinity) <= moment; next += 1)
      arrived.push(changes[next]?.indicator ?? '');
    const last = stretches.at(-1);
    if (last !== undefined && arrived.length === 0) {
      last.moments.push(moment);
      continue;
    }
    last?.next.push(...arrived);
    stretches.push({ from: moment, moments: [moment], next: [] });
  }
  // From the last one to today nothing is kept yet.
  return stretches.reverse();
}

/** Of a table that begins with a census long ago, the later days. */
const MOST_DAYS = 4000;

function dayEnds(from: number, to: number, zone: string): number[] {
  const ends: number[] = [];
  const start = Math.max(from, to - MOST_DAYS * 24 * HOUR);
  let day = Temporal.Instant.fromEpochMilliseconds(start).toZonedDateTimeISO(zone).startOfDay();
  for (let count = 0; count < MOST_DAYS; count += 1) {
    day = day.add({ days: 1 });
    if (day.epochMilliseconds >= to) break;
    ends.push(day.epochMilliseconds);
  }
  return ends;
}
