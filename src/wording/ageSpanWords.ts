import type { MomentSpan } from '#domain/statedWithin.ts';
import type { Wording } from './wording.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/**
 * How long a number stood, no finer than its dates: low ends are cut, high ends go up to the next whole unit.
 * @example "23 hours", "at most 28 hours", "8 hours to 32 hours", "not known"
 */
export function ageSpanWords({ low, high }: MomentSpan, wording: Wording): string {
  const { t, age } = wording;
  if (low === high) return age(low);
  if (high === Infinity) {
    return low < HOUR ? t('changes.ageUnknown') : t('changes.ageAtLeast', { age: age(low) });
  }
  const to = age(wholeUnits(high));
  if (low < HOUR) return t('changes.ageAtMost', { age: to });
  const from = age(low);
  return from === to ? from : t('time.range', { from, to });
}

/** Up to the next hour, from two days on to the next day: the units in which ages are said. */
function wholeUnits(age: number): number {
  const unit = age < 2 * DAY ? HOUR : DAY;
  return Math.ceil(age / unit) * unit;
}
