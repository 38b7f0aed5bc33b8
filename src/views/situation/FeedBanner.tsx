import { useState } from 'react';
import type { FeedFault } from '#domain/feedFault.ts';
import type { SituationData } from '#domain/situation.ts';
import { useNow } from '#state/clock.ts';
import type { FeedState } from '#state/feedState.ts';
import type { Polling } from '#state/useSituation.ts';
import type { Wording } from '#wording/wording.ts';
import { faultSentence } from '../page/faultSentence.ts';
import { Icon, type IconName } from '../page/Icon.tsx';
import { useWording } from '../page/WordingContext.tsx';
import { freshnessSentence } from './freshnessSentence.ts';

interface Props {
  readonly state: FeedState<SituationData, FeedFault>;
  readonly polling: Polling;
  /** IANA zone of the situation; UTC until it is known. */
  readonly zone: string;
  readonly onRetry: () => void;
  /** Leaves a feed that cannot be read; null where the page reads its own. */
  readonly onOpenArchive: (() => void) | null;
}

/** How the feed is, as a sentence with a mark: read aloud when it changes, without taking the focus. */
export function FeedBanner({ state, polling, zone, onRetry, onOpenArchive }: Props) {
  const wording = useWording();
  const now = useNow();
  const { t } = wording;
  const recovered = useRecovered(state);
  const said = sentenceOf(state, { wording, zone, now, polling, recovered });
  const failed = state.status === 'failed';
  const canRetry = failed || state.status === 'offline' || isStale(state);
  return (
    <div
      className="page-banner"
      data-tone={said?.alert === true ? 'alert' : undefined}
      data-quiet={said === null ? '' : undefined}
    >
      {said !== null && <Icon name={said.icon} />}
      <p
        className="page-banner-text"
        role="status"
        aria-busy={state.status === 'loading' || state.status === 'retrying'}
      >
        {said?.sentence}
      </p>
      {canRetry && (
        <button type="button" className="button" onClick={onRetry}>
          {t('feed.tryAgain')}
        </button>
      )}
      {failed && onOpenArchive !== null && (
        <button type="button" className="button" onClick={onOpenArchive}>
          {t('feed.openArchive')}
        </button>
      )}
      {polling.everyMs !== null && state.status === 'ready' && (
        <button type="button" className="button" onClick={() => polling.setPaused(!polling.paused)}>
          {polling.paused ? t('feed.resume') : t('feed.pause')}
        </button>
      )}
    </div>
  );
}

/** True from the first good answer after a failed one: the reader was warned, so the all-clear is said too. */
function useRecovered(state: Props['state']): boolean {
  const troubled = isStale(state) || state.status === 'failed' || state.status === 'offline';
  const [wasTroubled, setWasTroubled] = useState(troubled);
  if (troubled && !wasTroubled) setWasTroubled(true);
  return wasTroubled && !troubled;
}

interface Said {
  readonly icon: IconName;
  readonly sentence: string;
  readonly alert?: true;
}

interface Scene {
  readonly wording: Wording;
  readonly zone: string;
  readonly now: number;
  readonly polling: Polling;
  readonly recovered: boolean;
}

function sentenceOf(state: Props['state'], scene: Scene): Said | null {
  const { t } = scene.wording;
  switch (state.status) {
    case 'loading':
      return { icon: 'wait', sentence: t('feed.loading') };
    case 'retrying': {
      const cause = faultSentence(state.failure, scene.wording);
      const { attempt, of: attempts } = state;
      return { icon: 'wait', sentence: t('feed.retryingBecause', { cause, attempt, attempts }) };
    }
    case 'offline':
      return { icon: 'alert', alert: true, sentence: t('feed.offlineFirst') };
    case 'failed': {
      const cause = faultSentence(state.failure, scene.wording);
      return { icon: 'alert', alert: true, sentence: t('feed.failed', { cause }) };
    }
    case 'empty':
      return { icon: 'alert', alert: true, sentence: t('feed.empty') };
    case 'ready':
      return readySentence(state, scene);
  }
}

function readySentence(
  state: Extract<Props['state'], { readonly status: 'ready' }>,
  { wording, zone, now, polling, recovered }: Scene,
): Said | null {
  const { t } = wording;
  const { fetchedAt, stale } = state;
  const moment = wording.moment(fetchedAt, zone);
  if (stale?.cause === 'offline') {
    return { icon: 'alert', alert: true, sentence: t('feed.offlineWithData', { moment }) };
  }
  if (stale !== null) {
    const cause = faultSentence(stale.failure, wording);
    const age = wording.age(Math.max(0, now - fetchedAt));
    return { icon: 'alert', alert: true, sentence: t('feed.stale', { moment, age, cause }) };
  }
  const { shrunken } = state.data;
  if (shrunken !== undefined) {
    const { now: rows, before, since } = shrunken;
    const fetched = wording.moment(since, zone);
    const sentence = t('feed.shrunken', { now: rows, before, moment: fetched });
    return { icon: 'alert', alert: true, sentence };
  }
  // An archive is neither polled nor late: its marking says all there is to say.
  if (polling.everyMs === null) return null;
  const fetched = recovered
    ? t('feed.updated', { moment })
    : `${t('feed.fetchedByDeviceClock', { moment })}.`;
  const old = freshnessSentence(state.data, fetchedAt, wording);
  const said = [polling.paused ? t('feed.paused') : null, fetched, old?.sentence ?? null];
  const sentence = said.filter((part) => part !== null).join(' ');
  if (old?.freshness === 'out_of_date') return { icon: 'alert', alert: true, sentence };
  return { icon: polling.paused ? 'pause' : 'live', sentence };
}

function isStale(state: Props['state']): boolean {
  return state.status === 'ready' && state.stale !== null;
}
