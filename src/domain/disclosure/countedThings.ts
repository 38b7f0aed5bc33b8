import type { AsOf } from '../asOf.ts';
import { breakdownKey, definitionPairs } from '../breakdown.ts';
import type { Breakdown, Figure } from '../figure.ts';

/**
 * What is counted at one time, whoever states it and however often: another source and a later correction are of the same
 * people, so they are hidden together.
 */
export interface CountedThing {
  readonly key: string;
  /** The same without its time. */
  readonly series: string;
  readonly indicator: string;
  readonly place: string;
  readonly breakdown: Breakdown;
  readonly unit: string;
  readonly asOf: AsOf;
  readonly isFlow: boolean;
  readonly figures: readonly Figure[];
  /** The least number that a source states for it; null where none states one. */
  readonly least: number | null;
  /** At the second level of places or finer, or by sex or age: small counts of it are hidden. */
  readonly isFine: boolean;
  /** It may be hidden to protect another. Never a total of a country or a province. */
  readonly mayHide: boolean;
}

/** All that a table counts in people, by key. */
export function countedThings(figures: readonly Figure[]): ReadonlyMap<string, CountedThing> {
  const groups = new Map<string, Figure[]>();
  for (const figure of figures) {
    if (figure.unit !== 'people') continue;
    const key = thingKey(figure);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [figure]);
    else group.push(figure);
  }
  return new Map([...groups].flatMap(([key, group]) => thingOf(key, group)));
}

function thingOf(key: string, figures: readonly Figure[]): [string, CountedThing][] {
  const [first] = figures;
  if (first === undefined) return [];
  const { indicator, place, breakdown, unit, asOf } = first;
  const isFine = figures.some(isFineFigure);
  const thing = {
    key,
    series: seriesKey(first),
    indicator,
    place,
    breakdown,
    unit,
    asOf,
    isFlow: figures.some(({ measure }) => measure === 'flow'),
    figures,
    least: leastNumber(figures),
    isFine,
    mayHide: isFine || breakdown.length > definitionPairs(breakdown).length,
  };
  return [[key, thing]];
}

export function thingKey(figure: Counted): string {
  return keyAt(seriesKey(figure), figure.asOf);
}

export function keyAt(series: string, { precision, start, end }: AsOf): string {
  return `${series} ${precision} ${String(start)} ${String(end)}`;
}

type Counted = Pick<Figure, 'indicator' | 'place' | 'breakdown' | 'unit' | 'asOf'>;

export function seriesKey({ indicator, place, breakdown, unit }: Omit<Counted, 'asOf'>): string {
  return JSON.stringify([indicator, place, breakdownKey(breakdown), unit]);
}

/** Country, province, then what is finer: `Sudan/Gedaref/Basundah`. */
export function placePath(place: string): readonly string[] {
  return place.split('/');
}

/** A P-code names the country by letters and each level by two digits or three. */
const FINE_CODE = /^[A-Z]{2,3}(\d{4,}|\d{3}[A-Z])/;

export function isFineFigure({
  place,
  placeCode,
  breakdown,
}: Pick<Figure, 'place' | 'placeCode' | 'breakdown'>): boolean {
  return (
    placePath(place).length > 2 ||
    FINE_CODE.test(placeCode) ||
    breakdown.some(([key]) => key === 'sex' || key === 'age')
  );
}

/** Any number in it tells: "between 5 and 20" as well as "5". */
function leastNumber(figures: readonly Figure[]): number | null {
  let least = Infinity;
  for (const { quantity, value, valueLow, valueHigh } of figures) {
    if (!quantity.known) continue;
    for (const number of [value, valueLow, valueHigh])
      if (number !== null) least = Math.min(least, number);
  }
  return Number.isFinite(least) ? least : null;
}
