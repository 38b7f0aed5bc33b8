import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createWording } from '#wording/wording.ts';
import { buildValueAxis, heightOf } from './valueAxis.ts';

const WORDING = createWording('en');

function axisOf(
  values: readonly number[],
  {
    scale = 'linear',
    unit = 'count',
  }: Partial<{ scale: 'linear' | 'log'; unit: 'count' | 'share' }> = {},
) {
  return buildValueAxis({ scale, unit, values, label: 'people', tickCount: 5 }, WORDING);
}

const count = fc.integer({ min: 0, max: 10_000_000 });

describe('a linear axis', () => {
  it('starts at 0, holds every value and has whole ticks from bottom to top', () => {
    fc.assert(
      fc.property(fc.array(count, { maxLength: 20 }), (values) => {
        const axis = axisOf(values);
        expect(axis.min).toBe(0);
        expect(axis.max).toBeGreaterThan(0);
        for (const value of values) expect(value).toBeLessThanOrEqual(axis.max);
        for (const { value } of axis.ticks) expect(Number.isInteger(value)).toBe(true);
        expect(axis.ticks[0]?.value).toBe(0);
      }),
    );
  });

  it.each([
    [[100_632, 120_000], '0 20,000 40,000 60,000 80,000 100,000 120,000'],
    [[1], '0 1'],
    [[3], '0 1 2 3'],
    [[0], '0 1'],
    [[], '0 1'],
  ])('of %j says %s', (values, labels) => {
    expect(
      axisOf(values)
        .ticks.map((tick) => tick.label)
        .join(' '),
    ).toBe(labels);
  });

  it('goes below 0 where a balance is negative', () => {
    const axis = axisOf([-5, 20]);
    expect(axis.min).toBeLessThanOrEqual(-5);
    expect(heightOf(axis, 0)).toBeGreaterThan(0);
  });

  it('says shares in per cent, over 100 % too', () => {
    const axis = axisOf([0.2, 4.02], { unit: 'share' });
    expect(axis.max).toBeGreaterThanOrEqual(4.02);
    expect(axis.ticks.map((tick) => tick.label)).toContain('300 %');
  });
});

describe('a logarithmic axis', () => {
  const log = (values: readonly number[]) => axisOf(values, { scale: 'log' });

  it.each([
    ['decades', [377, 100_632], [100, 1000, 10_000, 100_000, 200_000]],
    ['one decade', [20, 90], [10, 100]],
    ['a single value', [223], [100, 500]],
    ['a power of ten', [1000], [1000, 2000]],
    ['a one', [1], [1, 2]],
    ['nothing', [], [1, 2]],
    ['a zero, which has no place', [0, 500], [100, 500]],
  ])('of %s has ticks at powers of ten and at its end', (_, values, ticks) => {
    expect(log(values).ticks.map((tick) => tick.value)).toEqual(ticks);
  });

  it('holds every positive value, between bottom and top', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 10_000_000 }), { minLength: 1 }), (values) => {
        const axis = log(values);
        expect(axis.min).toBeGreaterThan(0);
        expect(axis.max).toBeGreaterThan(axis.min);
        for (const value of values) {
          expect(heightOf(axis, value)).toBeGreaterThanOrEqual(0);
          expect(heightOf(axis, value)).toBeLessThanOrEqual(1 + 1e-9);
        }
      }),
    );
  });

  it('gives equal ratios equal heights', () => {
    const axis = log([1, 10_000]);
    expect(heightOf(axis, 100) - heightOf(axis, 10)).toBeCloseTo(
      heightOf(axis, 1000) - heightOf(axis, 100),
    );
  });
});
