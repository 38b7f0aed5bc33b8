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
  for (const figure of figures) {
    const reason = baseRefusal(figure, base.figure);
    if (reason === null) continue;
    return refusalSentence({ reason, concerned: [figure, base.figure], zone }, wording);
  }
  return null;
}
