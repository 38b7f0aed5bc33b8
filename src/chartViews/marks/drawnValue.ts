import type { Figure } from '#domain/figure.ts';
import type { Quantity } from '#domain/quantity.ts';
import { shareOf } from '#domain/share.ts';
import type { MarkShape } from '../chartView.ts';
import { lastMade } from '../lastMade.ts';

/** Where a quantity stands on the value axis and how its qualifier is drawn. */
export interface DrawnValue {
  readonly y: number;
  readonly yLow: number | null;
  readonly yHigh: number | null;
  readonly shape: MarkShape;
}

/** A count as drawn; null where there is no number to draw. */
export function drawnCount(figure: Pick<Figure, 'quantity' | 'qualifier'>): DrawnValue | null {
  const { quantity, qualifier } = figure;
  if (!quantity.known) return null;
  return drawnInterval(quantity, qualifier === 'at_most');
}

/** A count as a share of a base, with the base's own doubt in it; null where no share can be stated. */
export function drawnShare(
  figure: Pick<Figure, 'quantity' | 'qualifier'>,
  base: Quantity,
): DrawnValue | null {
  const share = shareOf(figure.quantity, base);
  if (!share.known) return null;
  const isUpperBound = figure.qualifier === 'at_most' || share.low === 0;
  return drawnInterval(share, isUpperBound && share.high > 0);
}

/** The largest number among figures as drawn; 0 without any. */
export function largestCount(figures: readonly Pick<Figure, 'quantity' | 'qualifier'>[]): number {
  return lastLargest(figures, '', () => largestOf(figures));
}
/** Today's figures are the same at each step of a slider. */
const lastLargest = lastMade<number>();

function largestOf(figures: readonly Pick<Figure, 'quantity'>[]): number {
  let most = 0;
  for (const { quantity } of figures) {
    // As `drawnCount` draws it, without making a drawing of each of 100,000.
    if (quantity.known)
      most = Math.max(most, quantity.high === Infinity ? quantity.low : quantity.high);
  }
  return most;
}

function drawnInterval(
  { low, high, about }: { low: number; high: number; about: boolean },
  isUpperBound: boolean,
): DrawnValue {
  if (low === high) return { y: low, yLow: null, yHigh: null, shape: about ? 'hollow' : 'filled' };
  if (high === Infinity) return { y: low, yLow: null, yHigh: null, shape: 'up' };
  if (isUpperBound) return { y: high, yLow: null, yHigh: null, shape: 'down' };
  return { y: high, yLow: low, yHigh: high, shape: 'range' };
}
