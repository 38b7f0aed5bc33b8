import { useMemo } from 'react';
import type { ChartView } from '#chartViews/chartView.ts';
import { layoutPlot } from '#chartViews/layout/plotLayout.ts';
import type { Wording } from '#wording/wording.ts';
import { PlotStage } from './stage/PlotStage.tsx';
import { StaticPlot } from './StaticPlot.tsx';

interface Props {
  /** As made by `settledView`, for this width. */
  readonly view: ChartView;
  readonly width: number;
  readonly wording: Wording;
  readonly onOpenFigure: (figureId: string) => void;
}

/** A small picture: the static shapes under the same keys and pointer as a chart; Recharts has nothing to add. */
export function SettledPlot({ view, width, wording, onOpenFigure }: Props) {
  const height = Math.round(Math.min(320, Math.max(230, width * 0.46)));
  const layout = useMemo(() => layoutPlot(view, width, height), [view, width, height]);
  return (
    <div className="plot" dir="ltr">
      <PlotStage
        layout={layout}
        wording={wording}
        label={`${view.title}. ${view.summary}`}
        onOpenFigure={onOpenFigure}
      >
        <StaticPlot layout={layout} />
      </PlotStage>
    </div>
  );
}
