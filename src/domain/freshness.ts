/** How late figures are against the interval that their feed promises. */
export const FRESHNESSES = ['current', 'late', 'out_of_date'] as const;
export type Freshness = (typeof FRESHNESSES)[number];

/** A figure is a little late for a while before anyone calls it late. */
const LATE_AFTER = 1.5;
const OUT_OF_DATE_AFTER = 3;

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
