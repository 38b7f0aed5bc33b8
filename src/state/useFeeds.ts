import { useQueries, type UseQueryResult } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { FeedFault } from '#domain/feedFault.ts';
import type { ReadFeed } from '#feeds/figures/query.ts';
import { figuresQuery } from '#feeds/figures/query.ts';
import type { FoundSituation } from '#feeds/situations/query.ts';
import { type FeedSource, feedSourcesOf } from './feedOverride.ts';
import { withFault } from './feedRules.ts';
import type { QueryFacts } from './feedState.ts';
import { pollingInterval } from './polling.ts';
import { FRESH_FOR_MS } from './queryClient.ts';

export interface Feeds {
  /** Null until every feed was read once. */
  readonly read: readonly ReadFeed[] | null;
  /** How the feed that is worst off stands. */
  readonly facts: QueryFacts<unknown, FeedFault>;
  /** The feed that the address asks for may not be read. */
  readonly refused: FeedFault | null;
  readonly everyMs: number | null;
  readonly refetch: () => void;
}

interface Choices {
  readonly asked: string | null;
  readonly site: string;
  readonly paused: boolean;
}

const NONE: readonly FeedSource[] = [];

/** Reads the feeds of a situation, polls those that grow, and keeps what was read last. */
export function useFeeds(found: FoundSituation | null, { asked, site, paused }: Choices): Feeds {
  const sources = useMemo(
    () => (found === null ? NONE : feedSourcesOf(asked, { ...found, site })),
    [found, asked, site],
  );
  const feeds = 'reason' in sources ? NONE : sources;
  const combined = useQueries({
    queries: found === null ? [] : feeds.map((source) => pollingQuery(source, found, paused)),
    combine,
  });
  return useMemo(
    () => ({
      read: combined.read,
      facts: combined.facts,
      refused: 'reason' in sources ? sources : null,
      everyMs: shortest(feeds, combined.read),
      refetch: combined.refetch,
    }),
    [combined, feeds, sources],
  );
}

function pollingQuery(
  { feed, folder }: FeedSource,
  { situation }: FoundSituation,
  paused: boolean,
) {
  return {
    ...figuresQuery({ feed, folder, situation }),
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

/** Kept outside the component, so that TanStack need not combine again at every render. */
function combine(results: readonly UseQueryResult<ReadFeed>[]) {
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

function isTroubled({ error, failureReason, fetchStatus }: UseQueryResult<ReadFeed>): boolean {
  return error !== null || failureReason !== null || fetchStatus === 'paused';
}

function oldest(read: readonly ReadFeed[]): number {
  return read.length === 0 ? 0 : Math.min(...read.map((one) => one.fetchedAt));
}

function shortest(feeds: readonly FeedSource[], read: readonly ReadFeed[] | null): number | null {
  const waits = feeds.flatMap(({ feed }, index) => {
    const every = pollingInterval(read?.[index]?.marking ?? feed.marking, feed);
    return every === null ? [] : [every];
  });
  return waits.length === 0 ? null : Math.min(...waits);
}
