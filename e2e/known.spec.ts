import type { Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { chartOf, expect, openPage, test } from './fixtures.ts';
import { readTable } from './savedFile.ts';

const slider = (page: Page) => page.getByRole('slider', { name: 'As known at' });
const headline = (page: Page) => page.getByRole('heading', { level: 1 });
const knownOf = (page: Page) => new URL(page.url()).searchParams.get('known');

test('an officer takes the whole page back to a moment by the keyboard alone, and comes back', async ({
  page,
}) => {
  await openPage(page);
  await slider(page).focus();
  // From the latest over the slider's end, 8 October, twelve days back to the 26th, then to nine o'clock.
  await page.keyboard.press('ArrowLeft');
  for (let day = 0; day < 12; day += 1) await page.keyboard.press('PageDown');
  for (let hour = 0; hour < 9; hour += 1) await page.keyboard.press('ArrowRight');
  await expect(slider(page)).toHaveAttribute(
    'aria-valuetext',
    '26 September 2023, 09:00 (05:00 UTC)',
  );
  await expect.poll(() => knownOf(page)).toBe('2023-09-26T05:00:00Z');
  await expect(headline(page)).toContainText('13,550 of about 120,000');
  await expect(
    page.getByText(/^As known at 26 September 2023, 09:00 \(05:00 UTC\): \d+ of \d+ figures/),
  ).toBeVisible();
  const chart = chartOf(page, 'arrivals');
  await expect(chart.getByRole('heading', { level: 2 })).toContainText('13,550 people');
  await expect(chart.getByText(/^Source: /)).toContainText(
    'Known at 26 September 2023, 09:00 (05:00 UTC).',
  );
  await page.getByRole('tab', { name: 'Table' }).press('Enter');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Figures shown (CSV)' }).press('Enter');
  const saved = await download;
  expect(saved.suggestedFilename()).toMatch(/_figures_2023-09-2\d.*_known-2023-09-26\.csv$/);
  const { rows } = readTable(await readFile(await saved.path(), 'utf8'));
  expect(new Set(rows.map((row) => row.known_at))).toEqual(new Set(['2023-09-26T05:00:00Z']));
  const arrivals = rows.filter((row) => row.indicator === 'arrivals' && row.place === 'Armenia');
  expect(arrivals.map((row) => row.value)).toEqual(expect.arrayContaining(['13350', '13550']));
  // The whole way was one choice: the tab, the moment, the latest.
  await page.goBack();
  await page.goBack();
  await expect(headline(page)).toContainText('100,632 of');
  expect(knownOf(page)).toBeNull();
});

test('a drag is followed while it lasts, Escape takes it back, letting go is one step of history', async ({
  page,
}) => {
  await openPage(page, '?known=2023-09-21T08:00:00Z');
  await expect(headline(page)).toContainText('nothing was known at 21 September 2023, 12:00');
  const box = await slider(page).boundingBox();
  if (box === null) throw new Error('The slider has no place.');
  const middle = box.y + box.height / 2;
  const thumb = box.x + box.width * 0.125;
  await page.mouse.move(thumb, middle);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.5, middle + 200, { steps: 5 });
  await expect(headline(page)).toContainText('of about 120,000 residents');
  expect(knownOf(page)).toBe('2023-09-21T08:00:00Z');
  await page.keyboard.press('Escape');
  await page.mouse.move(box.x + box.width * 0.6, middle);
  await page.mouse.up();
  await expect(headline(page)).toContainText('nothing was known');
  await page.mouse.move(thumb, middle);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.4, middle + 200, { steps: 5 });
  await page.mouse.move(box.x + box.width * 2, middle + 200, { steps: 3 });
  await page.mouse.up();
  await expect.poll(() => knownOf(page)).toBeNull();
  await expect(headline(page)).toContainText('100,632 of');
  await page.goBack();
  await expect(headline(page)).toContainText('nothing was known at 21 September');
});

test('in a replay the latest is where its clock stands, and follows it', async ({ page, run }) => {
  await page.request.post(`mock/clock?run=${run}`, { data: { now: '2023-09-25T13:00:00Z' } });
  await openPage(page, `?situation=mock-replay-run-${run}&known=2023-10-01`);
  await expect(headline(page)).toContainText('6,650 of');
  await expect(slider(page)).toHaveAttribute('aria-valuetext', /^Latest/);
  await page.request.post(`mock/clock?run=${run}`, { data: { now: '2023-09-26T16:00:00Z' } });
  await expect(headline(page)).toContainText('28,120 of');
  await slider(page).focus();
  await page.keyboard.press('ArrowLeft');
  await expect(slider(page)).toHaveAttribute('aria-valuetext', /^26 September 2023, 19:00/);
  await expect(headline(page)).toContainText('13,550 of');
});

test('an embed shows its moment, and says which it is', async ({ page }) => {
  await page.goto('./embed.html?chart=arrivals&known=2023-09-26T05:00:00Z');
  await expect(
    page.getByText('As known at 26 September 2023, 09:00 (05:00 UTC).', { exact: true }),
  ).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('13,550 people');
});
