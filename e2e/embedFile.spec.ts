import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { openGuestSite } from './guestSite.ts';

const FILE = 'embed/nagorno-karabakh-2023/arrivals.en.html';

/** Colour of what is behind and of the letters, as the browser has it. */
function themeOf(page: Page) {
  return page.evaluate(() => ({
    letters: getComputedStyle(document.querySelector('h1') ?? document.body).color,
    mark: getComputedStyle(document.querySelector('.stage circle') ?? document.body).fill,
    source: getComputedStyle(document.querySelector('.foot .soft') ?? document.body).color,
  }));
}

test('a published chart is whole with scripts off: title, drawing, sentence, source, table, at 320 pixels and in the dark', async ({
  openContext,
}) => {
  const context = await openContext({ javaScriptEnabled: false, colorScheme: 'dark' });
  const page = await context.newPage();
  await page.setViewportSize({ width: 320, height: 800 });
  await page.goto(FILE);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(
    '100,632 people had crossed into Armenia by 4 October 2023',
  );
  await expect(page.getByRole('img', { name: /^58 figures by 9 sources/ })).toBeVisible();
  await expect(page.getByText(/^As of 4 October 2023, 100,632 of about 120,000/)).toBeVisible();
  await expect(page.getByText(/^Source: Government of Armenia/)).toBeVisible();
  await page.getByText('Table of these figures').click();
  await expect(page.getByRole('cell', { name: '100,632' }).first()).toBeVisible();
  await expect(page.getByRole('link', { name: 'Interactive chart' })).toBeHidden();
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
  ).toBeLessThanOrEqual(0);
  const dark = await themeOf(page);
  await page.emulateMedia({ colorScheme: 'light' });
  const light = await themeOf(page);
  expect(light).toEqual({
    letters: 'rgb(0, 0, 0)',
    mark: 'rgb(31, 105, 179)',
    source: 'rgb(81, 96, 110)',
  });
  expect(dark).toEqual({
    letters: 'rgb(255, 255, 255)',
    mark: 'rgb(109, 177, 242)',
    source: 'rgb(168, 180, 191)',
  });
});

test('a published chart is read by keys and pointer, nothing moves, and no part of the page is loaded for it', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(`${FILE}?theme=dark&table=on&feed=javascript:alert(1)&chart=pie&chart=x`);
  const plot = page.getByRole('application', { name: /^100,632 people/ });
  // The drawing is there before the script has made it readable.
  await expect(plot).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(plot).toBeFocused();
  await page.keyboard.press('End');
  await expect(plot.getByRole('status')).toHaveText(
    /^4 October 2023: 100,632 people, Government of Armenia\. 58 of 58\.$/,
  );
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Open in Corridor' })).toBeFocused();
  const mark = await plot.locator('circle').last().boundingBox();
  await page.mouse.move((mark?.x ?? 0) + 3, (mark?.y ?? 0) + 3);
  await expect(plot.locator('.read')).toContainText('people');
  await expect(page.getByRole('cell', { name: '100,632' }).first()).toBeVisible();
  expect((await themeOf(page)).letters).toBe('rgb(255, 255, 255)');
  const shift = await page.evaluate(
    () =>
      new Promise<number>((done) => {
        const observer = new PerformanceObserver((list) => {
          const shifts = list.getEntries().map((one) => ('value' in one ? Number(one.value) : 0));
          done(shifts.reduce((sum, one) => sum + one, 0));
        });
        observer.observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => done(0), 100);
      }),
  );
  expect(shift).toBe(0);
  expect(asked.filter((path) => !/\/embedFile-|\.en\.html$|favicon/.test(path))).toEqual([]);
  await page.getByRole('link', { name: 'Interactive chart' }).click();
  await expect(page.locator('.plot-recharts')).toBeVisible();
});

test('a published chart is drawn in a frame that allows nothing, and tells its height in one that allows scripts', async ({
  page,
  watch,
  baseURL,
}) => {
  watch.tolerate(/^Blocked script execution/);
  const frame = (title: string, allowed: string) =>
    `<iframe title="${title}" sandbox="${allowed}" width="600" height="300" src="${baseURL ?? ''}${FILE}"></iframe>`;
  const heard =
    '<script>addEventListener("message", (event) => { if (event.data.v === 1) document.title = event.data.type + event.data.height; });</script>';
  const guest = await openGuestSite(heard + frame('bare', '') + frame('scripts', 'allow-scripts'));
  watch.allowOrigin(guest.address);
  await page.goto(guest.address);
  const bare = page.frameLocator('iframe[title="bare"]');
  await expect(bare.getByRole('heading', { level: 1 })).toContainText('100,632');
  await expect(bare.getByRole('img', { name: /^58 figures by 9 sources/ })).toBeVisible();
  await expect(bare.locator('.wide text').first()).toBeVisible();
  await expect(bare.getByText(/^Source: Government/)).toBeVisible();
  await expect(page.frameLocator('iframe[title="scripts"]').getByRole('application')).toBeVisible();
  await expect(page).toHaveTitle(/^corridor-embed-height\d{3,4}$/);
  await page.goto('about:blank');
  await guest.close();
});

test('a fixed chart says that newer figures exist, or that its feed is gone, and stays as it is', async ({
  page,
  watch,
}) => {
  watch.tolerate(/^Failed to load resource/);
  const manifest: unknown = await (await page.request.get('.vite/manifest.json')).json();
  const reader = /"file":"(assets\/newerFigures-[^"]*)"/.exec(JSON.stringify(manifest))?.[1] ?? '';
  // As if it had been published of a feed that grows, before the latest of its figures.
  await page.route(`**/${FILE}`, async (route) => {
    const response = await route.fetch();
    const html = (await response.text())
      .replace(
        /data-receipt="[^"]*"/,
        `data-receipt="0000-0000-0000-0000" data-reader="../../${reader}"`,
      )
      .replace(/data-figures="[^"]*"/, 'data-figures="another"');
    await route.fulfill({ response, body: html });
  });
  await page.goto(FILE);
  const line = page.locator('.newer');
  await expect(line).toHaveText('Newer figures exist, as of 4 October 2023. See the latest');
  await expect(line.getByRole('link')).toHaveAttribute('href', /index\.html\?situation=nagorno/);

  await page.route('**/situations/**', (route) => route.fulfill({ status: 410, body: 'Gone' }));
  await page.goto(FILE);
  await expect(line).toHaveText(/the feed cannot be reached/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('100,632');
  await expect(page.getByRole('application')).toBeVisible();
});
