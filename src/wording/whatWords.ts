import type { Figure } from '#domain/figure.ts';
import type { Wording } from './wording.ts';

/** What a figure counts and where: "People killed, Askeran (civilians, Armenian side)". */
export function whatWords(
  { indicator, place, breakdown }: Pick<Figure, 'indicator' | 'place' | 'breakdown'>,
  wording: Wording,
): string {
  const { label } = wording.indicator(indicator);
  const values = { label, place: wording.place(place), breakdown: wording.breakdown(breakdown) };
  return wording.t(breakdown.length > 0 ? 'changes.whatFor' : 'changes.what', values);
}
