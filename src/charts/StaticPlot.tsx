import { drawPanel } from '#chartViews/drawing/drawPanel.ts';
import type { Primitive } from '#chartViews/drawing/primitive.ts';
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
          {keyedPrimitives(drawPanel(panel)).map(({ key, primitive }) => (
            <PaintedPrimitive key={key} primitive={primitive} />
          ))}
        </g>
      ))}
    </svg>
  );
}

/**
 * A figure's shapes keep their elements from one picture to the next, whatever comes or goes before them: at a step of
 * a slider most of them stay as they are.
 */
function keyedPrimitives(primitives: readonly Primitive[]) {
  const seen = new Map<string, number>();
  return primitives.map((primitive) => {
    const name = nameOf(primitive);
    const before = seen.get(name) ?? 0;
    seen.set(name, before + 1);
    return { key: `${name} ${String(before)}`, primitive };
  });
}

function nameOf(primitive: Primitive): string {
  const { role } = primitive;
  return primitive.kind === 'path' && primitive.figureId !== undefined
    ? `${role} ${primitive.figureId}`
    : role;
}
