import { chartOf, CHARTS, expect, openPage, test } from './fixtures.ts';
import { openGuestSite } from './guestSite.ts';
import { openMenu, savedBy } from './savedFile.ts';

test('The dialog offers the published file of a chart, shows it at the reader’s width, and gives code and file that work elsewhere', async ({
  page,
  watch,
  baseURL: site = '',
}) => {
  await openPage(page);
  const chart = chartOf(page, 'arrivals');
  await openMenu(chart);
  await chart.getByRole('button', { name: 'Embed this chart' }).click();
  const dialog = page.getByRole('dialog', { name: 'Embed this chart' });
  await expect(dialog).toContainText('Fixed: shows all figures of this archive');
  await expect(dialog.getByRole('radio', { name: 'Keeps updating' })).toBeDisabled();
  const preview = dialog.frameLocator('iframe');
  await expect(preview.getByRole('heading', { name: /100,632 people/ })).toBeVisible();
  await dialog.getByLabel('Width of the column').selectOption('320');
  await expect(dialog).toContainText(/320 by [\d,]+ pixels/);
  const code = dialog.getByLabel('Code for your page');
  const published = `${site}embed/nagorno-karabakh-2023/arrivals.en.html`;
  await expect(code).toHaveValue(
    /sandbox="allow-scripts allow-same-origin allow-downloads allow-popups allow-popups-to-escape-sandbox"/,
  );
  await dialog.getByRole('radiogroup', { name: 'Title' }).getByLabel('Left out').check();
  await expect(code).toHaveValue(new RegExp(`src="${published}\\?title=off"`));
  await dialog.getByRole('radio', { name: 'Script alone' }).check();
  const pasted = await code.inputValue();

  await dialog.getByRole('radio', { name: 'One file, for your own server' }).check();
  const file = await savedBy(page, dialog.getByRole('button', { name: 'Save the file (HTML)' }));
  expect(file.name).toMatch(/^corridor_nagorno-karabakh-2023_arrivals_2023-10-04\.html$/);
  expect(file.text).toContain("default-src 'none'");
  expect(file.text).not.toContain('<script');
  await expect(code).toHaveValue(new RegExp(`src="${file.name}"`));
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();

  const guest = await openGuestSite(`${pasted}<main>${pasted.replace(/<script.*/, '')}</main>`);
  watch.allowOrigin(guest.address);
  await page.goto(guest.address);
  await expect(page.locator('iframe')).toHaveCount(2);
  const frame = page.locator('iframe').first().contentFrame();
  await expect(frame.getByText(/^Source: Government of Armenia/)).toBeVisible();
  await expect(frame.getByRole('heading', { level: 1 })).toBeHidden();
  await expect(page.locator('iframe').first()).toHaveAttribute('title', /^100,632 people/);
  await expect
    .poll(() =>
      frame
        .locator('main')
        .evaluate(() => document.documentElement.scrollHeight - window.innerHeight),
    )
    .toBe(0);
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
