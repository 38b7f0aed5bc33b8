import { useEffect, useMemo } from 'react';
import { useAddress } from '#state/useAddress.ts';
import { useSituation } from '#state/useSituation.ts';
import { CopyNotices } from '../page/CopyNotices.tsx';
import { faultSentence } from '../page/faultSentence.ts';
import { pageAddress } from '../page/pageAddress.ts';
import { PanelBoundary } from '../page/PanelBoundary.tsx';
import { PanelFailed } from '../page/PanelFailed.tsx';
import { SituationWording } from '../page/SituationWording.tsx';
import { useWording } from '../page/WordingContext.tsx';
import { FeedBanner } from '../situation/FeedBanner.tsx';
import { PageFooter } from '../situation/PageFooter.tsx';
import { PageHeader } from '../situation/PageHeader.tsx';
import { ReportBody } from './ReportBody.tsx';

/** A report of a situation: chosen on the left, as paper on the right. */
export function ReportComposer() {
  const wording = useWording();
  const { t } = wording;
  const { address: asked, change } = useAddress();
  const control = useSituation({ situation: asked.situation, feed: asked.feed });
  const { state, situations, shown } = control;
  const address = useMemo(() => ({ ...asked, situation: shown }), [asked, shown]);
  const data = state.status === 'ready' || state.status === 'empty' ? state.data : null;
  const title = data?.situation.title ?? situations.find((one) => one.id === shown)?.title ?? shown;
  const offered = situations.some((one) => one.id === shown)
    ? situations
    : [{ id: shown, title }, ...situations];
  useEffect(() => {
    document.title = t('app.title', { situation: `${t('app.page.report')}: ${title}` });
  }, [title, t]);
  const notices = [
    ...(control.unknown ? [t('app.unknownSituation', { id: asked.situation, title })] : []),
    ...control.missingFeeds.map((fault) =>
      t('feed.partial', { cause: faultSentence(fault, wording) }),
    ),
  ];
  return (
    <div className="page report-page">
      <a className="skip-link" href="#content">
        {t('app.skipToContent')}
      </a>
      <PageHeader address={address} change={change} shown={shown} situations={offered} />
      <FeedBanner
        state={state}
        polling={control.polling}
        zone={data?.situation.zone ?? 'UTC'}
        onRetry={control.retry}
        onOpenArchive={address.feed === null ? null : () => change({ feed: null })}
        onOpenFile={() => change(pageAddress('data', address))}
      />
      <main id="content" tabIndex={-1}>
        <CopyNotices />
        {notices.map((notice) => (
          <p className="page-notice" role="alert" key={notice}>
            <bdi>{notice}</bdi>
          </p>
        ))}
        {state.status === 'ready' ? (
          <PanelBoundary
            resetKey={address}
            fallback={(error, retry) => <PanelFailed error={error} onRetry={retry} />}
          >
            <SituationWording situation={state.data.situation}>
              <ReportBody state={state} address={address} change={change} />
            </SituationWording>
          </PanelBoundary>
        ) : (
          <h1 className="page-headline">{t('report.heading')}</h1>
        )}
      </main>
      {data !== null && <PageFooter situation={data.situation} address={address} change={change} />}
    </div>
  );
}
