import { QueryClient, QueryObserver } from '@tanstack/react-query';
import { readFile } from 'node:fs/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { rowCount } from '#domain/rowCount.ts';
import type { FeedFault } from '#domain/feedFault.ts';
import type { Situation } from '#domain/situation.ts';
import { feedQuery } from '#feeds/feedQuery.ts';
import type { ReadFeed } from '#feeds/readFeed.ts';
import { readManifest } from '#feeds/situations/readManifest.ts';
import { isFeedError } from '#feeds/transport/feedError.ts';
import { feedFaultSentence } from '#wording/feedFaultSentence.ts';
import { tableNoteSentence } from '#wording/tableSentences.ts';
import { createWording } from '#wording/wording.ts';
import { advanced } from '../src/testing/advanced.ts';
import type { FeedFaultCase } from './faultCase.ts';
import { DEVICE_FAULTS, FAULTS } from './faults.ts';
import { mockFeed, readShippedFile } from './node.ts';
import { type RawServer, startRawServer } from './rawServer.ts';

const SITE = 'https://site.example/';
/** The page's thirty seconds, for a test. */
const SHORT_MS = 150;
const ENGLISH = createWording('en');
const feed = mockFeed();
let raw: RawServer;
let situation: Situation;

beforeAll(async () => {
  feed.listen({ onUnhandledRequest: 'bypass' });
  raw = await startRawServer();
  situation = readManifest(await readShippedFile('nagorno-karabakh-2023/manifest.json'), 'x');
});
afterAll(async () => {
  feed.close();
  await raw.close();
});
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => vi.useRealTimers());

const CASES = FAULTS.filter(({ only }) => only !== 'browser').map(
  (fault, index) => [`${fault.id}: a feed that ${fault.does}`, fault, `f${index}`] as const,
);

describe('every fault of a feed', () => {
  it.each(CASES)('%s', async (_, fault, run) => {
    const fetched = vi.spyOn(globalThis, 'fetch');
    if (isLate(fault)) shortenTimeouts();
    const client = new QueryClient({ defaultOptions: { queries: { gcTime: Infinity } } });
    const query = queryOf(fault, run);
    if ('refused' in fault) {
      const good = await wellRead();
      client.setQueryData(query.queryKey, good);
      fetched.mockClear();
      const seen = await faultOf(client, query);
      expect(seen.reason).toBe(fault.refused);
      expect(feedFaultSentence(seen, ENGLISH)).toContain(fault.says.replace(' Trying again', ''));
      expect(fetched.mock.calls.filter(isAsked)).toHaveLength(fault.requests);
      expect(client.getQueryData(query.queryKey), 'last good data').toBe(good);
    } else {
      let read = await advanced(client.query({ ...query, staleTime: 0 }));
      if (fault.requests === 2) read = await advanced(client.query({ ...query, staleTime: 0 }));
      expect(fetched).toHaveBeenCalledTimes(fault.requests ?? 1);
      if (read.shrunken === null) expectLaw(read);
      if (fault.requests === undefined) {
        expect([read.received, rowCount(read.setAside)]).toEqual([fault.received, fault.setAside]);
        const notes = read.notes.map((note) => tableNoteSentence(note, ENGLISH)).join(' ');
        expect(`${notes} ${placesOf(read)}`).toContain(fault.says);
      }
    }
  });

  it('no answer changes what objects are made of, or lends a row what it does not say', async () => {
    const read = await advanced(new QueryClient().query(queryOf({ mock: 'protoKeys' }, 'proto')));
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect('evacuated' in {}).toBe(false);
    expect(read.stated.map(({ source }) => source)).toEqual(['Not stated']);
  });

  it('a feed that is left while it loads is given up, and its late answer is never shown', async () => {
    const client = new QueryClient();
    const signals = vi.spyOn(globalThis, 'fetch').mockImplementation(
      (_, init) =>
        new Promise((_done, fail) => {
          init?.signal?.addEventListener('abort', () => fail(new Error('given up')));
        }),
    );
    const observer = new QueryObserver(client, queryOf({ mock: 'slow' }, 'left'));
    const shown: unknown[] = [];
    const stop = observer.subscribe(({ data }) => shown.push(data));
    await vi.waitFor(() => expect(signals).toHaveBeenCalledOnce());
    const { signal } = signals.mock.calls[0]?.[1] ?? {};
    signals.mockRestore();
    observer.setOptions(queryOf({ mock: 'withMark' }, 'chosen'));
    await vi.waitFor(() => expect(shown.at(-1)).toMatchObject({ received: 1 }));
    expect(signal?.aborted).toBe(true);
    stop();
  });
});

describe('faults of the device', () => {
  it.each(DEVICE_FAULTS)('$id, $fault, is proven in $file', async ({ file, test }) => {
    expect(await readFile(new URL(`../${file}`, thisFile), 'utf8')).toContain(test);
  });

  it('stand in one table with those of feeds: F-01 to F-41, none left out', () => {
    const ids = new Set<string>([...FAULTS, ...DEVICE_FAULTS].map(({ id }) => id));
    const all = Array.from({ length: 41 }, (_, index) => `F-${String(index + 1).padStart(2, '0')}`);
    expect(all.filter((id) => !ids.has(id))).toEqual([]);
  });
});

const thisFile = import.meta.url;

function isLate(fault: FeedFaultCase): boolean {
  return 'refused' in fault && fault.refused === 'timeout';
}

function shortenTimeouts(): void {
  const wait = AbortSignal.timeout.bind(AbortSignal);
  vi.spyOn(AbortSignal, 'timeout').mockImplementation(() => wait(SHORT_MS));
}

function queryOf(fault: object, run: string) {
  return feedQuery({
    feed: { kind: 'figures', address: addressOf(fault, run), marking: 'live' },
    situation,
    folder: 'raw' in fault ? `${raw.origin}/` : SITE,
  });
}

function addressOf(fault: object, run: string): string {
  if ('address' in fault) return String(fault.address);
  if ('raw' in fault) return `${raw.origin}/${String(fault.raw)}`;
  if (!('mock' in fault)) throw new Error('A fault needs an answer.');
  const query = 'query' in fault ? `&${String(fault.query)}` : '';
  return `${SITE}mock/${String(fault.mock)}/figures.csv?run=${run}${query}`;
}

/** Where an answer leads elsewhere, msw follows by itself. */
function isAsked([asked]: Parameters<typeof fetch>): boolean {
  const address = asked instanceof Request ? asked.url : asked.toString();
  return !address.includes('/loginPage/') || address.includes('run=');
}

function wellRead(): Promise<ReadFeed> {
  return new QueryClient().query(queryOf({ mock: 'withMark' }, 'well'));
}

function expectLaw({ received, stated, setAside }: ReadFeed): void {
  expect(rowCount(stated.map(({ reference }) => reference)) + rowCount(setAside)).toBe(received);
}

/** Names from outside, which are shown as they are. */
function placesOf({ stated }: ReadFeed): string {
  return stated
    .map(({ place }) => place)
    .slice(0, 10)
    .join(' ');
}

async function faultOf(client: QueryClient, query: ReturnType<typeof queryOf>): Promise<FeedFault> {
  const error: unknown = await advanced(
    client.query({ ...query, staleTime: 0 }).then(
      () => null,
      (problem: unknown) => problem,
    ),
  );
  if (isFeedError(error)) return error.fault;
  throw new Error(`no FeedError but ${String(error)}`);
}
