import type { UseQueryResult } from '@tanstack/react-query';
import type { FeedFault } from '#domain/feedFault.ts';
import { feedQuery } from '#feeds/feedQuery.ts';
import type { ReadFeed } from '#feeds/readFeed.ts';
import type { FoundSituation } from '#feeds/situations/query.ts';
import { isCopy } from './copyMarks.ts';
import type { FeedSource } from './feedOverride.ts';
import { faultOf, withFault } from './feedRules.ts';
import type { QueryFacts } from './feedState.ts';
import { tokenOf } from './feedTokens.ts';
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
    ...feedQuery({ feed, folder, situation, readToken: () => tokenOf(feed, folder) }),
    ...ownFeedRead(feed, situation),
    staleTime: feed.marking === 'archive' ? Infinity : FRESH_FOR_MS,
    refetchInterval: (query: PolledQuery) => {
      const { data, error } = query.state;
      if (paused || (data === undefined && error === null)) return false;
      const every = pollingInterval(data?.marking ?? feed.marking, feed);
      return every === null ? false : Math.max(every, faultOf(error)?.retryAfterMs ?? 0);
    },
    // Paused means paused: coming back to the page fetches nothing either; nor does it before a wait that the feed asked for.
    refetchOnWindowFocus: (query: PolledQuery) => !paused && !mustWait(query),
    refetchOnReconnect: (query: PolledQuery) => !paused && !mustWait(query),
  };
}

interface PolledQuery {
  readonly state: {
    readonly data: ReadFeed | undefined;
    readonly error: unknown;
    readonly errorUpdatedAt: number;
  };
}

/** The feed asked to be left alone (Retry-After), and that time is not over (trust.md F-04). */
function mustWait({ state }: PolledQuery): boolean {
  const wait = faultOf(state.error)?.retryAfterMs ?? 0;
  return Temporal.Now.instant().epochMilliseconds < state.errorUpdatedAt + wait;
}

/** What counts of a query's result. */
export type FeedResult<Data = ReadFeed> = Pick<
  UseQueryResult<Data>,
  'data' | 'error' | 'failureCount' | 'failureReason' | 'fetchStatus' | 'dataUpdatedAt' | 'refetch'
>;

export interface CombinedFeeds {
  /** Null until every feed was read once or has failed, and one was read. */
  readonly read: readonly ReadFeed[] | null;
  /** Why feeds beside those have given nothing yet. */
  readonly missing: readonly FeedFault[];
  /** How the feed that is worst off stands; where some are missing, the worst of those that were read. */
  readonly facts: QueryFacts<unknown, FeedFault>;
  readonly refetch: () => void;
}

/** The feeds of one situation as one. A feed that fails leaves the others on the screen (trust.md S-11). */
export function combineFeeds(results: readonly FeedResult[]): CombinedFeeds {
  const read = results.flatMap(({ data }) => (data === undefined ? [] : [data]));
  const absent = results.filter(({ data }) => data === undefined);
  const isPartial = read.length > 0 && absent.every(isTroubled);
  const standing = isPartial ? results.filter(({ data }) => data !== undefined) : results;
  const worst =
    standing.find((one) => one.data === undefined) ?? standing.find(isTroubled) ?? standing[0];
  return {
    read: isPartial ? read : null,
    missing: isPartial
      ? absent.flatMap((one) => faultOf(one.error ?? one.failureReason) ?? [])
      : [],
    facts:
      worst === undefined
        ? NOTHING_ASKED
        : { ...withFault(worst, undefined), dataUpdatedAt: oldest(read), copy: read.some(isCopy) },
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
