import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ChartView } from '#chartViews/chartView.ts';
import { layoutPlot } from '#chartViews/layout/plotLayout.ts';
import { drawnChart, ENGLISH } from '../../testing/shippedCharts.ts';
import { readShippedSituation } from '../../testing/shippedSituation.ts';
import { nearestTarget, plotTargets, type PlotTarget } from './plotTargets.ts';
import { PlotStage } from './PlotStage.tsx';

const WIDTH = 1160;
const open = vi.fn<(figureId: string) => void>();

let view: ChartView;
let targets: readonly PlotTarget[] = [];
beforeAll(async () => {
  const archive = await readShippedSituation('nagorno-karabakh-2023');
  view = drawnChart(archive, 'casualties', { width: WIDTH });
  targets = plotTargets(layoutPlot(view, WIDTH));
});
beforeEach(() => open.mockReset());

function show(shown: ChartView) {
  render(
    <PlotStage
      layout={layoutPlot(shown, WIDTH)}
      wording={ENGLISH}
      label={shown.title}
      onOpenFigure={open}
    >
      <svg />
    </PlotStage>,
  );
  return userEvent.setup();
}

describe('a change at the axis', () => {
  it('is reached by the arrow keys, spoken, and Enter opens the statement that replaced the other', async () => {
    const user = show(view);
    await user.tab();
    const place = targets.findIndex(({ isChange }) => isChange);
    await user.keyboard(`{Home}{ArrowRight>${String(place)}/}`);
    expect(screen.getByRole('status').textContent).toContain('218 instead of at least 220');
    await user.keyboard('{Enter}');
    expect(open).toHaveBeenCalledWith(targets[place]?.figureId);
  });

  it('is found by the pointer under it', () => {
    const change = targets.find(({ isChange }) => isChange);
    if (change === undefined) throw new Error('The fuel depot has one.');
    expect(nearestTarget(targets, { x: change.x + 2, y: change.y - 1 })).toBe(change);
  });

  it('is not where End leads: that is the last figure, which the title speaks of', async () => {
    const [first] = view.panels;
    if (first === undefined) throw new Error('There is a panel.');
    const late = { x: 1, count: 1, figureId: 'late', name: 'A late change' };
    const user = show({ ...view, panels: [{ ...first, changes: [late] }] });
    await user.tab();
    await user.keyboard('{End}');
    expect(screen.getByRole('status').textContent).toMatch(/^2024: 223 people/);
    await user.keyboard('{ArrowRight}');
    expect(screen.getByRole('status').textContent).toContain('A late change');
  });
});
