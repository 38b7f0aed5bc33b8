import type { Browser, Page } from '@playwright/test';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { ARCHIVE, STATIC_PAGE } from './benchSite.ts';
import { summaryOf, type Summary } from './summary.ts';

/** The page, the embed and the least that the same picture can cost; the last is what the others are compared with. */
const PAGES = [
  { name: 'page', path: '', hasRecharts: true },
  { name: 'embed', path: `embed.html?situation=${ARCHIVE}&chart=arrivals`, hasRecharts: true },
  { name: 'bare static SVG', path: STATIC_PAGE, hasRecharts: false },
] as const;
type PageName = (typeof PAGES)[number]['name'];

/** A phone on a slow network: 1.6 Mbit/s, 150 ms for each answer, a processor four times slower. */
const SLOW = { bytesPerSecond: 1_600_000 / 8, latency: 150, cpu: 4 };
const LONGEST_WAIT = 60_000;

export interface PageResult {
  readonly name: PageName;
  /** Until the chart is seen. */
  readonly requests: number;
  /** Bytes of the answers' bodies as sent, brotli where it helps; headers are not counted. */
  readonly bytes: number;
  readonly scriptBytes: number;
  /** Until Recharts has taken over as well. */
  readonly allBytes: number;
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
  const loads: Record<PageName, Load>[] = [];
  for (let round = 0; round < rounds; round++) {
    loads.push({
      page: await load(browser, address, { page: PAGES[0], slow }),
      embed: await load(browser, address, { page: PAGES[1], slow }),
      'bare static SVG': await load(browser, address, { page: PAGES[2], slow }),
    });
  }
  return PAGES.map(({ name, hasRecharts }) => {
    const own = loads.map((round) => round[name]);
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
      recharts: hasRecharts ? summaryOf(own.map(({ last }) => last)) : null,
      timesStatic: summaryOf(
        loads.map((round) => round[name].seen / round['bare static SVG'].seen),
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
const loaded = v.object({ files: v.array(loadedFile) });
type LoadedFile = v.InferOutput<typeof loadedFile>;

/** Times in milliseconds since the navigation began. */
interface Load {
  readonly seen: number;
  /** The document and what had arrived when the chart was seen. */
  readonly files: readonly LoadedFile[];
  /** When Recharts has taken over; the same as `seen` where there is none. */
  readonly last: number;
  readonly allFiles: readonly LoadedFile[];
}

async function load(
  browser: Browser,
  address: string,
  { page: { path, hasRecharts }, slow }: { page: (typeof PAGES)[number]; slow: boolean },
): Promise<Load> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  try {
    await page.addInitScript({ path: fileURLToPath(new URL('chartSeen.js', import.meta.url)) });
    if (slow) await slowDown(page);
    const stage = hasRecharts ? 'recharts' : 'seen';
    const [seen, last, { files }] = await Promise.all([
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
