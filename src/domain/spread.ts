import { compareAsOf, hoursApart, isSameTime } from './asOf.ts';
import { sameBreakdown } from './breakdown.ts';
import type { Figure } from './figure.ts';
import { preferredReading } from './preferredReading.ts';
import { type Series, seriesOf } from './series.ts';

/** The range between sources at one time: never a confidence interval. */
export interface Spread {
  /** One per source, the nearest in time, the reference first. */
  readonly members: readonly Figure[];
  /** The nearest figure of each source that has none within the cadence: before … */
  readonly older: readonly Figure[];
  /** … and after it. */
  readonly newer: readonly Figure[];
  readonly range: { readonly low: number; readonly high: number; readonly about: boolean };
}

const DAY_HOURS = 24;
const HOUR = 3_600_000;

/**
 * What other sources state of the same thing at about the same time. All members lie within one cadence of each
 * other, not only of the reference: else the range would span two cadences. People in a period are compared for
 * the same period alone: ten hours of a day are no second opinion on the whole of it.
 */
export function spreadAround(
  figures: readonly Figure[],
  reference: Figure,
  cadenceHours = DAY_HOURS,
): Spread {
  const nearest = comparableWith(reference, figures)
    .flatMap((ofSource) => nearestTo(reference, ofSource))
    .sort((one, other) => compareDistance(reference, one, other));
  const members = withinCadence(reference, nearest, cadenceHours);
  const kept = new Set(members);
  const outside = nearest.filter((figure) => !kept.has(figure));
  return {
    members,
    older: outside.filter(({ asOf }) => asOf.end <= reference.asOf.end),
    newer: outside.filter(({ asOf }) => asOf.end > reference.asOf.end),
    range: rangeOf(members),
  };
}

/** The numbers of each other source that count the same: a series is of one source and of one thing. */
function comparableWith(reference: Figure, figures: readonly Figure[]): Figure[][] {
  return seriesOf(figures)
    .filter((series) => isComparable(series, reference))
    .map((series) => series.figures.filter(({ quantity }) => quantity.known));
}

function isComparable(series: Series, reference: Figure): boolean {
  return (
    series.source !== reference.source &&
    series.indicator === reference.indicator &&
    series.place === reference.place &&
    series.unit === reference.unit &&
    series.measure === reference.measure &&
    // The pairs that define what is counted are among them.
    sameBreakdown(series.breakdown, reference.breakdown)
  );
}

/** Among the figures of one source that are equally near the latest counts. */
function nearestTo(reference: Figure, ofSource: readonly Figure[]): Figure[] {
  const ofPeriod = ofSource.filter((figure) => isOfItsPeriod(figure, reference));
  if (reference.measure === 'flow' && ofPeriod.length > 0) {
    const reading = preferredReading(ofPeriod);
    return reading === null ? [] : [reading];
  }
  let least = Infinity;
  for (const { asOf } of ofSource) least = Math.min(least, hoursApart(asOf, reference.asOf));
  const near = ofSource.filter(({ asOf }) => hoursApart(asOf, reference.asOf) === least);
  let latest = -Infinity;
  for (const { asOf } of near) latest = Math.max(latest, asOf.end);
  const reading = preferredReading(near.filter(({ asOf }) => asOf.end === latest));
  return reading === null ? [] : [reading];
}

function isOfItsPeriod(figure: Figure, reference: Figure): boolean {
  return reference.measure !== 'flow' || isSameTime(figure.asOf, reference.asOf);
}

function compareDistance(reference: Figure, one: Figure, other: Figure): number {
  return (
    hoursApart(one.asOf, reference.asOf) - hoursApart(other.asOf, reference.asOf) ||
    compareAsOf(other.asOf, one.asOf) ||
    (one.source < other.source ? -1 : 1)
  );
}

/** Takes the nearest first; a figure fits where it is near to the earliest end and the latest start so far. */
function withinCadence(
  reference: Figure,
  nearest: readonly Figure[],
  cadenceHours: number,
): Figure[] {
  const cadence = cadenceHours * HOUR;
  const members = [reference];
  let firstEnd = reference.asOf.end;
  let lastStart = reference.asOf.start;
  for (const figure of nearest) {
    const { start, end } = figure.asOf;
    if (start - firstEnd > cadence || lastStart - end > cadence) continue;
    if (!isOfItsPeriod(figure, reference)) continue;
    members.push(figure);
    firstEnd = Math.min(firstEnd, end);
    lastStart = Math.max(lastStart, start);
  }
  return members;
}

function rangeOf(members: readonly Figure[]): Spread['range'] {
  let low = Infinity;
  let high = -Infinity;
  let about = false;
  for (const { quantity } of members) {
    if (!quantity.known) continue;
    low = Math.min(low, quantity.low);
    high = Math.max(high, quantity.high);
    about ||= quantity.about;
  }
  return { low, high, about };
}
