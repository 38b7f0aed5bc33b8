import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rowsInTwoOrders, someRows } from './arbitraries.ts';
import { arrivalsOfArchive } from './archiveArrivals.ts';
import type { RowFixture } from './fixtures.ts';
import { aFigure, exactAt, figuresOf } from './fixtures.ts';
import { mergeReferences } from './mergeReferences.ts';
import type { Series } from './series.ts';
import { seriesOf } from './series.ts';

function onlySeries(rows: readonly RowFixture[]): Series {
  const [series, ...others] = seriesOf(figuresOf(rows));
  if (series === undefined || others.length > 0) throw new Error('The rows are not one series.');
  return series;
}

function valuesOf(series: Series) {
  return series.line.map(({ figure }) => figure.value);
}

describe('seriesOf', () => {
  it('keeps apart what differs in indicator, place, breakdown, source, unit or measure', () => {
    const figures = [
      aFigure(),
      aFigure({ indicator: 'registered' }),
      aFigure({ place: 'Armenia/Syunik' }),
      aFigure({ breakdown: 'age=child' }),
      aFigure({ source: 'UNHCR' }),
      aFigure({ unit: 'households' }),
      aFigure({ measure: 'stock' }),
    ];
    expect(seriesOf(figures)).toHaveLength(7);
  });

  it('has none for a source that is not stated, nor for rejected copies', () => {
    const figures = [aFigure({ source: 'Not stated' }), aFigure({ role: 'rejected' })];
    expect(seriesOf(figures)).toEqual([]);
  });

  it('joins instants of one source and leaves days, months and years off the line', () => {
    const series = onlySeries([
      { asOf: '2023-09-26T20:00:00+04:00', value: 28_120 },
      { asOf: '2023-09-26', value: 19_000, qualifier: 'about' },
      { asOf: '2023-09', value: 98_625 },
      { asOf: '2023-09-26T08:00:00+04:00', value: 13_550 },
    ]);
    expect(valuesOf(series)).toEqual([13_550, 28_120]);
    expect(series.offLine.map(({ value }) => value)).toEqual([19_000, 98_625]);
  });

  it('joins the days of a source that has only days, at their ends, one per day', () => {
    const series = onlySeries([
      { asOf: '2023-09-20', value: 2_000, qualifier: 'at_least', published: '2023-09-20' },
      { asOf: '2023-09-20', value: 3_100, qualifier: 'at_least', published: '2023-09-20' },
      { asOf: '2023-09-21', value: 5_000, qualifier: 'about', published: '2023-09-21' },
      { asOf: '2023-09', value: 5_000 },
    ]);
    expect(valuesOf(series)).toEqual([3_100, 5_000]);
    expect(series.line.map(({ at }) => at)).toEqual(
      series.line.map(({ figure }) => figure.asOf.end),
    );
    expect(series.offLine).toHaveLength(2);
  });

  it('takes the recommended one of two values at one instant and shows the other as a second reading', () => {
    const series = onlySeries([
      { asOf: '2023-09-27T08:00:00+04:00', value: 42_502, role: 'recommended' },
      { asOf: '2023-09-27T08:00:00+04:00', value: 42_500, role: 'triangulation' },
      {
        asOf: '2023-09-27T07:00:00+03:00',
        value: 42_500,
        role: 'triangulation',
        qualifier: 'about',
      },
    ]);
    expect(valuesOf(series)).toEqual([42_502]);
    expect(series.offLine.map(({ value, qualifier }) => [value, qualifier])).toEqual(
      expect.arrayContaining([
        [42_500, 'exact'],
        [42_500, 'about'],
      ]),
    );
  });

  it('leaves flows and forecasts off the line', () => {
    const flow = { indicator: 'arrivals_in_period', asOf: '2023-09-27/2023-09-27', value: 26_600 };
    const plan = { indicator: 'planning_figure', asOf: '2023-10-07', value: 136_000 };
    expect(onlySeries([flow])).toMatchObject({ line: [], offLine: [{ value: 26_600 }] });
    expect(onlySeries([plan])).toMatchObject({ line: [], offLine: [{ value: 136_000 }] });
  });

  it('keeps a gap in the line where a number is missing', () => {
    const series = onlySeries([
      { asOf: '2023-09-26T08:00:00+04:00', value: 5 },
      { asOf: '2023-09-26T09:00:00+04:00', value: null },
      { asOf: '2023-09-26T10:00:00+04:00', value: 9 },
    ]);
    expect(series.line.map(({ figure }) => figure.quantity.known)).toEqual([true, false, true]);
  });

  it('finds where a cumulative count was reported lower', () => {
    const series = onlySeries([
      { asOf: '2023-10-30', value: 220, qualifier: 'at_least', indicator: 'killed' },
      { asOf: '2023-12-22', value: 218, indicator: 'killed' },
      { asOf: '2023-12-23', value: 218, indicator: 'killed' },
    ]);
    expect(series.falls).toMatchObject([
      {
        earlier: { figure: { value: 220 } },
        later: { figure: { value: 218 } },
        by: { low: -Infinity, high: -2 },
      },
    ]);
  });

  it('finds a fall across a gap, and none in a stock', () => {
    const rows: RowFixture[] = [
      { asOf: '2023-09-20', value: 2_000 },
      { asOf: '2023-09-21', value: null },
      { asOf: '2023-09-25', value: 675 },
    ];
    expect(onlySeries(rows).falls).toHaveLength(1);
    expect(onlySeries(rows.map((row) => ({ ...row, indicator: 'sheltered' }))).falls).toEqual([]);
  });

  it('does not depend on the order of the rows', () => {
    fc.assert(
      fc.property(rowsInTwoOrders, ([rows, shuffled]) => {
        const { figures } = mergeReferences(shuffled);
        expect(seriesOf([...figures].reverse())).toEqual(seriesOf(mergeReferences(rows).figures));
      }),
    );
  });

  it('has every figure either on the line or off it, and times on the line only once', () => {
    fc.assert(
      fc.property(someRows, (rows) => {
        for (const series of seriesOf(mergeReferences(rows).figures)) {
          const times = series.line.map(({ at }) => at);
          expect(series.line.length + series.offLine.length).toBe(series.figures.length);
          expect(new Set(times).size).toBe(times.length);
          expect([...times].sort((one, other) => one - other)).toEqual(times);
        }
      }),
    );
  });

  it('stays fast for a source with 100,000 figures', () => {
    const first = exactAt('2023-09-24T18:00:00+04:00', 1);
    const figures = Array.from({ length: 100_000 }, (_unused, index) => {
      const at = first.asOf.start + index * 60_000;
      return { ...first, id: `f${String(index)}`, asOf: { ...first.asOf, start: at, end: at } };
    });
    const [series] = seriesOf(figures);
    expect(series?.line).toHaveLength(100_000);
  }, 5_000);
});

describe('the arrivals of the archive', () => {
  const series = seriesOf(arrivalsOfArchive())[0];

  it('make one line with a clock that never falls', () => {
    expect(series?.line).toHaveLength(24);
    expect(series?.falls).toEqual([]);
    expect(series?.line.map(({ figure }) => figure.value)).toEqual(
      expect.arrayContaining([377, 13_550, 42_502, 65_036, 98_625, 100_625]),
    );
  });

  it('keep 13,350 and the figures without an hour off the line', () => {
    const offLine = series?.offLine.map(({ value }) => value);
    expect(offLine).toEqual(expect.arrayContaining([13_350, 19_000, 53_629, 100_417, 100_632]));
  });
});
