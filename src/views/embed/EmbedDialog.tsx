import { useMemo, useState } from 'react';
import { isRefusal } from '#chartViews/buildChartView.ts';
import type { ChartView } from '#chartViews/chartView.ts';
import type { ChartDefinition } from '#domain/situation.ts';
import { shownChart, type ShownSituation } from '#shown/shownSituation.ts';
import { isLanguage } from '#wording/languages.ts';
import { withPlaceLabels } from '#wording/withPlaceLabels.ts';
import { createWording } from '#wording/wording.ts';
import { Dialog } from '../page/Dialog.tsx';
import './embedDialog.css';
import { linkToView } from '../page/linkToView.ts';
import { useWording } from '../page/WordingContext.tsx';
import { type Delivery, formsOf } from './deliveryOf.ts';
import { embedAddresses } from './embedAddresses.ts';
import { EmbedCode } from './EmbedCode.tsx';
import { EmbedPreview } from './EmbedPreview.tsx';
import { EmbedSettings } from './EmbedSettings.tsx';
import { FormChoice } from './FormChoice.tsx';
import { LaterChoice } from './LaterChoice.tsx';
import { type EmbedState, useEmbedChoices } from './useEmbedChoices.ts';
import { useEmbedFiles } from './useEmbedFiles.ts';

interface Props {
  readonly shown: ShownSituation;
  readonly definition: ChartDefinition;
  readonly onClose: () => void;
}

/** One chart for another page: what it shows later, how it looks there, and the code or file for it. */
export function EmbedDialog({ shown, definition, onClose }: Props) {
  const { t } = useWording();
  const state = useEmbedChoices(shown, definition.id);
  const { delivery } = state;
  const spoken = useSpoken(state.choices.lang, shown);
  const view = useMemo(
    () => shownChart(shown, definition, { width: ANY_WIDTH, wording: spoken }),
    [shown, definition, spoken],
  );
  return (
    <Dialog title={t('embed.heading')} closeLabel={t('app.close')} onClose={onClose}>
      {delivery !== null && !isRefusal(view) && (
        <Offered {...{ shown, definition, state, delivery, spoken, view }} />
      )}
    </Dialog>
  );
}

const ANY_WIDTH = 900;

interface OfferedProps extends Omit<Props, 'onClose'> {
  readonly state: EmbedState;
  readonly delivery: Delivery;
  readonly spoken: ReturnType<typeof createWording>;
  readonly view: ChartView;
}

function Offered({ shown, definition, state, delivery, spoken, view }: OfferedProps) {
  const [measured, setMeasured] = useState<number | null>(null);
  const { choices, choose, address, form, alone } = state;
  const { situation } = shown.data;
  const site = new URL('.', document.baseURI).href;
  const found = embedAddresses(delivery, { address, chart: view.id }, site);
  const pageAddress =
    alone !== null ? null : linkToView(address, { ...ON_THE_PAGE, chart: view.id });
  const chart = {
    title: spoken.t('embed.frameTitle', { title: view.title, situation: situation.title }),
    sentence: view.sentence,
    sourceLine: view.sourceLine,
    address: found.address,
    pageAddress,
    height: choices.height ?? measured ?? UNMEASURED,
  };
  const files = useEmbedFiles({ shown, definition, view, spoken, pageAddress });
  return (
    <div className="embedding" data-alone={alone ?? undefined}>
      <div className="embedding-choices">
        <LaterChoice {...{ shown, delivery, alone, choose }} later={choices.later} />
        {alone === null && <EmbedSettings {...{ choices, choose, delivery, measured }} />}
        <FormChoice
          forms={formsOf(delivery)}
          chosen={form}
          onChoose={(next) => choose({ form: next })}
        />
      </div>
      <EmbedCode {...{ chart, files, form, site }} />
      {alone === null && (
        <EmbedPreview
          title={chart.title}
          address={found.here}
          width={choices.column}
          height={chart.height}
          still={delivery.kind === 'single'}
          onMeasured={setMeasured}
        />
      )}
    </div>
  );
}

/** CSS pixels, until the preview tells how high the embed is. */
const UNMEASURED = 640;
/** What only an embed leaves out or adds. */
const ON_THE_PAGE = { title: null, table: null, tab: null } as const;

/** The words of the embed, which may be of another language than the page. */
function useSpoken(language: string, { data }: ShownSituation) {
  const wording = useWording();
  return useMemo(
    () =>
      language === wording.language || !isLanguage(language)
        ? wording
        : withPlaceLabels(createWording(language), data.situation),
    [language, wording, data.situation],
  );
}
