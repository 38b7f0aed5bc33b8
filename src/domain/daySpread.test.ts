import { describe, expect, it } from 'vitest';
import { daySpread } from './daySpread.ts';
import { figuresOf, timeOf } from './fixtures.ts';
import { seriesOf } from './series.ts';

const DAY = timeOf('2023-09-27');

function spreadOf(rows: Parameters<typeof figuresOf>[0]) {
  return daySpread(seriesOf(figuresOf(rows)), DAY).map(
    ({ source, value }) => `${source} ${String(value)}`,
  );
}

describe('daySpread', () => {
  it('takes the last of each source within the day, hours and the whole day alike', () => {
    expect(
      spreadOf([
        { source: 'A', asOf: '2023-09-27T08:00:00+04:00', value: 1 },
        { source: 'A', asOf: '2023-09-27T15:00:00+04:00', value: 2 },
        { source: 'B', asOf: '2023-09-27', value: 3 },
        { source: 'C', asOf: '2023-09-28T00:00:00+04:00', value: 4 },
        { source: 'D', asOf: '2023-09', value: 5 },
        { source: 'Not stated', asOf: '2023-09-27', value: 6 },
      ]).sort(),
    ).toEqual(['A 2', 'B 3']);
  });

  it('takes the preferred one of two readings of one moment, written on two clocks', () => {
    expect(
      spreadOf([
        { source: 'A', asOf: '2023-09-27T08:00:00+04:00', value: 42_502 },
        { source: 'A', asOf: '2023-09-27T07:00:00+03:00', value: 42_500, role: 'triangulation' },
      ]),
    ).toEqual(['A 42502']);
  });
});
