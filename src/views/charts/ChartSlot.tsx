import { memo, type RefObject, useEffect, useMemo, useRef } from 'react';
import { buildChartView, isRefusal } from '#chartViews/buildChartView.ts';
import { ChartFrame } from '#charts/ChartFrame.tsx';
import { ChartPlot } from '#charts/ChartPlot.tsx';
import { Measured } from '#charts/Measured.tsx';
import type { ChartDefinition, SituationData } from '#domain/situation.ts';
import { formatWindow } from '#domain/window.ts';
import type { Address, AddressChange } from '#address/address.ts';
import { useWording } from '../page/WordingContext.tsx';
import { type PageChoices, windowFor } from '#shown/viewChoices.ts';
import { ChartActions } from './ChartActions.tsx';
import { ChoiceNotes } from './ChoiceNotes.tsx';
import { useMovedInSight } from './useMovedInSight.ts';

interface Props {
  readonly definition: ChartDefinition;
  readonly data: SituationData;
  readonly choices: PageChoices;
  readonly address: Address;
  readonly change: (change: AddressChange) => void;
  readonly onOpenFigure: (figureId: string) => void;
  readonly onEmbed: (definition: ChartDefinition) => void;
}

/** The place of one chart on the page: as wide as there is room, or the sentence why it cannot be drawn. */
export function ChartSlot(props: Props) {
  const { definition } = props;
  const slot = useRef<HTMLDivElement>(null);
  const { choices: choicesNow, address: addressNow } = props;
  const now = useMemo(
    () => ({ choices: choicesNow, address: addressNow }),
    [choicesNow, addressNow],
  );
  const { value, moving, inSight } = useMovedInSight(now, slot);
  const { choices, address } = value;
  const chosen = address.chart === definition.id;
  return (
    <div
      className="slot"
      id={`chart-${definition.id}`}
      data-chosen={chosen ? '' : undefined}
      data-away={inSight ? undefined : ''}
      ref={slot}
    >
      <Measured className="slot-measure">
        {(width) => (
          <>
            <SizedChart {...props} {...{ choices, address, moving, width }} />
            {chosen && <ScrolledTo place={slot} />}
          </>
        )}
      </Measured>
    </div>
  );
}

/** Scrolls once the charts have their heights, all in one go; before that the place would move away. */
function ScrolledTo({ place }: { readonly place: RefObject<HTMLElement | null> }) {
  // In braces: newer browsers answer with a promise, which is no clean-up.
  useEffect(() => {
    place.current?.scrollIntoView();
  }, [place]);
  return null;
}

interface SizedProps extends Props {
  readonly width: number;
  /** The moment of knowledge is being moved. */
  readonly moving: boolean;
}

const SizedChart = memo(function SizedChart(props: SizedProps) {
  const { definition, data, choices, address, change, onOpenFigure, onEmbed, width, moving } =
    props;
  const wording = useWording();
  const { zone } = data.situation;
  const { knownAt, ghost, base, yScale, stackMode, sources, fetchedAt } = choices;
  const sourceKey = sources?.join('~') ?? null;
  const chosenWindow = useMemo(
    () => windowFor(address.time, definition, { figures: data.figures, zone }),
    [address.time, definition, data.figures, zone],
  );
  const view = useMemo(
    () =>
      buildChartView(definition, {
        data,
        wording,
        options: {
          knownAt,
          ghost,
          base,
          yScale,
          stackMode,
          sources: sourceKey?.split('~') ?? null,
          window: chosenWindow,
          width,
          fetchedAt,
          passing: moving,
        },
      }),
    [
      definition,
      data,
      wording,
      knownAt,
      ghost,
      base,
      yScale,
      stackMode,
      sourceKey,
      chosenWindow,
      width,
      fetchedAt,
      moving,
    ],
  );
  if (isRefusal(view)) {
    return (
      <div className="slot-refused">
        <h2>{view.title}</h2>
        <p>{view.refused}</p>
      </div>
    );
  }
  return (
    <ChartFrame
      view={view}
      wording={wording}
      width={width}
      headingLevel={2}
      onOpenFigure={onOpenFigure}
      actions={
        <>
          <ChoiceNotes
            view={view}
            choices={choices}
            windowUnused={address.time !== null && chosenWindow === null}
          />
          <ChartActions
            view={view}
            definition={definition}
            data={data}
            address={address}
            options={{ ...choices, window: chosenWindow }}
            onEmbed={() => onEmbed(definition)}
            onBeside={(beside) => change({ beside })}
          />
        </>
      }
    >
      <ChartPlot
        view={view}
        width={width}
        wording={wording}
        moving={moving}
        onOpenFigure={onOpenFigure}
        onSelectWindow={(start, end) => change({ time: formatWindow({ start, end }, zone) })}
      />
    </ChartFrame>
  );
});
