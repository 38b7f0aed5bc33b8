import { type ReactNode, useId } from 'react';
import type { ChartView } from '#chartViews/chartView.ts';
import { drawShareBar } from '#chartViews/drawing/drawShareBar.ts';
import type { Wording } from '#wording/wording.ts';
import { ChartDataTable } from './ChartDataTable.tsx';
import { ChartKey } from './ChartKey.tsx';
import { EventList } from './EventList.tsx';
import { PaintedPrimitive } from './PaintedPrimitive.tsx';

interface Props {
  readonly view: ChartView;
  readonly wording: Wording;
  readonly width: number;
  readonly headingLevel: 1 | 2 | 3;
  readonly onOpenFigure: (figureId: string) => void;
  /** The plot itself. */
  readonly children: ReactNode;
  /** Pictures, files, embed: put in by the view, since charts know no exports. */
  readonly actions?: ReactNode;
  /** Embeds leave out what does not fit: events and the table. */
  readonly compact?: boolean;
}

/** The one frame that every chart wears: finding, what and where, key, plot, notes, sources, times, table. */
export function ChartFrame({
  view,
  wording,
  width,
  headingLevel,
  onOpenFigure,
  children,
  actions,
  compact = false,
}: Props) {
  const headingId = useId();
  const Heading = `h${headingLevel}` as const;
  return (
    <section className="chart" aria-labelledby={headingId} data-chart={view.id}>
      <header className="chart-header">
        <Heading id={headingId} className="chart-title">
          {view.title}
        </Heading>
        <p className="chart-subtitle">{view.subtitle}</p>
        {view.stamp !== null && <p className="chart-stamp">{view.stamp}</p>}
      </header>
      <p className="visually-hidden">{view.summary}</p>
      <ChartKey view={view} wording={wording} />
      {view.shareBar !== null && (
        <ShareBar bar={view.shareBar} width={width} onOpenFigure={onOpenFigure} />
      )}
      {children}
      {!compact && <EventList events={view.events} wording={wording} />}
      {view.notes.length > 0 && (
        <ul role="list" className="chart-notes">
          {view.notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
      <footer className="chart-footer">
        <p className="chart-source">{view.sourceLine}</p>
        <p className="chart-times">{view.timesLine}</p>
        {actions}
      </footer>
      {!compact && view.figures.length > 0 && (
        <ChartDataTable table={view.table} wording={wording} onOpenFigure={onOpenFigure} />
      )}
    </section>
  );
}

function ShareBar({
  bar,
  width,
  onOpenFigure,
}: {
  readonly bar: NonNullable<ChartView['shareBar']>;
  readonly width: number;
  readonly onOpenFigure: (figureId: string) => void;
}) {
  const { primitives, height } = drawShareBar(bar, width);
  return (
    <button
      type="button"
      className="share-bar"
      aria-label={`${bar.label}. ${bar.wholeLabel}`}
      onClick={() => onOpenFigure(bar.countFigureId)}
    >
      <svg
        width={width}
        height={height}
        viewBox={`0 0 ${String(width)} ${String(height)}`}
        aria-hidden="true"
        direction="ltr"
      >
        {primitives.map((primitive, index) => (
          <PaintedPrimitive key={index} primitive={primitive} />
        ))}
      </svg>
    </button>
  );
}
