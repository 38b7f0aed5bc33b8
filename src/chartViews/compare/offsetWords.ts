import { DAY, HOUR, type Interval } from '#domain/alignment.ts';
import type { AsOf } from '#domain/asOf.ts';
import type { Wording } from '#wording/wording.ts';

/**
 * Where a time stands on the common axis: "day 8", "day 17 to 47" for a month, "hour 53"; a day counted in hours is
 * "hour 24 to 48".
 * @param aligned as `alignedAsOf` gives it
 */
export function offsetWords(
  { start, end, precision }: Pick<AsOf, 'start' | 'end' | 'precision'>,
  interval: Interval,
  wording: Wording,
): string {
  const { t } = wording;
  if (interval === 'hours') {
    const from = Math.floor(start / HOUR);
    if (precision === 'instant') return t('compare.hour', { hour: from });
    return t('compare.hourRange', { from, to: Math.ceil(end / HOUR) });
  }
  const from = Math.floor(start / DAY);
  const to = Math.ceil(end / DAY) - 1;
  return to <= from ? t('compare.day', { day: from }) : t('compare.dayRange', { from, to });
}
