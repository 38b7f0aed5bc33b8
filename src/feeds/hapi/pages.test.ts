import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { csvOfRecords } from '../../testing/feedTexts.ts';
import { HAPI_FEED, hapiJson, IDPS } from '../../testing/hapiRows.ts';
import { fetchFeed } from '../fetchFeed.ts';
import { isFeedError } from '../transport/feedError.ts';
import { HAPI_LIMIT, hapiAdapter } from './adapter.ts';

const API = 'https://hapi.example/api/v2/affected-people/idps?location_code=XXA&output_format=csv';
const FEED = { ...HAPI_FEED, address: API, token: 'app_identifier' };
const FULL = csvOfRecords(Array.from({ length: HAPI_LIMIT }, () => IDPS));

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('fetching HAPI', () => {
  it('ends at a page without a byte after a full one, a second between them, the key in requests only', async () => {
    const asked = answerWith([FULL, '']);
    const answers = await settled();
    expect(answers).toHaveLength(1);
    expect(asked.map((url) => url.searchParams.get('offset'))).toEqual(['0', '10000']);
    expect(asked.every((url) => url.searchParams.get('app_identifier') === 'SECRET')).toBe(true);
    expect(JSON.stringify(answers)).not.toContain('SECRET');
  });

  it('that has not one byte at all is an empty feed', async () => {
    answerWith(['']);
    await expect(settled()).rejects.toSatisfy(
      (error) => isFeedError(error) && error.fault.reason === 'empty',
    );
  });

  it('that refuses the key is a refusal with its status', async () => {
    answerWith([hapiJson([])], 403);
    await expect(settled()).rejects.toSatisfy(
      (error) => isFeedError(error) && error.fault.status === 403,
    );
  });
});

/** Answers in order, and the addresses that were asked. */
function answerWith(texts: readonly string[], status = 200): URL[] {
  const asked: URL[] = [];
  vi.stubGlobal('fetch', (url: URL) => {
    asked.push(new URL(url));
    const headers = { 'Content-Type': 'text/csv' };
    return Promise.resolve(new Response(texts[asked.length - 1] ?? '', { status, headers }));
  });
  return asked;
}

async function settled() {
  const folder = 'https://site.example/';
  const fetching = fetchFeed(FEED, hapiAdapter, { folder, token: 'SECRET' });
  fetching.catch(() => undefined);
  await vi.advanceTimersByTimeAsync(900);
  await vi.advanceTimersByTimeAsync(200);
  return fetching;
}
