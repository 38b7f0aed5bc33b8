import type { Situation } from '#domain/situation.ts';
import type { Wording } from './wording.ts';

/**
 * The words of a situation: a place with two names in use is always said with both, as its manifest
 * declares them. Files keep the place as its source states it.
 */
export function withPlaceLabels(
  wording: Wording,
  { placeLabels = [] }: Pick<Situation, 'placeLabels'>,
): Wording {
  if (placeLabels.length === 0) return wording;
  const labels = new Map(placeLabels.map(({ place, label }) => [place, label]));
  return { ...wording, place: (place) => labels.get(place) ?? wording.place(place) };
}
