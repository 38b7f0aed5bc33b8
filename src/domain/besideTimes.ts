import { compareAsOf, isSameTime, type AsOf } from './asOf.ts';
import type { Figure } from './figure.ts';
import { grouped } from './grouped.ts';
import { spreadAround } from './spread.ts';

/** A time at which two sources or more speak of one thing. */
export interface BesideTime {
  /** The figure around which the sources are compared. */
  readonly reference: Figure;
  /** How many sources speak within one cadence of it. */
  readonly sources: number;
}

interface Clock {
  readonly zone: string;
  readonly cadenceHours: number;
  /** Source of the main line, by name; its figures are the first to be compared with. */
  readonly main: string | null;
}

const HOUR = 3_600_000;

/**
 * The days on which there is something to compare, in order: a day's last figure of the main line, else its last
 * figure of all, where another source speaks within one cadence of it. The figures are of one thing.
 */
export function besideTimes(figures: readonly Figure[], clock: Clock): BesideTime[] {
  if (new Set(figures.map(({ source }) => source)).size < 2) return [];
  const ordered = [...figures].sort((one, other) => compareAsOf(one.asOf, other.asOf));
  return [...grouped(ordered, dayOf(clock.zone)).values()].flatMap((ofDay) => {
    const own = ofDay.filter(({ source }) => source === clock.main);
    const reference = own.at(-1) ?? ofDay.at(-1);
    if (reference === undefined) return [];
    const near = figures.filter((figure) =>
      isNear(figure.asOf, reference.asOf, clock.cadenceHours),
    );
    const sources = spreadAround(near, reference, clock.cadenceHours).members.length;
    return sources > 1 ? [{ reference, sources }] : [];
  });
}

/** The nearest of these times before and after another one; null where there is none. */
export function timesAround(
  times: readonly BesideTime[],
  { asOf }: Figure,
): { readonly earlier: Figure | null; readonly later: Figure | null } {
  const others = times.filter(({ reference }) => !isSameTime(reference.asOf, asOf));
  const isBefore = ({ reference }: BesideTime) => compareAsOf(reference.asOf, asOf) < 0;
  return {
    earlier: others.filter(isBefore).at(-1)?.reference ?? null,
    later: others.find((time) => !isBefore(time))?.reference ?? null,
  };
}

/** Far ones are left out by their numbers alone: asking the whole rule of 100,000 figures takes seconds. */
function isNear(asOf: AsOf, reference: AsOf, cadenceHours: number): boolean {
  const room = cadenceHours * HOUR;
  return asOf.start <= reference.end + room && asOf.end >= reference.start - room;
}

/** The last day that a time covers, in the zone of the place; asked once for each quarter of an hour. */
function dayOf(zone: string): (figure: Figure) => string {
  const known = new Map<number, string>();
  return ({ asOf }) => {
    const last = asOf.end > asOf.start ? asOf.end - 1 : asOf.end;
    const quarter = Math.floor(last / (HOUR / 4));
    const day =
      known.get(quarter) ??
      Temporal.Instant.fromEpochMilliseconds(quarter * (HOUR / 4))
        .toZonedDateTimeISO(zone)
        .toPlainDate()
        .toString();
    known.set(quarter, day);
    return day;
  };
}
