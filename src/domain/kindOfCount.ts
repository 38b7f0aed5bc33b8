import { definitionKey, sameBreakdown } from './breakdown.ts';
import type { Figure } from './figure.ts';
import { indicatorOf } from './indicator.ts';

/** What decides whether two numbers count in the same way; a figure has it, and so has a series. */
export type Counted = Pick<Figure, 'indicator' | 'measure' | 'unit' | 'breakdown'>;

/** Why two numbers are not of one kind, the plainest first. */
export const KIND_REFUSALS = [
  'unknown_indicator',
  'people_and_movements',
  'two_units',
  'plan_and_count',
  'stock_and_flow',
] as const;
export type KindRefusal = (typeof KIND_REFUSALS)[number];

/**
 * The first rule that keeps two numbers apart by what and how they count (figures.md, "What may be combined");
 * null where both count the same things in the same way. Symmetric. A running total is not a number at one time:
 * the latter can fall.
 * @example kindRefusal(arrivals, vehiclesCrossed) // 'two_units'
 */
export function kindRefusal(one: Counted, other: Counted): KindRefusal | null {
  const counted = indicatorOf(one.indicator)?.counts;
  const otherCounted = indicatorOf(other.indicator)?.counts;
  if (counted === undefined || otherCounted === undefined) return 'unknown_indicator';
  if (counted !== otherCounted) {
    const hasMovements = counted === 'movements' || otherCounted === 'movements';
    return hasMovements ? 'people_and_movements' : 'two_units';
  }
  if (one.unit !== other.unit) return 'two_units';
  if (one.measure === other.measure) return null;
  const hasPlan = one.measure === 'forecast' || other.measure === 'forecast';
  return hasPlan ? 'plan_and_count' : 'stock_and_flow';
}

/** True where both count by the same start, cause and role of place. */
export function isSameDefinition(one: Counted, other: Counted): boolean {
  return definitionKey(one.breakdown) === definitionKey(other.breakdown);
}

/** True where both speak of one indicator, place and group of people, whoever says so and of whatever time. */
export function isSameThing(
  one: Pick<Figure, 'indicator' | 'place' | 'breakdown'>,
  other: Pick<Figure, 'indicator' | 'place' | 'breakdown'>,
): boolean {
  return (
    one.indicator === other.indicator &&
    one.place === other.place &&
    sameBreakdown(one.breakdown, other.breakdown)
  );
}
