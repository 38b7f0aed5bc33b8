import { useMemo, useState } from 'react';
import { fitPanels } from '#chartViews/layout/fitPanels.ts';
import { buildChartView, isRefusal } from '#chartViews/buildChartView.ts';
import { layoutPlot } from '#chartViews/layout/plotLayout.ts';
import { ChartDataTable } from '#charts/ChartDataTable.tsx';
import { ChartFrame } from '#charts/ChartFrame.tsx';
import { ChartPlot } from '#charts/ChartPlot.tsx';
import { Measured } from '#charts/Measured.tsx';
import type { ChartDefinition, SituationData } from '#domain/situation.ts';
import { takenAmong } from '#domain/takenSources.ts';
import { type Address, formatAddress } from '#address/address.ts';
import { takenSentences } from '#wording/takenSentences.ts';
import { useWording } from '../page/WordingContext.tsx';
import { useTakenData } from '../situation/useTakenData.ts';
import { knownMoment, pageChoices, windowFor } from '#shown/viewChoices.ts';
import { isClosedFrame } from './isClosedFrame.ts';
import { useRoom } from './useRoom.ts';
import { useToldHeight } from './useToldHeight.ts';

interface Props {
  readonly definition: ChartDefinition;
  readonly data: SituationData;
  readonly address: Address;
  /** The same view on the whole page. */
  readonly link: string;
  readonly fetchedAt: number | null;
  /** How its feed is, where it keeps updating; null = an archive. */
  readonly feedSentence: string | null;
}

/** The chart fills the frame it was given; what has no room is left out, title, plot and source last. */
export function EmbeddedChart(props: Props) {
  const wording = useWording();
  const data = useTakenData(props.data, props.address.main);
  const { zone } = data.situation;
  const at = knownMoment(props.address.known, zone);
  return (
    <main className={props.address.title === 'off' ? 'embed embed-untitled' : 'embed'}>
      {at !== null && (
        <p className="embed-known">
          {wording.t('summary.knownThen', { moment: wording.moment(at, zone) })}
        </p>
      )}
      <Measured className="embed-measure">
        {(width) => <SizedEmbed {...props} data={data} width={width} />}
      </Measured>
    </main>
  );
}

function SizedEmbed({
  definition,
  data,
  address,
  link,
  fetchedAt,
  feedSentence,
  width,
}: Props & { readonly width: number }) {
  const wording = useWording();
  const { zone } = data.situation;
  const { room, height } = useRoom();
  const [interactive, setInteractive] = useState(isAskedFor);
  const view = useMemo(() => {
    const window = windowFor(address.time, definition, { figures: data.figures, zone });
    const options = { ...pageChoices(address, { zone, fetchedAt }), window, width };
    return buildChartView(definition, { data, options, wording });
  }, [address, definition, data, wording, width, zone, fetchedAt]);
  const wanted = useMemo(
    () => (isRefusal(view) ? null : layoutPlot(view, width).height),
    [view, width],
  );
  useToldHeight(room, `${data.situation.id}/${definition.id}`, wanted);
  if (isRefusal(view)) {
    return (
      <section className="slot-refused">
        <h1>{view.title}</h1>
        <p>{view.refused}</p>
      </section>
    );
  }
  const taken = takenSentences(takenAmong(data.situation, view.figures).values(), wording);
  const shown = height === null ? view : fitPanels(view, width, height);
  const hidden = shown.panels.length < view.panels.length;
  const openStatement = (figure: string) => {
    const whole = { ...address, tab: null, feed: null, title: null, table: null };
    const query = formatAddress({ ...whole, figure });
    window.open(new URL(`index.html${query}`, document.baseURI), '_blank', 'noopener,noreferrer');
  };
  return (
    <>
      <ChartFrame
        view={view}
        wording={wording}
        width={width}
        headingLevel={1}
        compact
        onOpenFigure={openStatement}
        actions={
          <p className="embed-link">
            {taken.length > 0 && <span className="embed-taken">{`${taken.join(' ')} `}</span>}
            {hidden &&
              `${wording.t('embed.panelsShown', { shown: shown.panels.length, all: view.panels.length })} `}
            <a href={link} target="_blank" rel="noopener noreferrer">
              {wording.t('embed.openPage')}
            </a>
            {!interactive && (
              <>
                {' · '}
                <button
                  type="button"
                  className="number-button"
                  onClick={() => {
                    // The button goes: who pressed it by keyboard stands before the chart.
                    room.current?.focus();
                    setInteractive(true);
                  }}
                >
                  {wording.t('embed.interactive')}
                </button>
              </>
            )}
            {isClosedFrame() && ` ${wording.t('embed.closedFrame', { address: link })}`}
            {feedSentence !== null && <span role="status">{` ${feedSentence}`}</span>}
          </p>
        }
      >
        <div className="embed-room" tabIndex={-1} ref={room}>
          {height !== null && (
            <ChartPlot
              view={shown}
              width={width}
              height={height}
              wording={wording}
              still={!interactive}
              onOpenFigure={openStatement}
            />
          )}
        </div>
      </ChartFrame>
      {address.table === 'on' && (
        <ChartDataTable
          table={view.table}
          wording={wording}
          onOpenFigure={openStatement}
          unfolded
        />
      )}
    </>
  );
}

/** A published embed leads here with it: its reader asked for Recharts there. */
function isAskedFor(): boolean {
  return window.location.hash === '#interactive';
}
