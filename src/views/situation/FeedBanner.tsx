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
import { fetchFreshnessSentence, freshnessSentence } from './freshnessSentence.ts';
import { RetryCountdown } from './RetryCountdown.tsx';
import { useWaitEnd } from './useWaitEnd.ts';

interface Props {
  readonly state: FeedState<SituationData, FeedFault>;
  readonly polling: Polling;
  /** IANA zone of the situation; UTC until it is known. */
  readonly zone: string;
  readonly onRetry: () => void;
  /** Leaves a feed that cannot be read; null where the page reads its own. */
  readonly onOpenArchive: (() => void) | null;
  /** To the page that reads a file of one's own. */
  readonly onOpenFile: () => void;
}

/** How the feed is, as a sentence with a mark: read aloud when it changes, without taking the focus. */
export function FeedBanner({ state, polling, zone, onRetry, onOpenArchive, onOpenFile }: Props) {
  const wording = useWording();
  const now = useNow();
  const { t } = wording;
  const recovered = useRecovered(state);
  const said = sentenceOf(state, { wording, zone, now, polling, recovered });
  const failed = state.status === 'failed';
  const canRetry = failed || state.status === 'offline' || isStale(state);
  const waitEnd = useWaitEnd(failureOf(state));
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
      {waitEnd !== null && <RetryCountdown end={waitEnd} />}
      {canRetry && (
        <button type="button" className="button" onClick={onRetry} disabled={waitEnd !== null}>
          {t('feed.tryAgain')}
        </button>
      )}
      {failed && onOpenArchive !== null && (
        <button type="button" className="button" onClick={onOpenArchive}>
          {t('feed.openArchive')}
        </button>
      )}
      {(failed || state.status === 'offline') && (
        <button type="button" className="button" onClick={onOpenFile}>
          {t('app.openFile')}
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
  const troubled =
    (state.status === 'ready' && state.stale !== null) ||
    state.status === 'failed' ||
    state.status === 'offline';
  const [wasTroubled, setWasTroubled] = useState(troubled);
  if (troubled && !wasTroubled) setWasTroubled(true);
  return wasTroubled && !troubled;
}

/** What the feed said last, whether figures are there or not. */
function failureOf(state: Props['state']): FeedFault | null {
  if (state.status === 'retrying' || state.status === 'failed') return state.failure;
  return state.status === 'ready' && state.stale?.cause === 'failed' ? state.stale.failure : null;
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
  state: Ready,
  { wording, zone, now, polling, recovered }: Scene,
): Said | null {
  const { t } = wording;
  const { fetchedAt, stale } = state;
  const moment = wording.moment(fetchedAt, zone);
  if (stale !== null) return staleSentence(state, stale, { wording, zone, now });
  const doubt = doubtSentence(state.data, wording);
  if (doubt !== null) return { icon: 'alert', alert: true, sentence: doubt };
  // An archive is neither polled nor late: its marking says all there is to say.
  if (polling.everyMs === null) {
    return recovered ? { icon: 'archive', sentence: t('feed.updated', { moment }) } : null;
  }
  const fetched = recovered
    ? t('feed.updated', { moment })
    : `${t('feed.fetchedByDeviceClock', { moment })}.`;
  const old = freshnessSentence(state.data, fetchedAt, wording);
  const said = [polling.paused ? t('feed.paused') : null, fetched, old?.sentence ?? null];
  const sentence = said.filter((part) => part !== null).join(' ');
  if (old?.freshness === 'out_of_date') return { icon: 'alert', alert: true, sentence };
  if (old?.freshness === 'late') return { icon: 'wait', sentence };
  return { icon: polling.paused ? 'pause' : 'live', sentence };
}

/** Figures of an earlier fetch, or of this device: from when, how old that is by the feed's own promise, and why. */
function staleSentence(
  { data, fetchedAt }: Ready,
  stale: NonNullable<Ready['stale']>,
  { wording, zone, now }: Pick<Scene, 'wording' | 'zone' | 'now'>,
): Said {
  const { t } = wording;
  const age = wording.age(Math.max(0, now - fetchedAt));
  const shown = t(stale.copy ? 'feed.savedCopy' : 'feed.stale', {
    moment: wording.moment(fetchedAt, zone),
    age,
  });
  const old = fetchFreshnessSentence(data, { fetchedAt, now }, wording);
  const parts = [
    stale.cause === 'offline' ? t('feed.offline') : '',
    shown,
    old?.sentence ?? '',
    stale.cause === 'failed' ? faultSentence(stale.failure, wording) : '',
    stale.cause === 'unanswered' ? t('feed.refreshing') : '',
  ];
  return { icon: 'alert', alert: true, sentence: parts.filter((part) => part !== '').join(' ') };
}

/** An update that is likely to have lost figures, or to have changed its unit: shown as it came, and doubted. */
function doubtSentence(
  { shrunken, notes, situation }: SituationData,
  wording: Wording,
): string | null {
  if (shrunken !== undefined) {
    const { now, before, since, of = 'rows' } = shrunken;
    const moment = wording.moment(since, situation.zone);
    return wording.t(`feed.shrunken.${of}`, { now, before, moment });
  }
  const jump = notes.find(({ code }) => code === 'magnitude_changed');
  return jump === undefined
    ? null
    : wording.t('feed.magnitude', { names: wording.list(jump.names.slice(0, NAMED)) });
}

const NAMED = 3;

type Ready = Extract<Props['state'], { readonly status: 'ready' }>;

function isStale(state: Props['state']): boolean {
  return state.status === 'ready' && state.stale !== null && state.stale.cause !== 'unanswered';
}
