import { beforeAll, describe, expect, it } from 'vitest';
import { drawnChart } from '../../testing/shippedCharts.ts';
import { readShippedSituation } from '../../testing/shippedSituation.ts';
import type { ChartView } from '../chartView.ts';
import { fitPanels } from './fitPanels.ts';
import { layoutPlot } from './plotLayout.ts';

let housing: ChartView;

beforeAll(async () => {
  housing = drawnChart(await readShippedSituation('nagorno-karabakh-2023'), 'housing');
});

describe('fitPanels', () => {
  it('leaves a chart alone that fits', () => {
    expect(fitPanels(housing, 1100, 5000)).toBe(housing);
  });

  it.each([
    [1100, 300],
    [568, 250],
    [568, 500],
    [300, 700],
  ])('shows only whole rows in %d by %d pixels', (width, height) => {
    const fitted = fitPanels(housing, width, height);
    expect(fitted.panels.length).toBeGreaterThan(0);
    expect(fitted.panels.length).toBeLessThan(housing.panels.length);
    const own = fitted.panels.length === 1 ? height : undefined;
    expect(layoutPlot(fitted, width, own).height).toBeLessThanOrEqual(height);
  });

  it('keeps the first panel where not even one row fits', () => {
    expect(fitPanels(housing, 568, 120).panels).toEqual(housing.panels.slice(0, 1));
  });
});
