import type { Quantity } from './quantity.ts';
import type { SignedChange } from './quantityDifference.ts';

/**
 * A derived count as it may be shown: never more precise than an "about" input, i.e. rounded to a
 * tenth of that input's leading place, with one digit kept at least. Without one it is unchanged.
 * For the screen only; the raw value stays in the CSV.
 * @example roundDerived(aboutly(19_368), [aboutly(120_000), exactly(100_632)]) // about 20,000
 */
export function roundDerived(quantity: Quantity, inputs: readonly Quantity[]): Quantity {
  if (!quantity.known) return quantity;
  return { ...quantity, ...roundedEnds(quantity, stepOf(inputs)) };
}

/** The same for a difference. @example 100,632 after about 93,000: about 8,000 more */
export function roundDerivedChange(
  change: SignedChange,
  inputs: readonly Quantity[],
): SignedChange {
  if (!change.known) return change;
  return { ...change, ...roundedEnds(change, stepOf(inputs)) };
}

/** To what an "about" number may be off for a reader: a tenth of its leading place, 0 where it is not "about". */
export function aboutStepOf(quantity: Quantity): number {
  if (!quantity.known || !quantity.about) return 0;
  const stated = quantity.high === Infinity ? quantity.low : quantity.high;
  return leadingPlaceOf(stated) / 10;
}

/** The coarsest input decides. */
function stepOf(inputs: readonly Quantity[]): number {
  let step = 0;
  for (const input of inputs) step = Math.max(step, aboutStepOf(input));
  return step;
}

interface Ends {
  readonly low: number;
  readonly high: number;
}

/**
 * Ranges only widen: low ends down, high ends up. A point goes to the nearest step instead:
 * widening "about 19,368" would make a range of 10,000 to 20,000 that nobody stated.
 */
function roundedEnds({ low, high }: Ends, step: number): Ends {
  if (step <= 1) return { low, high };
  if (low === high) {
    const rounded = roundTo(low, step, nearest);
    return { low: rounded, high: rounded };
  }
  return { low: roundTo(low, step, Math.floor), high: roundTo(high, step, Math.ceil) };
}

function roundTo(value: number, step: number, round: (steps: number) => number): number {
  if (value === 0 || !Number.isFinite(value)) return value;
  const kept = Math.min(step, leadingPlaceOf(value));
  // Adding 0 turns a possible -0 into 0.
  return round(value / kept) * kept + 0;
}

/** Halves away from 0, so that a fall rounds like a rise. */
function nearest(steps: number): number {
  return Math.sign(steps) * Math.round(Math.abs(steps));
}

/** 100,000 for 120,000; 1 for 5. Found by its digits: a logarithm is off by one at some powers of ten. */
function leadingPlaceOf(value: number): number {
  let place = 1;
  while (place * 10 <= Math.abs(value)) place *= 10;
  return place;
}
