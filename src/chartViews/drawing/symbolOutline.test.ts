import { describe, expect, it } from 'vitest';
import { symbolOutline, SYMBOLS } from './symbolOutline.ts';

describe('the outline of a symbol', () => {
  it.each(SYMBOLS.filter((symbol) => symbol !== 'circle'))(
    'has the area asked for: %s',
    (symbol) => {
      for (const area of [24, 52]) expect(areaOf(symbolOutline(symbol, area))).toBeCloseTo(area, 0);
    },
  );

  it('is a circle of the area asked for', () => {
    const radius = Number(/^M([\d.]+),0A/.exec(symbolOutline('circle', 52))?.[1]);
    expect(Math.PI * radius ** 2).toBeCloseTo(52, 0);
  });
});

/** By the shoelace rule. */
function areaOf(path: string): number {
  const points = path
    .slice(1, -1)
    .split('L')
    .map((pair) => pair.split(',').map(Number));
  const twice = points.reduce((sum, [x = NaN, y = NaN], index) => {
    const [nextX = NaN, nextY = NaN] = points[(index + 1) % points.length] ?? [];
    return sum + x * nextY - nextX * y;
  }, 0);
  return Math.abs(twice) / 2;
}
