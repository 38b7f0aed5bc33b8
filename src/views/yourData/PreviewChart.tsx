import { useMemo } from 'react';
import { buildChartView, isRefusal } from '#chartViews/buildChartView.ts';
import { ChartFrame } from '#charts/ChartFrame.tsx';
import { ChartPlot } from '#charts/ChartPlot.tsx';
import { Measured } from '#charts/Measured.tsx';
import { previewSituation } from '#state/ownDataPreview.ts';
import type { Preview } from '#state/ownDataTable.ts';
import { useWording } from '../page/WordingContext.tsx';

interface Props {
  readonly preview: Preview<unknown>;
  readonly zone: string;
  readonly title: string;
}

/** The chart of what the table counts most often, as the situation will show it. */
export function PreviewChart(props: Props) {
  const { t } = useWording();
  const { preview } = props;
  if (preview.shownFigures.length === 0) {
    return <p className="own-hint">{t('yourData.preview.tooMany')}</p>;
  }
  return (
    <Measured className="own-chart">
      {(width) => <SizedPreview {...props} width={Math.min(width, MOST)} />}
    </Measured>
  );
}

const MOST = 860;

function SizedPreview({ preview, zone, title, width }: Props & { readonly width: number }) {
  const wording = useWording();
  const data = useMemo(() => previewSituation(preview, { zone, title }), [preview, zone, title]);
  const [definition] = data.situation.charts;
  const view = useMemo(
    () =>
      definition === undefined
        ? null
        : buildChartView(definition, { data, wording, options: { ...PLAIN, width } }),
    [data, definition, wording, width],
  );
  if (view === null) return <p className="own-hint">{wording.t('yourData.preview.noSource')}</p>;
  if (isRefusal(view)) return <p className="own-hint">{view.refused}</p>;
  const more = data.situation.charts.length - 1;
  return (
    <>
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
      {more > 0 && (
        <p className="own-hint">{wording.t('yourData.preview.moreCharts', { count: more })}</p>
      )}
    </>
  );
}

const PLAIN = {
  knownAt: null,
  ghost: false,
  fetchedAt: null,
  base: null,
  window: null,
  sources: null,
  yScale: 'linear',
  stackMode: 'absolute',
} as const;

/** Statements are opened where the figures were taken. */
function nothing(): void {
  // A preview leads nowhere.
}
