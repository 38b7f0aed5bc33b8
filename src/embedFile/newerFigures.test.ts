import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { parseAddress } from '#address/address.ts';
import { receiptOfView } from '#exports/receiptOfView.ts';
import { shownSituation } from '#shown/shownSituation.ts';
import { createWording } from '#wording/wording.ts';
import { newerFigures, readSituation } from './newerFigures.ts';

const SITE = 'https://site.example/';
const VIEW = '?situation=river&chart=evacuated';
const row = (day: number, value: number) =>
  `evacuated,Riverland,2026-05-0${day}T09:00:00Z,${value},exact,people,Civil Protection,2026-05-0${day}`;
const CSV = { headers: { 'Content-Type': 'text/csv' } };
const HEAD = 'indicator,place,as_of,value,qualifier,unit,source,published';
const ROWS = [row(2, 1200), row(3, 3450), row(4, 5000)];

function serve(rows: readonly string[], chart = 'evacuated'): void {
  const feeds = [{ kind: 'figures', address: 'river.csv', marking: 'live' }];
  const selectors = [{ indicator: 'evacuated', place: 'Riverland' }];
  const charts = [{ id: chart, kind: 'cumulative', selectors }];
  const situations = [{ id: 'river', title: 'River', zone: 'UTC', feeds, charts }];
  const files: Readonly<Record<string, () => Response>> = {
    'situations.json': () => Response.json({ situations }),
    'river.csv': () => new Response([HEAD, ...rows].join('\n'), CSV),
  };
  vi.stubGlobal('fetch', (address: string | URL) => {
    const file = files[new URL(address).pathname.split('/').at(-1) ?? ''];
    return Promise.resolve(file?.() ?? new Response(null, { status: 404 }));
  });
}

async function published() {
  serve(ROWS);
  const { data, fetchedAt } = await readSituation(SITE, 'river');
  const shown = shownSituation(data, parseAddress(VIEW), fetchedAt);
  const { code: receipt = '' } = receiptOfView(shown, 'evacuated', createWording('en')) ?? {};
  const figures = new Set(data.figures.map(({ id }) => id));
  return { site: SITE, view: VIEW, receipt, figures, known: '2026-05-05T00:00:00Z' };
}

beforeEach(() => {
  vi.stubGlobal('document', { URL: SITE, documentElement: { lang: 'en' } });
});
afterEach(() => vi.unstubAllGlobals());

describe('what a published chart says of its site later', () => {
  it.each<[string, readonly string[], Awaited<ReturnType<typeof newerFigures>>]>([
    ['nothing where all is as it was', ROWS, null],
    [
      'as of when there are newer figures',
      [...ROWS, row(5, 5600)],
      { kind: 'newer', asOf: '5 May 2026, 09:00 UTC' },
    ],
    // Never as newer ones: those that are left are older.
    ['that the latest was withdrawn', ROWS.slice(0, 2), { kind: 'changed' }],
    ['that there is none any more', [row(2, 1).replace('Riverland', 'X')], { kind: 'changed' }],
  ])('%s', async (_name, rows, said) => {
    const file = await published();
    serve(rows);
    expect(await newerFigures(file)).toEqual(said);
  });

  it('that the chart is there no more', async () => {
    const file = await published();
    serve(ROWS, 'moved');
    expect(await newerFigures(file)).toEqual({ kind: 'changed' });
  });

  it('that nothing can be told by a clock that stands before the file was made', async () => {
    const known = Temporal.Now.instant().add({ hours: 48 }).toString();
    expect(await newerFigures({ ...(await published()), known })).toEqual({ kind: 'clock' });
  });

  it('nothing of a clock that is ahead', async () => {
    const known = Temporal.Now.instant().subtract({ hours: 48 }).toString();
    expect(await newerFigures({ ...(await published()), known })).toBeNull();
  });
});
