import fc from 'fast-check';
import type { Breakdown } from '#domain/figure.ts';
import type { FeedDefinition, FeedSeries } from '#domain/situation.ts';
import type { FeedAnswer } from '../feedAdapter.ts';
import type { ReadFeed } from '../readFeed.ts';
import { readFeed } from '../readFeed.ts';
import { refstatAdapter } from './adapter.ts';

/** Answers of the API's shape, made by hand: the numbers are invented. */
export const REFUGEES: FeedSeries = { key: 'refugees', indicator: 'refugees', measure: 'stock' };
export const IDPS: FeedSeries = { key: 'idps', indicator: 'idps', measure: 'stock' };

export const API = 'https://api.example/population/v1/population/';

export function refstatFeed(
  series: readonly FeedSeries[] = [REFUGEES],
  address = API,
): FeedDefinition {
  return { kind: 'refstat', address, series, marking: 'live' };
}

/** One side of a pair: id, name, own code, ISO code; `-` in all where the API added up. */
export type Side = readonly [id: number, name: string, code: string, iso: string] | null;
export const SYRIA: Side = [185, 'Syrian Arab Rep.', 'SYR', 'SYR'];
export const GERMANY: Side = [72, 'Germany', 'GFR', 'DEU'];

export function pairOf(coo: Side, coa: Side): Readonly<Record<string, unknown>> {
  return { ...sideOf('coo', coo), ...sideOf('coa', coa) };
}

function sideOf(name: string, side: Side): Readonly<Record<string, unknown>> {
  const [id, called, code, iso] = side ?? ['-', '-', '-', '-'];
  return { [`${name}_id`]: id, [`${name}_name`]: called, [name]: code, [`${name}_iso`]: iso };
}

/** A row of `population/`, with the mix of numbers, digits and "-" that the API has in one row. */
export function populationRow(more: Readonly<Record<string, unknown>> = {}) {
  return {
    year: 2023,
    ...pairOf(SYRIA, GERMANY),
    refugees: 7058,
    asylum_seekers: '0',
    returned_refugees: '0',
    idps: '0',
    oip: '-',
    ...more,
  };
}

export function refstatAnswer(
  items: readonly unknown[],
  address = `${API}?cf_type=ISO`,
  maxPages = 1,
): FeedAnswer {
  return textAnswer(
    JSON.stringify({ page: 1, 'short-url': '', maxPages, total: [], items }),
    address,
  );
}

export function textAnswer(text: string, address = `${API}?cf_type=ISO`): FeedAnswer {
  return { text, contentType: '', address, fetchedAt: Date.UTC(2026, 10, 23) };
}

export function readRefstat(feed: FeedDefinition, ...answers: readonly FeedAnswer[]): ReadFeed {
  return readFeed(answers, refstatAdapter, {
    feed,
    situation: { id: 'example', zone: 'UTC', sources: [] },
  });
}

/** What a statement says, short enough to compare. */
export function saysOf({
  stated,
}: ReadFeed): readonly (readonly [string, Breakdown, string, number | null])[] {
  return stated.map(({ place, breakdown, asOf, value }) => [place, breakdown, asOf.text, value]);
}

const cell = fc.oneof(
  fc.constantFrom('12', 12, '0', '-', 'NA', '', null, true, '1e+05', -4, 1.5, 'P', 'C'),
  fc.string({ maxLength: 6 }),
  fc.jsonValue({ maxDepth: 2 }),
);

/** Rows of the right shape, broken rows, and things that are no rows. */
export const anyItem: fc.Arbitrary<unknown> = fc.oneof(
  fc.record(
    {
      year: fc.oneof(fc.constantFrom(2023, '2024'), cell),
      month: fc.oneof(fc.constantFrom('August', '-'), cell),
      coo_name: cell,
      coo_iso: fc.oneof(fc.constantFrom('SYR', '-'), cell),
      coa_name: cell,
      coa_iso: fc.oneof(fc.constantFrom('DEU', '-'), cell),
      app_pc: cell,
      pop_type: fc.constantFrom('REF', 'ASY', '-'),
      refugees: cell,
      idps: cell,
      f_0_4: cell,
      total: cell,
      location: fc.constantFrom('', '-', 'A site'),
    },
    { requiredKeys: [] },
  ),
  cell,
);
