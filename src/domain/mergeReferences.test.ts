import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rowsInTwoOrders, someRows } from './arbitraries.ts';
import type { RowFixture } from './fixtures.ts';
import { aRow, figuresOf } from './fixtures.ts';
import { mergeReferences } from './mergeReferences.ts';

const AT_EIGHT = '2023-09-27T08:00:00+04:00';

describe('mergeReferences', () => {
  it('makes one figure of references with one identity', () => {
    const [figure, ...others] = figuresOf([
      {
        row: 1,
        asOf: '2023-09-27T07:00:00+03:00',
        published: '2023-09-28',
        carriedBy: 'B',
        role: 'triangulation',
        note: 'Moscow clock',
      },
      { row: 2, asOf: AT_EIGHT, published: '2023-09-27', carriedBy: 'A', note: 'as stated' },
      { row: 3, asOf: AT_EIGHT, published: null, carriedBy: 'C', note: 'as stated' },
    ]);
    expect(others).toEqual([]);
    expect(figure?.asOf.text).toBe(AT_EIGHT);
    expect(figure?.role).toBe('recommended');
    expect(figure?.published?.text).toBe('2023-09-27');
    expect(figure?.references.map(({ row }) => row)).toEqual([2, 3, 1]);
    expect(figure?.notes).toEqual(['as stated', 'Moscow clock']);
  });

  it('takes a stated date of publication before the assumption for a copy without one', () => {
    const [figure] = figuresOf([
      { asOf: '2023-10-04', published: null, carriedBy: 'A' },
      { asOf: '2023-10-04', published: '2023-10-07', carriedBy: 'B' },
    ]);
    expect(figure).toMatchObject({ knownFromAssumed: false, published: { text: '2023-10-07' } });
  });

  it('keeps a rejected copy apart, also where its number is right', () => {
    const { figures, rejected } = mergeReferences([
      aRow({ row: 1 }),
      aRow({ row: 2, role: 'rejected', note: 'MISDATED' }),
    ]);
    expect(figures.map(({ references }) => references.length)).toEqual([1]);
    expect(rejected).toMatchObject([{ role: 'rejected', notes: ['MISDATED'] }]);
    expect(rejected[0]?.id).not.toBe(figures[0]?.id);
  });

  it('links figures that differ in their qualifier alone, both ways', () => {
    const figures = figuresOf([
      { asOf: AT_EIGHT, value: 42_500, qualifier: 'exact' },
      { asOf: AT_EIGHT, value: 42_500, qualifier: 'about' },
      { asOf: AT_EIGHT, value: 42_502 },
    ]);
    const exact = figures.find((one) => one.value === 42_500 && one.qualifier === 'exact');
    const about = figures.find((one) => one.qualifier === 'about');
    expect(figures).toHaveLength(3);
    expect(exact?.twins).toEqual([about?.id]);
    expect(about?.twins).toEqual([exact?.id]);
    expect(figures.find((one) => one.value === 42_502)?.twins).toEqual([]);
  });

  it('orders figures by time', () => {
    const times = [
      '2023-10-04',
      '2023-09-24T22:00:00+04:00',
      '2023-09',
      '2023-10-04T12:00:00+04:00',
    ];
    const figures = figuresOf(times.map((asOf): RowFixture => ({ asOf })));
    expect(figures.map(({ asOf }) => asOf.text)).toEqual([
      '2023-09-24T22:00:00+04:00',
      '2023-09',
      '2023-10-04T12:00:00+04:00',
      '2023-10-04',
    ]);
  });

  it('loses no row and takes none twice', () => {
    fc.assert(
      fc.property(someRows, (rows) => {
        const { figures, rejected } = mergeReferences(rows);
        const references = [...figures, ...rejected].flatMap((figure) => figure.references);
        const taken = references.map(({ row }) => row).sort((one, other) => one - other);
        expect(taken).toEqual(rows.map(({ reference }) => reference.row));
      }),
    );
  });

  it('gives every figure its own id', () => {
    fc.assert(
      fc.property(someRows, (rows) => {
        const { figures, rejected } = mergeReferences(rows);
        const ids = [...figures, ...rejected].map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });

  it('does not depend on the order of the rows', () => {
    fc.assert(
      fc.property(rowsInTwoOrders, ([rows, shuffled]) => {
        expect(mergeReferences(shuffled)).toEqual(mergeReferences(rows));
      }),
    );
  });
});
