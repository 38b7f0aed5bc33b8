import { compareAsOf, type AsOf } from '#domain/asOf.ts';
import type { Figure } from '#domain/figure.ts';

/** The time that some figures reach; null without figures. */
export function latestAsOf(figures: readonly Figure[]): AsOf | null {
  let latest: AsOf | null = null;
  for (const { asOf } of figures) {
    if (latest === null || compareAsOf(asOf, latest) > 0) latest = asOf;
  }
  return latest;
}
