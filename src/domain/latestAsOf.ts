import type { AsOf } from './asOf.ts';
import { compareAsOf } from './asOf.ts';
import type { Figure } from './figure.ts';

/** The time that the newest of these figures is true of (by its end), for "as of …"; null of none. */
export function latestAsOf(figures: readonly Figure[]): AsOf | null {
  let latest: AsOf | null = null;
  for (const { asOf } of figures) {
    if (latest === null || compareAsOf(asOf, latest) > 0) latest = asOf;
  }
  return latest;
}
