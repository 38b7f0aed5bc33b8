import { isSameTime } from './asOf.ts';
import { figuresOfThing } from './besideThings.ts';
import { type BesideTime, besideTimes, timesAround } from './besideTimes.ts';
import type { Figure } from './figure.ts';
import type { KnownQuantity, Quantity } from './quantity.ts';
import { type Recommendation, recommendation } from './recommendation.ts';
import { recommendedSource } from './recommend.ts';
import { isOfThing } from './shownThings.ts';
import type { Situation } from './situation.ts';
import { spreadAround } from './spread.ts';
import { type TakenHere, takenHere } from './takenSources.ts';

/** What one source states at about the time that is looked at. */
export interface BesideMember {
  readonly figure: Figure;
  /** Its other numbers for the very same time: one source may contradict itself in one breath. */
  readonly otherReadings: readonly Figure[];
}

/** Everything that sources state of one thing at about one time, side by side; nothing is added or averaged. */
export interface Beside {
  readonly reference: Figure;
  readonly cadenceHours: number;
  /** One for each source within one cadence, the lowest number first. */
  readonly members: readonly BesideMember[];
  /** The nearest figure of each source that has none within the cadence: before … */
  readonly older: readonly Figure[];
  /** … and after. */
  readonly newer: readonly Figure[];
  /** Lowest and highest number that the members state, as they state it. */
  readonly lowest: Figure;
  readonly highest: Figure;
  /** Hours from the first to the last of the times compared; a growing count differs by that alone. */
  readonly hoursApart: number;
  readonly recommendation: Recommendation;
  /** The source that takes the main line, and what the reader took; null where there is none. */
  readonly main: string | null;
  readonly taken: TakenHere | null;
  readonly times: readonly BesideTime[];
  readonly earlier: Figure | null;
  readonly later: Figure | null;
}

const DAY_HOURS = 24;

/** Compares what is known with one of its figures; who is recommended is asked among all who speak of the thing. */
export function besideOf(
  situation: Situation,
  known: readonly Figure[],
  reference: Figure,
): Beside {
  const figures = figuresOfThing(known, reference);
  const cadenceHours = cadenceFor(situation, reference);
  const spread = spreadAround(figures, reference, cadenceHours);
  const members = [...spread.members].sort(byNumber);
  const present = figures.map(({ source }) => source);
  const { indicator } = reference;
  const main = recommendedSource(situation, indicator, present);
  const times = besideTimes(figures, { zone: situation.zone, cadenceHours, main });
  return {
    reference,
    cadenceHours,
    members: members.map((figure) => ({ figure, otherReadings: otherReadings(figures, figure) })),
    older: spread.older,
    newer: spread.newer,
    lowest: members[0] ?? reference,
    highest: highestOf(members) ?? reference,
    hoursApart: hoursBetween(members),
    recommendation: recommendation(situation, indicator, present),
    main,
    taken: takenHere(situation, indicator, present),
    times,
    ...timesAround(times, reference),
  };
}

/** The cadence that a chart of this thing declares. */
function cadenceFor({ charts }: Situation, figure: Figure): number {
  const chart = charts.find(({ selectors, stated = [] }) =>
    [...selectors, ...stated].some((selector) => isOfThing(figure, selector)),
  );
  return chart?.cadenceHours ?? DAY_HOURS;
}

function otherReadings(figures: readonly Figure[], member: Figure): Figure[] {
  return figures.filter(
    (figure) =>
      figure.id !== member.id &&
      figure.source === member.source &&
      isSameTime(figure.asOf, member.asOf),
  );
}

/** By its upper end: a range of 50 to 1,000 reaches higher than 60. */
function highestOf(members: readonly Figure[]): Figure | undefined {
  return members.reduce<Figure | undefined>(
    (best, one) =>
      best === undefined ||
      upperNumber(one.quantity) - upperNumber(best.quantity) > 0 ||
      (upperNumber(one.quantity) === upperNumber(best.quantity) &&
        openness(one.quantity) > openness(best.quantity))
        ? one
        : best,
    undefined,
  );
}

function byNumber(one: Figure, other: Figure): number {
  return (
    statedNumber(one.quantity) - statedNumber(other.quantity) ||
    openness(one.quantity) - openness(other.quantity) ||
    (one.source < other.source ? -1 : 1)
  );
}

/** The number that was said: of "at most" the upper one, else the lower one. */
function statedNumber(quantity: Quantity): number {
  if (!quantity.known) return Infinity;
  return isAtMost(quantity) ? quantity.high : quantity.low;
}

/** The highest number that was said; "at least" says no higher one. */
function upperNumber(quantity: Quantity): number {
  if (!quantity.known) return -Infinity;
  return quantity.high === Infinity ? quantity.low : quantity.high;
}

/** Of equal numbers "at most" stands first and "at least" last. */
function openness(quantity: Quantity): number {
  if (!quantity.known) return 0;
  if (quantity.high === Infinity) return 1;
  return isAtMost(quantity) ? -1 : 0;
}

function isAtMost({ low, high }: KnownQuantity): boolean {
  return low === 0 && high > 0 && high !== Infinity;
}

function hoursBetween(members: readonly Figure[]): number {
  let firstEnd = Infinity;
  let lastStart = -Infinity;
  for (const { asOf } of members) {
    firstEnd = Math.min(firstEnd, asOf.end);
    lastStart = Math.max(lastStart, asOf.start);
  }
  return Math.max(0, (lastStart - firstEnd) / 3_600_000);
}
