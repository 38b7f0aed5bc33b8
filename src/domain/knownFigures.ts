import { asKnownAt } from './knownAt.ts';
import type { Figure } from './figure.ts';
import type { Situation, SituationData } from './situation.ts';

/**
 * The figures of a situation known at a moment, under its feeds' own rule (figures.md, "Two clocks"). Everything
 * that asks what was known asks here, so that screen, files and sentences never know different things.
 * @param at epoch ms, itself included; null = the latest state
 */
export function knownFigures(
  { situation, figures }: Pick<SituationData, 'situation' | 'figures'>,
  at: number | null,
): Figure[] {
  return asKnownAt(figures, at, { vintage: isVintage(situation) });
}

/** A feed that keeps one value per as-of and replaces it later. */
export function isVintage({ feeds }: Pick<Situation, 'feeds'>): boolean {
  return feeds.some((feed) => feed.vintage === true);
}
