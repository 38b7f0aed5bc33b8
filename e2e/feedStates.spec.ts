import type { Page } from '@playwright/test';
import { chartOf, expect, FAILED_REQUEST, test } from './fixtures.ts';

/** Opens the archive on a feed that misbehaves; every test has counters of its own. */
async function openScenario(page: Page, name: string, run: string): Promise<void> {
  await page.goto(`./?situation=mock-${name}-run-${run}`);
}

/** The sentence about the feed. */
const banner = (page: Page) => page.getByRole('status').first();
const headline = (page: Page) => page.getByRole('heading', { level: 1 });

/** Counts requests of the mock feed. */
function countFeed(page: Page): () => number {
  let count = 0;
  page.on('request', (request) => {
    if (new URL(request.url()).pathname.startsWith('/mock/')) count += 1;
  });
  return () => count;
}

test.beforeEach(({ watch }) => watch.tolerate(FAILED_REQUEST));

test('a person who waits is told that figures are loading', async ({ page, run }) => {
  await openScenario(page, 'slow', run);
  await expect(banner(page)).toHaveText('Loading figures …');
  await expect(banner(page)).toHaveAttribute('aria-busy', 'true');
  await expect(headline(page)).toContainText('100,632', { timeout: 10_000 });
});

test('a feed that fails at first is reported within three seconds, with cause and attempt, and then is well', async ({
  page,
  run,
}) => {
  await openScenario(page, 'fails-then-recovers', run);
  await expect(banner(page)).toContainText(/Trying again \([23] of 4\)/, { timeout: 3000 });
  await expect(banner(page)).toContainText('The server of the feed has a fault (500).');
  await expect(headline(page)).toContainText('100,632', { timeout: 10_000 });
});

test('a feed that stays down is given up with its cause, and tried again on request', async ({
  page,
  run,
}) => {
  const count = countFeed(page);
  await page.clock.install();
  await openScenario(page, 'down', run);
  for (const attempt of [2, 3, 4]) {
    await expect(banner(page)).toContainText(`Trying again (${attempt} of 4)`);
    await page.clock.runFor(4100);
  }
  await expect(banner(page)).toContainText('The figures could not be loaded.');
  await expect(banner(page)).toContainText('(503)');
  await expect(page.getByRole('application'), 'no empty axes').toHaveCount(0);
  expect(count()).toBe(4);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect.poll(count).toBeGreaterThan(4);
});

test('a feed that asks to be left alone for two minutes is left alone, and a person is told', async ({
  page,
  run,
}) => {
  const count = countFeed(page);
  await page.clock.install();
  await openScenario(page, 'asks-to-wait', run);
  await expect(banner(page)).toContainText(/wait 2 minutes/);
  await page.clock.runFor(110_000);
  expect(count()).toBe(1);
  await page.clock.runFor(15_000);
  await expect.poll(count).toBe(2);
});

test('a table that ends in the middle of a row is refused: no half of it is shown', async ({
  page,
  run,
}) => {
  await page.clock.install();
  await openScenario(page, 'truncated', run);
  await expect(banner(page)).toContainText(
    'Not reachable yet: The answer of the feed was cut off, so none of it was used.',
  );
  await expect(page.getByRole('application')).toHaveCount(0);
});

test('rows that cannot be read are counted and listed, each with what was seen and what is allowed', async ({
  page,
  run,
}) => {
  await openScenario(page, 'malformed-rows', run);
  await page.getByRole('tab', { name: 'Sources' }).click();
  await expect(
    page.getByText('17 rows received: 3 figures from 3 references, 0 rejected, 14 set aside.'),
  ).toBeVisible();
  const list = page.getByRole('region', { name: 'Rows that were set aside' });
  for (const words of [
    '2023-02-30',
    '05/06/2023',
    '1,050',
    '~1050',
    '-5',
    '10.5',
    '9007199254740993',
    'circa',
    'civilian',
    'best',
  ])
    await expect(list).toContainText(`"${words}"`);
  await expect(list).toContainText('Write it as 2023-09-24');
});

test('a feed without a single row says that it holds no figures, not that nobody was displaced', async ({
  page,
  run,
}) => {
  await openScenario(page, 'empty', run);
  await expect(banner(page)).toHaveText('The feed answered and holds no figures.');
});

test('a feed that stopped long ago says how old its newest figure is', async ({ page, run }) => {
  await openScenario(page, 'stale', run);
  await expect(headline(page)).toContainText('As of 28 September 2023');
  await expect(
    page.getByText(/Out of date: .+ its newest figure is [\d,]+ days old\.$/),
  ).toBeVisible();
});

test('a feed that shrinks is reported, since something may be missing', async ({ page, run }) => {
  await page.clock.install();
  await openScenario(page, 'shrunken', run);
  await expect(headline(page)).toContainText('100,632');
  await page.clock.runFor('01:00:05');
  await expect(page.getByText('This update has 42 of 429 rows of the one before.')).toBeVisible();
});

test('figures stay on screen with their age when the feed fails later, and files say so', async ({
  page,
  run,
}) => {
  await page.clock.install();
  await openScenario(page, 'fails-later', run);
  await expect(headline(page)).toContainText('100,632');
  await page.clock.runFor('01:00:02');
  await expect(banner(page)).toContainText(/^Showing figures fetched .+ ago\. .+\(503\)/);
  await expect(headline(page)).toContainText('100,632');
  await expect(chartOf(page, 'arrivals').getByRole('application')).toBeVisible();
  await page.getByRole('tab', { name: 'Table' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'All figures (CSV)' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/_STALE-\d{4}-\d\d-\d\d\.csv$/);
});

test('a person who opens the page offline is told so, and the figures come by themselves on return', async ({
  page,
  context,
  run,
}) => {
  const count = countFeed(page);
  await page.route('**/mock/normal/**', async (route) => {
    await context.setOffline(true);
    await route.abort('internetdisconnected');
  });
  await openScenario(page, 'normal', run);
  await expect(banner(page)).toContainText('You are offline');
  expect(count()).toBe(1);
  await page.unroute('**/mock/normal/**');
  await context.setOffline(false);
  await expect(headline(page)).toContainText('100,632');
  expect(count(), 'one request on return').toBe(2);
});

test('a person who loses the network keeps the figures; one request is made on return', async ({
  page,
  context,
  run,
}) => {
  const count = countFeed(page);
  await page.clock.install();
  await openScenario(page, 'normal', run);
  await expect(headline(page)).toContainText('100,632');
  await context.setOffline(true);
  await page.clock.runFor('01:00:05');
  await expect(banner(page)).toContainText(/^You are offline\. Showing figures fetched/);
  await expect(headline(page)).toContainText('100,632');
  const before = count();
  await context.setOffline(false);
  await expect(banner(page)).toContainText(/^Figures updated /);
  expect(count() - before).toBe(1);
});

test('a feed on a host that the policy does not list is refused before it is asked', async ({
  page,
}) => {
  await page.goto('./?feed=https://feeds.example.org/figures.csv?token=secret');
  await expect(banner(page)).toContainText('feeds.example.org');
  await expect(banner(page)).not.toContainText('secret');
  await page.getByRole('button', { name: 'Open the archive' }).click();
  await expect(headline(page)).toContainText('100,632');
});
