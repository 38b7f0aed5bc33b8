import { type AsOf, isAsOf, parseAsOf } from './asOf.ts';
import type { Onset, Situation } from './situation.ts';

/** In what the time since an onset is counted. */
export type Interval = 'days' | 'hours';

/** A declared onset with its time read in the situation's zone. */
export interface ChosenOnset {
  readonly onset: Onset;
  readonly time: AsOf;
}

export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;

/**
 * The onset on which a situation is aligned: the first of the wanted ids that it declares, else the first that it
 * declares at all. Null where it declares none, or none that can be read.
 * @param wanted ids as in the address; an id that only others declare changes nothing here
 * @example chosenOnset(archive, ['corridor']) // 24 September 2023
 */
export function chosenOnset(
  { onsets, zone }: Pick<Situation, 'onsets' | 'zone'>,
  wanted: readonly string[],
): ChosenOnset | null {
  const named = wanted.flatMap((id) => onsets.filter((onset) => onset.id === id));
  for (const onset of [...named, ...onsets]) {
    const time = parseAsOf(onset.at, zone);
    if (isAsOf(time)) return { onset, time };
  }
  return null;
}

/**
 * Moves moments (epoch ms) onto an axis that situations of any year and zone share: milliseconds since its 0.
 * Days: 0 is the beginning of the onset's own day, and each calendar day of the place is 24 hours wide even where
 * clocks changed, so that a figure of a day covers exactly its day. Hours: real hours since the onset's moment, or
 * since the beginning of its day where no hour was stated.
 */
export function alignTo(
  onset: AsOf,
  { zone, interval }: { readonly zone: string; readonly interval: Interval },
): (moment: number) => number {
  if (interval === 'hours') return (moment) => moment - onset.start;
  const dayZero = zoned(onset.start, zone).toPlainDate();
  return (moment) => {
    const at = zoned(moment, zone);
    const days = dayZero.until(at.toPlainDate(), { largestUnit: 'days' }).days;
    const start = at.startOfDay();
    const length = start.add({ days: 1 }).epochMilliseconds - start.epochMilliseconds;
    return (days + (moment - start.epochMilliseconds) / length) * DAY;
  };
}

/** A time with its ends on the common axis; its text and precision stay as stated. */
export function alignedAsOf(asOf: AsOf, place: (moment: number) => number): AsOf {
  const start = place(asOf.start);
  return { ...asOf, start, end: asOf.end === asOf.start ? start : place(asOf.end) };
}

function zoned(moment: number, zone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(moment).toZonedDateTimeISO(zone);
}
