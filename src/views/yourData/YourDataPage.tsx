import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useAddress } from '#state/useAddress.ts';
import { useOwnData } from '#state/useOwnData.ts';
import { useOwnTable } from '#state/useOwnTable.ts';
import { useSituation } from '#state/useSituation.ts';
import { KeptDetails } from '../page/KeptDetails.tsx';
import { PanelBoundary } from '../page/PanelBoundary.tsx';
import { PanelFailed } from '../page/PanelFailed.tsx';
import { useWording } from '../page/WordingContext.tsx';
import { PageHeader } from '../situation/PageHeader.tsx';
import { FigureForm } from './FigureForm.tsx';
import { KeptFigures } from './KeptFigures.tsx';
import { OpenedTable } from './OpenedTable.tsx';
import { openSituationOf } from './openSituation.ts';
import { firstChartAsk } from './firstChartAsk.ts';
import type { OwnTableHost } from './ownTable.ts';
import { useChartWidth } from './useChartWidth.ts';
import { useFocusOn } from './useFocusOn.ts';
import { WaysIn } from './WaysIn.tsx';

/** A reader's own figures: from a file, from an address or typed in, read here and sent nowhere. */
export function YourDataPage({ host }: { readonly host: OwnTableHost }) {
  const { t, language } = useWording();
  const { address, change } = useAddress();
  const data = useOwnData();
  const around = useSituation({ situation: address.situation, feed: null });
  const beside = useMemo(() => openSituationOf(around, data.own), [around, data.own]);
  const main = useRef<HTMLElement>(null);
  const width = useChartWidth(main);
  const ask = useMemo(
    () => firstChartAsk(t('app.page.data'), language, width),
    [t, language, width],
  );
  const table = useOwnTable({ host, ask, readFor: beside.reading });
  /** Id of the typed figure that is changed; empty for a new one; null while no form is open. */
  const [form, setForm] = useState<string | null>(null);
  const { status } = table.state;
  useFocusOn('opened-heading', status === 'open' || status === 'failed' ? table.state : null);
  useFocusOn('form-heading', form);
  useEffect(() => {
    document.title = t('app.title', { situation: t('app.page.data') });
  }, [t]);
  const openForm = useCallback((id: string) => setForm(id), []);
  /** Where the keyboard goes when the form is left; a new object each time. */
  const [lead, setLead] = useState<{ readonly to: string } | null>(null);
  /** What was added is shown above; whoever gave up is led back to where the form was asked for. */
  const closeForm = useCallback((isKept: boolean) => {
    setForm(null);
    setLead({ to: isKept ? 'kept-heading' : 'type-button' });
  }, []);
  useEffect(() => {
    if (lead !== null) document.getElementById(lead.to)?.focus();
  }, [lead]);
  return (
    <div className="page">
      <a className="skip-link" href="#content">
        {t('app.skipToContent')}
      </a>
      <PageHeader address={address} change={change} shown="" situations={[]} />
      <main id="content" tabIndex={-1} className="own" ref={main}>
        <h1 className="page-headline">{t('yourData.heading')}</h1>
        <p className="page-lead">{t('yourData.lead')}</p>
        {data.damaged && (
          <p className="page-notice" role="alert">
            {t('yourData.damaged')}
          </p>
        )}
        {data.own !== null && (
          <KeptFigures
            own={data.own}
            control={data}
            address={address}
            change={change}
            onEdit={openForm}
          />
        )}
        <WaysIn table={table} onType={() => openForm('')} />
        <PanelBoundary
          resetKey={table.state}
          fallback={(error, retry) => <PanelFailed error={error} onRetry={retry} />}
        >
          <OpenedTable
            table={table}
            data={data}
            beside={beside}
            address={address}
            change={change}
            width={width}
          />
        </PanelBoundary>
        {form !== null && (
          <FigureForm key={form} id={form} data={data} beside={beside} onDone={closeForm} />
        )}
      </main>
      <footer className="page-footer">
        <p>{t('yourData.nothingLeaves')}</p>
        <p>{t('yourData.personalData')}</p>
        <KeptDetails />
      </footer>
    </div>
  );
}
