import type { Figure } from '#domain/figure.ts';
import { shareOf } from '#domain/share.ts';
import type { ComparedSituation, CompareScene } from './compareScene.ts';

/** A figure as it is read beside others: "about 1.4 million", or its share of the population before. */
export function valueWords(
  { options, wording }: Pick<CompareScene, 'options' | 'wording'>,
  figure: Figure,
  { context }: ComparedSituation,
): string {
  const { base } = context;
  if (options.stackMode === 'absolute' || base === null) {
    return wording.headlineQuantity(figure.quantity);
  }
  const share = shareOf(figure.quantity, base.figure.quantity);
  // What more than 100 % means stands in the notes.
  return wording.share(share.known ? { ...share, aboveWhole: false } : share);
}
