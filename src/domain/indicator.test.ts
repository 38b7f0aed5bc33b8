import { describe, expect, it } from 'vitest';
import { timeOf } from './fixtures.ts';
import { INDICATORS, indicatorOf, measureOf } from './indicator.ts';

describe('the indicator dictionary', () => {
  it('has every key once, with a name, a tag and both limits in words', () => {
    const keys = INDICATORS.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    for (const { name, hxl, includes, leavesOut } of INDICATORS) {
      expect([name, includes, leavesOut].every((text) => text.length > 5)).toBe(true);
      expect(hxl).toMatch(/^#[a-z]+(\+[a-z]+)+$/);
    }
  });

  it.each([
    ['arrivals', 'cumulative', 'people'],
    ['residents', 'stock', 'people'],
    ['arrivals_in_period', 'flow', 'people'],
    ['planning_figure', 'forecast', 'people'],
    ['border_crossings', 'cumulative', 'movements'],
    ['left_armenia', 'cumulative', 'movements'],
    ['vehicles_crossed', 'cumulative', 'vehicles'],
    ['settlements_evacuated', 'cumulative', 'settlements'],
  ])('says of %s that it is %s and counts %s', (key, measure, counts) => {
    expect(indicatorOf(key)).toMatchObject({ measure, counts });
  });

  it.each(['unheard_of', '__proto__', 'constructor', ''])('does not know %j', (key) => {
    expect(indicatorOf(key)).toBeNull();
    expect(measureOf(key, timeOf('2023-09-26'))).toBeNull();
  });
});

describe('measureOf', () => {
  it.each([
    [
      'border crossings in a period are a flow',
      'border_crossings',
      '2022-02-24/2022-02-25',
      'flow',
    ],
    ['otherwise as the manifest says', 'border_crossings', '2022-02-24', 'stock'],
    ['else as the dictionary says', 'arrivals', '2022-02-24', 'cumulative'],
  ])('%s', (_title, indicator, asOf, measure) => {
    expect(measureOf(indicator, timeOf(asOf), { border_crossings: 'stock' })).toBe(measure);
  });
});
