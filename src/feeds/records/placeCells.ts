import type { FeedSeries } from '#domain/situation.ts';
import type { FigureColumn } from '../figures/columns.ts';
import { placeNameOf } from '../placeCodes.ts';

/** One administrative level as the feed names it; either may be empty. */
export interface NamedLevel {
  readonly name: string;
  readonly code: string;
}

/**
 * The place as a path from the country down, and the code of its last level, as given (P-codes are not mended).
 * A country without a name is called as the configuration calls its code, else by its name in ISO's list.
 * @example placeCells([{ name: 'Haiti', code: 'HTI' }, { name: 'Ouest', code: 'HT01' }], series)
 *   // { place: 'Haiti/Ouest', place_code: 'HT01' }
 */
export function placeCells(
  levels: readonly NamedLevel[],
  series: FeedSeries,
): Partial<Record<FigureColumn, string>> {
  const [country = { name: '', code: '' }, ...lower] = levels;
  const deepest = lower.findLastIndex(({ name, code }) => name !== '' || code !== '') + 1;
  const named = lower.slice(0, deepest);
  const names = [countryName(country, series), ...named.map(({ name, code }) => name || code)];
  return {
    // A slash within a name would read as one more level.
    place: names.map((name) => name.replaceAll('/', '-')).join('/'),
    place_code: deepest === 0 ? country.code || (series.placeCode ?? '') : codeOf(named),
  };
}

function countryName({ name, code }: NamedLevel, { place = '', placeCode }: FeedSeries): string {
  if (name !== '') return name;
  if (place !== '' && (code === '' || code === placeCode)) return place;
  return placeNameOf(code) ?? code;
}

function codeOf(levels: readonly NamedLevel[]): string {
  return levels.at(-1)?.code ?? '';
}
