import type { Browser, Page } from '@playwright/test';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { ARCHIVE, STATIC_PAGE } from './benchSite.ts';
import { summaryOf, type Summary } from './summary.ts';

/** By what a reader sees that a chart of ours is there. */
const MARKS = 'svg [data-figure]';

interface MeasuredPage {
  readonly name: string;
  readonly path: string;
  readonly seen: string;
  /** Where Recharts takes over by itself, what it has drawn then. */
  readonly recharts: string | null;
}

/** The least that the same picture can cost; the others are compared with it. */
const STATIC = { name: 'bare static SVG', path: STATIC_PAGE, seen: MARKS, recharts: null } as const;

/** The page, its embeds, and small pages of our own that draw the main line of the same chart. */
const PAGES: readonly MeasuredPage[] = [
  { name: 'page', path: '', seen: MARKS, recharts: '.recharts-surface [data-figure]' },
  {
    name: 'embed, fixed',
    path: `embed/${ARCHIVE}/arrivals.en.html`,
    // Its figures are noted in another place; a shape that stands for one has its name.
    seen: 'svg :has(> title)',
    recharts: null,
  },
  {
    name: 'embed, updating',
    path: `embed.html?situation=${ARCHIVE}&chart=arrivals`,
    seen: MARKS,
    recharts: null,
  },
  STATIC,
  { name: 'bare uPlot page', path: 'bare/uplot.html', seen: 'canvas[data-drawn]', recharts: null },
  {
    name: 'bare uPlot page, series fetched',
    path: 'bare/uplotFetched.html',
    seen: 'canvas[data-drawn]',
    recharts: null,
  },
  {
    name: 'bare Recharts page',
    path: 'bare/recharts.html',
    seen: '.recharts-line-curve',
    recharts: null,
  },
];

/** A phone on a slow network: 1.6 Mbit/s, 150 ms for each answer, a processor four times slower. */
const SLOW = { bytesPerSecond: 1_600_000 / 8, latency: 150, cpu: 4 };
const LONGEST_WAIT = 60_000;

export interface PageResult {
  readonly name: string;
  /** Until the chart is seen. */
  readonly requests: number;
  /** Bytes of the answers' bodies as sent, brotli where it helps; headers are not counted. */
  readonly bytes: number;
  readonly scriptBytes: number;
  /** Until Recharts has taken over as well. */
  readonly allBytes: number;
  /** Milliseconds by which tasks took longer than 50 ms, until the page was loaded and idle. */
  readonly blocked: Summary;
  /** Bytes of script memory in use after that, rubbish collected. */
  readonly heapBytes: number;
  /** Milliseconds since the navigation began. */
  readonly seen: Summary;
  readonly recharts: Summary | null;
  /** Time until seen, as a multiple of the static SVG's in the same round. */
  readonly timesStatic: Summary;
}

/** Each round loads each page once with nothing kept from before, so that all share the machine's good and bad moments. */
export async function measurePages(
  browser: Browser,
  address: string,
  { rounds, slow }: { rounds: number; slow: boolean },
): Promise<PageResult[]> {
  const loads: ReadonlyMap<string, Load>[] = [];
  for (let round = 0; round < rounds; round++) {
    const own = new Map<string, Load>();
    for (const page of PAGES) own.set(page.name, await load(browser, address, { page, slow }));
    loads.push(own);
  }
  return PAGES.map(({ name, recharts }) => {
    const own = loads.flatMap((round) => round.get(name) ?? []);
    const typical = (of: (load: Load) => number) => summaryOf(own.map(of)).median;
    const bytesOf = (files: readonly LoadedFile[]) =>
      files.reduce((sum, { bytes }) => sum + bytes, 0);
    return {
      name,
      requests: typical(({ files }) => files.length),
      bytes: typical(({ files }) => bytesOf(files)),
      scriptBytes: typical(({ files }) => bytesOf(files.filter(({ isScript }) => isScript))),
      allBytes: typical(({ allFiles }) => bytesOf(allFiles)),
      seen: summaryOf(own.map(({ seen }) => seen)),
      blocked: summaryOf(own.map(({ blocked }) => blocked)),
      heapBytes: typical(({ heapBytes }) => heapBytes),
      recharts: recharts === null ? null : summaryOf(own.map(({ last }) => last)),
      timesStatic: summaryOf(
        loads.flatMap((round) => {
          const [page, bare] = [round.get(name), round.get(STATIC.name)];
          return page === undefined || bare === undefined ? [] : [page.seen / bare.seen];
        }),
      ),
    };
  });
}

/** What chartSeen.js says. */
const moment = v.object({ at: v.number() });
const loadedFile = v.object({
  isDocument: v.boolean(),
  isScript: v.boolean(),
  bytes: v.number(),
  end: v.number(),
});
const loaded = v.object({ files: v.array(loadedFile), blocked: v.number() });
const heap = v.object({ usedSize: v.number() });
type LoadedFile = v.InferOutput<typeof loadedFile>;

/** Times in milliseconds since the navigation began. */
interface Load {
  readonly seen: number;
  /** The document and what had arrived when the chart was seen. */
  readonly files: readonly LoadedFile[];
  /** When Recharts has taken over; the same as `seen` where there is none. */
  readonly last: number;
  readonly allFiles: readonly LoadedFile[];
  readonly blocked: number;
  readonly heapBytes: number;
}

async function load(
  browser: Browser,
  address: string,
  { page: { path, seen: awaited, recharts }, slow }: { page: MeasuredPage; slow: boolean },
): Promise<Load> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  try {
    await page.addInitScript((awaits) => Reflect.set(globalThis, 'benchAwaits', awaits), {
      seen: awaited,
      recharts,
    });
    await page.addInitScript({ path: fileURLToPath(new URL('chartSeen.js', import.meta.url)) });
    if (slow) await slowDown(page);
    const stage = recharts === null ? 'seen' : 'recharts';
    const [seen, last, { files, blocked }] = await Promise.all([
      said(page, 'seen', moment),
      said(page, stage, moment),
      said(page, `${stage}Files`, loaded),
      page.goto(address + path, { waitUntil: 'commit', timeout: LONGEST_WAIT }),
    ]);
    const arrivedBy = (at: number) =>
      files.filter(({ isDocument, end }) => isDocument || end <= at);
    return {
      seen: seen.at,
      files: arrivedBy(seen.at),
      last: last.at,
      allFiles: arrivedBy(last.at),
      blocked,
      heapBytes: await heapInUse(page),
    };
  } finally {
    await context.close();
  }
}

/** Errors: Playwright's own, where the page has not said it within a minute. */
async function said<Facts>(
  page: Page,
  word: string,
  guard: v.GenericSchema<unknown, Facts>,
): Promise<Facts> {
  const start = `bench ${word} `;
  const message = await page.waitForEvent('console', {
    predicate: (line) => line.text().startsWith(start),
    timeout: LONGEST_WAIT,
  });
  return v.parse(guard, JSON.parse(message.text().slice(start.length)));
}

async function heapInUse(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  return v.parse(heap, await session.send('Runtime.getHeapUsage')).usedSize;
}

async function slowDown(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: SLOW.latency,
    downloadThroughput: SLOW.bytesPerSecond,
    uploadThroughput: SLOW.bytesPerSecond,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOW.cpu });
}
