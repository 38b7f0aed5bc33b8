import { render } from '@testing-library/react';
import { beforeAll, describe, expect, it } from 'vitest';
import { drawGhost } from '#chartViews/drawing/drawGhost.ts';
import { drawBars, placeMark } from '#chartViews/drawing/drawPanel.ts';
import { drawTail } from '#chartViews/drawing/drawSigns.ts';
import { round } from '#chartViews/drawing/primitive.ts';
import { layoutPlot, pixelX, pixelY, type PlacedPanel } from '#chartViews/layout/plotLayout.ts';
import type { ViewOptions } from '#chartViews/viewOptions.ts';
import type { SituationData } from '#domain/situation.ts';
import { drawnChart } from '../../testing/shippedCharts.ts';
import { readShippedSituation } from '../../testing/shippedSituation.ts';
import { RechartsPanel } from './RechartsPanel.tsx';

const WIDTH = 720;
const SAME = 0.5;

let archive: SituationData;
beforeAll(async () => {
  archive = await readShippedSituation('nagorno-karabakh-2023');
});

function placed(id: string, choices: Partial<ViewOptions>): PlacedPanel {
  const view = drawnChart(archive, id, { ...choices, width: WIDTH });
  const [panel] = layoutPlot(view, WIDTH).panels;
  if (panel === undefined) throw new Error('A chart has a panel.');
  return panel;
}

function drawnMarks(container: HTMLElement): Map<string, { x: number; y: number }> {
  const marks = new Map<string, { x: number; y: number }>();
  for (const group of container.querySelectorAll('g[data-figure]')) {
    const place = /translate\(([-\d.]+),([-\d.]+)\)/.exec(group.getAttribute('transform') ?? '');
    const id = group.getAttribute('data-figure') ?? '';
    marks.set(id, { x: Number(place?.[1]), y: Number(place?.[2]) });
  }
  return marks;
}

const CHOICES: readonly (readonly [string, Partial<ViewOptions>])[] = [
  ['linear', {}],
  ['logarithmic', { yScale: 'log' }],
  ['relative', { stackMode: 'relative' }],
  ['relative and logarithmic', { stackMode: 'relative', yScale: 'log' }],
];

describe.each(['arrivals', 'evacuated'])('Recharts draws %s', (id) => {
  it.each(CHOICES)('with every mark where the picture has it: %s', (_, choices) => {
    const panel = placed(id, choices);
    const { container } = render(<RechartsPanel panel={panel} />);
    const drawn = drawnMarks(container);
    expect(drawn.size).toBe(panel.view.marks.length);
    for (const mark of panel.view.marks) {
      const { x, y } = placeMark(panel, mark);
      const at = drawn.get(mark.figureId);
      expect(Math.abs((at?.x ?? NaN) - x), mark.name).toBeLessThanOrEqual(SAME);
      expect(Math.abs((at?.y ?? NaN) - y), mark.name).toBeLessThanOrEqual(SAME);
    }
  });

  it('with a line for each unbroken run, through its corners', () => {
    const panel = placed(id, {});
    const { container } = render(<RechartsPanel panel={panel} />);
    const paths = [...container.querySelectorAll('path.recharts-line-curve')].map((path) =>
      cornersOf(path.getAttribute('d') ?? ''),
    );
    const runs = panel.view.lines.flatMap((line) => line.runs);
    expect(paths).toHaveLength(runs.length);
    runs.forEach((run, index) => {
      const corners = paths[index] ?? [];
      expect(corners).toHaveLength(run.length);
      run.forEach(({ x, y }, corner) => {
        expect(Math.abs((corners[corner]?.x ?? NaN) - pixelX(panel, x))).toBeLessThanOrEqual(SAME);
        expect(Math.abs((corners[corner]?.y ?? NaN) - pixelY(panel, y))).toBeLessThanOrEqual(SAME);
      });
    });
  });
});

describe('Recharts draws the pace', () => {
  it('with each area where the picture has it', () => {
    const panel = placed('pace', {});
    const { container } = render(<RechartsPanel panel={panel} />);
    const areas = [...container.querySelectorAll('.recharts-reference-area-rect')].map((area) =>
      boxOf(area.getAttribute('d') ?? ''),
    );
    expect(areas).toHaveLength(panel.view.bars.length);
    panel.view.bars.forEach((bar, index) => {
      const expected = [
        pixelX(panel, bar.x0),
        pixelY(panel, bar.y1),
        pixelX(panel, bar.x1),
        pixelY(panel, bar.y0),
      ];
      const { left, top, right, bottom } = areas[index] ?? {};
      [left, top, right, bottom].forEach((edge, side) => {
        expect(Math.abs((edge ?? NaN) - (expected[side] ?? 0)), bar.name).toBeLessThanOrEqual(SAME);
      });
    });
  });
});

describe('a panel with more areas than Recharts can keep apart', () => {
  it('has each of them where the picture has it, drawn from the same shapes', () => {
    const panel = placed('pace', {});
    const [bar] = panel.view.bars;
    if (bar === undefined) throw new Error('The pace has a bar.');
    const bars = Array.from({ length: 400 }, (_, index) => ({ ...bar, id: String(index) }));
    const full = { ...panel, view: { ...panel.view, bars } };
    const { container } = render(<RechartsPanel panel={full} />);
    expect(container.querySelector('.recharts-reference-area-rect')).toBeNull();
    const drawn = [...container.querySelectorAll('path.paint-bar')];
    const expected = drawBars(full).flatMap((shape) => (shape.kind === 'path' ? [shape.d] : []));
    expect(drawn.map((path) => path.getAttribute('d'))).toEqual(expected);
  });
});

describe('Recharts draws what stands around the figures', () => {
  const KNOWN = { knownAt: Date.UTC(2023, 8, 26, 5), ghost: true };
  const OCTOBER = { start: Date.UTC(2023, 8, 23, 20), end: Date.UTC(2023, 9, 20, 20) };

  it.each(['arrivals', 'evacuated', 'pace'])(
    'with the later course of %s as the picture has it, beneath everything and without a target',
    (id) => {
      const panel = placed(id, {
        ...KNOWN,
        knownAt: Date.UTC(2023, 8, id === 'evacuated' ? 21 : 26),
      });
      const { container } = render(<RechartsPanel panel={panel} />);
      const ghost = [...container.querySelectorAll('[class*="paint-ghost"]')];
      const expected = drawGhost(panel).flatMap((shape) =>
        shape.kind === 'path' ? [shape.d] : [],
      );
      expect(expected.length).toBeGreaterThan(0);
      expect(ghost.map((path) => path.getAttribute('d'))).toEqual(expected);
      expect(ghost.some((path) => path.hasAttribute('data-figure'))).toBe(false);
      const grid = container.querySelector('.recharts-cartesian-grid');
      const [first] = ghost;
      if (grid === null || first === undefined) throw new Error('There is a grid and a ghost.');
      expect(first.compareDocumentPosition(grid) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
    },
  );

  it('with the silence of the main source, and the words at its stretch', () => {
    const panel = placed('arrivals', { knownAt: Date.UTC(2023, 9, 12, 8), window: OCTOBER });
    const { container } = render(<RechartsPanel panel={panel} />);
    const [tail] = drawTail(panel);
    expect(container.querySelector('path.paint-tail')?.getAttribute('d')).toBe(
      tail?.kind === 'path' ? tail.d : '',
    );
    expect(container.querySelector('text.paint-quietLabel')?.textContent).toBe(
      'last reported 7 days before',
    );
  });

  it('with the marks of another measure, its dashed line and the ring where it passes', () => {
    const panel = placed('arrivals', { window: OCTOBER });
    const { container } = render(<RechartsPanel panel={panel} />);
    const drawn = drawnMarks(container);
    for (const mark of panel.view.marks.filter(({ companion }) => companion)) {
      const { x, y } = placeMark(panel, mark);
      expect(Math.abs((drawn.get(mark.figureId)?.x ?? NaN) - x)).toBeLessThanOrEqual(SAME);
      expect(Math.abs((drawn.get(mark.figureId)?.y ?? NaN) - y)).toBeLessThanOrEqual(SAME);
    }
    const runs = panel.view.lines.filter(({ companion }) => companion).flatMap((line) => line.runs);
    expect(container.querySelectorAll('.paint-lineCompanion path')).toHaveLength(runs.length);
    const [ring] = panel.turns;
    expect(container.querySelector('path.paint-turn')?.getAttribute('transform')).toBe(
      `translate(${String(round(ring?.x ?? 0))},${String(round(ring?.y ?? 0))})`,
    );
  });
});

it('Recharts writes the same labels along the axes as the picture', () => {
  const panel = placed('arrivals', {});
  const { container } = render(<RechartsPanel panel={panel} />);
  const labels = [...container.querySelectorAll('text.paint-tick')].map((text) => text.textContent);
  const expected = [...panel.view.time.ticks, ...panel.view.value.ticks].map((tick) => tick.label);
  expect([...labels].sort()).toEqual([...expected].sort());
});

it('Recharts is no tab stop of its own and moves nothing', () => {
  const { container } = render(<RechartsPanel panel={placed('arrivals', {})} />);
  expect(container.querySelector('[tabindex="0"]')).toBeNull();
  expect(container.querySelector('[style*="transition"]')).toBeNull();
});

function cornersOf(d: string): { x: number; y: number }[] {
  return [...d.matchAll(/[ML]([-\d.]+),([-\d.]+)/g)].map(([, x, y]) => ({
    x: Number(x),
    y: Number(y),
  }));
}

/** The rectangle that "M x,y h w v h …" draws. */
function boxOf(d: string): { left?: number; top?: number; right?: number; bottom?: number } {
  const [left, top, width, height] = [...d.matchAll(/-?[\d.]+/g)].map((each) => Number(each[0]));
  if (left === undefined || top === undefined) return {};
  const edges = [left, left + (width ?? NaN), top, top + (height ?? NaN)];
  const [x0 = 0, x1 = 0, y0 = 0, y1 = 0] = edges;
  return {
    left: Math.min(x0, x1),
    right: Math.max(x0, x1),
    top: Math.min(y0, y1),
    bottom: Math.max(y0, y1),
  };
}
