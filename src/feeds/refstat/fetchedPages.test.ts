import { expect, it, vi } from 'vitest';
import { odpTimeseriesAdapter } from '../odp/timeseriesAdapter.ts';
import { fetchFeed } from '../fetchFeed.ts';
import { isFeedError } from '../transport/feedError.ts';
import { refstatAdapter } from './adapter.ts';
import { API, populationRow, readRefstat, refstatFeed } from './fixtures.ts';

const OPTIONS = { folder: 'https://site.example/' };

it('asks for the pages one after the other and reads them as one table', async () => {
  const asked: string[] = [];
  vi.spyOn(globalThis, 'fetch').mockImplementation((address) => {
    const url = new URL(address instanceof Request ? address.url : address);
    if (url.href.startsWith(API)) asked.push(url.search);
    const items = [populationRow({ refugees: asked.length })];
    return Promise.resolve(Response.json({ page: asked.length, maxPages: 2, total: [], items }));
  });
  const feed = refstatFeed(undefined, `${API}?coa=DEU&yearTo=2024`);
  const read = readRefstat(feed, ...(await fetchFeed(feed, refstatAdapter, OPTIONS)));
  expect(asked).toEqual([
    '?coa=DEU&yearTo=2024&cf_type=ISO&page=1&limit=5000&yearFrom=1951',
    '?coa=DEU&yearTo=2024&cf_type=ISO&page=2&limit=5000&yearFrom=1951',
  ]);
  expect(read.stated.map(({ value }) => value)).toEqual([1, 2]);
});

it('a situation that the portal does not know is a status, not an empty feed', async () => {
  vi.spyOn(globalThis, 'fetch').mockResolvedValue(new Response('', { status: 404 }));
  const feed = refstatFeed([], 'https://data.example/population/get/timeseries?sv_id=0');
  const error: unknown = await fetchFeed(feed, odpTimeseriesAdapter, OPTIONS).catch(
    (problem: unknown) => problem,
  );
  expect(isFeedError(error) ? error.fault : null).toMatchObject({ reason: 'status', status: 404 });
});
