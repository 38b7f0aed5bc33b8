import fc from 'fast-check';
import type { RowFixture } from './fixtures.ts';
import { aRow } from './fixtures.ts';
import type { KnownQuantity, Quantity } from './quantity.ts';
import { MISSING_REASONS, missing } from './quantity.ts';
import type { StatedRow } from './statedRow.ts';

/** Random quantities and feeds for properties; ends are small enough for sums to stay exact. */
const count = fc.integer({ min: 0, max: 2_000_000 });

export const knownQuantity: fc.Arbitrary<KnownQuantity> = fc
  .tuple(count, fc.oneof(fc.constant(0), count, fc.constant(Infinity)), fc.boolean())
  .map(([low, width, about]) => ({ known: true, low, high: low + width, about }));

export const anyQuantity: fc.Arbitrary<Quantity> = fc.oneof(
  { weight: 5, arbitrary: knownQuantity },
  { weight: 1, arbitrary: fc.constantFrom(...MISSING_REASONS).map(missing) },
);

export interface Sample {
  readonly quantity: KnownQuantity;
  /** A number that this quantity allows. */
  readonly value: number;
}

export const quantityWithValue: fc.Arbitrary<Sample> = fc
  .tuple(knownQuantity, fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([quantity, part]) => {
    const width = Math.min(quantity.high - quantity.low, 1_000_000);
    return { quantity, value: quantity.low + Math.floor(width * part) };
  });

const rowFixture: fc.Arbitrary<RowFixture> = fc.record({
  indicator: fc.constantFrom('arrivals', 'residents', 'unheard_of'),
  place: fc.constantFrom('Armenia', 'Armenia/Syunik'),
  breakdown: fc.constantFrom('', 'sex=female;age=child', 'age=child;sex=female'),
  asOf: fc.constantFrom(
    '2023-09-26T08:00:00+04:00',
    '2023-09-26T07:00:00+03:00',
    '2023-09-26T20:00:00+04:00',
    '2023-09-26',
    '2023-09-27',
    '2023-09',
  ),
  value: fc.constantFrom(100, 200, 300),
  qualifier: fc.constantFrom('exact' as const, 'about' as const, 'at_least' as const),
  source: fc.constantFrom('Government of Armenia', 'UNHCR', 'Not stated'),
  published: fc.constantFrom(null, '2023-09-26', '2023-09-27T10:00:00+04:00', '2023-09-28'),
  carriedBy: fc.constantFrom('', 'Agency A', 'Agency B'),
  role: fc.constantFrom('recommended' as const, 'triangulation' as const, 'rejected' as const),
  revises: fc.constantFrom(null, null, 100),
  note: fc.constantFrom('', 'first', 'second'),
});

/** A feed of up to 24 rows in which identities, twins, readings and revisions do occur. */
export const someRows: fc.Arbitrary<StatedRow[]> = fc
  .array(rowFixture, { maxLength: 24 })
  .map((fixtures) => fixtures.map((fixture, index) => aRow({ ...fixture, row: index + 1 })));

/** The same rows in two orders. */
export const rowsInTwoOrders: fc.Arbitrary<readonly [StatedRow[], StatedRow[]]> = someRows.chain(
  (rows) =>
    fc
      .shuffledSubarray(rows, { minLength: rows.length, maxLength: rows.length })
      .map((shuffled) => [rows, shuffled] as const),
);
