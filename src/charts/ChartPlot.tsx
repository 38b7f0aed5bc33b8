import { lazy, Suspense, useEffect, useMemo } from 'react';
import type { ChartView } from '#chartViews/chartView.ts';
import { layoutPlot } from '#chartViews/layout/plotLayout.ts';
import type { Wording } from '#wording/wording.ts';
import { DrawingBoundary } from './DrawingBoundary.tsx';
import { PlotStage } from './stage/PlotStage.tsx';
import { StaticPlot } from './StaticPlot.tsx';
import { useNear } from './useNear.ts';
import { usePrinting } from './usePrinting.ts';

/** Recharts is the heaviest part of the page: it comes when the chart is already seen. */
async function loadRecharts() {
  const { RechartsPlot } = await import('./rechartsPlot/RechartsPlot.tsx');
  return { default: RechartsPlot };
}
const RechartsPlot = lazy(loadRecharts);

interface Props {
  readonly view: ChartView;
  /** The width that the view was built for. */
  readonly width: number;
  readonly height?: number;
  readonly wording: Wording;
  /** Another view comes with each step of a slider: drawn as plain SVG until it is let go. */
  readonly moving?: boolean;
  /** Plain SVG that can be read by pointer and keys, without Recharts, which is not even loaded. */
  readonly still?: boolean;
  readonly onOpenFigure: (figureId: string) => void;
  readonly onSelectWindow?: ((start: number, end: number) => void) | undefined;
}

/** A finished view, drawn: at once as plain SVG, then, once it is in sight, by Recharts in the same place. */
export function ChartPlot(props: Props) {
  const { view, width, height, wording, onOpenFigure, onSelectWindow } = props;
  const { moving = false, still = false } = props;
  // Recharts redraws in its own time; paper does not wait.
  const printing = usePrinting();
  const { near, place } = useNear();
  useEffect(() => {
    // Fetched at once, drawn when near: a network that is lost meanwhile takes no chart away.
    if (!still) loadRecharts().catch(() => undefined);
  }, [still]);
  const layout = useMemo(() => layoutPlot(view, width, height), [view, width, height]);
  return (
    <div className="plot" dir="ltr" ref={place}>
      <PlotStage
        layout={layout}
        wording={wording}
        label={`${view.title}. ${view.summary}`}
        onOpenFigure={onOpenFigure}
        onSelectWindow={onSelectWindow}
      >
        {printing || moving || still || !near ? (
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
