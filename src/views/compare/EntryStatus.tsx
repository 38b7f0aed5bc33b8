import { useNow } from '#state/clock.ts';
import type { ComparedState } from '#state/useComparedSituations.ts';
import { faultSentence } from '../page/faultSentence.ts';
import { useWording } from '../page/WordingContext.tsx';

/** Where one situation stands while the others are well: on its way, failed with its reason, or old. */
export function EntryStatus({ compared }: { readonly compared: ComparedState }) {
  const wording = useWording();
  const { t } = wording;
  const now = useNow();
  const { state, retry } = compared;
  switch (state.status) {
    case 'loading':
    case 'retrying':
      return <p>{t('compare.status.loading')}</p>;
    case 'offline':
      return <p>{t('feed.offlineFirst')}</p>;
    case 'empty':
      return <p>{t('compare.status.empty')}</p>;
    case 'failed':
      return (
        <>
          <p>{t('compare.status.failed', { cause: faultSentence(state.failure, wording) })}</p>
          <p>
            <button type="button" className="button" onClick={retry}>
              {t('feed.tryAgain')}
            </button>
          </p>
        </>
      );
    case 'ready':
      if (state.stale === null) return null;
      return (
        <p>{t('compare.status.stale', { age: wording.age(Math.max(0, now - state.fetchedAt)) })}</p>
      );
  }
}
