import { baseRefusal } from '#domain/countAndBase.ts';
import type { Figure } from '#domain/figure.ts';
import { refusalSentence } from '#wording/refusalSentence.ts';
import type { ChartContext } from '../chartContext.ts';
import { lastMade } from '../lastMade.ts';

/**
 * Why a chart of these figures states no share; null where it may. The manifest may decline one, and what is counted
 * may: movements, vehicles, plans and people in a period are no part of a population, whoever declares it.
 */
export function shareRefusal(
  { definition, base, wording, zone }: ChartContext,
  ...lists: readonly (readonly Figure[])[]
): string | null {
  if (definition.share === false) return wording.t('plot.shareMeaningless');
  if (base === null) return wording.t('plot.shareWithoutBase');
  for (const figure of lists.flatMap(unlikeFigures)) {
    const reason = baseRefusal(figure, base.figure);
    if (reason === null) continue;
    return refusalSentence({ reason, concerned: [figure, base.figure], zone }, wording);
  }
  return null;
}

/** One figure of each run that counts the same: among 100,000 nearly each counts the same as the one before. */
function unlikeFigures(figures: readonly Figure[]): readonly Figure[] {
  return lastUnlike(figures, '', () => {
    let last: Figure | null = null;
    return figures.filter((figure) => {
      if (last !== null && countsTheSame(last, figure)) return false;
      last = figure;
      return true;
    });
  });
}
const lastUnlike = lastMade<readonly Figure[]>();

function countsTheSame(one: Figure, other: Figure): boolean {
  return (
    one.indicator === other.indicator &&
    one.measure === other.measure &&
    one.unit === other.unit &&
    one.breakdown.length + other.breakdown.length === 0
  );
}
