import { SOURCE_NOT_STATED } from './figure.ts';
import type { Situation } from './situation.ts';
import { sourceIdOf } from './sourceId.ts';

/** Why a source is recommended, or why none is; the wording says it in a sentence. */
export const RECOMMENDATION_REASONS = [
  'own_order',
  'general_order',
  'only_source',
  'none_in_order',
  'no_order',
  'nobody',
] as const;
export type RecommendationReason = (typeof RECOMMENDATION_REASONS)[number];

export interface Recommendation {
  /** By name; null where none is recommended: sources disagree, and there is no headline figure. */
  readonly source: string | null;
  readonly reason: RecommendationReason;
}

/**
 * Which of the sources present the manifest recommends for an indicator: the first one in its order, else in the
 * order for all other indicators (`*`). Without an order a lone source has nobody to disagree with. What a
 * reader took is not asked here.
 */
export function recommendation(
  situation: Pick<Situation, 'preferred' | 'sources'>,
  indicator: string,
  presentSources: readonly string[],
): Recommendation {
  const stated = [...new Set(presentSources)].filter((name) => name !== SOURCE_NOT_STATED);
  const [only, ...others] = stated;
  if (only === undefined) return { source: null, reason: 'nobody' };
  const order = orderFor(situation, indicator);
  if (order === null) {
    return others.length === 0
      ? { source: only, reason: 'only_source' }
      : { source: null, reason: 'no_order' };
  }
  for (const id of order.ids) {
    const source = stated.find((name) => sourceIdOf(situation, name) === id);
    if (source !== undefined) return { source, reason: order.reason };
  }
  return { source: null, reason: 'none_in_order' };
}

function orderFor(
  { preferred }: Pick<Situation, 'preferred'>,
  indicator: string,
): { readonly ids: readonly string[]; readonly reason: RecommendationReason } | null {
  const own = Object.hasOwn(preferred, indicator) ? preferred[indicator] : undefined;
  if (own !== undefined) return { ids: own, reason: 'own_order' };
  const general = Object.hasOwn(preferred, '*') ? preferred['*'] : undefined;
  return general === undefined ? null : { ids: general, reason: 'general_order' };
}
