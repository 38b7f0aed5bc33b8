import type { Breakdown, Measure } from '#domain/figure.ts';
import { isWhole } from '../wireRecord.ts';
import { CATEGORIES, UNIT_COLUMNS } from './columns.ts';
import type { RefstatRecord } from './refstatRecords.ts';

type Cells = NonNullable<RefstatRecord['cells']>;

/**
 * The digits of a count. Files written by R have 1e+05 for 100000, which is exact; bands of sex and age are 0 where
 * the people were not told apart, which is missing.
 */
export function countIn(cells: Cells, column: string): string {
  const text = cells.get(column) ?? '';
  if (isNotTold(cells, column)) return '';
  return withoutExponent(text);
}

const MONTHS = [
  ...['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september'],
  ...['october', 'november', 'december'],
];

/**
 * A year for what stood at its end, the whole year as a period for what happened in it, a month for a nowcast.
 * @example timeOf(2023, a flow) // '2023-01-01/2023-12-31'
 */
export function timeOf(cells: Cells, measure: Measure): string {
  const year = cells.get('year') ?? '';
  const month = cells.get('month') ?? '';
  if (month !== '' && month !== '-') return `${year}-${monthNumber(month)}`;
  return measure === 'flow' && isWhole(year) ? `${year}-01-01/${year}-12-31` : year;
}

/** Persons or cases where the row says which: the two never share a unit. Empty for a code that is neither. */
export function unitOf(cells: Cells, declared: string | undefined): string {
  const column = UNIT_COLUMNS.find((one) => cells.has(one));
  if (column === undefined) return declared ?? 'people';
  const code = (cells.get(column) ?? '').toUpperCase();
  if (/^(P|PERSONS?)$/.test(code)) return 'people';
  return /^(C|CASES?)$/.test(code) ? 'cases' : '';
}

/** Pairs of the row's own categories, and sex and age of a demographic column. */
export function categoriesOf(cells: Cells, column: string): Breakdown {
  const named = CATEGORIES.flatMap((name) => {
    const value = (cells.get(name) ?? '').replace(/[;=]/g, ',');
    return value === '' || value === '-' ? [] : [[name, value] as const];
  });
  return [...named, ...bandOf(column)];
}

const BAND = /^([fm])_(0_4|5_11|12_17|18_59|60|other|total)$/;
const AGES = ['0_4', '5_11', '12_17', '18_59', '60', 'other'];

function bandOf(column: string): Breakdown {
  const [, sex, band] = BAND.exec(column) ?? [];
  if (sex === undefined || band === undefined) return [];
  const pair = ['sex', sex === 'f' ? 'female' : 'male'] as const;
  if (band === 'total') return [pair];
  const age = band === '60' ? '60+' : band === 'other' ? 'unknown' : band.replace('_', '-');
  return [pair, ['age', age]];
}

/** Zero in every band beside people: nobody asked. So too zero in every age of a sex that has people. */
function isNotTold(cells: Cells, column: string): boolean {
  const [, sex, band] = BAND.exec(column) ?? [];
  if (sex === undefined || band === undefined || !isZero(cells.get(column))) return false;
  const hasPeople = (name: string) => /[1-9]/.test(cells.get(name) ?? '');
  const agesOf = (one: string) => AGES.map((age) => `${one}_${age}`);
  if (band !== 'total' && hasPeople(`${sex}_total`)) return !agesOf(sex).some(hasPeople);
  const bands = ['f', 'm'].flatMap((one) => [...agesOf(one), `${one}_total`]);
  return hasPeople('total') && !bands.some(hasPeople);
}

function isZero(text = ''): boolean {
  return /^0+$/.test(text);
}

function monthNumber(month: string): string {
  const at = MONTHS.findIndex((name) => name === month.toLowerCase());
  return at < 0 ? month.padStart(2, '0') : String(at + 1).padStart(2, '0');
}

/** @example withoutExponent('1.5e+05') // '150000' */
function withoutExponent(text: string): string {
  const [, whole, part = '', zeros] = /^(\d)(?:\.(\d+))?e\+?(\d{1,2})$/i.exec(text) ?? [];
  if (whole === undefined || zeros === undefined) return text;
  const missing = Number(zeros) - part.length;
  return missing < 0 ? text : `${whole}${part}${'0'.repeat(missing)}`.replace(/^0+(?=\d)/, '');
}
