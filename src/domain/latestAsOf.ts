import type { AsOf } from './asOf.ts';
import { compareAsOf } from './asOf.ts';
import type { Figure } from './figure.ts';

/** The time that the newest of these figures is true of (by its end), for "as of …"; null of none. A time to come is no news. */
export function latestAsOf(figures: readonly Figure[]): AsOf | null {
  let latest: AsOf | null = null;
  for (const { asOf, toCome } of figures) {
    if (toCome) continue;
    if (latest === null || compareAsOf(asOf, latest) > 0) latest = asOf;
  }
  return latest;
}
