import type { AsOf } from '#domain/asOf.ts';
import { type Freshness, freshnessOf } from '#domain/freshness.ts';
import { latestAsOf } from '#domain/latestAsOf.ts';
import type { SituationData } from '#domain/situation.ts';
import type { Wording } from '#wording/wording.ts';

export interface FreshnessWords {
  readonly freshness: Freshness | null;
  readonly sentence: string;
}

const HOUR = 3_600_000;

/**
 * How old the newest figure was when the feed was read: a feed may answer every minute and say nothing new.
 * Null for archives and replays, which promise nothing, and while the figures are as new as promised.
 */
export function freshnessSentence(
  { figures, marking, situation }: SituationData,
  fetchedAt: number,
  wording: Wording,
): FreshnessWords | null {
  const newest = latestAsOf(figures.filter((figure) => isAboutNow(figure.asOf, fetchedAt)));
  if (newest === null || marking === 'archive' || marking === 'replay') return null;
  const age = Math.max(0, fetchedAt - newest.end);
  const declared = situation.feeds.find((feed) => feed.cadenceHours !== undefined)?.cadenceHours;
  const freshness = freshnessOf(age / HOUR, declared ?? null);
  if (freshness === 'current') return null;
  const key = freshness === null ? 'feed.newestAge' : SENTENCES[freshness];
  return { freshness, sentence: wording.t(key, { age: wording.age(age) }) };
}

/** A month or year that has not ended says nothing about how new its number is; neither does a forecast. */
function isAboutNow({ precision, start, end }: AsOf, fetchedAt: number): boolean {
  if (precision === 'month' || precision === 'year') return end <= fetchedAt;
  return start <= fetchedAt;
}

const SENTENCES = {
  late: 'feed.newestLate',
  out_of_date: 'feed.newestOutOfDate',
} as const;
