import { beforeAll, describe, expect, it } from 'vitest';
import { exactAt } from '#domain/fixtures.ts';
import type { Figure } from '#domain/figure.ts';
import { seriesOf } from '#domain/series.ts';
import { shippedCharts, type ShippedChart } from '../testing/shippedCharts.ts';
import { extentOf, momentAt } from './axes/timeAxis.ts';
import type { MarkView, PanelView } from './chartView.ts';
import { drawPanel, placeMark } from './drawing/drawPanel.ts';
import { markPaths } from './drawing/markPaths.ts';
import { layoutPlot } from './layout/plotLayout.ts';
import { lineRuns } from './marks/lineRuns.ts';

const HOUR = 3_600_000;
/** Positions are shares of the axis: a second is less than can be told from them. */
const SECOND = 1000;

let charts: readonly ShippedChart[] = [];
let drawn: readonly {
  name: string;
  cadence: number;
  panel: PanelView;
  figures: Map<string, Figure>;
}[];
beforeAll(async () => {
  charts = await shippedCharts();
  drawn = charts.flatMap(({ situation, id, data, build }) => {
    const view = build({ width: 1160 });
    const figures = new Map(view.figures.map((figure) => [figure.id, figure]));
    const { cadenceHours = 24 } = data.situation.charts.find((one) => one.id === id) ?? {};
    const name = `${situation} ${id}`;
    return view.panels.map((panel) => ({ name, cadence: cadenceHours, panel, figures }));
  });
});

describe('in every shipped chart', () => {
  it('no line is drawn over a time without report longer than the declared cadence', () => {
    for (const { name, cadence, panel } of drawn) {
      for (const run of panel.lines.flatMap(({ runs }) => runs)) {
        run.slice(1).forEach(({ x }, index) => {
          const hours = (momentAt(panel.time, x) - momentAt(panel.time, run[index]?.x ?? 0)) / HOUR;
          // A day has 25 hours when the clocks go back.
          expect(hours, `${name} ${panel.title ?? ''}`).toBeLessThanOrEqual(cadence + 1);
        });
      }
    }
  });

  it('no line is drawn over a break of the time axis', () => {
    for (const { name, panel } of drawn) {
      const stretchOf = (x: number) =>
        panel.time.segments.findIndex(({ from, to }) => x >= from && x <= to);
      for (const run of panel.lines.flatMap(({ runs }) => runs)) {
        expect(new Set(run.map(({ x }) => stretchOf(x))).size, name).toBe(1);
      }
    }
  });

  it('a figure without an hour is as wide as its day and never stands at midnight', () => {
    let days = 0;
    for (const { name, panel, figures } of drawn) {
      for (const mark of panel.marks) {
        const asOf = figures.get(mark.figureId)?.asOf;
        if (asOf === undefined) throw new Error(`${name} draws a figure that it does not list.`);
        expect(extentOf(panel.time, asOf), name).toEqual({ x0: mark.x0, x1: mark.x1 });
        if (asOf.precision !== 'day' || panel.time.segments.length > 1) continue;
        days += 1;
        const [from, to] = [mark.x0, mark.x1].map((x) => momentAt(panel.time, x));
        expect(Math.abs((from ?? 0) - asOf.start), mark.name).toBeLessThan(SECOND);
        expect(Math.abs((to ?? 0) - asOf.end), mark.name).toBeLessThan(SECOND);
      }
    }
    expect(days).toBeGreaterThan(100);
  });

  it('every figure with a number is something to see, also one that stands alone', () => {
    for (const { situation, id, build } of charts) {
      const view = build({ width: 720 });
      for (const panel of layoutPlot(view, 720).panels) {
        const ids = new Set(
          drawPanel(panel).flatMap((shape) =>
            shape.kind === 'path' ? (shape.figureId ?? []) : [],
          ),
        );
        for (const mark of panel.view.marks) {
          expect(ids.has(mark.figureId), `${situation} ${id}`).toBe(true);
          const { geometry } = placeMark(panel, mark);
          expect(widthOf(mark, geometry), mark.name).toBeGreaterThanOrEqual(5);
        }
      }
    }
  });
});

describe('a line of days', () => {
  const days = (texts: readonly string[]) => {
    const [series] = seriesOf(texts.map((text, index) => exactAt(text, 100 + index)));
    return lineRuns(series?.line ?? [], 24).map((run) => run.length);
  };

  it('goes on from day to day and stops where a day is missing', () => {
    expect(days(['2023-09-25', '2023-09-26', '2023-09-27'])).toEqual([3]);
    expect(days(['2023-09-25', '2023-09-27'])).toEqual([1, 1]);
  });

  it('goes on over the day of 25 hours when the clocks go back', () => {
    const [before, long] = [Date.UTC(2023, 9, 28, 21), Date.UTC(2023, 9, 29, 22)];
    const figure = exactAt('2023-10-29', 100);
    const runs = lineRuns(
      [
        { at: before, figure },
        { at: long, figure },
      ],
      24,
    );
    expect(runs.map((run) => run.length)).toEqual([2]);
  });
});

function widthOf(mark: MarkView, geometry: Parameters<typeof markPaths>[1]): number {
  const xs = markPaths(mark, geometry).flatMap(({ d }) =>
    [...d.matchAll(/[MLHA ,]?(-?\d+(?:\.\d+)?)/g)].map((match) => Number(match[1])),
  );
  return Math.max(...xs) - Math.min(...xs);
}
