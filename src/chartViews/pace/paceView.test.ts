import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { exactAt, figuresOf, type RowFixture } from '#domain/fixtures.ts';
import type { SituationData } from '#domain/situation.ts';
import { isRefusal } from '../buildChartView.ts';
import { momentAt } from '../axes/timeAxis.ts';
import type { BarView } from '../chartView.ts';
import { chartOf, drawnChart, onlyPanel } from '../../testing/shippedCharts.ts';
import { readShippedSituation } from '../../testing/shippedSituation.ts';

const HOUR = 3_600_000;

let archive: SituationData;
beforeAll(async () => {
  archive = await readShippedSituation('nagorno-karabakh-2023');
});

function barsOf(data: SituationData, style: BarView['style']) {
  const { bars, time } = onlyPanel(drawnChart(data, 'pace'));
  return bars
    .filter((bar) => bar.style === style)
    .map((bar) => ({
      bar,
      area: ((momentAt(time, bar.x1) - momentAt(time, bar.x0)) / HOUR) * bar.y1,
    }));
}

function withArrivals(rows: readonly RowFixture[]): SituationData {
  return { ...archive, figures: figuresOf(rows) };
}

describe('the chart of pace', () => {
  it('has bars whose area is the difference of the two counts', () => {
    const values = new Map(archive.figures.map((figure) => [figure.id, figure.value]));
    const computed = barsOf(archive, 'filled');
    expect(computed.length).toBeGreaterThan(20);
    for (const { bar, area } of computed) {
      const [from = '', to = ''] = bar.figureIds;
      expect(area).toBeCloseTo((values.get(to) ?? NaN) - (values.get(from) ?? NaN), 3);
    }
  });

  it('keeps that law for any rising counts', () => {
    const steps = fc.array(fc.tuple(fc.integer({ min: 1, max: 20 }), fc.nat(9000)), {
      minLength: 2,
      maxLength: 10,
    });
    fc.assert(
      fc.property(steps, (all) => {
        let at = exactAt('2023-09-24T18:00:00+04:00', 0).asOf.start;
        let value = 0;
        const rows = all.map(([hours, people]) => {
          at += hours * HOUR;
          value += people;
          return { asOf: Temporal.Instant.fromEpochMilliseconds(at).toString(), value };
        });
        const areas = barsOf(withArrivals(rows), 'filled').map(({ area }) => area);
        expect(areas).toHaveLength(all.length - 1);
        all.slice(1).forEach(([, people], index) => {
          expect(areas[index]).toBeCloseTo(people, 2);
        });
      }),
      { numRuns: 40 },
    );
  });

  it('shows both stated numbers for 27 September: 26,600 and 40,000, by two sources', () => {
    const stated = barsOf(archive, 'outline').filter(({ bar }) =>
      bar.name.startsWith('27 September 2023:'),
    );
    const areas = stated.map(({ area }) => Math.round(area)).sort((one, other) => one - other);
    expect(areas).toEqual([26_600, 40_000]);
    expect(new Set(stated.map(({ bar }) => bar.tone)).size).toBe(2);
    expect(stated[0]?.bar.x0).toBe(stated[1]?.bar.x0);
    expect(stated[0]?.bar.x1).toBe(stated[1]?.bar.x1);
  });

  it('has no bar between the two readings of one moment', () => {
    for (const { bar } of barsOf(archive, 'filled')) expect(bar.x1).toBeGreaterThan(bar.x0);
  });

  it('offers neither a share nor a logarithm, since area is people', () => {
    const { disabled } = drawnChart(archive, 'pace');
    expect(disabled.share).toMatch(/people per hour/);
    expect(disabled.log).toMatch(/linear/);
  });

  it('keeps "at least" in the words of a bar', () => {
    const data = withArrivals([
      { asOf: '2023-09-25T06:00:00+04:00', value: 1000 },
      { asOf: '2023-09-25T16:00:00+04:00', value: 3000, qualifier: 'at_least' },
    ]);
    const [bar] = onlyPanel(drawnChart(data, 'pace')).bars;
    expect(bar?.name).toMatch(/up at least 2,000, at least 200 people per hour$/);
  });

  it('draws what is possible of a count that was "at least" before', () => {
    const data = withArrivals([
      { asOf: '2023-09-25T06:00:00+04:00', value: 1000, qualifier: 'at_least' },
      { asOf: '2023-09-25T16:00:00+04:00', value: 3000 },
    ]);
    const [bar] = onlyPanel(drawnChart(data, 'pace')).bars;
    expect(bar?.y1).toBe(200);
    expect(bar?.name).toMatch(/at most 200 people per hour$/);
  });

  it.each([
    ['one count', [{ asOf: '2023-09-25T06:00:00+04:00' }]],
    ['counts without an hour', [{ asOf: '2023-09-25' }, { asOf: '2023-09-26', value: 300 }]],
    ['nothing', []],
  ])('is refused with a sentence for %s', (_, rows) => {
    const view = chartOf(withArrivals(rows), 'pace');
    expect(isRefusal(view) && view.refused).toMatch(/two counts with an hour/);
  });
});
