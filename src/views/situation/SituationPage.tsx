import { Suspense, useEffect, useLayoutEffect, useMemo } from 'react';
import { OWN_SITUATION } from '#state/ownDataNames.ts';
import { useAddress } from '#state/useAddress.ts';
import { useSituation } from '#state/useSituation.ts';
import { isDisclosed } from '#shown/isDisclosed.ts';
import { isLanguage } from '#wording/languages.ts';
import { CopyNotices } from '../page/CopyNotices.tsx';
import { endFirstSight, isFirstSightShown } from '../page/endFirstSight.ts';
import { faultSentence } from '../page/faultSentence.ts';
import { lazyView } from '../page/lazyView.ts';
import { pageAddress } from '../page/pageAddress.ts';
import { PanelBoundary } from '../page/PanelBoundary.tsx';
import { SituationWording } from '../page/SituationWording.tsx';
import { useWording } from '../page/WordingContext.tsx';
import { FeedBanner } from './FeedBanner.tsx';
import { PageFooter } from './PageFooter.tsx';
import { PageHeader } from './PageHeader.tsx';
import { SituationAsKnown } from './SituationAsKnown.tsx';

/** Own figures come with their words: a chart of them says whose they are. */
const OwnSituation = lazyView(() =>
  import('../yourData/OwnSituation.tsx').then((module) => module.OwnSituation),
);

/** What a view hides is taken out before anything below sees it. */
const DisclosedSituation = lazyView(() =>
  import('../disclosure/DisclosedSituation.tsx').then((module) => module.DisclosedSituation),
);

/** What can be done about a feed that cannot be read. */
const FeedHelp = lazyView(() => import('./FeedHelp.tsx').then((module) => module.FeedHelp));

/** The page itself: what is chosen, how the feed stands, and the figures as soon as there are any. */
export function SituationPage() {
  const wording = useWording();
  const { t } = wording;
  const { address: asked, change } = useAddress();
  const control = useSituation({ situation: asked.situation, feed: asked.feed });
  const { state, situations, shown, listFault, eventsFault } = control;
  // What is copied, embedded or linked from here names what is shown, not what could not be found.
  const address = useMemo(() => ({ ...asked, situation: shown }), [asked, shown]);
  const data = state.status === 'ready' || state.status === 'empty' ? state.data : null;
  const title = data?.situation.title ?? situations.find((one) => one.id === shown)?.title;
  // A folder that the list does not name opens all the same, and the menu says which it is.
  const offered = situations.some((one) => one.id === shown)
    ? situations
    : [{ id: shown, title: title ?? shown }, ...situations];
  useEffect(() => {
    document.title = title === undefined ? t('app.name') : t('app.title', { situation: title });
  }, [title, t]);
  // What is seen already is as new as a saved copy that the network has not confirmed yet.
  const unanswered = state.status === 'ready' && state.stale?.cause === 'unanswered';
  useLayoutEffect(() => {
    if (state.status !== 'loading' && !(unanswered && isFirstSightShown())) endFirstSight();
  }, [state.status, unanswered]);
  const notices = [
    ...(control.unknown
      ? [
          t(asked.situation === OWN_SITUATION ? 'app.ownElsewhere' : 'app.unknownSituation', {
            id: asked.situation,
            title: title ?? shown,
          }),
        ]
      : []),
    ...(isLanguage(address.lang) ? [] : [t('view.languageUnknown', { language: address.lang })]),
    ...(listFault === null
      ? []
      : [t('view.listMissing', { cause: faultSentence(listFault, wording) })]),
    ...control.missingFeeds.map((fault) =>
      t('feed.partial', { cause: faultSentence(fault, wording) }),
    ),
    ...(eventsFault === null
      ? []
      : [t('view.eventsMissing', { cause: faultSentence(eventsFault, wording) })]),
  ];
  const faults = state.status === 'failed' ? [state.failure] : control.missingFeeds;
  const openFile = () => change(pageAddress('data', address));
  const Shown = data?.situation.own === undefined ? SituationAsKnown : OwnSituation;
  return (
    <div className="page">
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
        onOpenFile={openFile}
      />
      <main id="content" tabIndex={-1}>
        <CopyNotices />
        {notices.map((notice) => (
          <p className="page-notice" role="alert" key={notice}>
            <bdi>{notice}</bdi>
          </p>
        ))}
        {faults.length > 0 && (
          <PanelBoundary fallback={() => null}>
            <Suspense>
              <FeedHelp
                faults={faults}
                onRetry={control.retry}
                onOpenFile={state.status === 'failed' ? null : openFile}
              />
            </Suspense>
          </PanelBoundary>
        )}
        {state.status === 'ready' && (
          <SituationWording situation={state.data.situation}>
            <Suspense>
              {isDisclosed(state.data.situation, address) ? (
                <DisclosedSituation of={Shown} state={state} address={address} change={change} />
              ) : (
                <Shown state={state} address={address} change={change} />
              )}
            </Suspense>
          </SituationWording>
        )}
        {state.status !== 'ready' && <h1 className="page-headline">{title ?? t('app.name')}</h1>}
      </main>
      {data !== null && <PageFooter situation={data.situation} address={address} change={change} />}
    </div>
  );
}
