import type { FeedFault } from '#domain/feedFault.ts';
import type { Figure } from '#domain/figure.ts';
import type { SituationData } from '#domain/situation.ts';
import type { FeedState } from '#state/feedState.ts';
import type { Wording } from '#wording/wording.ts';
import { faultSentence } from '../page/faultSentence.ts';

type Ready = Extract<FeedState<SituationData, FeedFault>, { readonly status: 'ready' }>;

/**
 * When figures that keep updating were fetched, and why no newer ones could be; null for an archive, which is not
 * fetched anew. By the clock of the device, which may be wrong: that is said, and more where a statement is dated after it.
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
    data.figures.some((figure) => isAfter(figure, fetchedAt)) ? t('embed.clockDoubt') : '',
    stale?.cause === 'offline' ? t('feed.offline') : '',
    stale?.cause === 'failed' ? faultSentence(stale.failure, wording) : '',
  ];
  return parts.filter((part) => part !== '').join(' ');
}

/** A day of publication is one of the source's own zone, which may begin half a day earlier. */
const HALF_A_DAY_MS = 43_200_000;

function isAfter({ published }: Figure, fetchedAt: number): boolean {
  return published !== null && published.start - fetchedAt > HALF_A_DAY_MS;
}
