import type { LabelView, MarkView, PanelView } from '../chartView.ts';
import { MOST_IN_PASSING, MOST_PER_PIXEL, thinGhost, thinLines, thinMarks } from './thinMarks.ts';

/** No label is narrower: more of them than this cannot stand side by side. */
const LEAST_LABEL_PIXELS = 8;

/**
 * A panel with no more marks, corners and labels than its width can show; the same object where it has few enough.
 * @param width of the panel, CSS pixels
 */
export function thinPanel(panel: PanelView, width: number, passing = false): PanelView {
  const perPixel = passing ? MOST_IN_PASSING : MOST_PER_PIXEL;
  const most = Math.max(1, Math.round(width)) * perPixel;
  const kept = placesOf(foremost(panel.labels, width / LEAST_LABEL_PIXELS));
  const marks = thinMarks(panel.marks, {
    most,
    mustStay: (mark) => isAmong(kept, mark),
  });
  const lines = thinLines(panel.lines, most);
  const ghost = panel.ghost === null ? null : thinGhost(panel.ghost, most);
  if (marks === panel.marks && lines === panel.lines && ghost === panel.ghost) return panel;
  const labelled = placesOf(panel.labels);
  const all = placesOfMarks(panel.marks.filter((mark) => isAmong(labelled, mark)));
  const drawn = placesOfMarks(marks.filter((mark) => isAmong(labelled, mark)));
  const isOrphan = (x: number, y: number) => has(all, x, y) && !has(drawn, x, y);
  return {
    ...panel,
    marks,
    lines,
    ghost,
    labels: panel.labels.filter(({ x, y }) => !isOrphan(x, y)),
  };
}

/** Where every mark has a label, only those that come before the crowd in priority keep their marks. */
function foremost(labels: readonly LabelView[], most: number): readonly LabelView[] {
  if (labels.length <= most) return labels;
  const priorities = labels.map(({ priority }) => priority).sort((one, other) => other - one);
  const crowd = priorities[Math.floor(most)] ?? Infinity;
  return labels.filter(({ priority }) => priority > crowd);
}

/** Heights by position: asked of each of 100,000 marks, it makes no text of their places. */
type Places = ReadonlyMap<number, ReadonlySet<number>>;

function placesOf(points: readonly { readonly x: number; readonly y: number }[]): Places {
  const places = new Map<number, Set<number>>();
  for (const { x, y } of points) {
    const heights = places.get(x) ?? new Set<number>();
    places.set(x, heights.add(y));
  }
  return places;
}

function placesOfMarks(marks: readonly MarkView[]): Places {
  return placesOf(marks.map((mark) => ({ x: middleOf(mark), y: mark.y })));
}

function isAmong(places: Places, mark: MarkView): boolean {
  return has(places, middleOf(mark), mark.y);
}

function has(places: Places, x: number, y: number): boolean {
  return places.get(x)?.has(y) === true;
}

function middleOf({ x0, x1 }: MarkView): number {
  return (x0 + x1) / 2;
}
