import { Suspense, useEffect, useMemo } from 'react';
import { knownSpan } from '#domain/knownSpan.ts';
import type { ChartDefinition, SituationData } from '#domain/situation.ts';
import { type Address, formatAddress } from '#address/address.ts';
import { useAddress } from '#state/useAddress.ts';
import { useSituation } from '#state/useSituation.ts';
import { isDisclosed } from '#shown/isDisclosed.ts';
import { knownWithin } from '#shown/knownWithin.ts';
import { faultSentence } from '../page/faultSentence.ts';
import { lazyView } from '../page/lazyView.ts';
import { PanelBoundary } from '../page/PanelBoundary.tsx';
import { PanelFailed } from '../page/PanelFailed.tsx';
import { SituationWording } from '../page/SituationWording.tsx';
import { useWording } from '../page/WordingContext.tsx';
import { EmbeddedChart } from './EmbeddedChart.tsx';
import { updatingSentence } from './updatingSentence.ts';

/** What a view hides is taken out before anything below sees it. */
const DisclosedEmbed = lazyView(() =>
  import('../disclosure/DisclosedEmbed.tsx').then((module) => module.DisclosedEmbed),
);

/** One chart in somebody else's page: no choice, no storage, and no feed but the situation's own. */
export function EmbedPage() {
  const wording = useWording();
  const { t } = wording;
  const { address } = useAddress();
  const { state, unknown } = useSituation({ situation: address.situation, feed: null });
  const link = fullPageAddress(address);
  if (state.status === 'ready' && !unknown) {
    const fetchedAt = state.data.marking === 'archive' ? null : state.fetchedAt;
    const feedSentence = updatingSentence(state, wording);
    const known = (data: SituationData, shown: Address) => (
      <KnownSituation data={data} address={shown} {...{ link, fetchedAt, feedSentence }} />
    );
    return (
      <SituationWording situation={state.data.situation}>
        {isDisclosed(state.data.situation, address) ? (
          <Suspense>
            <DisclosedEmbed data={state.data} address={address}>
              {known}
            </DisclosedEmbed>
          </Suspense>
        ) : (
          known(state.data, address)
        )}
      </SituationWording>
    );
  }
  return (
    <EmbedSentence link={link}>
      {unknown && t('view.situationUnknown', { id: address.situation })}
      {!unknown && (state.status === 'loading' || state.status === 'retrying') && t('feed.loading')}
      {!unknown && state.status === 'offline' && t('feed.offlineFirst')}
      {!unknown && state.status === 'empty' && t('feed.empty')}
      {!unknown &&
        state.status === 'failed' &&
        t('feed.failed', { cause: faultSentence(state.failure, wording) })}
    </EmbedSentence>
  );
}

interface KnownProps {
  readonly data: SituationData;
  readonly address: Address;
  readonly link: string;
  readonly fetchedAt: number | null;
  readonly feedSentence: string | null;
}

function KnownSituation({ data, address, link, fetchedAt, feedSentence }: KnownProps) {
  const { t } = useWording();
  const definition = chartOf(data, address.chart);
  const { zone } = data.situation;
  const span = useMemo(() => knownSpan(data, fetchedAt), [data, fetchedAt]);
  const known = knownWithin(address.known, span, zone);
  const shown = useMemo(() => ({ ...address, known }), [address, known]);
  useEffect(() => {
    document.title = t('app.title', { situation: data.situation.title });
  }, [data.situation.title, t]);
  if (definition === null) {
    return (
      <EmbedSentence link={link}>
        {t('view.chosenChartUnknown', {
          chart: address.chart ?? '',
          charts: data.situation.charts.map(({ id }) => id).join(', '),
        })}
      </EmbedSentence>
    );
  }
  return (
    <PanelBoundary fallback={(error, retry) => <PanelFailed error={error} onRetry={retry} />}>
      <EmbeddedChart
        definition={definition}
        data={data}
        address={shown}
        link={link}
        fetchedAt={fetchedAt}
        feedSentence={feedSentence}
      />
      {address.feed !== null && <p className="embed-quiet">{t('embed.feedIgnored')}</p>}
    </PanelBoundary>
  );
}

function EmbedSentence({
  link,
  children,
}: {
  readonly link: string;
  readonly children: React.ReactNode;
}) {
  const { t } = useWording();
  return (
    <main className="embed-sentence">
      <p role="status">
        <bdi>{children}</bdi>
      </p>
      <a href={link} target="_blank" rel="noopener noreferrer">
        {t('embed.openPage')}
      </a>
    </main>
  );
}

/** The asked chart, or the main one where none is asked for. */
function chartOf({ situation }: SituationData, asked: string | null): ChartDefinition | null {
  const { charts } = situation;
  if (asked !== null) return charts.find(({ id }) => id === asked) ?? null;
  return charts.find(({ kind }) => kind === 'cumulative') ?? charts[0] ?? null;
}

/** The same view on the whole page. */
function fullPageAddress(address: Address): string {
  const query = formatAddress({
    ...address,
    tab: null,
    figure: null,
    feed: null,
    title: null,
    table: null,
  });
  return new URL(`index.html${query}`, document.baseURI).href;
}
