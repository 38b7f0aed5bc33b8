import { isRefusal } from '#chartViews/buildChartView.ts';
import { ChartFrame } from '#charts/ChartFrame.tsx';
import { ChartPlot } from '#charts/ChartPlot.tsx';
import { useWording } from '../page/WordingContext.tsx';
import type { FirstChart } from './ownTable.ts';

interface Props {
  /** Null where the figures give none. */
  readonly chart: FirstChart | null;
  readonly width: number;
}

/** The chart of what the table counts most often, made where the table is read. */
export function PreviewChart({ chart, width }: Props) {
  const wording = useWording();
  if (chart === null) return <p className="own-hint">{wording.t('yourData.preview.noSource')}</p>;
  const { view, others } = chart;
  if (isRefusal(view)) return <p className="own-hint">{view.refused}</p>;
  return (
    <div className="own-chart">
      <ChartFrame
        view={view}
        wording={wording}
        width={width}
        headingLevel={3}
        onOpenFigure={nothing}
        compact
      >
        <ChartPlot view={view} width={width} wording={wording} onOpenFigure={nothing} />
      </ChartFrame>
      {others > 0 && (
        <p className="own-hint">{wording.t('yourData.preview.moreCharts', { count: others })}</p>
      )}
    </div>
  );
}

/** Statements are opened where the figures were taken. */
function nothing(): void {
  // A preview leads nowhere.
}
