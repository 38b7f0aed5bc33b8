import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FeedFaultReason } from '#domain/feedFault.ts';
import type { Situation } from '#domain/situation.ts';
import type { ReadFeed } from '#feeds/readFeed.ts';
import { figuresAdapter } from '#feeds/figures/adapter.ts';
import { readFeed } from '#feeds/readFeed.ts';
import { toFigureTable } from '#feeds/figures/toFigures.ts';
import { readManifest } from '#feeds/situations/readManifest.ts';
import { isFeedError } from '#feeds/transport/feedError.ts';
import { fetchText } from '#feeds/transport/fetchText.ts';
import { HOSTILE_TEXTS } from './badRows.ts';
import { FAULTS } from './faults.ts';
import { mockFeed, readShippedFile } from './node.ts';
import type { ScenarioName } from './scenarios.ts';
import { SCENARIOS } from './scenarios.ts';

const SITE = 'https://site.example/';
const feed = mockFeed();
let situation: Situation;

beforeAll(async () => {
  feed.listen({ onUnhandledRequest: 'error' });
  situation = readManifest(await readShippedFile('nagorno-karabakh-2023/manifest.json'), 'x');
});
afterAll(() => {
  feed.close();
});

/** What the scenarios come to that are no fault, or only for a while; the others stand in faults.ts. */
const OUTCOMES: Partial<
  Record<ScenarioName, FeedFaultReason | readonly [received: number, setAside: number]>
> = {
  normal: [429, 0],
  json: [429, 0],
  jsonAsText: [429, 0],
  replay: [37, 0],
  example: [429, 0],
  stale: [195, 0],
  slow: [429, 0],
  silent: 'timeout',
  down: 'status',
  failsThenRecovers: 'status',
  failsLater: [429, 0],
  asksToWait: 'status',
  notFound: 'status',
  empty: [0, 0],
  hostileStrings: [1 + 5 * HOSTILE_TEXTS.length, 2],
};

describe('each scenario comes to what its name says', () => {
  it.each(Object.entries(OUTCOMES))('%s', async (name, outcome) => {
    const query = name === 'replay' ? 'now=2023-09-20T00:00:00Z' : 'run=outcomes';
    const timeoutMs = name === 'silent' ? 20 : 10_000;
    const read = await fetchScenario(`${name}/figures.csv?${query}`, timeoutMs).catch(faultOf);
    if (typeof read === 'string') expect(read).toBe(outcome);
    else expect([read.received, read.setAside.length]).toEqual(outcome);
  });

  it('leaves none out', () => {
    const faults = FAULTS.flatMap((fault) => ('mock' in fault ? [fault.mock] : []));
    const named = new Set<string>([...Object.keys(OUTCOMES), ...faults]);
    expect([...named].sort()).toEqual(Object.keys(SCENARIOS).sort());
  });
});

describe('scenarios that change from request to request', () => {
  it.each([
    ['failsThenRecovers', ['status', 'status', 429, 429]],
    ['failsLater', [429, 'status', 'status', 'status']],
    ['failsLater', [429, 429, 'status', 429], '&ok=2&fails=1'],
    ['shrunken', [429, 42, 42]],
  ])('%s: %j', async (name, expected, query = '') => {
    const seen: unknown[] = [];
    while (seen.length < expected.length) {
      const address = `${name}/figures.csv?run=${name}${query.length}${query}`;
      const read = await fetchScenario(address).catch(faultOf);
      seen.push(typeof read === 'string' ? read : read.received);
    }
    expect(seen).toEqual(expected);
  });

  it('start anew after a reset of their run', async () => {
    const address = 'failsThenRecovers/figures.csv?run=reset&fails=1';
    expect(await fetchScenario(address).catch(faultOf)).toBe('status');
    expect((await fetchScenario(address)).received).toBe(429);
    await fetch(`${SITE}mock/reset?run=reset`, { method: 'POST' });
    expect(await fetchScenario(address).catch(faultOf)).toBe('status');
  });
});

describe('the replay', () => {
  it.each([
    ['2023-09-24T13:59:59Z', []],
    ['2023-09-24T14:00:00Z', [377]],
    ['2023-09-24T18:00:00Z', [377, 1050]],
    // A count of the day is known when the day is over.
    ['2023-09-24T20:00:00Z', [30, 377, 1050, 1510, 5000]],
  ])('at %s knows arrivals of %j', async (now, expected) => {
    const { figures } = toFigureTable([await fetchScenario(`replay/figures.json?now=${now}`)]);
    const arrivals = figures.filter(({ indicator }) => indicator === 'arrivals');
    const values = new Set(arrivals.map(({ value }) => value ?? 0));
    expect([...values].sort((one, next) => one - next)).toEqual(expected);
  });

  it('is marked as a replay and states its clock', async () => {
    const clock = { now: '2023-09-26T00:00:00Z', speed: 60, paused: true };
    await fetch(`${SITE}mock/clock?run=one`, { method: 'POST', body: JSON.stringify(clock) });
    expect(await fetchScenario('replay/figures.json?run=one')).toMatchObject({
      marking: 'replay',
      clock,
    });
    const other: unknown = await (await fetch(`${SITE}mock/clock?run=other`)).json();
    expect(other).toMatchObject({ paused: false });
  });

  it('refuses a clock that is none', async () => {
    const answer = await fetch(`${SITE}mock/clock`, { method: 'POST', body: '{"speed":-1}' });
    expect(answer.status).toBe(400);
  });
});

describe('a situation on a mock feed', () => {
  it.each([
    ['mock-slow', '../../mock/slow/figures.csv', 'live'],
    ['mock-fails-then-recovers-run-7', '../../mock/failsThenRecovers/figures.csv?run=7', 'live'],
    ['mock-replay-run-a1', '../../mock/replay/figures.json?run=a1', 'replay'],
  ])('%s is the archive on %s', async (id, address, marking) => {
    const manifest = `${SITE}situations/${id}/manifest.json`;
    const { text } = await fetchText(manifest, { base: SITE });
    expect(readManifest(text, manifest)).toMatchObject({ id, feeds: [{ address, marking }] });
  });

  it('says which scenarios there are where there is no such one', async () => {
    const answer = await fetch(`${SITE}situations/mock-nonsense/manifest.json`);
    expect(answer.status).toBe(404);
    expect(await answer.text()).toContain('failsThenRecovers');
  });
});

async function fetchScenario(path: string, timeoutMs = 10_000): Promise<ReadFeed> {
  const address = `${SITE}mock/${path}`;
  const answer = await fetchText(address, { base: SITE, timeoutMs });
  const definition = { kind: 'figures', address, marking: 'live' } as const;
  return readFeed([{ ...answer, address: address }], figuresAdapter, {
    feed: definition,
    situation,
  });
}

function faultOf(error: unknown): FeedFaultReason {
  if (isFeedError(error)) return error.fault.reason;
  throw error;
}
