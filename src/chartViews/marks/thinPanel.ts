import type { PanelView } from '../chartView.ts';
import { MOST_PER_PIXEL, thinLines, thinMarks } from './thinMarks.ts';

/**
 * A panel with no more marks and corners than its width can show; the same object where it has few enough.
 * @param width of the panel, CSS pixels
 */
export function thinPanel(panel: PanelView, width: number): PanelView {
  const most = Math.max(1, Math.round(width)) * MOST_PER_PIXEL;
  const labelled = new Set(panel.labels.map(({ x, y }) => placeKey(x, y)));
  const marks = thinMarks(panel.marks, {
    most,
    mustStay: ({ x0, x1, y }) => labelled.has(placeKey((x0 + x1) / 2, y)),
  });
  const lines = thinLines(panel.lines, most);
  return marks === panel.marks && lines === panel.lines ? panel : { ...panel, marks, lines };
}

function placeKey(x: number, y: number): string {
  return `${String(x)} ${String(y)}`;
}
