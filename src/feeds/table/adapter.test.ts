import { expect, it } from 'vitest';
import type { FeedDefinition } from '#domain/situation.ts';
import { makeWorkbook } from '../../testing/workbook.ts';
import type { FeedAnswer } from '../feedAdapter.ts';
import type { Mapping } from '../ownTable/types.ts';
import { readFeed } from '../readFeed.ts';
import { isFeedError } from '../transport/feedError.ts';
import { tableAdapter } from './adapter.ts';

const ADDRESS = 'https://feeds.example/counts.xlsx';
const FEED: FeedDefinition = {
  kind: 'table',
  address: ADDRESS,
  mapping: 'mapping.json',
  marking: 'live',
  source: 'Example agency',
};
const MAPPING: Mapping = {
  version: 1,
  sheet: 'Counts',
  headerRow: 0,
  tagRow: null,
  columns: [
    { column: 0, as: 'as_of' },
    { column: 1, as: 'value', indicator: 'idps', unit: 'people' },
  ],
  numberFormat: null,
  dateFormat: 'iso',
  missing: [],
  zone: 'UTC',
  fixed: { place: 'Lori' },
};
const WORKBOOK = makeWorkbook([
  { name: 'Read me', rows: [['About', 'this']] },
  {
    name: 'Counts',
    rows: [
      ['Date', 'IDPs'],
      [{ serial: 45199 }, 1200],
      [{ serial: 45200 }, 'lots'],
    ],
  },
]);

function answerOf(content: Uint8Array | string): FeedAnswer {
  const file = typeof content === 'string' ? { text: content } : { text: '', bytes: content };
  return { ...file, contentType: '', address: ADDRESS, fetchedAt: 1_700_000_000_000 };
}

async function prepared(content: Uint8Array, mapping: string, feed = FEED) {
  const other = (address: string) => Promise.resolve({ ...answerOf(mapping), address });
  return (await tableAdapter.prepare?.([answerOf(content)], feed, other)) ?? [];
}

const situation = { id: 'x', zone: 'UTC', sources: [] };

it('a workbook at an address is read by its saved mapping; what is kept is text', async () => {
  const answers = await prepared(WORKBOOK, JSON.stringify(MAPPING));
  const kept: unknown = JSON.parse(JSON.stringify(answers));
  expect(kept).toEqual(answers);
  const read = readFeed(answers, tableAdapter, { feed: FEED, situation });
  expect(read.stated).toMatchObject([
    {
      indicator: 'idps',
      value: 1200,
      source: 'Example agency',
      asOf: { text: '2023-09-30' },
      reference: { url: ADDRESS },
    },
  ]);
  expect(read).toMatchObject({
    received: 2,
    setAside: [{ row: 3, reason: 'bad_number', seen: 'lots' }],
  });
});

it('a table with our own columns needs no mapping', async () => {
  const own =
    'indicator,place,as_of,value,qualifier,unit,source\nidps,Lori,2026-01-01,5,exact,people,S\n';
  const feed: FeedDefinition = { kind: 'table', address: ADDRESS, marking: 'live' };
  const answers = await prepared(new TextEncoder().encode(own), '', feed);
  expect(readFeed(answers, tableAdapter, { feed, situation }).stated).toHaveLength(1);
});

it.each([
  ['a mapping that is none', WORKBOOK, '{"version":2}', 'shape'],
  ['a sheet that is not there', WORKBOOK, JSON.stringify({ ...MAPPING, sheet: 'x' }), 'shape'],
  [
    'a page to sign in',
    new TextEncoder().encode('<!doctype html>'),
    JSON.stringify(MAPPING),
    'web_page',
  ],
])('%s is a fault of the feed', async (_, content, mapping, reason) => {
  const error: unknown = await prepared(content, mapping).catch((one: unknown) => one);
  expect(isFeedError(error) ? error.fault.reason : error).toBe(reason);
});
