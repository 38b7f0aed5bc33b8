import { fireEvent, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ChartView } from '#chartViews/chartView.ts';
import { layoutPlot } from '#chartViews/layout/plotLayout.ts';
import { drawnChart, ENGLISH } from '../../testing/shippedCharts.ts';
import { readShippedSituation } from '../../testing/shippedSituation.ts';
import { plotTargets, type PlotTarget } from './plotTargets.ts';
import { PlotStage } from './PlotStage.tsx';

const WIDTH = 720;
const open = vi.fn<(figureId: string) => void>();
const selectWindow = vi.fn<(start: number, end: number) => void>();

let view: ChartView;
let targets: readonly PlotTarget[] = [];
beforeAll(async () => {
  view = drawnChart(await readShippedSituation('nagorno-karabakh-2023'), 'arrivals', {
    width: WIDTH,
  });
  targets = plotTargets(layoutPlot(view, WIDTH));
});
beforeEach(() => {
  open.mockReset();
  selectWindow.mockReset();
});

async function focusedStage(onSelectWindow: typeof selectWindow | undefined = selectWindow) {
  render(
    <PlotStage
      layout={layoutPlot(view, WIDTH)}
      wording={ENGLISH}
      label={view.title}
      onOpenFigure={open}
      onSelectWindow={onSelectWindow}
    >
      <svg />
    </PlotStage>,
  );
  const user = userEvent.setup();
  await user.tab();
  return user;
}

const spoken = () => screen.getByRole('status').textContent;
const positionOf = (index: number) =>
  `${targets[index]?.name ?? ''}. ${String(index + 1)} of ${String(targets.length)}.`;

describe('a focused plot', () => {
  it('is one tab stop, named by the finding, and tells its keys', async () => {
    const user = await focusedStage();
    const stage = screen.getByRole('application', { name: view.title });
    expect(document.activeElement).toBe(stage);
    expect(stage.getAttribute('aria-roledescription')).toBe('chart');
    const help = document.getElementById(stage.getAttribute('aria-describedby') ?? '');
    expect(help?.textContent).toContain('Arrow keys');
    await user.tab();
    expect(document.activeElement).toBe(document.body);
  });

  it('says nothing before a key is pressed', async () => {
    await focusedStage();
    expect(spoken()).toBe('');
  });

  it.each([
    ['{ArrowRight}', 0],
    ['{ArrowRight}{ArrowRight}{ArrowRight}', 2],
    ['{ArrowRight}{ArrowRight}{ArrowLeft}', 0],
    ['{ArrowDown}{ArrowDown}{ArrowUp}', 0],
    ['{Home}', 0],
    ['{Home}{ArrowLeft}', 0],
    ['{Home}{PageDown}', 10],
    ['{Home}{PageDown}{PageDown}{PageUp}', 10],
  ])('goes with %s to figure %i and speaks its name and position', async (keys, index) => {
    const user = await focusedStage();
    await user.keyboard(keys);
    expect(spoken()).toBe(positionOf(index));
  });

  it.each(['{End}', '{ArrowLeft}', '{End}{ArrowRight}', '{End}{PageDown}'])(
    'goes with %s to the last figure and no further',
    async (keys) => {
      const user = await focusedStage();
      await user.keyboard(keys);
      expect(spoken()).toBe(positionOf(targets.length - 1));
    },
  );

  it('names the figure fully: time, number, unit, source', async () => {
    const user = await focusedStage();
    await user.keyboard('{End}');
    expect(spoken()).toMatch(/^4 October 2023: 100,632 people, Government of Armenia/);
  });

  it('shows the same words beside the mark as it speaks', async () => {
    const user = await focusedStage();
    await user.keyboard('{Home}{ArrowRight}');
    expect(document.querySelector('.plot-readout bdi')?.textContent).toBe(targets[1]?.name);
  });

  it('opens the statement with Enter, and nothing where nothing is chosen', async () => {
    const user = await focusedStage();
    await user.keyboard('{Enter}');
    expect(open).not.toHaveBeenCalled();
    await user.keyboard('{End}{Enter}');
    expect(open.mock.calls).toEqual([[targets.at(-1)?.figureId]]);
  });

  it('clears with Escape', async () => {
    const user = await focusedStage();
    await user.keyboard('{Home}{Escape}');
    expect(spoken()).toBe('');
    expect(document.querySelector('.plot-readout')).toBeNull();
  });

  it('chooses a time with Shift and arrows, shown by Enter', async () => {
    const user = await focusedStage();
    await user.keyboard('{Home}{Shift>}{ArrowRight}{ArrowRight}{ArrowRight}{/Shift}');
    expect(document.querySelector('.plot-span')).not.toBeNull();
    await user.keyboard('{Enter}');
    expect(open).not.toHaveBeenCalled();
    expect(selectWindow).toHaveBeenCalledTimes(1);
    const [start = 0, end = 0] = selectWindow.mock.calls[0] ?? [];
    expect(end).toBeGreaterThan(start);
    expect(start).toBeGreaterThanOrEqual(view.panels[0]?.time.segments[0]?.start ?? Infinity);
    expect(start % 60_000).toBe(0);
  });

  it('opens the figure instead where no time can be chosen', async () => {
    render(<button type="button">before</button>);
    const user = userEvent.setup();
    render(
      <PlotStage
        layout={layoutPlot(view, WIDTH)}
        wording={ENGLISH}
        label={view.title}
        onOpenFigure={open}
      >
        <svg />
      </PlotStage>,
    );
    await user.tab();
    await user.tab();
    await user.keyboard('{Home}{Shift>}{ArrowRight}{/Shift}{Enter}');
    expect(open.mock.calls).toEqual([[targets[1]?.figureId]]);
  });

  it('leaves letters and the browser’s own keys alone', async () => {
    const user = await focusedStage();
    await user.keyboard('{Home}abc+-0');
    expect(spoken()).toBe(positionOf(0));
    expect(open).not.toHaveBeenCalled();
  });
});

describe('the pointer', () => {
  it('reaches the same figure with the same words and opens it', async () => {
    await focusedStage();
    const stage = screen.getByRole('application');
    const last = targets.at(-1);
    const place = { clientX: last?.x ?? 0, clientY: last?.y ?? 0 };
    fireEvent.pointerMove(stage, place);
    expect(spoken()).toBe(positionOf(targets.length - 1));
    fireEvent.pointerDown(stage, { ...place, button: 0 });
    fireEvent.pointerUp(stage, place);
    expect(open.mock.calls).toEqual([[last?.figureId]]);
  });

  it('chooses a time by dragging, and opens nothing then', async () => {
    await focusedStage();
    const stage = screen.getByRole('application');
    fireEvent.pointerDown(stage, { clientX: 200, clientY: 100, button: 0 });
    fireEvent.pointerMove(stage, { clientX: 400, clientY: 120 });
    fireEvent.pointerUp(stage, { clientX: 400, clientY: 120 });
    expect(selectWindow).toHaveBeenCalledTimes(1);
    expect(open).not.toHaveBeenCalled();
  });

  it('forgets what it pointed at when it leaves', async () => {
    await focusedStage();
    const stage = screen.getByRole('application');
    fireEvent.pointerMove(stage, { clientX: targets[0]?.x ?? 0, clientY: targets[0]?.y ?? 0 });
    fireEvent.pointerLeave(stage);
    expect(spoken()).toBe('');
  });
});
