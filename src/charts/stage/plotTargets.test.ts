import { beforeAll, describe, expect, it } from 'vitest';
import { layoutPlot } from '#chartViews/layout/plotLayout.ts';
import { drawnChart, shippedCharts, type ShippedChart } from '../../testing/shippedCharts.ts';
import { readShippedSituation } from '../../testing/shippedSituation.ts';
import { countUnder, nearestTarget, plotTargets, type PlotTarget } from './plotTargets.ts';

const targetAt = (id: string, x: number, y: number, halfWidth = 0): PlotTarget => ({
  id,
  figureId: id,
  name: id,
  x,
  y,
  halfWidth,
});

describe('nearestTarget', () => {
  const day = targetAt('day', 100, 50, 40);
  const point = targetAt('point', 120, 90);

  it.each([
    ['over the whole width of a day', { x: 138, y: 52 }, 'day'],
    ['on a point', { x: 121, y: 88 }, 'point'],
    ['nearer to the point', { x: 118, y: 80 }, 'point'],
    ['too far from all', { x: 300, y: 90 }, undefined],
    ['too far above', { x: 100, y: 2 }, undefined],
  ])('%s', (_, place, id) => {
    expect(nearestTarget([day, point], place)?.id).toBe(id);
  });

  it('is nothing without targets', () => {
    expect(nearestTarget([], { x: 0, y: 0 })).toBeNull();
  });
});

describe('countUnder', () => {
  it('counts other targets at the same place only', () => {
    const [one, same, near, far] = [
      targetAt('one', 10, 10),
      targetAt('same', 10, 10),
      targetAt('near', 13, 12),
      targetAt('far', 30, 10),
    ];
    expect(countUnder([one, same, near, far], one)).toBe(2);
    expect(countUnder([one, same, near, far], far)).toBe(0);
  });
});

describe('plotTargets', () => {
  let charts: readonly ShippedChart[] = [];
  beforeAll(async () => {
    charts = await shippedCharts();
  });

  it('has a target for every mark, bar and change, in time order within each panel', () => {
    for (const chart of charts) {
      const view = chart.build({ width: 720 });
      const targets = plotTargets(layoutPlot(view, 720));
      const drawn = view.panels.reduce(
        (sum, { marks, bars, changes }) => sum + marks.length + bars.length + changes.length,
        0,
      );
      expect(targets, chart.id).toHaveLength(drawn);
      expect(new Set(targets.map((target) => target.id)).size, chart.id).toBe(drawn);
    }
  });

  it('goes from the first count to the last', async () => {
    const archive = await readShippedSituation('nagorno-karabakh-2023');
    const view = drawnChart(archive, 'arrivals', { width: 720 });
    const targets = plotTargets(layoutPlot(view, 720));
    expect(targets[0]?.name).toContain('24 September 2023');
    expect(targets.at(-1)?.name).toMatch(/^4 October 2023/);
    const places = targets.map((target) => target.x);
    expect(places).toEqual([...places].sort((one, other) => one - other));
  });
});
