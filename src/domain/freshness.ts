/** How late figures are against the interval that their feed promises. */
export const FRESHNESSES = ['current', 'late', 'out_of_date'] as const;
export type Freshness = (typeof FRESHNESSES)[number];

const HOUR = 3_600_000;

/** A figure is a little late for a while before anyone calls it late. */
const LATE_AFTER = 1.5;
const OUT_OF_DATE_AFTER = 3;

/**
 * How old a fetch is, by the cadence of the feed, wherever the figures came from (trust.md S-08): the age of the fetch,
 * not of the figures in it. Null where no cadence is declared. A device's clock that was set back makes no fetch younger than 0.
 */
export function fetchFreshness(
  { fetchedAt, now }: { readonly fetchedAt: number; readonly now: number },
  cadenceHours: number | null,
): Freshness | null {
  return freshnessOf(Math.max(0, now - fetchedAt) / HOUR, cadenceHours);
}

/**
 * Freshness of figures by the declared cadence; null where none is declared, since nothing was promised.
 * @param ageHours age of the newest figure at the time of the fetch, not the age of the fetch.
 * @example freshnessOf(40, 24) // 'late'
 */
export function freshnessOf(ageHours: number, cadenceHours: number | null): Freshness | null {
  if (cadenceHours === null) return null;
  if (ageHours > cadenceHours * OUT_OF_DATE_AFTER) return 'out_of_date';
  return ageHours > cadenceHours * LATE_AFTER ? 'late' : 'current';
}
