import type { Breakdown } from '#domain/figure.ts';
import { placeCodeOf, placeNameOf } from '../placeCodes.ts';
import type { RefstatRecord } from './refstatRecords.ts';

type Cells = NonNullable<RefstatRecord['cells']>;

export interface RefstatPlace {
  readonly place: string;
  readonly placeCode: string;
  readonly breakdown: Breakdown;
}

/** Codes of the database that are no country. */
const NO_COUNTRIES: ReadonlyMap<string, string> = new Map([
  ['UNK', 'Unknown'],
  ['UKN', 'Unknown'],
  ['UK', 'Unknown'],
  ['XXA', 'Stateless'],
  ['STA', 'Stateless'],
  ['TIB', 'Tibetan'],
  ['VAR', 'Various'],
]);

/** Counted where people are, though they come from there too: the country is its own origin. */
const AT_HOME = ['idps', 'returned_idps'];

/**
 * Where a count is of. Country of asylum where one is named, with the origin as a part of it (`origin=…`); country of
 * origin alone is another definition (`place_role=origin`: people from there, wherever they are); neither is the
 * world. Refugees who returned are counted under the country they returned from (`place_role=returned_from`).
 * @param column the count's column, under the API's name
 */
export function placeOf(cells: Cells, column: string): RefstatPlace {
  const origin = sideOf(cells, 'coo');
  const asylum = sideOf(cells, 'coa');
  if (asylum === null) {
    if (origin === null) return { place: 'World', placeCode: '', breakdown: [] };
    const breakdown: Breakdown = AT_HOME.includes(column) ? [] : [['place_role', 'origin']];
    return { place: origin.name, placeCode: origin.code, breakdown };
  }
  const role: Breakdown = column === 'returned_refugees' ? [['place_role', 'returned_from']] : [];
  const isHome = AT_HOME.includes(column) && origin?.name === asylum.name;
  const from: Breakdown = origin === null || isHome ? [] : [['origin', plain(origin.name)]];
  return { place: asylum.name, placeCode: asylum.code, breakdown: [...role, ...from] };
}

/** True where neither country is named: the answer to a question about no country. */
export function isWorld(cells: Cells): boolean {
  return sideOf(cells, 'coo') === null && sideOf(cells, 'coa') === null;
}

interface Side {
  readonly name: string;
  readonly code: string;
}

/** Null where the database added up this side: all its cells are "-", or there is no such column. */
function sideOf(cells: Cells, side: 'coo' | 'coa'): Side | null {
  const iso = stated(cells, `${side}_iso`);
  const name = stated(cells, `${side}_name`);
  const own = stated(cells, side);
  if (iso === '' && name === '' && own === '') return null;
  const shown = name || (placeNameOf(iso) ?? NO_COUNTRIES.get(iso) ?? (iso || own));
  return { name: shown, code: placeNameOf(iso) === null ? placeCodeOf(name) : iso };
}

function stated(cells: Cells, column: string): string {
  const text = cells.get(column) ?? '';
  return text === '-' ? '' : text;
}

/** The signs that part a breakdown may stand in no name. */
function plain(name: string): string {
  return name.replace(/[;=]/g, ',');
}
