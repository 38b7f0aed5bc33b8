import { Suspense, useState } from 'react';
import type { Figure } from '#domain/figure.ts';
import type { ChartDefinition, SituationData } from '#domain/situation.ts';
import type { Address, AddressChange } from '#address/address.ts';
import { lazyView } from '../page/lazyView.ts';
import { PanelBoundary } from '../page/PanelBoundary.tsx';
import { PanelFailed } from '../page/PanelFailed.tsx';
import type { PageChoices } from '#shown/viewChoices.ts';
import { ChartControls } from './ChartControls.tsx';
import { ChartSlot } from './ChartSlot.tsx';
import { useChartsInSight } from './useChartsInSight.ts';
import { UnknownChoices } from './UnknownChoices.tsx';

const EmbedDialog = lazyView(() =>
  import('../embed/EmbedDialog.tsx').then((module) => module.EmbedDialog),
);

interface Props {
  readonly data: SituationData;
  /** Figures known at the chosen moment. */
  readonly known: readonly Figure[];
  readonly choices: PageChoices;
  readonly address: Address;
  readonly change: (change: AddressChange) => void;
  readonly onOpenFigure: (figureId: string) => void;
}

/** The charts of a situation under one set of choices; one that breaks leaves the others alone. */
export function ChartsTab({ data, known, choices, address, change, onOpenFigure }: Props) {
  const [embedded, setEmbedded] = useState<ChartDefinition | null>(null);
  const { charts } = data.situation;
  const drawn = useChartsInSight(charts.length, address.chart !== null);
  return (
    <>
      <ChartControls data={data} address={address} change={change} />
      <UnknownChoices data={data} known={known} knownAt={choices.knownAt} address={address} />
      <div className="slots">
        {charts.slice(0, drawn).map((definition) => (
          <PanelBoundary
            key={definition.id}
            resetKey={address}
            fallback={(error, retry) => <PanelFailed error={error} onRetry={retry} />}
          >
            <ChartSlot
              definition={definition}
              data={data}
              choices={choices}
              address={address}
              change={change}
              onOpenFigure={onOpenFigure}
              onEmbed={setEmbedded}
            />
          </PanelBoundary>
        ))}
      </div>
      {embedded !== null && (
        <Suspense>
          <EmbedDialog
            definition={embedded}
            shown={{ data, address, choices }}
            onClose={() => setEmbedded(null)}
          />
        </Suspense>
      )}
    </>
  );
}
