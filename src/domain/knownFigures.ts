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
): readonly Figure[] {
  if (at === null) return figures;
  const vintage = isVintage(situation);
  const last = LAST_ASKED.get(figures);
  if (last?.at === at && last.vintage === vintage) return last.known;
  const known = asKnownAt(figures, at, { vintage });
  LAST_ASKED.set(figures, { at, vintage, known });
  return known;
}

/** Headline, key figures, tables and sentences of one moment ask one after another: a table may hold 100,000 figures. */
const LAST_ASKED = new WeakMap<
  readonly Figure[],
  { readonly at: number; readonly vintage: boolean; readonly known: readonly Figure[] }
>();

/** The wrong copies that were about at a moment. That they were wrong was decided later, as every role is. */
export function knownRejected(
  { situation, rejected }: Pick<SituationData, 'situation' | 'rejected'>,
  at: number | null,
): readonly Figure[] {
  return at === null ? rejected : asKnownAt(rejected, at, { vintage: isVintage(situation) });
}

/** A feed that keeps one value per as-of and replaces it later. */
export function isVintage({ feeds }: Pick<Situation, 'feeds'>): boolean {
  return feeds.some((feed) => feed.vintage === true);
}
