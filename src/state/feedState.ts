/** What is wrong with figures that are still shown; `copy`: they came from this device, not from the network. */
export type Staleness<Failure> =
  | { readonly cause: 'failed'; readonly failure: Failure; readonly copy: boolean }
  | { readonly cause: 'offline'; readonly copy: boolean }
  | { readonly cause: 'unanswered'; readonly copy: true };

/**
 * Where a feed stands, as one union: the page has a sentence for each. Data that were read once stay
 * in `ready` with what is wrong beside them, so nobody can ask for the error first and lose them.
 */
export type FeedState<Data, Failure> =
  | { readonly status: 'loading' }
  | {
      readonly status: 'retrying';
      /** The attempt that is coming, 2 for the first repetition. */
      readonly attempt: number;
      readonly of: number;
      readonly failure: Failure;
    }
  | { readonly status: 'offline' }
  | { readonly status: 'failed'; readonly failure: Failure }
  | { readonly status: 'empty'; readonly data: Data; readonly fetchedAt: number }
  | {
      readonly status: 'ready';
      readonly data: Data;
      /** Epoch ms by this device's clock. */
      readonly fetchedAt: number;
      readonly refreshing: boolean;
      readonly stale: Staleness<Failure> | null;
    };

/** The part of a TanStack query result that the state is made of. */
export interface QueryFacts<Data, Failure> {
  readonly data: Data | undefined;
  readonly error: Failure | null;
  readonly failureCount: number;
  readonly failureReason: Failure | null;
  readonly fetchStatus: 'fetching' | 'paused' | 'idle';
  /** The data came from a saved copy. */
  readonly copy?: boolean;
  readonly dataUpdatedAt: number;
}

export interface FeedStateRules<Data, Failure> {
  readonly isEmpty: (data: Data) => boolean;
  /** How many attempts a failure of this kind gets in all. */
  readonly attemptsFor: (failure: Failure) => number;
}

/** Reads a query's facts in this order: data, then pause, then repetition, then error. */
export function feedStateOf<Data, Failure>(
  query: QueryFacts<Data, Failure>,
  rules: FeedStateRules<Data, Failure>,
): FeedState<Data, Failure> {
  const { data, error, failureCount, failureReason, fetchStatus } = query;
  if (data !== undefined) return withData(data, query, rules);
  if (fetchStatus === 'paused') return { status: 'offline' };
  if (fetchStatus === 'fetching') {
    if (failureReason === null || failureCount === 0) return { status: 'loading' };
    const of = rules.attemptsFor(failureReason);
    return {
      status: 'retrying',
      attempt: Math.min(failureCount + 1, of),
      of,
      failure: failureReason,
    };
  }
  return error === null ? { status: 'loading' } : { status: 'failed', failure: error };
}

function withData<Data, Failure>(
  data: Data,
  query: QueryFacts<Data, Failure>,
  rules: FeedStateRules<Data, Failure>,
): FeedState<Data, Failure> {
  const fetchedAt = query.dataUpdatedAt;
  const stale = stalenessOf(query);
  if (rules.isEmpty(data) && stale === null) return { status: 'empty', data, fetchedAt };
  return { status: 'ready', data, fetchedAt, refreshing: query.fetchStatus === 'fetching', stale };
}

function stalenessOf<Failure>(query: QueryFacts<unknown, Failure>): Staleness<Failure> | null {
  const copy = query.copy ?? false;
  if (query.fetchStatus === 'paused') return { cause: 'offline', copy };
  // While a refresh is repeated, the reason of the last attempt is as good as an error.
  const failure = query.error ?? query.failureReason;
  if (failure !== null) return { cause: 'failed', failure, copy };
  return copy ? { cause: 'unanswered', copy } : null;
}
