import type { UseQueryResult } from '@tanstack/react-query';
import type { FeedFault } from '#domain/feedFault.ts';
import { feedQuery } from '#feeds/feedQuery.ts';
import type { ReadFeed } from '#feeds/readFeed.ts';
import type { FoundSituation } from '#feeds/situations/query.ts';
import type { FeedSource } from './feedOverride.ts';
import { withFault } from './feedRules.ts';
import type { QueryFacts } from './feedState.ts';
import { ownFeedRead } from './ownDataQuery.ts';
import { pollingInterval } from './polling.ts';
import { FRESH_FOR_MS } from './queryClient.ts';

/** One feed of a situation, polled while it grows, by the same rules on every page. */
export function pollingQuery(
  { feed, folder }: FeedSource,
  { situation }: FoundSituation,
  paused: boolean,
) {
  return {
    ...feedQuery({ feed, folder, situation }),
    ...ownFeedRead(feed, situation),
    staleTime: feed.marking === 'archive' ? Infinity : FRESH_FOR_MS,
    refetchInterval: (query: { readonly state: { readonly data: ReadFeed | undefined } }) => {
      const { data } = query.state;
      return paused || data === undefined ? false : (pollingInterval(data.marking, feed) ?? false);
    },
    // Paused means paused: coming back to the page fetches nothing either.
    refetchOnWindowFocus: !paused,
    refetchOnReconnect: !paused,
  };
}

/** What counts of a query's result. */
export type FeedResult<Data = ReadFeed> = Pick<
  UseQueryResult<Data>,
  'data' | 'error' | 'failureCount' | 'failureReason' | 'fetchStatus' | 'dataUpdatedAt' | 'refetch'
>;

export interface CombinedFeeds {
  /** Null until every feed was read once. */
  readonly read: readonly ReadFeed[] | null;
  /** How the feed that is worst off stands. */
  readonly facts: QueryFacts<unknown, FeedFault>;
  readonly refetch: () => void;
}

/** The feeds of one situation as one. */
export function combineFeeds(results: readonly FeedResult[]): CombinedFeeds {
  const read = results.flatMap(({ data }) => (data === undefined ? [] : [data]));
  const worst =
    results.find((one) => one.data === undefined) ?? results.find(isTroubled) ?? results[0];
  return {
    read: results.length > 0 && read.length === results.length ? read : null,
    facts:
      worst === undefined
        ? NOTHING_ASKED
        : { ...withFault(worst, undefined), dataUpdatedAt: oldest(read) },
    refetch: () => {
      for (const one of results) void one.refetch();
    },
  };
}

const NOTHING_ASKED: QueryFacts<unknown, FeedFault> = {
  data: undefined,
  error: null,
  failureCount: 0,
  failureReason: null,
  fetchStatus: 'fetching',
  dataUpdatedAt: 0,
};

function isTroubled({ error, failureReason, fetchStatus }: FeedResult): boolean {
  return error !== null || failureReason !== null || fetchStatus === 'paused';
}

function oldest(read: readonly ReadFeed[]): number {
  return read.length === 0 ? 0 : Math.min(...read.map((one) => one.fetchedAt));
}
