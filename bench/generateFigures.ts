import { csvLine, type CsvCell } from '#exports/csvCells.ts';

/** The archive's own columns, in its order. */
const COLUMNS = [
  'indicator',
  'place',
  'place_code',
  'breakdown',
  'as_of',
  'value',
  'value_low',
  'value_high',
  'qualifier',
  'unit',
  'source',
  'published',
  'carried_by',
  'url',
  'role',
  'revises',
  'note',
] as const;
type Row = Record<(typeof COLUMNS)[number], CsvCell>;

interface Count {
  readonly indicator: string;
  readonly place: string;
  readonly code: string;
  readonly breakdown: string;
  /** What the count comes to on the last day. */
  readonly final: number;
}

/** Every other row is of the first kind, so that the chart of arrivals grows with the table. */
const ARRIVALS: Count = count('arrivals', 'Armenia', 'ARM', 100_632);
const OTHER_COUNTS: readonly Count[] = [
  count('accommodated', 'Armenia/Syunik', 'AM-SU', 7_900),
  count('accommodated', 'Armenia/Kotayk', 'AM-KT', 14_300),
  count('accommodated', 'Armenia', 'ARM', 53_900),
  count('registered', 'Armenia', 'ARM', 91_000),
  { ...count('killed', 'Nagorno-Karabakh', '', 223), breakdown: 'side=Armenian' },
  { ...count('injured', 'Nagorno-Karabakh', '', 290), breakdown: 'status=civilian;side=Armenian' },
];
const SOURCES = weighted({
  'Government of Armenia': 12,
  'Human Rights Ombudsman, Stepanakert': 3,
  UNHCR: 2,
  UNICEF: 1,
  IOM: 1,
  'Not stated': 1,
});
const QUALIFIERS = weighted({ exact: 30, about: 5, at_least: 4, between: 1 });
const PRECISIONS = weighted({ instant: 11, day: 8, halfDay: 1 });
const ROLES = weighted({ recommended: 25, triangulation: 17, rejected: 1 });
const DAYS = 11;
const SECONDS_OF_DAY = 86_400;

/**
 * A table of figures of the archive's shape as CSV: the same text for the same number of rows on every machine.
 * EXAMPLE DATA: nothing in it was ever stated by anyone, and every row says so.
 */
export function generateFigures(rows: number): string {
  const random = seeded(20230919);
  const lines = [csvLine(COLUMNS, ','), lineOf(RESIDENTS)];
  let last = RESIDENTS;
  for (let made = 1; made < rows; made++) {
    // One in twenty is the row before as another medium carried it: a reference more, no figure more.
    last = made % 20 === 0 ? { ...last, carried_by: 'Another medium' } : statement(made, random);
    lines.push(lineOf(last));
  }
  return lines.join('');
}

const EMPTY: Row = {
  indicator: '',
  place: '',
  place_code: '',
  breakdown: '',
  as_of: '',
  value: null,
  value_low: null,
  value_high: null,
  qualifier: 'exact',
  unit: 'people',
  source: '',
  published: '',
  carried_by: 'Example agency via example.org',
  url: '',
  role: 'recommended',
  revises: null,
  note: 'EXAMPLE DATA, made to measure',
};
const RESIDENTS: Row = {
  ...EMPTY,
  indicator: 'residents',
  place: 'Nagorno-Karabakh',
  as_of: '2023-06-29',
  value: 120_000,
  qualifier: 'about',
  source: 'Center for Truth and Justice',
};

function statement(made: number, random: () => number): Row {
  const kind = made % 2 === 0 ? ARRIVALS : pick(OTHER_COUNTS, random);
  const second = Math.floor(random() * DAYS * SECONDS_OF_DAY);
  const precision = pick(PRECISIONS, random);
  return {
    ...EMPTY,
    indicator: kind.indicator,
    place: kind.place,
    place_code: kind.code,
    breakdown: kind.breakdown,
    as_of: asOf(second, precision),
    ...numbersOf(kind, second, random),
    source: pick(SOURCES, random),
    published: random() < 0.35 ? dayText(second + SECONDS_OF_DAY) : '',
    url: `https://example.org/situation-updates/2023/10/statement-number-${String(made)}`,
    role: pick(ROLES, random),
  };
}

/** A slow start, a steep middle and a flat end, as people left; a source may be a little off it. */
function numbersOf(kind: Count, second: number, random: () => number): Partial<Row> {
  const share = second / (DAYS * SECONDS_OF_DAY);
  const reached = share * share * (3 - 2 * share);
  const value = Math.round(kind.final * reached * (0.995 + random() * 0.01));
  const qualifier = pick(QUALIFIERS, random);
  if (qualifier !== 'between') return { value, qualifier };
  return { qualifier, value_low: value, value_high: value + 1 + Math.round(value * 0.1) };
}

function asOf(second: number, precision: string): string {
  if (precision === 'day') return dayText(second);
  if (precision === 'instant') return momentText(second);
  return `${momentText(second)}/${momentText(second + SECONDS_OF_DAY / 2)}`;
}

function momentText(second: number): string {
  const inDay = second % SECONDS_OF_DAY;
  const parts = [Math.floor(inDay / 3600), Math.floor(inDay / 60) % 60, inDay % 60];
  const clock = parts.map((part) => String(part).padStart(2, '0')).join(':');
  return `${dayText(second)}T${clock}+04:00`;
}

/** Days from 24 September 2023 on. */
function dayText(second: number): string {
  const day = 24 + Math.floor(second / SECONDS_OF_DAY);
  return day <= 30 ? `2023-09-${String(day)}` : `2023-10-${String(day - 30).padStart(2, '0')}`;
}

function lineOf(row: Row): string {
  return csvLine(
    COLUMNS.map((column) => row[column]),
    ',',
  );
}

function count(indicator: string, place: string, code: string, final: number): Count {
  return { indicator, place, code, breakdown: '', final };
}

/** Each word as often as its weight, to pick from. */
function weighted(weights: Readonly<Record<string, number>>): readonly string[] {
  return Object.entries(weights).flatMap(([word, weight]) => Array<string>(weight).fill(word));
}

function pick<Item>(items: readonly Item[], random: () => number): Item {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new RangeError('There is nothing to pick from.');
  return item;
}

/** Mulberry32: equal numbers from 0 to 1 on every machine, from one seed. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
