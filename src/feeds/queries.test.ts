import { QueryClient } from '@tanstack/react-query';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { mockFeed, readShippedFile } from '#mocks/node.ts';
import type { FeedDefinition, Situation } from '#domain/situation.ts';
import { advanced } from '../testing/advanced.ts';
import { eventsQuery } from './events/query.ts';
import { feedQuery } from './feedQuery.ts';
import { situationQuery, situationsQuery } from './situations/query.ts';
import { readManifest } from './situations/readManifest.ts';
import { isFeedError } from './transport/feedError.ts';

const SITE = 'https://site.example/corridor/';
const feed = mockFeed();
let situation: Situation;

beforeAll(async () => {
  feed.listen({ onUnhandledRequest: 'error' });
  situation = readManifest(await readShippedFile('nagorno-karabakh-2023/manifest.json'), 'x');
});
afterAll(() => {
  feed.close();
});
afterEach(() => vi.useRealTimers());

describe('a situation', () => {
  it('is found in the folder of its id without being listed', async () => {
    const found = await client().query(situationQuery({ site: SITE, id: 'mock-normal' }));
    expect(found.situation.id).toBe('mock-normal');
    expect(found.folder).toBe(`${SITE}situations/mock-normal/`);
  });

  it('that is nowhere is unknown, after one request', async () => {
    const fetched = vi.spyOn(globalThis, 'fetch');
    const query = situationQuery({ site: SITE, id: 'mock-atlantis' });
    expect(await faultOf(client().query(query))).toMatchObject({
      reason: 'unknown_situation',
      seen: 'mock-atlantis',
    });
    expect(fetched).toHaveBeenCalledTimes(1);
  });

  it('that is unknown is told from a server that sends its front page for it', async () => {
    answerWith('<!doctype html>', 'text/html');
    const query = situationQuery({ site: SITE, id: 'atlantis' });
    expect((await faultOf(client().query(query))).reason).toBe('unknown_situation');
  });

  it.each(['../../etc', 'a/b', '', 'A', '__proto__'])('is not looked for under %j', async (id) => {
    const fetched = vi.spyOn(globalThis, 'fetch');
    expect((await faultOf(client().query(situationQuery({ site: SITE, id })))).reason).toBe(
      'unknown_situation',
    );
    expect(fetched).not.toHaveBeenCalled();
  });

  it('whose manifest is of another one is refused', async () => {
    answerWith(JSON.stringify({ ...situation, id: 'other' }));
    const query = situationQuery({ site: SITE, id: 'atlantis' });
    expect((await faultOf(client().query(query))).names).toEqual(['id: other (atlantis)']);
  });

  it('may be carried by the list itself', async () => {
    const feeds = [{ kind: 'figures', address: 'x.csv' }];
    answerWith(JSON.stringify({ situations: [{ id: 'own', title: 'Own', feeds }] }));
    const found = await client().query(situationQuery({ site: SITE, id: 'own', manifest: '' }));
    expect(found.situation).toMatchObject({ id: 'own', feeds: [{ marking: 'live' }] });
    expect(found.folder).toBe(`${SITE}situations/`);
    expect(found.complete?.([])).toMatchObject({ id: 'own', charts: [] });
  });

  it('is offered by the list', async () => {
    answerWith(await readShippedFile('situations.json'));
    const listed = await client().query(situationsQuery(SITE));
    expect(listed[0]?.id).toBe('nagorno-karabakh-2023');
  });
});

describe('a figures feed', () => {
  it('is read from beside the manifest', async () => {
    const read = await client().query(query('../../mock/normal/figures.csv'));
    expect(read).toMatchObject({ received: 429, marking: 'live', clock: null });
  });

  it('that fails twice and recovers has asked three times', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    const fetched = vi.spyOn(globalThis, 'fetch');
    const reading = client().query(query('../../mock/failsThenRecovers/figures.csv?run=q'));
    const read = await advanced(reading);
    expect(read.received).toBe(429);
    expect(fetched).toHaveBeenCalledTimes(3);
  });

  it.each([
    ['notFound', 1],
    ['loginPage', 1],
    ['down', 4],
  ])('%s is asked for %i time(s) before it has failed for good', async (scenario, requests) => {
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    const fetched = vi.spyOn(globalThis, 'fetch');
    const reading = client().query(query(`../../mock/${scenario}/figures.csv`));
    await advanced(faultOf(reading));
    expect(fetched).toHaveBeenCalledTimes(requests);
  });

  it('on a refused address asks nobody', async () => {
    const fetched = vi.spyOn(globalThis, 'fetch');
    const fault = await faultOf(client().query(query('javascript:alert(1)')));
    expect(fault).toMatchObject({ reason: 'refused_address', names: ['must_be_http_or_https'] });
    expect(fetched).not.toHaveBeenCalled();
  });

  it('has another key for another token, and no key holds one', () => {
    const keys = ['hush-1', 'hush-2'].map((token) =>
      JSON.stringify(query(`https://feeds.example/x.csv?token=${token}`).queryKey),
    );
    expect(keys[0]).not.toBe(keys[1]);
    expect(keys.join()).not.toMatch(/token|hush/);
  });

  it('may call itself an example, and may not call itself an archive', async () => {
    const example = await client().query(query('../../mock/example/figures.json'));
    expect(example.marking).toBe('example');
    answerWith(JSON.stringify({ marking: 'archive', figures: [] }), 'application/json');
    expect((await client().query(query('x.json'))).marking).toBe('live');
  });

  it('says when it was retrieved, an archive does not', async () => {
    const live = await client().query(query('../../mock/normal/figures.csv'));
    expect(live.stated[0]?.reference.retrieved).toMatch(/^20\d\d-.*Z$/);
    const archive = await client().query(
      query('../../mock/normal/figures.csv', { marking: 'archive' }),
    );
    expect(archive.stated[0]?.reference.retrieved).toBe('');
  });
});

it('a situation without events asks nobody for them', async () => {
  const fetched = vi.spyOn(globalThis, 'fetch');
  const none = eventsQuery({ situation: { events: null, zone: 'Asia/Yerevan' }, folder: SITE });
  expect((await client().query(none)).events).toEqual([]);
  expect(fetched).not.toHaveBeenCalled();
});

function query(address: string, feedDefinition: Partial<FeedDefinition> = {}) {
  return feedQuery({
    feed: { kind: 'figures', address, marking: 'live', ...feedDefinition },
    situation,
    folder: `${SITE}situations/nagorno-karabakh-2023/`,
  });
}

function client(): QueryClient {
  return new QueryClient({ defaultOptions: { queries: { gcTime: Infinity } } });
}

function answerWith(body: string, type = 'application/json'): void {
  vi.spyOn(globalThis, 'fetch').mockImplementation(() =>
    Promise.resolve(new Response(body, { headers: { 'Content-Type': type } })),
  );
}

async function faultOf(reading: Promise<unknown>) {
  const error: unknown = await reading.then(
    () => null,
    (problem: unknown) => problem,
  );
  if (isFeedError(error)) return error.fault;
  throw new Error(`no FeedError but ${String(error)}`);
}
