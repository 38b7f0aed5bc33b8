import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { someRows } from './arbitraries.ts';
import { aFigure } from './fixtures.ts';
import { mayOverlay } from './mayOverlay.ts';
import { mergeReferences } from './mergeReferences.ts';

const arrivals = aFigure();
const since = (day: string) => aFigure({ indicator: 'evacuated', breakdown: `since=${day}` });

describe('mayOverlay', () => {
  it.each([
    ['people and vehicles', aFigure({ indicator: 'vehicles_crossed', unit: 'vehicles' })],
    ['people and households', aFigure({ unit: 'households' })],
  ])('refuses %s', (_title, other) => {
    expect(mayOverlay(arrivals, other)).toEqual({ allowed: false, reason: 'two_units' });
  });

  it.each([
    ['people and movements', 'border_crossings', 'people_and_movements'],
    ['a total since the start and a number at one time', 'idps', 'stock_and_flow'],
    ['a total since the start and a number in a period', 'arrivals_in_period', 'stock_and_flow'],
    ['a count and a plan', 'planning_figure', 'plan_and_count'],
    ['a count and an indicator that is in no dictionary', 'unheard_of', 'unknown_indicator'],
  ])('refuses %s', (_title, indicator, reason) => {
    const other = aFigure({ indicator });
    expect(mayOverlay(arrivals, other)).toEqual({ allowed: false, reason });
    expect(mayOverlay(other, arrivals)).toEqual({ allowed: false, reason });
  });

  it('allows two sources of one thing without a word', () => {
    const other = aFigure({ source: 'UNHCR', asOf: '2023-09-26' });
    expect(mayOverlay(arrivals, other)).toEqual({ allowed: true, caution: null });
  });

  it.each([
    ['another indicator', arrivals, aFigure({ indicator: 'evacuated' }), 'two_indicators'],
    ['another start', since('2021-07'), since('2021-08-14'), 'two_definitions'],
  ])('allows %s, if it is said', (_title, one, other, caution) => {
    expect(mayOverlay(one, other)).toEqual({ allowed: true, caution });
  });

  it('does not depend on which of the two comes first', () => {
    fc.assert(
      fc.property(someRows, (rows) => {
        const [one, other] = mergeReferences(rows).figures;
        if (one === undefined || other === undefined) return;
        expect(mayOverlay(one, other)).toEqual(mayOverlay(other, one));
      }),
    );
  });
});
