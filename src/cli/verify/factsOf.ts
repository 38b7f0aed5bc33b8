import type { StatedRow } from '#domain/statedRow.ts';
import type { ReadRows } from '#feeds/figures/toFigures.ts';
import { isRecord, listIn, textOf } from '#feeds/wireRecord.ts';
import type { Recognised } from '../recognise.ts';
import { jsonIn } from '../recognise.ts';

/** What is known of a kind of feed and can be seen in this recording, one line each. */
export function factsOf(
  { kind, declared }: Pick<Recognised, 'kind' | 'declared'>,
  text: string,
  read: ReadRows,
): string[] {
  if (kind === 'refstat') return refstatFacts(read.stated);
  if (kind === 'idmc_idu') return iduFacts(text, read.stated);
  if (kind === 'hapi') return hapiFacts(read);
  if (kind === 'dtm') return sumsFacts(read.stated);
  if (kind === 'odp_sublocation') return [`sum over places ${sumAndDays(read.stated)}`];
  if (kind !== 'odp_timeseries') return [];
  return timeseriesFacts(read.stated, !declared.said.includes('for this check only'));
}

/** A stock of one day holds that of the day before, so the days of one are never added. */
function timeseriesFacts(stated: readonly StatedRow[], isMeasureKnown: boolean): string[] {
  const last = stated.at(-1);
  if (last === undefined) return [];
  if (isMeasureKnown && last.measure === 'stock') return [`last row ${shown(last)}`];
  const condition = isMeasureKnown ? '' : ', if it is a flow,';
  return [`last row ${shown(last)}`, `the sum of all days${condition} is ${sumAndDays(stated)}`];
}

function sumAndDays(stated: readonly StatedRow[]): string {
  const days = new Set(stated.map(({ asOf }) => asOf.text)).size;
  return `${numbered(sumOf(stated))}; ${days} different dates`;
}

function refstatFacts(stated: readonly StatedRow[]): string[] {
  const small = stated.filter(({ value }) => value !== null && value >= 1 && value <= 4).length;
  const missing = stated.filter(({ quantity }) => !quantity.known).length;
  const world = stated.filter(({ place }) => place === 'World');
  const newest = stated.map(({ asOf }) => asOf.text.slice(0, 4)).reduce(later, '');
  const inNewest = stated.filter(({ asOf }) => asOf.text.startsWith(newest));
  const pairs = inNewest.filter(({ place, breakdown }) => {
    return place !== 'World' && breakdown.every(([key]) => key !== 'place_role');
  });
  return [
    `counts from 1 to 4: ${small} (the database rounds them to 0 or 5)`,
    `cells without a number, "-" and the like: ${missing}; zeros: ${zerosIn(stated)}`,
    ...(world.length === 0 ? [] : [`rows of the whole world: ${sumsBy(world.slice(-9))}`]),
    ...(pairs.length === 0 ? [] : [`sums over countries in ${newest}: ${sumsBy(pairs)}`]),
    ...syrianFact(stated),
  ];
}

/** Stated by the API in September 2026 for Syria's refugees at the end of 2024; the full table adds up to it. */
const SYRIANS_2024 = 5_952_174;

function syrianFact(stated: readonly StatedRow[]): string[] {
  const from = stated.filter(
    ({ indicator, asOf, breakdown }) =>
      indicator === 'refugees' &&
      asOf.text === '2024' &&
      breakdown.some(([key, value]) => key === 'origin' && value.startsWith('Syria')),
  );
  if (from.length < 100) return [];
  const sum = sumOf(from);
  const verdict = sum === SYRIANS_2024 ? 'equals' : 'differs from';
  return [
    `refugees from Syria in 2024, ${from.length} countries: ${numbered(sum)} ${verdict} the ${numbered(SYRIANS_2024)} stated by the API`,
  ];
}

/** Dates of the older files are written a day early, as instants of midnight in New Zealand. */
function iduFacts(text: string, stated: readonly StatedRow[]): string[] {
  const records = listIn(jsonIn(text)) ?? [];
  const written = stated.map(({ reference, asOf }) => {
    const record = records[reference.row - 1];
    const start = isRecord(record) ? textOf(record.displacement_start_date) : '';
    return { start, read: asOf.text.slice(0, 10) };
  });
  const instants = written.filter(({ start }) => start.length > 10);
  const moved = instants.filter(({ start, read }) => start.slice(0, 10) < read).length;
  const triangulation = stated.filter(({ reference }) => reference.role === 'triangulation');
  return [
    `start dates written as instants: ${instants.length}, read as the day after: ${moved}`,
    `recommended ${stated.length - triangulation.length}, triangulation ${triangulation.length}`,
    `returns apart from displacements: ${stated.filter(({ indicator }) => indicator === 'returns').length}`,
  ];
}

function hapiFacts({ stated, setAside }: ReadRows): string[] {
  const mangled = setAside.filter(({ reason }) => reason === 'mangled_text').length;
  const isPart = ({ breakdown }: StatedRow) =>
    breakdown.some(([key]) => key === 'sex' || key === 'age');
  const totals = stated.filter((row) => !isPart(row));
  // Sectors overlap, and districts are parts of their country.
  const national = totals.filter(
    ({ breakdown, placeCode }) =>
      /^[A-Z]{3}$/.test(placeCode) &&
      breakdown.every(([key]) => !['sector', 'category'].includes(key)),
  );
  return [
    `age bands that a spreadsheet turned into dates, set aside: ${mangled}`,
    `totals ${totals.length}, parts by sex or age ${stated.length - totals.length}: never added to one another`,
    ...lastYears(national).map(
      ([year, rows]) => `totals of countries in ${year}: ${sumsByGroup(rows)}`,
    ),
  ];
}

function lastYears(rows: readonly StatedRow[]): readonly (readonly [string, StatedRow[]])[] {
  const years = new Map<string, StatedRow[]>();
  for (const row of rows) {
    const year = row.asOf.text.slice(-10, -6) || row.asOf.text;
    years.set(year, [...(years.get(year) ?? []), row]);
  }
  return [...years].sort(([one], [other]) => (one < other ? -1 : 1)).slice(-3);
}

/** The latest sum of each operation, with how many rows of the feed were added up. */
function sumsFacts(stated: readonly StatedRow[]): string[] {
  const latest = new Map<string, StatedRow[]>();
  for (const row of stated) {
    const operation = row.breakdown.find(([key]) => key === 'operation')?.[1] ?? '';
    const rows = latest.get(operation) ?? [];
    const before = rows[0]?.asOf.end ?? -Infinity;
    if (row.asOf.end > before) latest.set(operation, [row]);
    else if (row.asOf.end === before) rows.push(row);
  }
  return [...latest].slice(0, 8).map(([operation, rows]) => {
    const added = rows.reduce((sum, { reference }) => sum + (reference.rows ?? 1), 0);
    return `latest of "${operation}", ${rows[0]?.asOf.text ?? ''}: ${numbered(sumOf(rows))} in ${rows.length} places, of ${added} rows`;
  });
}

function sumsBy(rows: readonly StatedRow[]): string {
  return sums(rows, ({ indicator }) => indicator);
}

function sumsByGroup(rows: readonly StatedRow[]): string {
  const groupOf = ({ indicator, breakdown }: StatedRow) =>
    breakdown.find(([key]) => key === 'population_group')?.[1] ?? indicator;
  return sums(rows, groupOf);
}

function sums(rows: readonly StatedRow[], name: (row: StatedRow) => string): string {
  const byName = new Map<string, number>();
  for (const row of rows) byName.set(name(row), (byName.get(name(row)) ?? 0) + (row.value ?? 0));
  return [...byName].map(([key, sum]) => `${key} ${numbered(sum)}`).join(', ');
}

function zerosIn(stated: readonly StatedRow[]): number {
  return stated.filter(({ value }) => value === 0).length;
}

function sumOf(rows: readonly StatedRow[]): number {
  return rows.reduce((sum, { value }) => sum + (value ?? 0), 0);
}

function shown({ asOf, value }: StatedRow): string {
  return `${asOf.text}: ${value === null ? 'no number' : numbered(value)}`;
}

function later(one: string, other: string): string {
  return other > one ? other : one;
}

/** @example numbered(6307137) // '6,307,137' */
export function numbered(value: number): string {
  return value.toLocaleString('en-GB');
}
