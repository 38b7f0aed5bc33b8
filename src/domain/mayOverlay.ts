import { type Counted, isSameDefinition, type KindRefusal, kindRefusal } from './kindOfCount.ts';

/** What must be said where two numbers of one kind are laid over one another. */
export const OVERLAY_CAUTIONS = ['two_definitions', 'two_indicators'] as const;
export type OverlayCaution = (typeof OVERLAY_CAUTIONS)[number];

export type MayOverlay =
  | { readonly allowed: true; readonly caution: OverlayCaution | null }
  | { readonly allowed: false; readonly reason: KindRefusal };

/**
 * Whether two series or figures may share one value axis. People and movements, other units, plans and counts,
 * numbers at one time and totals since a start may not: the reader would compare their heights. Another indicator
 * or definition of the same kind may, if it is said. Symmetric; `refusalSentence` has the words.
 * @example mayOverlay(arrivals, evacuated) // allowed, caution 'two_indicators'
 * @example mayOverlay(arrivals, idps) // refused: 'stock_and_flow'
 */
export function mayOverlay(one: Counted, other: Counted): MayOverlay {
  const reason = kindRefusal(one, other);
  if (reason !== null) return { allowed: false, reason };
  return { allowed: true, caution: cautionOf(one, other) };
}

function cautionOf(one: Counted, other: Counted): OverlayCaution | null {
  if (one.indicator !== other.indicator) return 'two_indicators';
  return isSameDefinition(one, other) ? null : 'two_definitions';
}
