import type { BarView, LineView, MarkView } from '../chartView.ts';
import { pixelX, pixelY, type PlacedPanel } from '../layout/plotLayout.ts';
import { drawAxes } from './drawAxes.ts';
import { drawBadges } from './drawBadges.ts';
import { drawGhost } from './drawGhost.ts';
import { drawChanges, drawTail, drawTurns } from './drawSigns.ts';
import { markPaths, type MarkGeometry } from './markPaths.ts';
import { linePath, rectanglePath, round, type Primitive } from './primitive.ts';

/** A whole panel as primitives in the panel's pixels, back to front. */
export function drawPanel(panel: PlacedPanel): Primitive[] {
  return [
    ...drawGhost(panel),
    ...drawBands(panel),
    ...drawAxes(panel),
    ...drawBars(panel),
    ...drawTail(panel),
    ...drawLines(panel),
    ...orderedMarks(panel).flatMap((mark) => drawMark(panel, mark)),
    ...drawRest(panel),
  ];
}

export function drawBands(panel: PlacedPanel): Primitive[] {
  return panel.view.bands.map((band) => ({
    kind: 'path',
    role: 'band',
    tone: band.tone,
    d: rectanglePath(
      pixelX(panel, band.x0),
      pixelY(panel, band.y1),
      pixelX(panel, band.x1),
      pixelY(panel, band.y0),
    ),
  }));
}

export function drawBars(panel: PlacedPanel): Primitive[] {
  return panel.view.bars.map((bar) => drawBar(panel, bar));
}

export function drawLines(panel: PlacedPanel): Primitive[] {
  return panel.view.lines.flatMap((line) => drawLine(panel, line));
}

/** What Recharts has no word for and both drawers share: changes, turns, direct labels and event badges. */
export function drawRest(panel: PlacedPanel): Primitive[] {
  return [
    ...drawChanges(panel),
    ...drawTurns(panel),
    ...panel.labels.map((label): Primitive => ({
      kind: 'text',
      x: round(label.x),
      y: round(label.y),
      text: label.text,
      anchor: 'middle',
      role: label.quiet ? 'quietLabel' : 'label',
      tone: label.tone,
    })),
    ...drawBadges(panel),
  ];
}

/** Where a mark stands in the panel's pixels and the shape it has there. */
export function placeMark(
  panel: PlacedPanel,
  mark: MarkView,
): { readonly x: number; readonly y: number; readonly geometry: MarkGeometry } {
  const x = pixelX(panel, mark.x0);
  const y = pixelY(panel, mark.y);
  return {
    x,
    y,
    geometry: {
      width: pixelX(panel, mark.x1) - x,
      low: mark.yLow === null ? null : pixelY(panel, mark.yLow) - y,
      high: mark.yHigh === null ? null : pixelY(panel, mark.yHigh) - y,
    },
  };
}

/** Spans lie under points, other sources under the main one. */
export function orderedMarks(panel: PlacedPanel): readonly MarkView[] {
  const depth = (mark: MarkView) => (mark.x1 > mark.x0 ? 0 : 2) + (mark.main ? 1 : 0);
  return [...panel.view.marks].sort((one, other) => depth(one) - depth(other));
}

function drawMark(panel: PlacedPanel, mark: MarkView): Primitive[] {
  const { x, y, geometry } = placeMark(panel, mark);
  return markPaths(mark, geometry).map((path): Primitive => ({
    kind: 'path',
    role: path.role,
    tone: mark.tone,
    figureId: mark.figureId,
    at: { x: round(x), y: round(y) },
    d: path.d,
  }));
}

function drawBar(panel: PlacedPanel, bar: BarView): Primitive {
  return {
    kind: 'path',
    role: bar.style === 'filled' ? 'bar' : 'barOutline',
    tone: bar.tone,
    ...(bar.figureIds[0] === undefined ? {} : { figureId: bar.figureIds[0] }),
    d: rectanglePath(
      pixelX(panel, bar.x0),
      pixelY(panel, bar.y1),
      pixelX(panel, bar.x1),
      pixelY(panel, bar.y0),
    ),
  };
}

export function lineRole({
  main,
  companion,
}: Pick<LineView, 'main' | 'companion'>): 'lineMain' | 'line' | 'lineCompanion' {
  if (companion === true) return 'lineCompanion';
  return main ? 'lineMain' : 'line';
}

function drawLine(panel: PlacedPanel, line: LineView): Primitive[] {
  return line.runs.map((run): Primitive => ({
    kind: 'path',
    role: lineRole(line),
    tone: line.tone,
    d: linePath(run.map(({ x, y }) => ({ x: pixelX(panel, x), y: pixelY(panel, y) }))),
  }));
}
