import { beforeAll, describe, expect, it } from 'vitest';
import { layoutPlot, pixelX, pixelY } from '#chartViews/layout/plotLayout.ts';
import { type ShippedChart, shippedCharts } from '../../testing/shippedCharts.ts';
import { svgNode, writeSvg } from '../svgNode.ts';
import { fluidPlot } from './fluidPlot.ts';

let charts: readonly ShippedChart[] = [];
beforeAll(async () => {
  charts = await shippedCharts();
});

describe('a drawing for every width', () => {
  it('stands on one axis at any width: what a narrow frame shows is where a wide one has it', () => {
    for (const { id, build } of charts) {
      const [narrow, wide] = [296, 544].map((width) => build({ width }).panels);
      if (wide?.length !== 1) continue;
      expect(narrow?.[0]?.value, id).toEqual(wide[0]?.value);
      expect(narrow?.[0]?.time.segments, id).toEqual(wide[0]?.time.segments);
    }
  });

  it('has a point of the main line where the page has it, as a share of its width', () => {
    const chart = charts.find(({ id }) => id === 'arrivals');
    const drawn = chart === undefined ? null : fluidPlot((width) => chart.build({ width }));
    const panel =
      chart === undefined ? undefined : layoutPlot(chart.build({ width: 544 }), 544, 300).panels[0];
    if (drawn === null || panel === undefined) throw new Error('Nothing is drawn.');
    const svg = writeSvg(svgNode('svg', {}, drawn.plot));
    for (const mark of panel.view.marks.filter(({ main, x0, x1 }) => main && x0 === x1)) {
      const share = ((pixelX(panel, mark.x0) - panel.plot.x) / panel.plot.width) * 100;
      const place = `cx="${String(Math.round(share * 100) / 100)}%" cy="${String(Math.round(pixelY(panel, mark.y) * 100) / 100)}"`;
      if (mark.shape === 'filled') expect(svg).toContain(place);
    }
  });

  it('is none for small multiples', () => {
    const chart = charts.find(({ id }) => id === 'casualties');
    expect(fluidPlot((width) => chart?.build({ width }) ?? neverDrawn())).toBeNull();
  });
});

function neverDrawn(): never {
  throw new Error('There is no such chart.');
}
