import { describe, expect, it } from 'vitest';
import { aFigure, type RowFixture } from '#domain/fixtures.ts';
import { aboutly, atLeast, atMost, between, exactly, missing } from '#domain/quantity.ts';
import { drawnCount, drawnShare, largestCount } from './drawnValue.ts';

const QUALIFIED: readonly (readonly [string, RowFixture, object | null])[] = [
  ['exact', { value: 377 }, { y: 377, yLow: null, yHigh: null, shape: 'filled' }],
  [
    'about',
    { value: 9000, qualifier: 'about' },
    { y: 9000, yLow: null, yHigh: null, shape: 'hollow' },
  ],
  [
    'at least',
    { value: 200, qualifier: 'at_least' },
    { y: 200, yLow: null, yHigh: null, shape: 'up' },
  ],
  [
    'at most',
    { value: 25, qualifier: 'at_most' },
    { y: 25, yLow: null, yHigh: null, shape: 'down' },
  ],
  [
    'between',
    { valueLow: 50, valueHigh: 1000, qualifier: 'between' },
    { y: 1000, yLow: 50, yHigh: 1000, shape: 'range' },
  ],
  ['zero', { value: 0 }, { y: 0, yLow: null, yHigh: null, shape: 'filled' }],
  ['not reported', { value: null, status: 'not_reported' }, null],
];

describe('drawnCount', () => {
  it.each(QUALIFIED)('draws %s in its own shape', (_, row, drawn) => {
    expect(drawnCount(aFigure(row))).toEqual(drawn);
  });

  it('keeps a range from 0 a range, since its source said both ends', () => {
    const figure = aFigure({ valueLow: 0, valueHigh: 20, qualifier: 'between' });
    expect(drawnCount(figure)).toMatchObject({ yLow: 0, yHigh: 20, shape: 'range' });
  });
});

describe('drawnShare', () => {
  const counted = aFigure({ value: 100 });

  it.each([
    ['an exact base', exactly(200), { y: 0.5, yLow: null, yHigh: null, shape: 'filled' }],
    ['an about base', aboutly(200), { y: 0.5, yLow: null, yHigh: null, shape: 'hollow' }],
    ['a range of bases', between(125, 200), { y: 0.8, yLow: 0.5, yHigh: 0.8, shape: 'range' }],
    ['a base of at most', atMost(80), { y: 1.25, yLow: null, yHigh: null, shape: 'up' }],
    ['a base of at least', atLeast(200), { y: 0.5, yLow: null, yHigh: null, shape: 'down' }],
    ['no base', missing('not_reported'), null],
    ['a base of 0', exactly(0), null],
  ])('draws an exact count of %s', (_, base, drawn) => {
    expect(drawnShare(counted, base)).toEqual(drawn);
  });

  it('keeps the arrow of a count of at least', () => {
    const figure = aFigure({ value: 10_000, qualifier: 'at_least' });
    expect(drawnShare(figure, exactly(145_053))).toMatchObject({ shape: 'up' });
  });

  it('draws 0 of a whole as an exact 0', () => {
    expect(drawnShare(aFigure({ value: 0 }), exactly(100))).toMatchObject({
      y: 0,
      shape: 'filled',
    });
  });
});

describe('largestCount', () => {
  it('is the largest end of all, and 0 of none', () => {
    const range = aFigure({ valueLow: 50, valueHigh: 1000, qualifier: 'between' });
    expect(largestCount([aFigure({ value: 377 }), range])).toBe(1000);
    expect(largestCount([])).toBe(0);
  });
});
