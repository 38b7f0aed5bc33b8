import type { MissingReason, Quantity } from './quantity.ts';
import { between, missingReasonOf } from './quantity.ts';

/** A difference of two counts: may be negative, and ±Infinity on a side that is open. */
export type SignedChange =
  | { readonly known: true; readonly low: number; readonly high: number; readonly about: boolean }
  | { readonly known: false; readonly reason: MissingReason | 'open_ends' };

/** What is left of a base. `clippedAtZero`: a part of the range was below 0 and is not shown. */
export type Remaining =
  | { readonly known: true; readonly quantity: Quantity; readonly clippedAtZero: boolean }
  | {
      readonly known: false;
      readonly reason: MissingReason | 'count_larger_than_base' | 'open_ends';
    };

/**
 * How much the later count differs from the earlier one; `open_ends` where both sides are open
 * ("no change can be stated").
 * @example differenceOf(exactly(218), atLeast(220)) // at most -2: { low: -Infinity, high: -2 }
 */
export function differenceOf(later: Quantity, earlier: Quantity): SignedChange {
  if (!later.known || !earlier.known) {
    return { known: false, reason: missingReasonOf(later, earlier) };
  }
  const low = later.low - earlier.high;
  const high = later.high - earlier.low;
  if (low === -Infinity && high === Infinity) return { known: false, reason: 'open_ends' };
  return { known: true, low, high, about: later.about || earlier.about };
}

/**
 * Base minus count, never below 0. A result that is wholly negative is refused, not shown as 0.
 * An open count leaves "at most …", which needs no note: nothing stated was cut off.
 * @example remainingOf(aboutly(120_000), exactly(100_632)) // about 19,368; `roundDerived` shows about 20,000
 */
export function remainingOf(base: Quantity, count: Quantity): Remaining {
  const left = differenceOf(base, count);
  if (!left.known) return left;
  if (left.high < 0) return { known: false, reason: 'count_larger_than_base' };
  // "At least 0" says nothing that was not known before.
  if (left.high === Infinity && left.low <= 0) return { known: false, reason: 'open_ends' };
  const clippedAtZero = left.low < 0 && left.low !== -Infinity;
  return {
    known: true,
    quantity: between(Math.max(0, left.low), left.high, left.about),
    clippedAtZero,
  };
}

/** True where the later count is certainly below the earlier one, wherever in their ranges they lie. */
export function isCertainlyLower(later: Quantity, earlier: Quantity): boolean {
  return later.known && earlier.known && later.high < earlier.low;
}
