import type { LabelView, MarkView, PanelView } from '../chartView.ts';
import { MOST_PER_PIXEL, thinGhost, thinLines, thinMarks } from './thinMarks.ts';

/** No label is narrower: more of them than this cannot stand side by side. */
const LEAST_LABEL_PIXELS = 8;

/**
 * A panel with no more marks, corners and labels than its width can show; the same object where it has few enough.
 * @param width of the panel, CSS pixels
 */
export function thinPanel(panel: PanelView, width: number): PanelView {
  const most = Math.max(1, Math.round(width)) * MOST_PER_PIXEL;
  const kept = placesOf(foremost(panel.labels, width / LEAST_LABEL_PIXELS));
  const marks = thinMarks(panel.marks, {
    most,
    mustStay: (mark) => kept.has(placeOfMark(mark)),
  });
  const lines = thinLines(panel.lines, most);
  const ghost = panel.ghost === null ? null : thinGhost(panel.ghost, most);
  if (marks === panel.marks && lines === panel.lines && ghost === panel.ghost) return panel;
  const drawn = new Set(marks.map(placeOfMark));
  const all = new Set(panel.marks.map(placeOfMark));
  const isOrphan = (place: string) => all.has(place) && !drawn.has(place);
  return {
    ...panel,
    marks,
    lines,
    ghost,
    labels: panel.labels.filter(({ x, y }) => !isOrphan(placeKey(x, y))),
  };
}

/** Where every mark has a label, only those that come before the crowd in priority keep their marks. */
function foremost(labels: readonly LabelView[], most: number): readonly LabelView[] {
  if (labels.length <= most) return labels;
  const priorities = labels.map(({ priority }) => priority).sort((one, other) => other - one);
  const crowd = priorities[Math.floor(most)] ?? Infinity;
  return labels.filter(({ priority }) => priority > crowd);
}

function placesOf(labels: readonly LabelView[]): Set<string> {
  return new Set(labels.map(({ x, y }) => placeKey(x, y)));
}

function placeOfMark({ x0, x1, y }: MarkView): string {
  return placeKey((x0 + x1) / 2, y);
}

function placeKey(x: number, y: number): string {
  return `${String(x)} ${String(y)}`;
}
