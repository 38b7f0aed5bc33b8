import { indicatorOf } from '#domain/indicator.ts';
import type { Figure } from '#domain/figure.ts';
import type { Wording } from '#wording/wording.ts';

/**
 * What a figure counts, in a word: movements are said to be no people, whatever the feed calls its unit;
 * a unit that the dictionary does not know stays as stated.
 */
export function unitWords(
  { indicator, unit }: Pick<Figure, 'indicator' | 'unit'>,
  wording: Wording,
): string {
  const isMovements = unit === 'people' && indicatorOf(indicator)?.counts === 'movements';
  return wording.find(`plot.unit_${isMovements ? 'movements' : unit}`) ?? unit;
}
