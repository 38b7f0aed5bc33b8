import { chartOf, CHARTS, expect, openPage, test } from './fixtures.ts';
import { openGuestSite } from './guestSite.ts';
import { openMenu } from './savedFile.ts';

test('the code of the dialog, pasted into another site, shows the chart with sentence and source', async ({
  page,
  watch,
}) => {
  await openPage(page);
  const chart = chartOf(page, 'arrivals');
  await openMenu(chart);
  await chart.getByRole('button', { name: 'Embed this chart' }).click();
  const dialog = page.getByRole('dialog', { name: 'Embed this chart' });
  await expect(dialog).toContainText('Keeps updating');
  await expect(
    dialog.frameLocator('iframe').getByRole('heading', { name: /100,632 people/ }),
  ).toBeVisible();
  await dialog.getByLabel('Height in pixels').selectOption('480');
  const code = await dialog.getByLabel('Code for your page').inputValue();
  expect(code).toContain(
    'sandbox="allow-scripts allow-same-origin allow-downloads allow-popups allow-popups-to-escape-sandbox"',
  );
  expect(code).toMatch(/ height="480">/);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();

  const guest = await openGuestSite(code);
  watch.allowOrigin(guest.address);
  await page.goto(guest.address);
  const frame = page.frameLocator('iframe[title^="100,632 people"]');
  await expect(frame.getByRole('heading', { level: 1 })).toContainText(
    '100,632 people had crossed into Armenia by 4 October 2023',
  );
  await expect(frame.getByText(/^Source: Government of Armenia/)).toBeVisible();
  await expect(frame.getByRole('application')).toBeVisible();
  await expect(frame.getByRole('link', { name: 'Open in Corridor' })).toHaveAttribute(
    'href',
    /chart=arrivals/,
  );
  await page.goto('about:blank');
  await guest.close();
});

const SIZES = [
  { width: 320, height: 240 },
  { width: 600, height: 400 },
  { width: 1200, height: 630 },
] as const;

for (const size of SIZES)
  test(`an embed of ${size.width} by ${size.height} shows title, plot and source, nothing clipped`, async ({
    page,
  }) => {
    await page.setViewportSize(size);
    for (const id of CHARTS) {
      await page.goto(`embed.html?situation=nagorno-karabakh-2023&chart=${id}`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      const plot = page.getByRole('application');
      await expect(plot).toBeVisible();
      await expect(page.getByText(/^Source: /)).toBeVisible();
      const widths = await page.evaluate(() => [
        document.documentElement.scrollWidth,
        document.documentElement.clientWidth,
      ]);
      expect(widths[0], `${id} scrolls sideways`).toBe(widths[1]);
      // Small multiples need more height than a small frame has; then the frame scrolls.
      if (id === 'casualties' || id === 'housing') continue;
      const heights = await page.evaluate(() => document.documentElement.scrollHeight);
      expect(heights, `${id} is cut below`).toBeLessThanOrEqual(size.height);
      const box = await plot.boundingBox();
      expect((box?.y ?? 0) + (box?.height ?? Infinity)).toBeLessThanOrEqual(size.height);
      expect(box?.height).toBeGreaterThanOrEqual(100);
    }
  });

test('an embed works in a frame that allows scripts alone, stores nothing and asks nobody else', async ({
  page,
  watch,
  baseURL,
}) => {
  const address = `${baseURL ?? ''}embed.html?situation=nagorno-karabakh-2023&chart=evacuated`;
  const guest = await openGuestSite(
    `<iframe title="chart" sandbox="allow-scripts" width="700" height="500" src="${address}"></iframe>`,
  );
  watch.allowOrigin(guest.address);
  await page.goto(guest.address);
  const frame = page.frameLocator('iframe');
  await expect(frame.getByRole('heading', { level: 1 })).toContainText('At least 10,000 people');
  await expect(frame.getByRole('application')).toBeVisible();
  await expect(frame.locator('.plot-recharts')).toHaveCount(0);
  await frame.getByRole('button', { name: 'Interactive chart' }).click();
  await expect(frame.locator('.plot-recharts')).toBeVisible();
  await page.goto('about:blank');
  await guest.close();

  await page.goto(address);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const kept = await page.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    cookies: document.cookie,
  }));
  expect(kept).toEqual({ local: 0, session: 0, databases: 0, caches: 0, cookies: '' });
});

test('the page itself cannot be put into another site', async ({ page, watch, baseURL }) => {
  watch.tolerate(/frame-ancestors/);
  watch.tolerate(/^Policy broken: frame-ancestors/);
  const guest = await openGuestSite(`<iframe title="page" src="${baseURL ?? ''}"></iframe>`);
  watch.allowOrigin(guest.address);
  await page.goto(guest.address);
  await expect
    .poll(() => page.frames().map((frame) => frame.url()))
    .toContain('chrome-error://chromewebdata/');
  await page.goto('about:blank');
  await guest.close();
});

test('an embed follows no address of a feed, and says so', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('embed.html?chart=arrivals&feed=mock/manyRows/figures.csv');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('100,632');
  await expect(page.getByText('An address of a feed is not followed')).toBeVisible();
  expect(asked.filter((url) => new URL(url).pathname.startsWith('/mock'))).toEqual([]);
});

test('an embed carries the choices of its address: share, window, source, language, theme', async ({
  page,
}) => {
  await page.goto(
    'embed.html?chart=arrivals&stackMode=relative&base=census-2015&time=2023-09-24..2023-09-28&theme=dark&lang=en-XB',
  );
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(page.getByRole('application')).toContainText(/\d+.%/);
});

test('an embed of a chart or a situation that does not exist says so and leads to the page', async ({
  page,
  watch,
}) => {
  watch.tolerate(/^Failed to load resource/);
  await page.goto('embed.html?chart=pie');
  await expect(page.getByRole('status')).toContainText('There is no chart "pie"');
  await expect(page.getByRole('link', { name: 'Open in Corridor' })).toBeVisible();
  await page.goto('embed.html?situation=atlantis&chart=arrivals');
  await expect(page.getByRole('status')).toContainText('There is no situation "atlantis"');
});

test('a number pressed in an embed opens its statement on the whole page', async ({
  page,
  context,
}) => {
  await page.goto('embed.html?chart=arrivals');
  const plot = page.getByRole('application');
  await plot.focus();
  await page.keyboard.press('End');
  await expect(plot.getByRole('status')).not.toBeEmpty();
  const [opened] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('Enter')]);
  await expect(
    opened.getByRole('dialog', { name: 'The statement behind this number' }),
  ).toBeVisible();
});
