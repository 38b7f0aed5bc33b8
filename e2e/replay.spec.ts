import type { Page } from '@playwright/test';
import { expect, openPage, test } from './fixtures.ts';

/** Moves the mock feed's clock, as an operator would. */
async function moveClock(page: Page, run: string, now: string): Promise<void> {
  const answer = await page.request.post(`mock/clock?run=${run}`, { data: { now } });
  expect(answer.ok()).toBe(true);
}

const headline = (page: Page) => page.getByRole('heading', { level: 1 });

test('a person sees the counts arrive as they did, marked as a replay', async ({ page, run }) => {
  await openPage(page, `?situation=mock-replay-run-${run}`);
  await expect(headline(page)).toContainText('377 of');
  await expect(
    page.getByText('Replay of the archive: it is now 24 September 2023, 18:00'),
  ).toBeVisible();
  await expect(page.getByText('REPLAY', { exact: true }).first()).toBeVisible();
  for (const [now, count] of [
    ['2023-09-24T18:00:00Z', '1,050'],
    ['2023-09-25T13:00:00Z', '6,650'],
    ['2023-09-28T04:30:00Z', '65,036'],
    // The 100,632 of that day was stated on 7 October.
    ['2023-10-04T20:00:00Z', '100,625'],
  ] as const) {
    await moveClock(page, run, now);
    await expect(headline(page)).toContainText(`${count} of`);
  }
});

test('before the corridor opened the page says that nothing was known of arrivals', async ({
  page,
  run,
}) => {
  await moveClock(page, run, '2023-09-20T04:00:00Z');
  await openPage(page, `?situation=mock-replay-run-${run}`);
  await expect(headline(page)).not.toContainText(/\d{3},\d{3} of/);
  await expect(
    page.getByRole('figure', { name: 'Evacuated inside the region' }).getByRole('button'),
  ).toHaveText('at least 7,000');
});

test('a person pauses the updates, nothing moves, and resumes them', async ({ page, run }) => {
  let asked = 0;
  page.on('request', (request) => {
    if (request.url().includes('/mock/replay/')) asked += 1;
  });
  await page.clock.install();
  await openPage(page, `?situation=mock-replay-run-${run}`);
  await expect(headline(page)).toContainText('377 of');
  await page.getByRole('button', { name: 'Pause updates' }).click();
  await expect(page.getByRole('status').first()).toContainText('Updates paused.');
  const before = asked;
  await moveClock(page, run, '2023-09-25T13:00:00Z');
  await page.clock.runFor(60_000);
  expect(asked).toBe(before);
  await expect(headline(page)).toContainText('377 of');
  await page.getByRole('button', { name: 'Resume updates' }).click();
  await page.clock.runFor(2500);
  await expect(headline(page)).toContainText('6,650 of');
});
