import type { AsOf } from './asOf.ts';
import { isAsOf, parseAsOf } from './asOf.ts';

export interface StatedTimes {
  readonly asOf: AsOf;
  readonly published: AsOf | null;
  /** The situation's IANA zone. */
  readonly zone: string;
  /** Our fetch time, ISO instant, or empty. */
  readonly retrieved: string;
  /** The feed keeps one value per as-of and replaces it later. */
  readonly vintage: boolean;
}

export interface KnownFrom {
  /** Epoch milliseconds. */
  readonly at: number;
  /** No date of publication was stated; the end of the as-of stands in. */
  readonly assumed: boolean;
}

/**
 * From when a number was known (figures.md, "Two clocks"). A coarse date counts from its end, so that
 * nothing is shown as known too early; only a number true of a moment of the publication day counts from that moment.
 */
export function knownFromOf(times: StatedTimes): KnownFrom {
  const { asOf, published } = times;
  if (published !== null) return { at: publishedAt(asOf, published), assumed: false };
  if (times.vintage) {
    const retrieved = parseAsOf(times.retrieved, times.zone);
    if (isAsOf(retrieved)) return { at: retrieved.end, assumed: false };
  }
  return { at: asOf.end, assumed: true };
}

/** From when a number true of `asOf` was known, if it was published then; epoch ms. */
export function publishedAt(asOf: AsOf, published: AsOf): number {
  return published.precision === 'day' && endsOnDay(asOf, published) ? asOf.end : published.end;
}

/** A whole day ends at the midnight that belongs to the next one; a stated midnight belongs to the day it opens. */
function endsOnDay(asOf: AsOf, day: AsOf): boolean {
  if (asOf.precision === 'instant') return asOf.end >= day.start && asOf.end < day.end;
  return asOf.end > day.start && asOf.end <= day.end;
}
