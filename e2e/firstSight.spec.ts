import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { serveFolder } from '../hosting/serve.mjs';
import { expect, test } from './fixtures.ts';

const SITE = process.env.E2E_SITE ?? fileURLToPath(new URL('../dist/', import.meta.url));

/** What a reader saw in each frame, and what moved. */
interface Seen {
  readonly frames: string[];
  readonly shifts: number[];
}
declare global {
  interface Window {
    seen: Seen;
  }
}

/** Notes in every frame who is on the screen: the written figures or the living ones, finding and chart. */
function watchFrames(): void {
  const seen: Seen = { frames: [], shifts: [] };
  window.seen = seen;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      if ('value' in entry && typeof entry.value === 'number') seen.shifts.push(entry.value);
  }).observe({ type: 'layout-shift', buffered: true });
  const isSeen = (selector: string) =>
    [...document.querySelectorAll(selector)].some((one) =>
      one.checkVisibility({ visibilityProperty: true }),
    );
  const note = () => {
    const frame = ['#first-sight', '#root']
      .filter(
        (place) => isSeen(`${place} .key-figure-number`) && isSeen(`${place} .plot-stage svg`),
      )
      .join(' ');
    if (seen.frames.at(-1) !== frame) seen.frames.push(frame);
    requestAnimationFrame(note);
  };
  requestAnimationFrame(note);
}

/** Holds the page's scripts back until the written figures have been seen, or refused. */
async function holdScripts(page: Page): Promise<() => void> {
  let release: (value: unknown) => void = () => undefined;
  const held = new Promise((done) => {
    release = done;
  });
  await page.route(/assets\/.*\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  return () => release(null);
}

const finding = (page: Page, place: string) => page.locator(`${place} h1`);
const placesOf = (page: Page, place: string) =>
  page.evaluate(
    (root) =>
      [
        'h1',
        '.key-figures',
        '.tabs',
        '.controls',
        '.chart-title',
        '.plot-stage',
        '.chart-source',
      ].map((part) => {
        const all = [...document.querySelectorAll(`${root} ${part}`)];
        const box = all.find((one) => one.getClientRects().length > 0)?.getBoundingClientRect();
        return [part, box?.x ?? 0, box?.y ?? 0, box?.width ?? 0].map((one) =>
          typeof one === 'number' ? Math.round(one) : one,
        );
      }),
    place,
  );

for (const [width, height, colorScheme] of [
  [360, 740, 'dark'],
  [1280, 800, 'light'],
] as const)
  test(`at ${width} pixels a reader sees the figures before the scripts are there, and nothing moves or vanishes when they come`, async ({
    openContext,
  }) => {
    const context = await openContext({ viewport: { width, height }, colorScheme });
    const page = await context.newPage();
    await page.addInitScript(watchFrames);
    const release = await holdScripts(page);
    await page.goto('./', { waitUntil: 'commit' });
    await expect(finding(page, '#first-sight')).toContainText('100,632 of about 120,000');
    await expect(page.locator('#first-sight .plot-static:visible')).toHaveCount(2);
    const before = await placesOf(page, '#first-sight');
    // Nothing that does not live takes the keyboard.
    const reachable = await page.evaluate(() =>
      [...document.querySelectorAll('#first-sight :is(button, input, select, [tabindex])')].filter(
        (one) => !one.matches(':disabled, [inert] *'),
      ),
    );
    expect(reachable).toEqual([]);
    release();
    await expect(page.locator('#first-sight')).toHaveCount(0);
    await expect(finding(page, '#root')).toBeVisible();
    expect(await placesOf(page, '#root')).toEqual(before);
    await page.waitForFunction(() => window.seen.frames.at(-1) === '#root');
    const { frames, shifts } = await page.evaluate(() => window.seen);
    // Perhaps nothing at the very beginning, and never again.
    expect(frames.join(', ')).toMatch(/^(, )?#first-sight, #root$/);
    expect(shifts).toEqual([]);
  });

test('a reader whose address or whose site asks for something else never sees the written figures, not for one frame', async ({
  page,
  watch,
}) => {
  const folder = await mkdtemp(join(tmpdir(), 'corridor-first-'));
  await cp(SITE, folder, { recursive: true });
  const served = await serveFolder({ folder, port: 0 });
  watch.allowOrigin(served.address);
  await page.addInitScript(watchFrames);
  const expectNever = async (query: string) => {
    await page.goto(served.address + query);
    await page.waitForFunction(() => document.documentElement.dataset.first === 'gone');
    const { frames } = await page.evaluate(() => window.seen);
    expect(
      frames.filter((frame) => frame.includes('#first-sight')),
      query,
    ).toEqual([]);
  };
  for (const query of ['?situation=kabul-2021', '?known=2023-09-20']) await expectNever(query);
  const figures = join(folder, 'situations/nagorno-karabakh-2023/figures.csv');
  const list = join(folder, 'situations/situations.json');
  for (const [file, change] of [
    [figures, (text: string) => `${text}\n`],
    [list, (text: string) => text.replace('"situations"', ' "situations"')],
  ] as const) {
    const text = await readFile(file, 'utf8');
    await writeFile(file, change(text));
    await expectNever('');
    await writeFile(file, text);
  }
  await page.goto('about:blank');
  await served.close();
  await rm(folder, { recursive: true });
});

test('a reader without scripts has the finding, the key figures and the charts down to the main one with their sources, and is told what that is', async ({
  openContext,
}) => {
  const context = await openContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('./');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('100,632 of about 120,000');
  await expect(page.getByRole('figure')).toHaveCount(6);
  await expect(page.locator('.plot-static:visible')).toHaveCount(2);
  await expect(page.locator('.chart-source:visible')).toHaveText([
    /^Source: Human Rights Ombudsman/,
    /^Source: Government of Armenia/,
  ]);
  await expect(page.getByText(/^What follows is the page as it was published/)).toBeVisible();
  await expect(page.getByRole('combobox')).toHaveCount(0);
  await expect(page.getByRole('tab')).toHaveCount(0);
});
