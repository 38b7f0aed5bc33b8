import type { Page } from '@playwright/test';
import { expect, openPage, test } from './fixtures.ts';
import { readTable, savedBy } from './savedFile.ts';

/** What an officer without a mouse does: goes to something and presses Enter. */
async function press(page: Page, name: string | RegExp, role: 'button' | 'tab' = 'button') {
  await page.getByRole(role, { name }).first().focus();
  await page.keyboard.press('Enter');
}

test('an officer learns without the mouse what changed since 26 September 2023, and takes it along', async ({
  openContext,
}) => {
  const context = await openContext({ permissions: ['clipboard-read', 'clipboard-write'] });
  const page = await context.newPage();
  await openPage(page);
  await page.getByRole('tab', { name: 'Charts' }).focus();
  for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight', 'Enter'])
    await page.keyboard.press(key);

  await page.getByLabel('Date of my last report').focus();
  await page.keyboard.type('09262023');
  await expect(page).toHaveURL(/since=2023-09-26/);
  const counts = page.getByText(/^Since the end of 26 September 2023: /);
  await expect(counts).toHaveText(/: 2\d\d new, 2 revised, 0 withdrawn\.$/);

  await press(page, 'Copy as text');
  await expect(page.getByText(/^Copied: what changed/)).toBeVisible();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toMatch(/2\d\d new figures, 2 revised figures and 0 withdrawn figures\./);
  expect(text).toContain('The earlier value was 17,153 (up 3,083).');
  expect(text).toMatch(/\nhttp.*tab=changes.*since=2023-09-26/);

  await page.getByRole('radio', { name: /^All \(/ }).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(page.getByText(/^Revised: 2 of /)).toBeVisible();
  await press(page, /the earlier number, 17,153,/);
  await expect(page.getByRole('dialog')).toContainText('17,153 people had taken housing');
  await page.keyboard.press('Escape');

  const file = await savedBy(page, page.getByRole('button', { name: 'Changes shown (CSV)' }));
  expect(file.name).toMatch(/^corridor_nagorno-karabakh-2023_changes_.*\.csv$/);
  expect(file.bytes.subarray(0, 3).toString('hex')).toBe('efbbbf');
  expect(readTable(file.text).rows).toMatchObject([
    { change: 'revised', earlier_value: '220', value: '218', since: '2023-09-26T20:00:00Z' },
    { change: 'revised', earlier_value: '17153', value: '20236', difference_low: '3083' },
  ]);
});

test('an officer sees how far the first days of the Ukraine portal moved, and how one of them settled', async ({
  page,
}) => {
  await openPage(page, '?situation=ukraine-2022&tab=changes');
  await expect(page.getByText(/^36 numbers were changed after they were first/)).toBeVisible();
  await press(page, /number as of 24 Feb 2022 settled: 79,208 at first, 79,209 now/);
  const title = '24 February 2022: 79,208 at first, 79,209 after 10 changes';
  await expect(page.getByRole('heading', { name: title })).toBeVisible();
  const plot = page.getByRole('application', { name: /^24 February 2022/ });
  await plot.focus();
  await page.keyboard.press('Home');
  await expect(plot.getByRole('status')).toContainText('First published 5 March 2022, 23:37');
  await page.keyboard.press('ArrowRight');
  await expect(plot.getByRole('status')).toContainText('23 hours later');
  await page.keyboard.press('Enter');
  const statement = page.getByRole('dialog');
  await expect(statement).toContainText('85,787');
  await press(page, 'How it settled');
  await expect(statement).toBeHidden();
  await expect(page.getByRole('heading', { name: title })).toBeInViewport();
});
