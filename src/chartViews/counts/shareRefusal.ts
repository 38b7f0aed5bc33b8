import { baseRefusal } from '#domain/countAndBase.ts';
import type { Figure } from '#domain/figure.ts';
import { refusalSentence } from '#wording/refusalSentence.ts';
import type { ChartContext } from '../chartContext.ts';

/**
 * Why a chart of these figures states no share; null where it may. The manifest may decline one, and what is counted
 * may: movements, vehicles, plans and people in a period are no part of a population, whoever declares it.
 */
export function shareRefusal(
  { definition, base, wording, zone }: ChartContext,
  figures: readonly Figure[],
): string | null {
  if (definition.share === false) return wording.t('plot.shareMeaningless');
  if (base === null) return wording.t('plot.shareWithoutBase');
  let last: Figure | null = null;
  for (const figure of figures) {
    // Among 100,000 figures nearly each counts the same as the one before.
    if (last !== null && countsTheSame(last, figure)) continue;
    last = figure;
    const reason = baseRefusal(figure, base.figure);
    if (reason === null) continue;
    return refusalSentence({ reason, concerned: [figure, base.figure], zone }, wording);
  }
  return null;
}

function countsTheSame(one: Figure, other: Figure): boolean {
  return (
    one.indicator === other.indicator &&
    one.measure === other.measure &&
    one.unit === other.unit &&
    one.breakdown.length + other.breakdown.length === 0
  );
}
