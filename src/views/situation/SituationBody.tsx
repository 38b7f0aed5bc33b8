import { Suspense, useCallback, useMemo } from 'react';
import { buildKeyFigures } from '#chartViews/keyFigures/keyFigures.ts';
import type { FeedFault } from '#domain/feedFault.ts';
import { knownFigures, knownRejected } from '#domain/knownFigures.ts';
import type { SituationData } from '#domain/situation.ts';
import { type Address, type AddressChange, TABS } from '#address/address.ts';
import type { FeedState } from '#state/feedState.ts';
import { OpenBeside } from '../beside/OpenBeside.tsx';
import { TakenNotice } from '../beside/TakenNotice.tsx';
import { ChartsTab } from '../charts/ChartsTab.tsx';
import { FileFactsProvider } from '../page/FileFactsProvider.tsx';
import { lazyView } from '../page/lazyView.ts';
import { PanelBoundary } from '../page/PanelBoundary.tsx';
import { PanelFailed } from '../page/PanelFailed.tsx';
import { panelId, TabList, tabId } from '../page/TabList.tsx';
import type { FileFacts } from '#exports/exportName.ts';
import { useWording } from '../page/WordingContext.tsx';
import { CopyWords } from './CopyWords.tsx';
import { headlineOf } from '#shown/headlineOf.ts';
import { KeyFigureRow } from './KeyFigureRow.tsx';
import { useTakenData } from './useTakenData.ts';
import { usePageChoices } from './usePageChoices.ts';

/** The table brings TanStack Table and Virtual with it: it comes when it is opened. */
const TableTab = lazyView(() => import('../table/TableTab.tsx').then((module) => module.TableTab));
const ChangesTab = lazyView(() =>
  import('../changes/ChangesTab.tsx').then((module) => module.ChangesTab),
);

const SourcesTab = lazyView(() =>
  import('../sources/SourcesTab.tsx').then((module) => module.SourcesTab),
);

/** What is behind a number is asked for after the number is seen. */
const OpenStatement = lazyView(() =>
  import('./OpenStatement.tsx').then((module) => module.OpenStatement),
);

interface Props {
  readonly state: Extract<FeedState<SituationData, FeedFault>, { readonly status: 'ready' }>;
  readonly address: Address;
  readonly change: (change: AddressChange) => void;
}

/** Finding, key figures, tabs: everything that needs figures. */
export function SituationBody({ state, address, change }: Props) {
  const wording = useWording();
  const { t } = wording;
  const data = useTakenData(state.data, address.main);
  const { situation, marking } = data;
  const { zone } = situation;
  const fetchedAt = marking === 'archive' ? null : state.fetchedAt;
  const choices = usePageChoices(address, { zone, fetchedAt });
  const { knownAt } = choices;
  const known = useMemo(() => knownFigures(data, knownAt), [data, knownAt]);
  const rejected = useMemo(() => knownRejected(data, knownAt), [data, knownAt]);
  const headline = useMemo(() => headlineOf(data, choices, wording), [data, choices, wording]);
  const keyFigures = useMemo(
    () => buildKeyFigures(data, choices, wording),
    [data, choices, wording],
  );
  const openFigure = useCallback((figure: string) => change({ figure }), [change]);
  const openBases = useCallback((beside: string) => change({ beside }), [change]);
  const staleSince = state.stale === null ? null : state.fetchedAt;
  const facts = useMemo<FileFacts>(
    () => ({ situation: situation.id, marking, zone, knownAt, staleSince }),
    [situation.id, marking, zone, knownAt, staleSince],
  );
  const parts = { data, known, rejected, address, change, onOpenFigure: openFigure };
  return (
    <FileFactsProvider facts={facts}>
      <h1 className="page-headline">{unbrokenBrackets(headline.sentence)}</h1>
      <TakenNotice {...parts} />
      {headline.others !== null && <p className="page-lead">{headline.others}</p>}
      <CopyWords {...parts} headline={headline} choices={choices} />
      <KeyFigureRow figures={keyFigures} onOpenFigure={openFigure} onOpenBases={openBases} />
      <TabList
        label={t('app.tab.label')}
        tabs={TABS.map((id) => ({ id, label: t(`app.tab.${id}`) }))}
        selected={address.tab}
        onSelect={(tab) => change({ tab })}
      />
      <div
        className="page-panel"
        role="tabpanel"
        id={panelId(address.tab)}
        aria-labelledby={tabId(address.tab)}
      >
        <PanelBoundary
          resetKey={address.tab}
          fallback={(error, retry) => <PanelFailed error={error} onRetry={retry} />}
        >
          {address.tab === 'charts' && <ChartsTab {...parts} choices={choices} />}
          {address.tab === 'table' && (
            <Suspense fallback={<p role="status">{t('feed.loading')}</p>}>
              <TableTab {...parts} knownAt={knownAt} fetchedAt={fetchedAt} />
            </Suspense>
          )}
          {address.tab === 'sources' && (
            <Suspense fallback={<p role="status">{t('feed.loading')}</p>}>
              <SourcesTab {...parts} />
            </Suspense>
          )}
          {address.tab === 'changes' && (
            <Suspense fallback={<p role="status">{t('feed.loading')}</p>}>
              <ChangesTab {...parts} knownAt={knownAt} fetchedAt={fetchedAt} />
            </Suspense>
          )}
        </PanelBoundary>
      </div>
      <OpenBeside {...parts} choices={choices} />
      {address.figure !== null && (
        <PanelBoundary
          resetKey={address.figure}
          fallback={(error, retry) => <PanelFailed error={error} onRetry={retry} />}
        >
          <Suspense>
            <OpenStatement {...parts} knownAt={knownAt} fetchedAt={fetchedAt} />
          </Suspense>
        </PanelBoundary>
      )}
    </FileFactsProvider>
  );
}

/** "(about 84 %)" is not broken over two lines. */
function unbrokenBrackets(sentence: string): string {
  return sentence.replace(/\([^()]{1,16}\)/g, (bracket) => bracket.replaceAll(' ', '\u00A0'));
}
