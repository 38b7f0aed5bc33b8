import type { FeedFault } from '#domain/feedFault.ts';
import type { SituationData } from '#domain/situation.ts';
import { FeedError, isFeedError } from '#feeds/transport/feedError.ts';
import { MAX_RETRIES, shouldRetry } from '#feeds/transport/retryPolicy.ts';
import type { FeedStateRules, QueryFacts } from './feedState.ts';

/** When figures count as none, and how often a fault is tried again. */
export const FEED_RULES: FeedStateRules<SituationData, FeedFault> = {
  isEmpty: ({ figures, rejected, setAside }) =>
    figures.length + rejected.length + setAside.length === 0,
  attemptsFor: (fault) => (shouldRetry(0, errorOf(fault)) ? MAX_RETRIES + 1 : 1),
};

/** What a query's error says; an error that is no feed's is a fault of this page, and is told as one. */
export function faultOf(error: unknown): FeedFault | null {
  if (error === null || error === undefined) return null;
  if (isFeedError(error)) return error.fault;
  return new FeedError('shape', '', { seen: error instanceof Error ? error.message : '' }).fault;
}

interface QueryLike {
  readonly error: unknown;
  readonly failureCount: number;
  readonly failureReason: unknown;
  readonly fetchStatus: 'fetching' | 'paused' | 'idle';
  readonly dataUpdatedAt: number;
}

/** The facts of a query with its errors as faults, and data of one's own making. */
export function withFault<Data>(
  query: QueryLike,
  data: Data | undefined,
): QueryFacts<Data, FeedFault> {
  const { failureCount, fetchStatus, dataUpdatedAt } = query;
  return {
    data,
    error: faultOf(query.error),
    failureCount,
    failureReason: faultOf(query.failureReason),
    fetchStatus,
    dataUpdatedAt,
  };
}

function errorOf({ reason, address, status }: FeedFault): FeedError {
  return new FeedError(reason, address, status === null ? {} : { status });
}
