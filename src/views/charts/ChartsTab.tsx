import { useState } from 'react';
import type { ChartView } from '#chartViews/chartView.ts';
import type { SituationData } from '#domain/situation.ts';
import type { Address, AddressChange } from '#state/address.ts';
import { EmbedDialog } from '../embed/EmbedDialog.tsx';
import { PanelBoundary } from '../page/PanelBoundary.tsx';
import { PanelFailed } from '../page/PanelFailed.tsx';
import { useWording } from '../page/WordingContext.tsx';
import type { PageChoices } from '../situation/viewChoices.ts';
import { ChartControls } from './ChartControls.tsx';
import { ChartSlot } from './ChartSlot.tsx';

interface Props {
  readonly data: SituationData;
  readonly choices: PageChoices;
  readonly address: Address;
  readonly change: (change: AddressChange) => void;
  readonly onOpenFigure: (figureId: string) => void;
}

/** The charts of a situation under one set of choices; one that breaks leaves the others alone. */
export function ChartsTab({ data, choices, address, change, onOpenFigure }: Props) {
  const { t } = useWording();
  const [embedded, setEmbedded] = useState<ChartView | null>(null);
  const { charts } = data.situation;
  const unknown =
    address.chart !== null && !charts.some((chart) => chart.id === address.chart)
      ? address.chart
      : null;
  return (
    <>
      <ChartControls data={data} address={address} change={change} />
      {unknown !== null && (
        <p className="page-notice" role="alert">
          <bdi>
            {t('view.chosenChartUnknown', {
              chart: unknown,
              charts: charts.map((chart) => chart.id).join(', '),
            })}
          </bdi>
        </p>
      )}
      <div className="slots">
        {charts.map((definition) => (
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
        <EmbedDialog
          view={embedded}
          situation={data.situation}
          address={address}
          onClose={() => setEmbedded(null)}
        />
      )}
    </>
  );
}
