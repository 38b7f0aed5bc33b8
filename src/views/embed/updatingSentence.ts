import type { FeedFault } from '#domain/feedFault.ts';
import type { SituationData } from '#domain/situation.ts';
import type { FeedState } from '#state/feedState.ts';
import type { Wording } from '#wording/wording.ts';
import { faultSentence } from '../page/faultSentence.ts';

type Ready = Extract<FeedState<SituationData, FeedFault>, { readonly status: 'ready' }>;

/**
 * When figures that keep updating were fetched, and why no newer ones could be; null for an archive, which is not
 * fetched anew. By the clock of the device, which may be wrong: that is said.
 */
export function updatingSentence(
  { data, fetchedAt, stale }: Ready,
  wording: Wording,
): string | null {
  if (data.marking === 'archive' && stale === null) return null;
  const { t } = wording;
  const moment = wording.moment(fetchedAt, data.situation.zone);
  const fetched = `${t('feed.fetchedByDeviceClock', { moment })}.`;
  const parts = [
    data.marking === 'archive' ? '' : t('embed.updating'),
    fetched,
    stale?.cause === 'offline' ? t('feed.offline') : '',
    stale?.cause === 'failed' ? faultSentence(stale.failure, wording) : '',
  ];
  return parts.filter((part) => part !== '').join(' ');
}
