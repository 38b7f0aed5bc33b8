import { describe, expect, it } from 'vitest';
import { MARK_SHAPES, TONES } from '../chartView.ts';
import { markPaths, symbolPath } from './markPaths.ts';

const POINT = { width: 0, low: null, high: null };
const DAY = { width: 60, low: null, high: null };
const RANGE = { width: 0, low: 30, high: -10 };

const rolesOf = (shape: (typeof MARK_SHAPES)[number], geometry: typeof POINT | typeof RANGE) =>
  markPaths({ shape, tone: 0, main: true }, geometry).map((path) => path.role);

describe('markPaths', () => {
  it.each([
    ['filled', POINT, ['markFilled']],
    ['hollow', POINT, ['markHollow']],
    ['up', POINT, ['markStroke', 'markFilled']],
    ['down', POINT, ['markStroke', 'markFilled']],
    ['range', RANGE, ['markStroke']],
    ['filled', DAY, ['markFilled']],
    ['hollow', DAY, ['markHollow']],
    ['up', DAY, ['markStroke', 'markFilled']],
    ['range', { ...RANGE, width: 60 }, ['markHollow']],
  ] as const)('draws %s of %j as %j', (shape, geometry, roles) => {
    expect(rolesOf(shape, geometry)).toEqual(roles);
  });

  it('points up for at least and down for at most', () => {
    const tipOf = (shape: 'up' | 'down') => {
      const [arrow] = markPaths({ shape, tone: 0, main: true }, POINT);
      return /^M0,(-?\d+)L0,(-?\d+)/.exec(arrow?.d ?? '')?.slice(1);
    };
    expect(tipOf('up')).toEqual(['-3', '-15']);
    expect(tipOf('down')).toEqual(['3', '15']);
  });

  it('draws a day as wide as the day and never thinner than can be seen', () => {
    const widthOf = (width: number) => {
      const [body] = markPaths({ shape: 'filled', tone: 0, main: true }, { ...DAY, width });
      const [left, right] = (/^M(-?[\d.]+),.*?H(-?[\d.]+)/.exec(body?.d ?? '') ?? []).slice(1);
      return Number(right) - Number(left);
    };
    expect(widthOf(60)).toBeCloseTo(58.5);
    expect(widthOf(0.4)).toBeCloseTo(6);
  });

  it('gives every tone but the grey one a symbol of its own', () => {
    const outlines = TONES.map((tone) => symbolPath({ shape: 'filled', tone, main: true }).d);
    expect(new Set(outlines.slice(0, 6)).size).toBe(6);
  });

  it('writes no number with more than three decimals', () => {
    for (const tone of TONES) {
      for (const shape of MARK_SHAPES) {
        for (const { d } of markPaths({ shape, tone, main: false }, POINT)) {
          expect(d).not.toMatch(/\.\d{4}|NaN|Infinity|e-/);
        }
      }
    }
  });
});
