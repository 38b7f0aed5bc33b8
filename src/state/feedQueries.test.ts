import { describe, expect, it, vi } from 'vitest';
import { aSituation } from '#domain/fixtures.ts';
import type { ReadFeed } from '#feeds/readFeed.ts';
import { FeedError } from '#feeds/transport/feedError.ts';
import { combineFeeds, type FeedResult, pollingQuery } from './feedQueries.ts';

const READ: ReadFeed = {
  received: 0,
  stated: [],
  setAside: [],
  notes: [],
  marking: 'live',
  clock: null,
  shrunken: null,
  fetchedAt: 500,
};
const well: FeedResult = {
  data: READ,
  error: null,
  failureCount: 0,
  failureReason: null,
  fetchStatus: 'idle',
  dataUpdatedAt: 500,
  refetch: vi.fn(),
};
const GONE = new FeedError('status', 'https://feeds.example/x.csv', { status: 404 });

describe('several feeds of one situation', () => {
  it('are not there until each has answered or failed', () => {
    const loading: FeedResult = { ...well, data: undefined, fetchStatus: 'fetching' };
    expect(combineFeeds([well, loading]).read).toBeNull();
    expect(combineFeeds([loading, well]).facts.data).toBeUndefined();
  });

  it('are shown without one that failed, and its cause is told', () => {
    const gone: FeedResult = { ...well, data: undefined, error: GONE, failureReason: GONE };
    const { read, missing, facts } = combineFeeds([gone, well]);
    expect(read).toEqual([READ]);
    expect(missing).toEqual([GONE.fault]);
    expect(facts).toMatchObject({ error: null, dataUpdatedAt: 500 });
  });

  it('have failed where none has answered', () => {
    const gone: FeedResult = { ...well, data: undefined, error: GONE, failureReason: GONE };
    expect(combineFeeds([gone, gone])).toMatchObject({ read: null, missing: [] });
    expect(combineFeeds([gone, gone]).facts.error).toEqual(GONE.fault);
  });
});

describe('a feed that asked to be left alone', () => {
  const source = {
    feed: { kind: 'figures', address: 'x.csv', marking: 'live', cadenceHours: 0.02 },
    folder: 'https://site.example/',
  } as const;
  const { refetchInterval, refetchOnWindowFocus } = pollingQuery(
    source,
    { situation: aSituation({}), folder: source.folder },
    false,
  );
  const after = (ms: number, retryAfterMs: number | null) => ({
    state: {
      data: READ,
      error: new FeedError('status', 'https://feeds.example/x.csv', { status: 429, retryAfterMs }),
      errorUpdatedAt: Temporal.Now.instant().epochMilliseconds - ms,
    },
  });

  it('is not polled before that time is over', () => {
    expect(refetchInterval(after(0, 600_000))).toBe(600_000);
    expect(refetchInterval(after(0, null))).toBe(72_000);
  });

  it('is not asked when a reader comes back to the page before', () => {
    expect(refetchOnWindowFocus(after(60_000, 120_000))).toBe(false);
    expect(refetchOnWindowFocus(after(130_000, 120_000))).toBe(true);
    expect(refetchOnWindowFocus(after(0, null))).toBe(true);
  });
});
