import type { AsOf } from '#domain/asOf.ts';
import { fetchFreshness, type Freshness, freshnessOf } from '#domain/freshness.ts';
import { latestAsOf } from '#domain/latestAsOf.ts';
import type { Situation, SituationData } from '#domain/situation.ts';
import type { Wording } from '#wording/wording.ts';

export interface FreshnessWords {
  readonly freshness: Freshness | null;
  readonly sentence: string;
}

const HOUR = 3_600_000;

/**
 * How old the newest figure was when the feed was read: a feed may answer every minute and say nothing new.
 * Null for archives and replays, which promise nothing.
 */
export function freshnessSentence(
  { figures, marking, situation }: SituationData,
  fetchedAt: number,
  wording: Wording,
): FreshnessWords | null {
  const newest = latestAsOf(figures.filter((figure) => isAboutNow(figure.asOf, fetchedAt)));
  if (newest === null || marking === 'archive' || marking === 'replay') return null;
  const age = Math.max(0, fetchedAt - newest.end);
  const freshness = freshnessOf(age / HOUR, cadenceOf(situation));
  const key = freshness === null ? 'feed.newestAge' : SENTENCES[freshness];
  return { freshness, sentence: wording.t(key, { age: wording.age(age) }) };
}

/** A month or year that has not ended says nothing about how new its number is; neither does a forecast. */
function isAboutNow({ precision, start, end }: AsOf, fetchedAt: number): boolean {
  if (precision === 'month' || precision === 'year') return end <= fetchedAt;
  return start <= fetchedAt;
}

/**
 * How old the figures' fetch is, where they could not be fetched again: "Late: the feed promises new figures within 6 hours."
 * Null for archives and replays, and where no cadence is declared: the age is said anyway.
 */
export function fetchFreshnessSentence(
  { marking, situation }: SituationData,
  age: { readonly fetchedAt: number; readonly now: number },
  wording: Wording,
): FreshnessWords | null {
  const cadence = cadenceOf(situation);
  if (marking === 'archive' || marking === 'replay') return null;
  const freshness = fetchFreshness(age, cadence);
  if (freshness === null || cadence === null) return null;
  const interval = wording.age(cadence * HOUR);
  return { freshness, sentence: wording.t(`feed.fetchIs.${freshness}`, { interval }) };
}

function cadenceOf({ feeds }: Situation): number | null {
  return feeds.find((feed) => feed.cadenceHours !== undefined)?.cadenceHours ?? null;
}

const SENTENCES = {
  current: 'feed.newestCurrent',
  late: 'feed.newestLate',
  out_of_date: 'feed.newestOutOfDate',
} as const;
