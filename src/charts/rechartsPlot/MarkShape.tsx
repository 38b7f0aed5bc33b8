import type { ReactElement } from 'react';
import type { MarkView } from '#chartViews/chartView.ts';
import { placeMark } from '#chartViews/drawing/drawPanel.ts';
import { markPaths } from '#chartViews/drawing/markPaths.ts';
import type { PlacedPanel } from '#chartViews/layout/plotLayout.ts';
import { paintClass } from '../PaintedPrimitive.tsx';

interface ScatterPoint {
  readonly cx?: number | undefined;
  readonly cy?: number | undefined;
  readonly mark?: MarkView | undefined;
}

/** Draws a mark where Recharts puts it; only the shape is ours (qualifier, source, width of the time). */
export function markShape(panel: PlacedPanel): (point: ScatterPoint) => ReactElement {
  return function MarkShape({ cx, cy, mark }) {
    if (mark === undefined || cx === undefined || cy === undefined) return <g />;
    const { geometry } = placeMark(panel, mark);
    return (
      <g transform={`translate(${String(cx)},${String(cy)})`} data-figure={mark.figureId}>
        {markPaths(mark, geometry).map((path) => (
          <path
            key={path.d}
            d={path.d}
            className={paintClass({ role: path.role, tone: mark.tone })}
          />
        ))}
      </g>
    );
  };
}
