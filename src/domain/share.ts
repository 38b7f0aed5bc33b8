import type { MissingReason, Quantity } from './quantity.ts';
import { missingReasonOf } from './quantity.ts';

/**
 * A count as a part of a base, 1 = the whole. `high` is Infinity where the top is open.
 * `aboveWhole`: some of it is over 100 %, shown and explained, never cut.
 */
export type Share =
  | {
      readonly known: true;
      readonly low: number;
      readonly high: number;
      readonly about: boolean;
      readonly aboveWhole: boolean;
    }
  | {
      readonly known: false;
      readonly reason: MissingReason | 'base_may_be_zero' | 'open_ends';
    };

/**
 * count / base over all values both may have; a base that may be 0 gives an open top.
 * Not rounded: whole per cents, with the bound's direction kept, are the wording's task.
 * @example shareOf(atLeast(10_000), exactly(145_053)) // low 0.0689, high Infinity: "at least 6 %"
 */
export function shareOf(count: Quantity, base: Quantity): Share {
  if (!count.known || !base.known) return { known: false, reason: missingReasonOf(count, base) };
  if (base.high === 0) return { known: false, reason: 'base_may_be_zero' };
  const low = count.low / base.high;
  const high = base.low === 0 ? Infinity : count.high / base.low;
  if (low === 0 && high === Infinity) {
    return { known: false, reason: base.low === 0 ? 'base_may_be_zero' : 'open_ends' };
  }
  const aboveWhole = low > 1 || (high > 1 && high !== Infinity);
  return { known: true, low, high, about: count.about || base.about, aboveWhole };
}

/** An "about" number may be off by a tenth of its leading place, so by a tenth of itself at most. */
const ABOUT = 0.1;

/**
 * True where the count is larger than the base wherever in their ranges they lie; about 101 % may be less than
 * the whole.
 */
export function isCertainlyAbove({ low, about }: Extract<Share, { known: true }>): boolean {
  return low > (about ? 1 + ABOUT : 1);
}
