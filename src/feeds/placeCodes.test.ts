import { expect, it } from 'vitest';
import { placeCodeOf, placeNameOf } from './placeCodes.ts';

it.each([
  ['Republic of Moldova', 'MDA'],
  ['Dem. Rep. of the Congo', 'COD'],
  ['Congo', 'COG'],
  ['Central African Rep.', 'CAF'],
  ['Türkiye', 'TUR'],
  ['Tu\u0308rkiye', 'TUR'],
  ['Czech Republic', 'CZE'],
  ['Syrian Arab Rep.', 'SYR'],
  ['Russian Federation', 'RUS'],
  ['Iran (Islamic Rep. of)', 'IRN'],
  ['United Rep. of Tanzania', 'TZA'],
  ['Cote d’Ivoire', 'CIV'],
  ['Curacao ', 'CUW'],
  ['  south   sudan', 'SSD'],
])('%s is %s', (name, code) => {
  expect(placeCodeOf(name)).toBe(code);
});

it.each([
  'Others',
  'Other (North Africa)',
  'Various',
  'Unknown ',
  'Stateless',
  'Serbia and Kosovo: S/RES/1244 (1999)',
  'Sudans',
  '',
])('"%s" is no country', (name) => {
  expect(placeCodeOf(name)).toBe('');
});

it('a code has one name, and the name that code', () => {
  for (const code of ['TUR', 'COD', 'CIV', 'PSE', 'GBR']) {
    expect(placeCodeOf(placeNameOf(code) ?? '')).toBe(code);
  }
  expect(placeNameOf('UNK')).toBeNull();
});
