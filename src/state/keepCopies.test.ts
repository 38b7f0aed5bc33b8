import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { mockFeed, readShippedFile } from '#mocks/node.ts';
import type { Situation } from '#domain/situation.ts';
import { feedQuery } from '#feeds/feedQuery.ts';
import { readManifest } from '#feeds/situations/readManifest.ts';
import { situationQuery } from '#feeds/situations/query.ts';
import { MemoryDatabase } from '../testing/memoryDatabase.ts';
import { forgetCopyLosses, isCopy } from './copyMarks.ts';
import { createQueryClient } from './queryClient.ts';
import { COPIES_DATABASE, forgetCopyStore, readSavedCopy, saveCopy } from './savedCopies.ts';
import { keepCopies } from './useKeptCopies.ts';

const SITE = 'https://site.example/';
/** The page's three seconds, for a test. */
const SLOW_MS = 30;
const TOKEN = 'hush-hush-4711';
const feed = mockFeed();
let situation: Situation;
let device: MemoryDatabase;
let stop: () => void = () => undefined;

beforeAll(async () => {
  feed.listen({ onUnhandledRequest: 'error' });
  situation = readManifest(await readShippedFile('nagorno-karabakh-2023/manifest.json'), 'x');
});
afterAll(() => feed.close());
beforeEach(() => {
  forgetCopyStore();
  forgetCopyLosses();
  device = new MemoryDatabase();
  vi.stubGlobal('indexedDB', device);
  vi.stubGlobal('requestIdleCallback', (act: () => void) => setTimeout(act, 0));
});
afterEach(() => {
  stop();
  vi.unstubAllGlobals();
});

describe('what a page read', () => {
  it('is kept after the first figures, and opens the next page that the network gives nothing', async () => {
    const first = pageClient();
    const read = await first.query(query('withMark'));
    await vi.waitFor(
      async () => expect((await readSavedCopy(keyOf('withMark'))).found).toBe('copy'),
      {
        timeout: 4000,
      },
    );
    stop();
    const next = pageClient();
    answerNothing();
    void next.query(query('withMark')).catch(() => undefined);
    const copy = await restored(next, query('withMark'));
    expect(copy).toMatchObject({ received: 1, fetchedAt: read.fetchedAt });
    expect(isCopy(copy)).toBe(true);
    expect(next.getQueryState(query('withMark').queryKey)).toMatchObject({
      dataUpdatedAt: read.fetchedAt,
      isInvalidated: true,
    });
  });

  it('gives way to what the network sends, which is no copy any more', async () => {
    await saveCopy(keyOf('failsThenRecovers', 'run=give&fails=1'), [
      answer('indicator,place,as_of,value,qualifier,unit,source\n'),
    ]);
    const client = pageClient();
    const reading = client.query({
      ...query('failsThenRecovers', 'run=give&fails=1'),
      retryDelay: 300,
    });
    expect(await restored(client, query('failsThenRecovers', 'run=give&fails=1'))).toMatchObject({
      received: 0,
      fetchedAt: 5,
    });
    expect(isCopy(await reading)).toBe(false);
    expect((await reading).received).toBe(429);
  });

  it('stays with the error beside it where the feed is gone', async () => {
    await saveCopy(keyOf('notFound'), [answer(GOOD)]);
    const client = pageClient();
    await client.query(query('notFound')).catch(() => undefined);
    await restored(client, query('notFound'));
    expect(client.getQueryState(query('notFound').queryKey)).toMatchObject({ status: 'error' });
  });

  it('is shown while an answer takes long', async () => {
    await saveCopy(keyOf('silent'), [answer(GOOD)]);
    const client = pageClient();
    void client.query(query('silent')).catch(() => undefined);
    await restored(client, query('silent'));
    expect(client.getQueryState(query('silent').queryKey)?.fetchStatus).toBe('fetching');
    await client.cancelQueries();
  });

  it.each([
    ['is damaged inside', 'nothing,to,see\n1,2,3\n', 'damaged'],
    ['is empty', ' ', 'damaged'],
  ])('that %s is removed, and the page stands as without it', async (_, text) => {
    await saveCopy(keyOf('down'), [answer(text)]);
    const client = pageClient();
    void client.query(query('down')).catch(() => undefined);
    await vi.waitFor(async () => expect((await readSavedCopy(keyOf('down'))).found).toBe('none'));
    expect(client.getQueryData(query('down').queryKey)).toBeUndefined();
    await client.cancelQueries();
  });

  it('is not put in place of a situation that does not exist', async () => {
    const asked = situationQuery({ site: SITE, id: 'mock-atlantis' });
    const client = pageClient();
    await client.query(asked).catch(() => undefined);
    expect(client.getQueryData(asked.queryKey)).toBeUndefined();
  });

  it('holds no token of the address, whatever is kept', async () => {
    const client = pageClient();
    await client.query(query('withMark', `token=${TOKEN}`));
    await client.query(
      feedQuery({
        ...inputs('json', ''),
        feed: { ...inputs('json', '').feed, token: 'key' },
        readToken: () => TOKEN,
      }),
    );
    await vi.waitFor(() => expect(device.kept.get(COPIES_DATABASE)?.size).toBe(2), {
      timeout: 4000,
    });
    expect(device.text()).not.toContain(TOKEN);
    expect(device.text()).not.toMatch(/token=|key=/);
  });
});

const GOOD = `indicator,place,as_of,value,qualifier,unit,source\narrivals,Armenia,2023-09-24,377,exact,people,X\n`;

function pageClient() {
  const client = createQueryClient();
  stop = keepCopies(client, SLOW_MS);
  return client;
}

function inputs(scenario: string, search: string) {
  const address = `mock/${scenario}/figures.csv${search === '' ? '' : `?${search}`}`;
  return {
    feed: { kind: 'figures', address, marking: 'live' } as const,
    situation,
    folder: SITE,
  };
}

function query(scenario: string, search = '') {
  return feedQuery(inputs(scenario, search));
}

function keyOf(scenario: string, search = ''): string {
  return query(scenario, search).meta?.copy?.key ?? '';
}

function answer(text: string) {
  return { text, contentType: 'text/csv', address: `${SITE}x.csv`, fetchedAt: 5 };
}

function answerNothing(): void {
  vi.spyOn(globalThis, 'fetch').mockRejectedValue(new TypeError('Failed to fetch'));
}

async function restored(
  client: ReturnType<typeof createQueryClient>,
  { queryKey }: ReturnType<typeof query>,
  timeout = 2000,
): Promise<unknown> {
  return vi.waitFor(
    () => {
      const data = client.getQueryData(queryKey);
      if (data === undefined) throw new Error('No copy is there yet.');
      return data;
    },
    { timeout },
  );
}
