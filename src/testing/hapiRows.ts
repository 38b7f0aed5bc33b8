import type { FeedSeries } from '#domain/situation.ts';
import type { FigureTable } from '#domain/figureTable.ts';
import { hapiAdapter } from '#feeds/hapi/adapter.ts';
import type { WireCells } from './feedTexts.ts';
import { feedOf, tableOfFeed } from './feedTexts.ts';

const SERIES: readonly FeedSeries[] = [
  { key: 'idps', indicator: 'idps', measure: 'stock' },
  { key: 'REF', indicator: 'refugees', measure: 'stock' },
  { key: 'RET', indicator: 'returned', measure: 'flow' },
  { key: 'INN', indicator: 'people_in_need', measure: 'stock' },
  { key: 'INN:EDU', indicator: 'in_need_of_education', measure: 'stock' },
];
export const HAPI_FEED = feedOf('hapi', SERIES, {
  source: 'Example Agency',
  page: 'https://feed.example/about',
});

/** Rows as HAPI sends them, of a country that does not exist. */
export const IDPS: WireCells = {
  location_code: 'XXA',
  location_name: 'Exampleland',
  admin1_code: null,
  admin1_name: null,
  admin_level: 0,
  operation: 'Floods in Exampleland',
  assessment_type: 'BA',
  reporting_round: 3,
  population: 1200,
  reference_period_start: '2024-05-01T00:00:00',
  reference_period_end: '2024-05-31T00:00:00',
  dataset_hdx_id: '0a1b2c3d-0000-4000-8000-0a1b2c3d4e5f',
};
export const REFUGEES: WireCells = {
  origin_location_code: 'XXB',
  origin_location_name: 'Otherland',
  asylum_location_code: 'XXA',
  asylum_location_name: 'Exampleland',
  population_group: 'REF',
  gender: 'all',
  age_range: 'all',
  min_age: null,
  max_age: null,
  population: 900,
  reference_period_start: '2023-01-01T00:00:00',
  reference_period_end: '2023-12-31T00:00:00',
};
export const NEEDS: WireCells = {
  location_code: 'AFG',
  provider_admin1_name: '',
  provider_admin2_name: ' ',
  admin1_code: '',
  admin1_name: '',
  admin2_code: '',
  admin2_name: '',
  admin_level: '0',
  sector_code: 'Intersectoral',
  sector_name: 'Intersectoral',
  category: '',
  population_status: 'INN',
  population: '5000',
  reference_period_start: '2024-01-05',
  reference_period_end: '2024-12-24',
};

/** Records as an answer of the API. */
export function hapiJson(records: readonly unknown[]): string {
  return JSON.stringify({ data: records });
}

export function hapiTable(...records: readonly WireCells[]): FigureTable {
  return tableOfFeed(hapiAdapter, HAPI_FEED, [hapiJson(records)]);
}
