import { describe, expect, it } from 'vitest';
import type { RowFixture } from './fixtures.ts';
import { aFigure, figuresOf } from './fixtures.ts';
import { spreadAround } from './spread.ts';

const REFERENCE = aFigure({ asOf: '2023-09-29T20:00:00+04:00', value: 98_625 });

function spreadOf(rows: readonly RowFixture[], cadenceHours?: number) {
  const spread = spreadAround([REFERENCE, ...figuresOf(rows)], REFERENCE, cadenceHours);
  const names = (figures: typeof spread.members) =>
    figures.map(({ source, value }) => `${source} ${String(value)}`);
  return {
    members: names(spread.members).slice(1),
    older: names(spread.older),
    newer: names(spread.newer),
    range: spread.range,
  };
}

describe('spreadAround', () => {
  it('takes what overlaps or lies within one cadence, and lists the rest as older or newer', () => {
    const spread = spreadOf([
      { source: 'UNHCR', asOf: '2023-09-29', value: 88_000, qualifier: 'at_least' },
      { source: 'WFP', asOf: '2023-09-30', value: 90_000, qualifier: 'about' },
      { source: 'IFRC', asOf: '2023-09-24', value: 5_000 },
      { source: 'IOM', asOf: '2023-10-10', value: 100_670 },
    ]);
    expect(spread.members).toEqual(['UNHCR 88000', 'WFP 90000']);
    expect(spread.older).toEqual(['IFRC 5000']);
    expect(spread.newer).toEqual(['IOM 100670']);
    expect(spread.range).toEqual({ low: 88_000, high: Infinity, about: true });
  });

  it('takes one figure of each source, the nearest, and of equally near ones the latest', () => {
    const spread = spreadOf([
      { source: 'UNHCR', asOf: '2023-09-28', value: 50_000 },
      { source: 'UNHCR', asOf: '2023-09-29', value: 88_000 },
      { source: 'UNHCR', asOf: '2023-09', value: 88_700 },
    ]);
    expect(spread.members).toEqual(['UNHCR 88700']);
  });

  it('keeps all members within one cadence of each other', () => {
    const spread = spreadOf([
      { source: 'A', asOf: '2023-09-29T00:00:00+04:00', value: 1 },
      { source: 'B', asOf: '2023-09-30T18:00:00+04:00', value: 2 },
    ]);
    expect(spread).toMatchObject({ members: ['A 1'], newer: ['B 2'] });
  });

  it('follows the declared cadence', () => {
    const rows = [{ source: 'A', asOf: '2023-09-28T20:00:00+04:00', value: 1 }];
    expect(spreadOf(rows, 24).members).toEqual(['A 1']);
    expect(spreadOf(rows, 23).older).toEqual(['A 1']);
  });

  it.each([
    ['its own source', { value: 5 }],
    ['a source that is not stated', { source: 'Not stated' }],
    ['another place', { source: 'UNHCR', place: 'Armenia/Syunik' }],
    ['another breakdown', { source: 'UNHCR', breakdown: 'age=child' }],
    ['another unit', { source: 'UNHCR', unit: 'households' }],
    ['a figure without a number', { source: 'UNHCR', value: null }],
    ['a rejected copy', { source: 'UNHCR', role: 'rejected' as const }],
  ] satisfies [string, RowFixture][])('leaves out %s', (_title, row) => {
    const given = figuresOf([{ asOf: '2023-09-29', ...row }]);
    expect(spreadAround(given, REFERENCE).members).toEqual([REFERENCE]);
  });

  it('compares people in a period with the same period alone', () => {
    const flow = { indicator: 'arrivals_in_period', unit: 'people' };
    const day = aFigure({ ...flow, asOf: '2023-09-27/2023-09-27', value: 26_600 });
    const others = figuresOf([
      { ...flow, source: 'UNHCR', asOf: '2023-09-27', value: 40_000 },
      { ...flow, source: 'UNHCR', asOf: '2023-09-28/2023-09-28', value: 9_000 },
      { ...flow, source: 'WFP', asOf: '2023-09-26/2023-09-27', value: 60_000 },
    ]);
    const { members, older, range } = spreadAround([day, ...others], day);
    expect(members.map(({ value }) => value)).toEqual([26_600, 40_000]);
    expect(older.map(({ value }) => value)).toEqual([60_000]);
    expect(range).toEqual({ low: 26_600, high: 40_000, about: false });
  });
});
