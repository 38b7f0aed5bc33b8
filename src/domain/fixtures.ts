import type { AsOf } from './asOf.ts';
import { isAsOf, parseAsOf } from './asOf.ts';
import { parseBreakdown } from './breakdown.ts';
import type { Figure, ObservationStatus, Qualifier, Reference } from './figure.ts';
import { measureOf } from './indicator.ts';
import { knownFromOf } from './knownFrom.ts';
import { mergeReferences } from './mergeReferences.ts';
import { isQuantity, quantityOf } from './readQuantity.ts';
import type { Situation } from './situation.ts';
import type { StatedRow } from './statedRow.ts';

/** Small stated rows, figures and situations for everybody's tests; times are texts as in a feed. */
export interface RowFixture
  extends
    Partial<Omit<StatedRow, 'asOf' | 'breakdown' | 'reference'>>,
    Partial<Omit<Reference, 'published'>> {
  /** @example '2023-09-24T18:00:00+04:00', '2023-09-26' */
  readonly asOf?: string;
  /** @example 'status=civilian;side=Armenian' */
  readonly breakdown?: string;
  readonly published?: string | null;
  readonly vintage?: boolean;
}

export const FIXTURE_ZONE = 'Asia/Yerevan';

/** One valid row; what is not given is an exact 100 arrivals in Armenia by its government at noon on 25 September 2023. */
export function aRow(given: RowFixture = {}): StatedRow {
  const asOf = timeOf(given.asOf ?? '2023-09-25T12:00:00+04:00');
  const number = numberOf(given);
  const indicator = given.indicator ?? 'arrivals';
  const reference = referenceOf(given, asOf.text);
  const known = knownFromOf({
    asOf,
    published: reference.published,
    zone: FIXTURE_ZONE,
    retrieved: reference.retrieved,
    vintage: given.vintage ?? false,
  });
  return {
    indicator,
    measure: given.measure === undefined ? measureOf(indicator, asOf) : given.measure,
    place: given.place ?? 'Armenia',
    placeCode: given.placeCode ?? 'ARM',
    breakdown: parseBreakdown(given.breakdown ?? '') ?? [],
    asOf,
    ...number,
    unit: given.unit ?? 'people',
    source: given.source ?? 'Government of Armenia',
    knownFrom: given.knownFrom ?? known.at,
    knownFromAssumed: given.knownFromAssumed ?? known.assumed,
    toCome: given.toCome ?? false,
    reference,
  };
}

/** The figure that this row alone makes; `id` and `twins` follow from it. */
export function aFigure(given: RowFixture = {}): Figure {
  const { figures, rejected } = mergeReferences([aRow(given)]);
  const figure = figures[0] ?? rejected[0];
  if (figure === undefined) throw new Error('One row makes one figure.');
  return figure;
}

/** @example exactAt('2023-09-24T18:00:00+04:00', 377) */
export function exactAt(asOf: string, value: number, given: RowFixture = {}): Figure {
  return aFigure({ ...given, asOf, value, qualifier: 'exact' });
}

/** All figures of these rows, merged and linked as the reader does it. */
export function figuresOf(rows: readonly RowFixture[]): Figure[] {
  return mergeReferences(rows.map(aRow)).figures;
}

export function aSituation(given: Partial<Situation> = {}): Situation {
  return {
    id: 'test-situation',
    title: 'Test situation',
    placeNames: ['Test place'],
    zone: FIXTURE_ZONE,
    feeds: [{ kind: 'figures', address: 'figures.csv', marking: 'archive', ends: '2023-10-10' }],
    events: null,
    onsets: [],
    denominators: [],
    sources: [],
    preferred: {},
    partitions: [],
    charts: [],
    keyFigures: [],
    headline: null,
    provinces: [],
    disclaimers: [],
    licence: { name: 'CC BY 4.0', url: 'https://example.org/licence', credit: 'Test' },
    ...given,
  };
}

/** @throws where the text is no time: a fixture must be right */
export function timeOf(text: string, zone = FIXTURE_ZONE): AsOf {
  const time = parseAsOf(text, zone);
  if (!isAsOf(time)) throw new Error(`The fixture's time "${text}" cannot be read: ${time}.`);
  return time;
}

type StatedNumbers = Pick<
  StatedRow,
  'value' | 'valueLow' | 'valueHigh' | 'qualifier' | 'status' | 'quantity'
>;

function numberOf(given: RowFixture): StatedNumbers {
  const qualifier: Qualifier = given.qualifier ?? 'exact';
  const status: ObservationStatus = given.status ?? 'normal';
  const hasRange = given.valueLow !== undefined || given.valueHigh !== undefined;
  const value = given.value === undefined ? (hasRange ? null : 100) : given.value;
  const stated = {
    qualifier,
    status,
    value,
    valueLow: given.valueLow ?? null,
    valueHigh: given.valueHigh ?? null,
  };
  const quantity = given.quantity ?? quantityOf(stated);
  if (!isQuantity(quantity)) throw new Error(`The fixture's number is set aside: ${quantity}.`);
  return { ...stated, quantity };
}

function referenceOf(given: RowFixture, asOfText: string): Reference {
  const published = given.published ?? null;
  return {
    row: given.row ?? 1,
    asOfText,
    published: published === null ? null : timeOf(published),
    retrieved: given.retrieved ?? '',
    carriedBy: given.carriedBy ?? 'Test agency',
    url: given.url ?? 'https://example.org/statement',
    role: given.role ?? 'recommended',
    revises: given.revises ?? null,
    note: given.note ?? '',
  };
}
