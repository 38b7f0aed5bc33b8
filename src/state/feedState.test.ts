import { describe, expect, it } from 'vitest';
import { feedStateOf, type QueryFacts } from './feedState.ts';

const rules = {
  isEmpty: (data: readonly number[]) => data.length === 0,
  attemptsFor: (failure: string) => (failure === 'gone' ? 1 : 4),
};

const facts: QueryFacts<readonly number[], string> = {
  data: undefined,
  error: null,
  failureCount: 0,
  failureReason: null,
  fetchStatus: 'fetching',
  dataUpdatedAt: 0,
};
const read = { data: [1], dataUpdatedAt: 500, fetchStatus: 'idle' } as const;

describe('the state of a feed', () => {
  it('is loading while the first attempt runs', () => {
    expect(feedStateOf(facts, rules)).toEqual({ status: 'loading' });
  });

  it('names the coming attempt and the cause while it repeats', () => {
    const query = { ...facts, failureCount: 1, failureReason: 'busy' };
    expect(feedStateOf(query, rules)).toEqual({
      status: 'retrying',
      attempt: 2,
      of: 4,
      failure: 'busy',
    });
  });

  it('is offline, not loading for ever, when the first attempt waits for a network', () => {
    expect(feedStateOf({ ...facts, fetchStatus: 'paused' }, rules)).toEqual({ status: 'offline' });
  });

  it('is failed when no attempt is left and nothing was ever read', () => {
    const query = { ...facts, fetchStatus: 'idle', error: 'gone', failureReason: 'gone' } as const;
    expect(feedStateOf(query, rules)).toEqual({ status: 'failed', failure: 'gone' });
  });

  it('is empty when the answer holds no figures', () => {
    expect(feedStateOf({ ...facts, ...read, data: [] }, rules)).toEqual({
      status: 'empty',
      data: [],
      fetchedAt: 500,
    });
  });

  it('keeps the last good figures beside an error', () => {
    expect(feedStateOf({ ...facts, ...read, error: 'busy' }, rules)).toEqual({
      status: 'ready',
      data: [1],
      fetchedAt: 500,
      refreshing: false,
      stale: { cause: 'failed', failure: 'busy', copy: false },
    });
  });

  it('keeps the last good figures while a refresh is repeated', () => {
    const query = { ...facts, ...read, fetchStatus: 'fetching', failureReason: 'busy' } as const;
    expect(feedStateOf(query, rules)).toMatchObject({
      status: 'ready',
      refreshing: true,
      stale: { cause: 'failed', failure: 'busy', copy: false },
    });
  });

  it('keeps the last good figures offline', () => {
    expect(feedStateOf({ ...facts, ...read, fetchStatus: 'paused' }, rules)).toMatchObject({
      status: 'ready',
      stale: { cause: 'offline', copy: false },
    });
  });

  it.each([
    ['while the network has not answered', { fetchStatus: 'fetching' }, { cause: 'unanswered' }],
    ['offline', { fetchStatus: 'paused' }, { cause: 'offline' }],
    ['beside an error', { error: 'gone' }, { cause: 'failed', failure: 'gone' }],
  ] as const)('never takes a saved copy for fetched: %s', (_, wrong, stale) => {
    const query = { ...facts, ...read, ...wrong, copy: true };
    expect(feedStateOf(query, rules)).toMatchObject({
      status: 'ready',
      stale: { ...stale, copy: true },
    });
  });

  it('is plainly ready when all is well', () => {
    expect(feedStateOf({ ...facts, ...read }, rules)).toMatchObject({
      status: 'ready',
      stale: null,
      refreshing: false,
    });
  });
});
