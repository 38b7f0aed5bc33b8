import { drawPanel } from '#chartViews/drawing/drawPanel.ts';
import type { PlotLayout } from '#chartViews/layout/plotLayout.ts';
import { PaintedPrimitive } from './PaintedPrimitive.tsx';

/** The plot as plain SVG: seen at once, before Recharts is loaded, and in the same place afterwards. */
export function StaticPlot({ layout }: { readonly layout: PlotLayout }) {
  const { width, height } = layout;
  return (
    <svg
      className="plot-static"
      width={width}
      height={height}
      viewBox={`0 0 ${String(width)} ${String(height)}`}
      aria-hidden="true"
    >
      {layout.panels.map((panel) => (
        <g
          key={panel.view.id}
          transform={`translate(${String(panel.box.x)},${String(panel.box.y)})`}
        >
          {drawPanel(panel).map((primitive, index) => (
            <PaintedPrimitive key={index} primitive={primitive} />
          ))}
        </g>
      ))}
    </svg>
  );
}
