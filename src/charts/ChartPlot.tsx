import { lazy, Suspense, useMemo } from 'react';
import type { ChartView } from '#chartViews/chartView.ts';
import { layoutPlot } from '#chartViews/layout/plotLayout.ts';
import type { Wording } from '#wording/wording.ts';
import { DrawingBoundary } from './DrawingBoundary.tsx';
import { PlotStage } from './stage/PlotStage.tsx';
import { StaticPlot } from './StaticPlot.tsx';
import { usePrinting } from './usePrinting.ts';

/** Recharts is the heaviest part of the page: it comes when the chart is already seen. */
const RechartsPlot = lazy(() =>
  import('./rechartsPlot/RechartsPlot.tsx').then((module) => ({ default: module.RechartsPlot })),
);

interface Props {
  readonly view: ChartView;
  /** The width that the view was built for. */
  readonly width: number;
  readonly height?: number;
  readonly wording: Wording;
  readonly onOpenFigure: (figureId: string) => void;
  readonly onSelectWindow?: ((start: number, end: number) => void) | undefined;
}

/** A finished view, drawn: at once as plain SVG, then by Recharts in the same place. */
export function ChartPlot({ view, width, height, wording, onOpenFigure, onSelectWindow }: Props) {
  // Recharts redraws in its own time; paper does not wait.
  const printing = usePrinting();
  const layout = useMemo(() => layoutPlot(view, width, height), [view, width, height]);
  return (
    <div className="plot" dir="ltr">
      <PlotStage
        layout={layout}
        wording={wording}
        label={`${view.title}. ${view.summary}`}
        onOpenFigure={onOpenFigure}
        onSelectWindow={onSelectWindow}
      >
        {printing ? (
          <StaticPlot layout={layout} />
        ) : (
          <DrawingBoundary fallback={<StaticPlot layout={layout} />}>
            <Suspense fallback={<StaticPlot layout={layout} />}>
              <RechartsPlot layout={layout} />
            </Suspense>
          </DrawingBoundary>
        )}
      </PlotStage>
    </div>
  );
}
