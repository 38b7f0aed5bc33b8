import { describe, expect, it } from 'vitest';
import { FeedError } from './feedError.ts';
import { parseRetryAfter, retryDelay, shouldRetry } from './retryPolicy.ts';

const ADDRESS = 'https://feeds.example/x.csv';
const NOW = Date.UTC(2026, 10, 23, 10, 0, 0);

describe('asking again', () => {
  it.each([400, 401, 403, 404, 410, 422])('a %i is an answer: exactly one request', (status) => {
    const error = new FeedError('status', ADDRESS, { status });
    expect(shouldRetry(0, error)).toBe(false);
  });

  it.each([408, 425, 429, 500, 502, 503, 504])('a %i is tried four times in all', (status) => {
    const error = new FeedError('status', ADDRESS, { status });
    expect([0, 1, 2, 3].map((failures) => shouldRetry(failures, error))).toEqual([
      true,
      true,
      true,
      false,
    ]);
  });

  it.each(['network_or_not_allowed', 'timeout', 'cut_off', 'offline'] as const)(
    'a passing fault is tried again: %s',
    (reason) => {
      expect(shouldRetry(0, new FeedError(reason, ADDRESS))).toBe(true);
    },
  );

  it.each(['web_page', 'wrong_type', 'shape', 'too_large', 'not_utf8', 'empty'] as const)(
    'a wrong content is not: %s',
    (reason) => {
      expect(shouldRetry(0, new FeedError(reason, ADDRESS))).toBe(false);
    },
  );

  it('a fault of the program is not asked again', () => {
    expect(shouldRetry(0, new TypeError('x is not a function'))).toBe(false);
  });
});

describe('the wait before it', () => {
  it('is 1, 2, 4 seconds where the feed asks for none', () => {
    const error = new FeedError('timeout', ADDRESS);
    expect([0, 1, 2].map((failures) => retryDelay(failures, error))).toEqual([1000, 2000, 4000]);
  });

  it('is what the feed asked for', () => {
    const error = new FeedError('status', ADDRESS, { status: 503, retryAfterMs: 120_000 });
    expect(retryDelay(0, error)).toBe(120_000);
  });

  it.each([
    ['120', 120_000],
    ['0', 0],
    ['Mon, 23 Nov 2026 10:00:30 GMT', 30_000],
    ['Mon, 23 Nov 2026 09:00:00 GMT', 0],
    ['Mon, 23 Nov 2027 10:00:30 GMT', 600_000],
    ['99999999999999999999', 600_000],
    ['abc', null],
    ['-5', null],
    ['1e9', null],
    ['Mon, 31 Feb 2026 10:00:30 GMT', null],
    ['', null],
    [null, null],
  ])('Retry-After %j is %j ms', (header, wait) => {
    expect(parseRetryAfter(header, NOW)).toBe(wait);
  });
});
