import { isAsOf, isSameTime, parseAsOf } from './asOf.ts';
import type { Figure } from './figure.ts';
import { isSelected } from './select.ts';
import type { Denominator, Situation } from './situation.ts';

/** Indicators that count people who lived in the area before, by their definitions in the dictionary. */
const OF_RESIDENTS: readonly string[] = [
  'arrivals',
  'evacuated',
  'idps',
  'refugees',
  'remaining',
  'sheltered',
];

/** Of these, the ones whose people have left the area. */
const HAVE_LEFT: readonly string[] = ['arrivals', 'refugees'];

/** The population before as which the situation declares this statement; rows of one group of people are none. */
export function statedBaseOf(
  figure: Figure,
  { denominators, zone }: Pick<Situation, 'denominators' | 'zone'>,
): Denominator | null {
  if (figure.breakdown.length > 0) return null;
  const declared = denominators.find(({ selector, asOf: stated }) => {
    const asOf = parseAsOf(stated, zone);
    return isAsOf(asOf) && isSelected(figure, selector) && isSameTime(figure.asOf, asOf);
  });
  return declared ?? null;
}

/** False for registers that take in others, for the killed of several sides, for vehicles. */
export function countsResidents({ indicator }: Figure): boolean {
  return OF_RESIDENTS.includes(indicator);
}

/** False for people who were moved, sheltered or displaced inside the area: they are still in it. */
export function countsThoseWhoLeft({ indicator }: Figure): boolean {
  return HAVE_LEFT.includes(indicator);
}
