import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rowsInTwoOrders } from './arbitraries.ts';
import { arrivalsOfArchive } from './archiveArrivals.ts';
import type { RowFixture } from './fixtures.ts';
import { figuresOf } from './fixtures.ts';
import { mergeReferences } from './mergeReferences.ts';
import { findRevisions } from './revisions.ts';

const EVENING = '2023-09-28T20:00:00+04:00';

function ledger(rows: readonly RowFixture[], vintage = false) {
  return findRevisions(figuresOf(rows), { vintage }).map(
    ({ earlier, later }) => `${String(earlier.value)} -> ${String(later.value)}`,
  );
}

describe('findRevisions', () => {
  it('finds the number that a row says it revises, with difference and age', () => {
    const housed = { indicator: 'accommodated', asOf: EVENING };
    const figures = figuresOf([
      { ...housed, value: 17_153, published: null },
      { ...housed, value: 20_236, published: '2023-09-29', revises: 17_153, note: 'REVISION' },
    ]);
    expect(findRevisions(figures)).toMatchObject([
      {
        earlier: { value: 17_153 },
        later: { value: 20_236 },
        difference: { known: true, low: 3_083, high: 3_083 },
        ageHours: 28,
        declared: true,
        calledCorrection: false,
      },
    ]);
  });

  it('finds a revised number of an earlier day', () => {
    const dead = { indicator: 'killed', breakdown: 'cause=fuel depot explosion' };
    expect(
      ledger([
        { ...dead, asOf: '2023-09-26', value: 220, qualifier: 'about' },
        { ...dead, asOf: '2023-10-30', value: 220, qualifier: 'at_least' },
        { ...dead, asOf: '2023-12-22', value: 218, revises: 220, published: '2023-12-22' },
      ]),
    ).toEqual(['220 -> 218']);
  });

  it('finds another number for the same instant, known later', () => {
    expect(
      ledger([
        { asOf: EVENING, value: 5, published: '2023-09-28' },
        { asOf: EVENING, value: 9, published: '2023-09-29' },
        { asOf: EVENING, value: 7, published: '2023-09-30' },
      ]),
    ).toEqual(['5 -> 9', '9 -> 7']);
  });

  it.each([
    [
      'two readings known from one moment',
      [
        { asOf: EVENING, value: 13_350, published: '2023-09-28' },
        { asOf: EVENING, value: 13_550, published: '2023-09-28' },
      ],
    ],
    [
      'several counts of one day',
      [
        { asOf: '2023-09-26', value: 19_000, published: '2023-09-26' },
        { asOf: '2023-09-26', value: 20_270, published: '2023-09-27' },
      ],
    ],
    [
      'two sources',
      [
        { asOf: EVENING, value: 5, published: '2023-09-28' },
        { asOf: EVENING, value: 9, published: '2023-09-29', source: 'UNHCR' },
      ],
    ],
    [
      'a source that is not stated',
      [
        { asOf: EVENING, value: 5, source: 'Not stated' },
        { asOf: EVENING, value: 9, revises: 5, source: 'Not stated' },
      ],
    ],
    [
      'twins',
      [
        { asOf: EVENING, value: 5, published: '2023-09-28' },
        { asOf: EVENING, value: 5, qualifier: 'about', published: '2023-09-29' },
      ],
    ],
    [
      'a rejected copy',
      [
        { asOf: EVENING, value: 5, published: '2023-09-28' },
        { asOf: EVENING, value: 9, published: '2023-09-29', role: 'rejected' },
      ],
    ],
    ['a number that is not in the feed', [{ asOf: EVENING, value: 9, revises: 5 }]],
  ] satisfies [string, RowFixture[]][])('finds none in %s', (_title, rows) => {
    expect(ledger(rows)).toEqual([]);
  });

  it('compares the days of a feed that replaces its values, also when it returns to an old one', () => {
    const portal = { asOf: '2022-02-25', carriedBy: '' };
    const rows = [
      { ...portal, value: 179_525, published: '2022-03-08T13:00:00Z' },
      { ...portal, value: 185_000, published: '2022-03-10T13:00:00Z' },
      { ...portal, value: 179_525, published: '2022-06-16T03:00:00Z' },
    ];
    expect(ledger(rows, true)).toEqual(['179525 -> 185000', '185000 -> 179525']);
    expect(ledger(rows, false)).toEqual([]);
  });

  it('counts the age of a number from when it was stated first', () => {
    const portal = { asOf: '2022-02-25', carriedBy: '' };
    const [revision] = findRevisions(
      figuresOf([
        { ...portal, value: 5, published: '2022-03-01T00:00:00Z' },
        { ...portal, value: 5, published: '2022-03-02T00:00:00Z' },
        { ...portal, value: 9, published: '2022-03-03T00:00:00Z', note: 'Corrected by the portal' },
      ]),
      { vintage: true },
    );
    expect(revision).toMatchObject({ ageHours: 48, declared: false, calledCorrection: true });
  });

  it.each([
    ['an hour to an hour', '2023-09-28T21:00:00+04:00', '2023-09-29T08:00:00+04:00', [11, 11]],
    ['an hour to a day', '2023-09-28T21:00:00+04:00', '2023-09-29', [3, 27]],
    ['a day to an hour', '2023-09-29', '2023-09-30T08:00:00+04:00', [8, 32]],
    ['a missing date to an hour', null, '2023-09-29T08:00:00+04:00', [0, 12]],
    ['the day of the count itself to an hour', '2023-09-28', '2023-09-29T08:00:00+04:00', [8, 12]],
  ] as const)(
    'knows the age no better than the dates: %s',
    (_title, first, second, [low, high]) => {
      const [revision] = findRevisions(
        figuresOf([
          { asOf: EVENING, value: 5, published: first },
          { asOf: EVENING, value: 9, published: second },
        ]),
      );
      expect(revision?.age).toEqual({ low: low * 3_600_000, high: high * 3_600_000 });
    },
  );

  it.each([
    ['Corrected on the evening', true],
    ['a correction of 5', true],
    ['This is not called a correction', false],
    ['nobody corrected it', false],
    ['no reason given; corrects 5', true],
    ['converts the hour correctly', false],
    ['REVISION', false],
  ])('takes "%s" for a correction: %s', (note, calledCorrection) => {
    const [revision] = findRevisions(
      figuresOf([
        { asOf: EVENING, value: 5, published: '2023-09-28' },
        { asOf: EVENING, value: 9, published: '2023-09-29', note },
      ]),
    );
    expect(revision?.calledCorrection).toBe(calledCorrection);
  });

  it('does not take the word of a medium that copied the number later', () => {
    const [revision] = findRevisions(
      figuresOf([
        { asOf: EVENING, value: 5, published: '2023-09-28' },
        { asOf: EVENING, value: 9, published: '2023-09-29' },
        { asOf: EVENING, value: 9, published: '2023-10-02', note: 'corrects the hour', row: 2 },
      ]),
    );
    expect(revision?.calledCorrection).toBe(false);
  });

  it('finds none in the arrivals of the archive', () => {
    expect(findRevisions(arrivalsOfArchive())).toEqual([]);
  });

  it('does not depend on the order of the rows', () => {
    fc.assert(
      fc.property(rowsInTwoOrders, fc.boolean(), ([rows, shuffled], vintage) => {
        const { figures } = mergeReferences(shuffled);
        expect(findRevisions([...figures].reverse(), { vintage })).toEqual(
          findRevisions(mergeReferences(rows).figures, { vintage }),
        );
      }),
    );
  });
});
