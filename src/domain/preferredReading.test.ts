import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rowsInTwoOrders } from './arbitraries.ts';
import type { RowFixture } from './fixtures.ts';
import { figuresOf } from './fixtures.ts';
import { mergeReferences } from './mergeReferences.ts';
import { preferredReading } from './preferredReading.ts';

function preferredValue(rows: readonly RowFixture[]) {
  const reading = preferredReading(figuresOf(rows));
  return reading === null ? null : [reading.value, reading.qualifier];
}

const DAY = '2023-09-26';

describe('preferredReading', () => {
  it.each([
    [
      'the recommended one, though another is higher and later',
      [
        { value: 1, published: DAY },
        { value: 9, published: '2023-09-28', role: 'triangulation' },
      ],
      1,
    ],
    [
      'the one that revises the other',
      [{ value: 17_153 }, { value: 20_236, revises: 17_153 }],
      20_236,
    ],
    [
      'the one that revises the other downwards',
      [{ value: 220 }, { value: 218, revises: 220 }],
      218,
    ],
    [
      'the last published',
      [
        { value: 5, published: '2023-09-28' },
        { value: 9, published: '2023-09-27' },
      ],
      5,
    ],
    [
      'a published one before one without a date',
      [
        { value: 5, published: DAY },
        { value: 9, published: null },
      ],
      5,
    ],
    [
      'the highest of a cumulative count where publications overlap',
      [
        { value: 5, published: DAY },
        { value: 9, published: '2023-09-26T10:00:00+04:00' },
      ],
      9,
    ],
    [
      'the least hedged of a stock',
      [
        { value: 145_053, indicator: 'residents' },
        { value: 145_000, indicator: 'residents', qualifier: 'about' },
      ],
      145_053,
    ],
    [
      'a number before none',
      [
        { value: null, published: '2023-09-28' },
        { value: 5, published: DAY },
      ],
      5,
    ],
    [
      'a withdrawal that came later',
      [
        { value: 5, published: DAY },
        { value: 5, status: 'withdrawn', published: '2023-09-28' },
      ],
      5,
    ],
  ] satisfies [string, RowFixture[], number][])('is %s', (_title, rows, value) => {
    const reading = preferredReading(figuresOf(rows.map((row) => ({ asOf: DAY, ...row }))));
    expect(reading?.value).toBe(value);
  });

  it('has no number after a withdrawal', () => {
    const rows = [
      { value: 5, published: DAY },
      { value: 5, status: 'withdrawn' as const, published: '2023-09-28' },
    ];
    const reading = preferredReading(figuresOf(rows.map((row) => ({ asOf: DAY, ...row }))));
    expect(reading?.quantity).toEqual({ known: false, reason: 'withdrawn' });
  });

  it('returns to an old number when the source itself does, not when others repeat it', () => {
    const first = { asOf: DAY, value: 5, published: '2023-09-27' };
    const second = { asOf: DAY, value: 9, published: '2023-09-28', carriedBy: '' };
    const again = { ...first, published: '2023-09-29' };
    expect(preferredValue([first, second, { ...again, carriedBy: 'Newspaper' }])).toEqual([
      9,
      'exact',
    ]);
    expect(preferredValue([first, second, { ...again, carriedBy: '' }])).toEqual([5, 'exact']);
  });

  it('is none of none', () => {
    expect(preferredReading([])).toBeNull();
  });

  it('does not depend on the order of the figures', () => {
    fc.assert(
      fc.property(rowsInTwoOrders, ([rows, shuffled]) => {
        const one = preferredReading(mergeReferences(rows).figures);
        const other = preferredReading([...mergeReferences(shuffled).figures].reverse());
        expect(other?.id).toBe(one?.id);
      }),
    );
  });
});
