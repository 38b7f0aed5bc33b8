import type { PlotLayout } from '#chartViews/layout/plotLayout.ts';
import { RechartsPanel } from './RechartsPanel.tsx';

/** All panels of a chart by Recharts, each where the layout puts it. */
export function RechartsPlot({ layout }: { readonly layout: PlotLayout }) {
  return (
    <div className="plot-recharts" aria-hidden="true">
      {layout.panels.map((panel) => (
        <div
          key={panel.view.id}
          className="plot-recharts-panel"
          style={{ left: panel.box.x, top: panel.box.y, width: panel.box.width }}
        >
          <RechartsPanel panel={panel} />
        </div>
      ))}
    </div>
  );
}
