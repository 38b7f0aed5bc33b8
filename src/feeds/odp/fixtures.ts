import fc from 'fast-check';
import type { FeedDefinition, FeedSeries } from '#domain/situation.ts';
import type { FeedAdapter, FeedAnswer } from '../feedAdapter.ts';
import type { ReadFeed } from '../readFeed.ts';
import { readFeed } from '../readFeed.ts';

/** Answers of the portal's shape, made by hand: the numbers are invented. */
export const STOCK: FeedSeries = {
  key: '5478',
  indicator: 'refugees',
  measure: 'stock',
  place: 'Neighbours',
};
export const FLOW: FeedSeries = {
  key: '5460',
  indicator: 'border_crossings',
  measure: 'flow',
  place: 'Neighbours',
};

const PORTAL = 'https://data.example/population/get';

export function odpFeed(
  kind: FeedDefinition['kind'],
  series: readonly FeedSeries[],
  address = `${PORTAL}/x?sv_id=54`,
): FeedDefinition {
  return { kind, address, series, marking: 'live' };
}

export function odpAnswer(data: unknown, query = 'sv_id=54'): FeedAnswer {
  return answerOf(
    JSON.stringify({ situation_view_id: '54', situation_view_name: 'Example', data }),
    query,
  );
}

export function answerOf(text: string, query = 'sv_id=54'): FeedAnswer {
  return {
    text,
    contentType: 'application/json',
    address: `${PORTAL}/x?${query}`,
    fetchedAt: Date.UTC(2026, 10, 23),
  };
}

export function timeseries(points: readonly unknown[], query?: string): FeedAnswer {
  return odpAnswer({ timeseries: points, source: 'UNHCR, Government' }, query);
}

export interface PlaceFixture {
  readonly place?: string;
  readonly date?: unknown;
  readonly individuals?: unknown;
  readonly group?: string;
  readonly level?: string;
}

/** One row of `get/sublocation`; month and year are wrong on purpose. */
export function placeRow(fixture: PlaceFixture = {}): Readonly<Record<string, unknown>> {
  const { place = 'Poland', date = '2022-08-01', individuals = '1200', group = '5478' } = fixture;
  return {
    geomaster_name: place,
    geomaster_id: 7,
    admin_level: fixture.level ?? 'Country',
    centroid_lon: '19.1',
    source: 'UNHCR, Government',
    date,
    month: '15',
    year: '4044',
    population_groups_concat: 'Example group (cumulative)',
    population_group_id: group,
    individuals,
    households: '0',
    published: false,
  };
}

/** One row of `get/origin`. */
export function originRow(
  origin: string,
  more: Readonly<Record<string, unknown>> = {},
): Readonly<Record<string, unknown>> {
  return {
    geomaster_name: 'Uganda',
    centroid_lon: 32.3,
    pop_origin_name: origin,
    pop_origin_code: 'SUD',
    date: '2024-03-31',
    month: 12,
    year: 2024,
    population_group_id: '5071, 5596',
    population_groups: 'Refugees, Asylum-Seekers',
    source: 'UNHCR, COR',
    individuals: '663396',
    households: null,
    male_04: '0',
    female_60: '0',
    ...more,
  };
}

/** Reads answers to the end, as the page does. */
export function readOdp(
  adapter: FeedAdapter,
  feed: FeedDefinition,
  ...answers: readonly FeedAnswer[]
): ReadFeed {
  return readFeed(answers, adapter, {
    feed,
    situation: { id: 'example', zone: 'Europe/Kyiv', sources: [] },
  });
}

/** What a statement says, short enough to compare. */
export function saysOf({
  stated,
}: ReadFeed): readonly (readonly [string, string, number | null])[] {
  return stated.map(({ place, asOf, value }) => [place, asOf.text, value]);
}

const cell = fc.oneof(
  fc.constantFrom('12', 12, '0', '-', 'N/A', '', null, true, '1e3', -4, 1.5, '2022-08-01'),
  fc.string({ maxLength: 6 }),
  fc.jsonValue({ maxDepth: 2 }),
);

/** Entries of the right shape, broken entries, and things that are no entries. */
export const anyEntry: fc.Arbitrary<unknown> = fc.oneof(
  fc.record(
    {
      data_date: fc.oneof(fc.constantFrom('2022-08-01', '2022-08-02T00:00:00', '30/04/2016'), cell),
      month: cell,
      year: cell,
      date: fc.oneof(fc.constantFrom('2022-08-01', '2022-08-02T00:00:00'), cell),
      geomaster_name: fc.oneof(fc.constantFrom('Poland', 'Others'), cell),
      admin_level: fc.oneof(fc.constantFrom('Country', 'Admin 1', 'Site'), cell),
      population_group_id: fc.oneof(fc.constantFrom('5478', '5460', '5460, 5478', '1'), cell),
      pop_origin_name: cell,
      individuals: cell,
      households: cell,
      source: cell,
    },
    { requiredKeys: [] },
  ),
  cell,
);
