import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareText } from './asOf.ts';
import { mayAdd } from './combine.ts';
import type { Figure } from './figure.ts';
import { aRow, aSituation, type RowFixture } from './fixtures.ts';
import { indicatorOf } from './indicator.ts';
import { mergeReferences } from './mergeReferences.ts';
import { isPartOf } from './partOf.ts';
import { answersFor } from './together.ts';

const PROVINCES = ['Syunik', 'Kotayk', 'Lori'];
const SITUATION = aSituation({
  denominators: [
    {
      id: 'before',
      label: 'Residents before',
      selector: { indicator: 'residents', place: 'Nagorno-Karabakh' },
      asOf: '2023-06-29',
    },
  ],
  partitions: [
    {
      id: 'provinces',
      label: 'Housing by province',
      whole: { indicator: 'accommodated', place: 'Armenia' },
      parts: PROVINCES.map((name) => ({ indicator: 'accommodated', place: `Armenia/${name}` })),
    },
  ],
});

const answers = (figures: readonly Figure[], known = figures) =>
  answersFor(figures, { situation: SITUATION, known });

const field = {
  indicator: fc.constantFrom(
    'arrivals',
    'registered',
    'accommodated',
    'residents',
    'remaining',
    'left_armenia',
    'vehicles_crossed',
    'arrivals_in_period',
    'unheard_of',
  ),
  place: fc.constantFrom(
    'Armenia',
    'Nagorno-Karabakh',
    ...PROVINCES.map((one) => `Armenia/${one}`),
  ),
  breakdown: fc.constantFrom('', 'sex=female', 'sex=male', 'since=2023-09-19'),
  asOf: fc.constantFrom('2023-06-29', '2023-09-26T08:00:00+04:00', '2023-09-26', '2023-10-04'),
  value: fc.constantFrom(100, 200, null),
  qualifier: fc.constantFrom('exact' as const, 'about' as const, 'at_least' as const),
  unit: fc.constantFrom('people', 'vehicles'),
  source: fc.constantFrom('A', 'B', 'Not stated'),
  role: fc.constantFrom('recommended' as const, 'rejected' as const),
};

const PARTS = PROVINCES.map((name): RowFixture => ({
  indicator: 'accommodated',
  place: `Armenia/${name}`,
  asOf: '2023-09-26',
  source: 'A',
}));
const BASE: RowFixture = {
  indicator: 'residents',
  place: 'Nagorno-Karabakh',
  asOf: '2023-06-29',
  source: 'B',
};

/** A part, a base or a count of which at most two fields are changed: near to what may be combined, and mostly not. */
const someRow = fc
  .tuple(
    fc.constantFrom<RowFixture>(
      ...PARTS,
      BASE,
      { source: 'A' },
      { indicator: 'accommodated', source: 'A' },
    ),
    fc.record(field),
    fc.subarray(
      [
        'indicator',
        'place',
        'breakdown',
        'asOf',
        'value',
        'qualifier',
        'unit',
        'source',
        'role',
      ] as const,
      { maxLength: 2 },
    ),
    fc.boolean(),
  )
  .map(([row, other, changed, isChanged]): RowFixture => {
    const next: RowFixture = {
      ...row,
      ...Object.fromEntries(isChanged ? changed.map((name) => [name, other[name]]) : []),
    };
    return next.value === null ? { ...next, status: 'not_reported' } : next;
  });

const someFigures = fc.array(someRow, { minLength: 1, maxLength: 4 }).map((rows) => {
  const stated = rows.map((row, index) => aRow({ ...row, row: index + 1 }));
  const { figures, rejected } = mergeReferences(stated);
  return [...figures, ...rejected];
});

describe('the guard', () => {
  it('answers the same in every order', () => {
    const inTwoOrders = someFigures.chain((figures) =>
      fc
        .shuffledSubarray(figures, { minLength: figures.length, maxLength: figures.length })
        .map((shuffled) => [figures, shuffled] as const),
    );
    fc.assert(
      fc.property(inTwoOrders, ([figures, shuffled]) => {
        const one = answers(figures, figures);
        const other = answers(shuffled, figures);
        expect(other.pair).toEqual(one.pair);
        expect(withoutOrder(other)).toEqual(withoutOrder(one));
      }),
    );
  });

  it('never adds two sources, times, units, kinds or definitions, nor a part to its whole', () => {
    let sums = 0;
    fc.assert(
      fc.property(someFigures, (figures) => {
        const { sum } = answers(figures);
        if (!sum.allowed) return;
        if (figures.length > 1) sums += 1;
        const alike = figures.map((one) => [
          one.source,
          one.asOf.start,
          one.asOf.end,
          one.unit,
          one.measure,
          one.indicator,
        ]);
        for (const one of alike) expect(one).toEqual(alike[0]);
        for (const one of figures) {
          expect(one.role).not.toBe('rejected');
          expect(indicatorOf(one.indicator)).not.toBeNull();
          for (const other of figures)
            expect(isPartOf(one, other, SITUATION.partitions)).toBe(false);
        }
      }),
      { numRuns: 500 },
    );
    expect(sums, 'sums that were allowed').toBeGreaterThan(0);
  });

  it('allows a sum exactly where every pair may be added', () => {
    fc.assert(
      fc.property(someFigures, (figures) => {
        const { sum } = answers(figures);
        const mayAll = figures.every((one, index) =>
          figures.slice(index + 1).every((other) => mayAdd(one, other, SITUATION).allowed),
        );
        if (figures.length > 1) expect(sum.allowed).toBe(mayAll);
      }),
      { numRuns: 500 },
    );
  });

  it('gives no number at all where it refuses, and always a reason', () => {
    fc.assert(
      fc.property(someFigures, (figures) => {
        const { sum, pair } = answers(figures);
        const all = [sum, ...(pair === null ? [] : [pair.difference, pair.share, pair.remainder])];
        for (const answer of all) {
          if (answer.allowed) continue;
          expect(Object.keys(answer).sort(compareText)).toEqual(['allowed', 'concerned', 'reason']);
          expect(answer.concerned.length).toBeLessThanOrEqual(2);
        }
      }),
    );
  });

  it('never states a change between two sources, nor of anything but one thing', () => {
    fc.assert(
      fc.property(someFigures, (figures) => {
        const { difference } = answers(figures).pair ?? {};
        if (difference === undefined || !difference.allowed || difference.kind === 'spread') return;
        const { earlier, later } = difference;
        expect([later.source, later.indicator, later.unit]).toEqual([
          earlier.source,
          earlier.indicator,
          earlier.unit,
        ]);
      }),
    );
  });
});

function withoutOrder({ sum, besideTotal }: ReturnType<typeof answers>) {
  const idsOf = (figures: readonly Figure[]) => figures.map(({ id }) => id).sort(compareText);
  return {
    sum: sum.allowed ? { ...sum, figures: idsOf(sum.figures) } : sum,
    besideTotal:
      besideTotal === null ? null : { ...besideTotal, parts: idsOf(besideTotal.parts), sum: null },
  };
}
