import { baseRefusal } from '#domain/countAndBase.ts';
import type { Figure } from '#domain/figure.ts';
import { shareOf } from '#domain/share.ts';
import type { ChartContext } from '../chartContext.ts';

/** A share in words, and the base that it is a share of: no share is said without it. */
export interface ShareText {
  readonly share: string;
  readonly base: string;
}

/**
 * What a figure is as a share of the chosen base; null where this chart states none. What more than 100 % means
 * stands in the notes of the chart.
 * @example { share: "at least 402 %", base: "at most 25,000" }
 */
export function shareText(
  { base, definition, wording }: Pick<ChartContext, 'base' | 'definition' | 'wording'>,
  figure: Figure,
): ShareText | null {
  if (base === null || definition.share === false) return null;
  if (baseRefusal(figure, base.figure) !== null) return null;
  const share = shareOf(figure.quantity, base.figure.quantity);
  if (!share.known) return null;
  return {
    share: wording.share({ ...share, aboveWhole: false }),
    base: wording.quantity(base.figure.quantity),
  };
}
