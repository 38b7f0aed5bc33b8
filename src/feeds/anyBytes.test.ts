import fc from 'fast-check';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { manyRows } from '#mocks/manyRows.ts';
import { readShippedFile } from '#mocks/node.ts';
import { rowCount } from '#domain/rowCount.ts';
import { FEED_KINDS, type FeedDefinition, type FeedKind } from '#domain/situation.ts';
import { adapterOf } from './adapters.ts';
import { fetchFeed } from './fetchFeed.ts';
import { toFigureTable } from './figures/toFigures.ts';
import { readFeed } from './readFeed.ts';
import { isFeedError } from './transport/feedError.ts';

const SITE = 'https://feeds.example/';
let shipped: Uint8Array;
beforeAll(async () => {
  const csv = await readShippedFile('nagorno-karabakh-2023/figures.csv');
  shipped = new TextEncoder().encode(csv.split('\n').slice(0, 30).join('\n'));
});

/** Words that readers look for, so that chance gets past the first check. */
const WORDS = [
  'data',
  'items',
  'figures',
  'value',
  'date',
  'year',
  'iso3',
  'individuals',
  'geomaster_name',
  'qualifier',
];
const json = fc.letrec((tie) => ({
  any: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    tie('leaf'),
    tie('list'),
    tie('record'),
  ),
  leaf: fc.oneof(
    fc.constantFrom(null, true, '', '-', '2023-02-30', '1,050'),
    fc.integer(),
    fc.double(),
    fc.string(),
    fc.constantFrom(...WORDS),
  ),
  list: fc.array(tie('any'), { maxLength: 4 }),
  record: fc.dictionary(fc.oneof(fc.constantFrom(...WORDS, '__proto__'), fc.string()), tie('any'), {
    maxKeys: 5,
  }),
})).any;
const bytes = fc.oneof(
  fc.uint8Array({ maxLength: 300 }),
  fc.string({ unit: 'binary', maxLength: 300 }).map(encoded),
  json.map((value) => encoded(JSON.stringify(value))),
  fc
    .constantFrom(...WORDS)
    .chain((name) => json.map((value) => encoded(JSON.stringify({ [name]: [value, value] })))),
);
/** The archive with some of its bytes changed, or its end missing. */
const broken = fc
  .tuple(fc.array(fc.tuple(fc.nat(12_000), fc.nat(255)), { maxLength: 8 }), fc.nat(12_000))
  .map(([changes, end]) => {
    const changed = shipped.slice(0, Math.max(end, 400));
    for (const [at, value] of changes) if (at < changed.length) changed[at] = value;
    return changed;
  });
const type = fc.constantFrom(
  'text/csv',
  'application/json',
  'text/plain',
  '',
  'application/octet-stream',
);

describe('whatever a feed sends: a fault with a reason, or every row of it is shown or set aside', () => {
  it.each(FEED_KINDS)('%s: any bytes', async (kind) => {
    await fc.assert(
      fc.asyncProperty(bytes, type, (body, as) => expectLaw(kind, body, as)),
      { numRuns: 150 },
    );
  });

  it('figures: a good table with broken bytes, or cut', async () => {
    await fc.assert(
      fc.asyncProperty(broken, (body) => expectLaw('figures', body, 'text/csv')),
      { numRuns: 150 },
    );
  });

  it('figures: 100,000 rows, each tenth of them broken', async () => {
    const lines = manyRows(100_000).split('\n');
    const body = lines
      .map((line, index) => (index % 10 === 3 ? line.replace(',exact,', ',~,') : line))
      .join('\n');
    const table = await readThroughTheDoor('figures', encoded(body), 'text/csv');
    expect(table.received).toBe(100_000);
    expect(rowCount(table.setAside)).toBe(10_000);
    expect(behind(table)).toBe(100_000);
  }, 60_000);
});

async function expectLaw(kind: FeedKind, body: Uint8Array, as: string): Promise<void> {
  try {
    const table = await readThroughTheDoor(kind, body, as);
    expect(behind(table)).toBe(table.received);
  } catch (error) {
    if (!isFeedError(error)) throw error;
  }
  expect('evacuated' in {}).toBe(false);
}

/** Figures, rejected and set aside together: rows of the feed behind them. */
function behind({ figures, rejected, setAside }: ReturnType<typeof toFigureTable>): number {
  const references = [...figures, ...rejected].flatMap((one) => one.references);
  return rowCount(references) + rowCount(setAside);
}

async function readThroughTheDoor(kind: FeedKind, body: Uint8Array, as: string) {
  vi.spyOn(globalThis, 'fetch').mockImplementation(() =>
    Promise.resolve(new Response(body.slice(), { headers: { 'Content-Type': as } })),
  );
  const feed: FeedDefinition = { kind, address: `${SITE}data`, marking: 'live', series: [] };
  const adapter = { ...(await adapterOf(kind)), pauseMs: 0 };
  const answers = await fetchFeed(feed, adapter, { folder: SITE });
  const read = readFeed(answers, adapter, {
    feed,
    situation: { id: 'x', zone: 'UTC', sources: [] },
  });
  return toFigureTable([read]);
}

function encoded(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
