import { expect, it } from 'vitest';
import type { LabelView, MarkView, PanelView } from '../chartView.ts';
import { NO_ADDITIONS } from '../chartView.ts';
import { thinPanel } from './thinPanel.ts';

const WIDTH = 100;

it('a panel with room for all its marks is left as it is', () => {
  const panel = panelOf(2 * WIDTH);
  expect(thinPanel(panel, WIDTH)).toBe(panel);
});

it('a fuller panel draws about two marks a pixel and keeps each mark that a label names', () => {
  const labels = [labelAt(0.5001), labelAt(0.7003)];
  const panel = { ...panelOf(10_000), labels };
  const drawn = thinPanel(panel, WIDTH);
  expect(drawn.marks.length).toBeGreaterThan(WIDTH / 2);
  expect(drawn.marks.length).toBeLessThanOrEqual(2 * WIDTH + 34);
  expect(drawn.lines[0]?.runs[0]?.length).toBeLessThanOrEqual(2 * WIDTH + 4);
  for (const { x } of labels) expect(drawn.marks.map((mark) => mark.x0)).toContain(x);
});

it('a panel where each mark has a label keeps those of the foremost and of what is drawn', () => {
  const full = panelOf(10_000);
  const labels = full.marks.map(({ x0 }, index) => ({
    ...labelAt(x0),
    priority: index === 4321 ? 10 : 6,
  }));
  const drawn = thinPanel({ ...full, labels }, WIDTH);
  expect(drawn.marks.length).toBeLessThanOrEqual(2 * WIDTH + 33);
  expect(drawn.labels).toHaveLength(drawn.marks.length);
  expect(drawn.labels.map(({ priority }) => priority)).toContain(10);
});

/** A count that rises evenly from 0 to 1,000. */
function panelOf(count: number): PanelView {
  const places = Array.from({ length: count }, (_, index) => index / count);
  const points = places.map((x) => ({ x, y: x * 1000 }));
  return {
    id: 'arrivals',
    title: null,
    note: null,
    time: { segments: [], ticks: [], grid: [] },
    value: { scale: 'linear', unit: 'count', min: 0, max: 1000, ticks: [], label: 'people' },
    bands: [],
    bars: [],
    lines: [{ id: 'line', tone: 0, main: true, runs: [points] }],
    marks: points.map(({ x, y }) => markAt(x, y)),
    rules: [],
    ...NO_ADDITIONS,
    labels: [],
  };
}

function markAt(x: number, y: number): MarkView {
  const plain = { yLow: null, yHigh: null, shape: 'filled', tone: 0, main: true } as const;
  return { figureId: String(x), x0: x, x1: x, y, ...plain, name: '' };
}

function labelAt(x: number): LabelView {
  const place = { anchor: 'middle', side: 'above', priority: 1 } as const;
  return { x, y: x * 1000, text: String(x), tone: 0, ...place };
}
