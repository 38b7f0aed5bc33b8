import type { MissingReason } from './quantity.ts';
import type { SignedChange } from './quantityDifference.ts';
import { differenceOf } from './quantityDifference.ts';
import type { LinePoint, Series } from './series.ts';

/**
 * Why a step has no pace. `not_instants`: a source with days only; `not_cumulative`: a stock changes both ways;
 * `revised_down`: a running count was reported lower.
 */
export type PaceSkip =
  MissingReason | 'open_ends' | 'not_instants' | 'not_cumulative' | 'revised_down';

/** People per hour between two counts: `hours` is the width, `people` the area. */
export interface PaceStep {
  readonly from: LinePoint;
  readonly to: LinePoint;
  readonly hours: number;
  readonly people: SignedChange;
  /** Ends may be ±Infinity where a count is "at least"; null with `skipped` saying why. */
  readonly perHour: { readonly low: number; readonly high: number; readonly about: boolean } | null;
  readonly skipped: PaceSkip | null;
}

/**
 * The steps of a line. Two readings of one moment make no step: the line has one of them only.
 * A gap in the counting is one wide step, not several made up.
 */
export function paceOf(series: Series): PaceStep[] {
  const fallen = new Set(series.falls.map((fall) => fall.later));
  const steps: PaceStep[] = [];
  for (const [index, to] of series.line.entries()) {
    const from = series.line[index - 1];
    if (from !== undefined) steps.push(paceStep(series, { from, to }, fallen.has(to)));
  }
  return steps;
}

interface Pair {
  readonly from: LinePoint;
  readonly to: LinePoint;
}

function paceStep(series: Series, { from, to }: Pair, hasFallen: boolean): PaceStep {
  const hours = (to.at - from.at) / 3_600_000;
  const people = differenceOf(to.figure.quantity, from.figure.quantity);
  const skipped = hasFallen ? 'revised_down' : skipOf(series, from, people);
  if (skipped !== null || !people.known) return { from, to, hours, people, perHour: null, skipped };
  const perHour = { low: people.low / hours, high: people.high / hours, about: people.about };
  return { from, to, hours, people, perHour, skipped };
}

function skipOf(series: Series, from: LinePoint, people: SignedChange): PaceSkip | null {
  if (series.measure !== 'cumulative') return 'not_cumulative';
  if (from.figure.asOf.precision !== 'instant') return 'not_instants';
  return people.known ? null : people.reason;
}
