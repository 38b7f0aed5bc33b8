import type { ChartView } from '../chartView.ts';
import { layoutPlot } from './plotLayout.ts';

/**
 * Small multiples in a frame of a given height: as many whole rows as fit, the first panel at least, never a
 * panel cut in half. The view's words and table still speak of all; the caller says how many are shown.
 */
export function fitPanels(view: ChartView, width: number, height: number): ChartView {
  const { columns, height: needed } = layoutPlot(view, width);
  if (view.panels.length <= 1 || needed <= height) return view;
  const rows = Math.ceil(view.panels.length / columns);
  for (let fitting = rows - 1; fitting > 0; fitting -= 1) {
    const fewer = { ...view, panels: view.panels.slice(0, fitting * columns) };
    if (fewer.panels.length > 1 && layoutPlot(fewer, width).height <= height) return fewer;
  }
  return { ...view, panels: view.panels.slice(0, 1) };
}
