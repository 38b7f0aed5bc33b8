import { beforeAll, describe, expect, it } from 'vitest';
import { shippedCharts, type ShippedChart } from '../../testing/shippedCharts.ts';
import {
  layoutPlot,
  TEXT_SIZE,
  type Box,
  type PlacedPanel,
  type PlotLayout,
} from './plotLayout.ts';
import { textWidth } from './textWidth.ts';

const WIDTHS = [280, 312, 360, 480, 720, 1152, 1400];

let charts: readonly ShippedChart[] = [];
beforeAll(async () => {
  charts = await shippedCharts();
});

describe.each(WIDTHS)('every shipped chart at %i pixels', (width) => {
  it('has no two direct labels that overlap and none outside its panel', () => {
    for (const panel of panelsAt(width)) {
      const boxes = panel.placed.labels.map(labelBox);
      for (const box of boxes) {
        expect(box.x, panel.name).toBeGreaterThanOrEqual(0);
        expect(box.x + box.width, panel.name).toBeLessThanOrEqual(panel.placed.box.width);
        expect(box.y, panel.name).toBeGreaterThanOrEqual(0);
        expect(box.y + box.height, panel.name).toBeLessThanOrEqual(panel.placed.box.height);
      }
      expectApart(boxes, panel.name);
    }
  });

  it('has time labels that do not touch, stay in the panel and never repeat', () => {
    for (const panel of panelsAt(width)) {
      const { plot, view, box } = panel.placed;
      const labels = view.time.ticks.map((tick) => tick.label);
      expect(labels.length, panel.name).toBeGreaterThan(0);
      expect(repeatedLabels(labels), `${panel.name}: ${labels.join(' ')}`).toEqual([]);
      const boxes = view.time.ticks.map(({ at, label }) => {
        const wide = textWidth(label, TEXT_SIZE);
        return { x: plot.x + at * plot.width - wide / 2, y: 0, width: wide, height: 1 };
      });
      for (const each of boxes) {
        expect(each.x, `${panel.name}: ${labels.join(' ')}`).toBeGreaterThanOrEqual(0);
        expect(each.x + each.width, panel.name).toBeLessThanOrEqual(box.width + 0.01);
      }
      expectApart(boxes, `${panel.name}: ${labels.join(' ')}`);
    }
  });

  it('has panels that neither overlap nor leave the picture', () => {
    for (const { name, layout } of layoutsAt(width)) {
      const boxes = layout.panels.map((panel) => panel.box);
      expectApart(boxes, name);
      for (const { box, plot } of layout.panels) {
        expect(box.x + box.width, name).toBeLessThanOrEqual(width + 0.01);
        expect(box.y + box.height, name).toBeLessThanOrEqual(layout.height + 0.01);
        expect(plot.x + plot.width, name).toBeLessThanOrEqual(box.width + 0.01);
        expect(plot.y + plot.height, name).toBeLessThanOrEqual(box.height + 0.01);
      }
    }
  });
});

it('takes a given height for a chart of one panel and chooses between 300 and 460 pixels else', () => {
  const arrivals = charts.find((chart) => chart.id === 'arrivals');
  if (arrivals === undefined) throw new Error('The archive has arrivals.');
  const view = arrivals.build();
  expect(layoutPlot(view, 720, 333).height).toBe(333);
  expect(layoutPlot(view, 280).height).toBe(300);
  expect(layoutPlot(view, 2000).height).toBe(460);
});

const made = new Map<number, { name: string; layout: PlotLayout }[]>();

function layoutsAt(width: number): { name: string; layout: PlotLayout }[] {
  const layouts =
    made.get(width) ??
    charts.map(({ situation, id, build }) => ({
      name: `${situation} ${id} at ${String(width)}`,
      layout: layoutPlot(build({ width }), width),
    }));
  made.set(width, layouts);
  return layouts;
}

/** An hour may come again under the next day, and a day's bare number under the next month. */
function repeatedLabels(labels: readonly string[]): string[] {
  let above = '';
  const seen = new Set<string>();
  return labels.filter((label) => {
    const isBare = /^[\d:]+$/.test(label);
    if (!isBare) above = label;
    const whole = isBare ? `${above}, ${label}` : label;
    if (seen.has(whole)) return true;
    seen.add(whole);
    return false;
  });
}

function panelsAt(width: number): { name: string; placed: PlacedPanel }[] {
  return layoutsAt(width).flatMap(({ name, layout }) =>
    layout.panels.map((placed) => ({ name: `${name}, ${placed.view.id}`, placed })),
  );
}

function labelBox({ x, y, text }: PlacedPanel['labels'][number]): Box {
  const width = textWidth(text, TEXT_SIZE);
  return { x: x - width / 2, y: y - 9, width, height: 11 };
}

function expectApart(boxes: readonly Box[], name: string): void {
  boxes.forEach((one, index) => {
    for (const other of boxes.slice(index + 1)) {
      const overlaps =
        one.x < other.x + other.width &&
        other.x < one.x + one.width &&
        one.y < other.y + other.height &&
        other.y < one.y + one.height;
      if (overlaps) expect.fail(`Two boxes overlap: ${name}`);
    }
  });
}
