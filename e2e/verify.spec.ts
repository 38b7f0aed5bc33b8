import type { Page } from '@playwright/test';
import { chartOf, expect, FAILED_REQUEST, openPage, test } from './fixtures.ts';
import { openMenu, savedBy } from './savedFile.ts';

const verdict = (page: Page) =>
  page
    .getByRole('main')
    .getByRole('heading', { level: 2 })
    .filter({ hasText: /match|receipt/ });

const give = (page: Page, name: string, buffer: Buffer) =>
  page
    .getByLabel('Or a file: choose it, drop it here, or paste it')
    .setInputFiles({ name, mimeType: '', buffer });

test('a person checks saved figures and a picture: what matches, which cell was altered, what changed since', async ({
  page,
}) => {
  await openPage(page, '?known=2023-09-26');
  const chart = chartOf(page, 'arrivals');
  await openMenu(chart);
  const button = (name: string) => chart.getByRole('button', { name });
  const csv = await savedBy(page, button('Figures of this chart (CSV)'));
  if (!(await button('Picture (PNG)').isVisible())) await openMenu(chart);
  const picture = await savedBy(page, button('Picture (PNG)'));
  await page.getByRole('link', { name: 'Check a receipt' }).click();

  await give(page, csv.name, csv.bytes);
  await expect(verdict(page)).toHaveText(
    'These 14 figures match what was known on 26 September 2023.',
  );
  await expect(page.getByText('No row was changed, added or left out.')).toBeVisible();

  const altered = csv.text.replace(',13550,', ',18550,');
  await give(page, '\u202Egpj.exe<img src=x>.csv', Buffer.from(altered));
  await expect(verdict(page)).toHaveText(
    'This file does not match: one cell is other than in the data.',
  );
  const cells = page.getByRole('table').getByRole('row').nth(1);
  await expect(cells).toContainText('value');
  await expect(cells).toContainText('18550');
  await expect(cells).toContainText('13550');

  await give(page, picture.name, picture.bytes);
  await expect(verdict(page)).toHaveText(
    'These 14 figures match what was known on 26 September 2023.',
  );
  await expect(page.getByText('Since then 44 more figures became known.')).toBeVisible();
  await expect(page.getByRole('region', { name: 'Known since' }).first()).toContainText('100,632');

  await give(page, 'cut.png', picture.bytes.subarray(0, 2000));
  await expect(page.getByRole('alert')).toContainText('This file is damaged or cut off');
});

test('a receipt typed without its address is searched for, and found with no network', async ({
  page,
  context,
  watch,
}) => {
  watch.tolerate(FAILED_REQUEST);
  await page.goto('./?page=verify');
  const field = page.getByLabel('Receipt', { exact: true });
  await field.fill('h5zd v21z fd7j tkj7');
  await field.press('Enter');
  await expect(verdict(page)).toContainText('match what was known');
  await expect(page.getByRole('main')).toContainText('H5ZD-V21Z-FD7J-TKJ7');
  await context.setOffline(true);
  await field.fill(
    'Receipt CC6E-8ZZY-CWRP-TY2P. https://x.example/?chart=arrivals&known=2023-09-26',
  );
  await page.getByRole('button', { name: 'Check' }).click();
  await expect(verdict(page)).toHaveText(
    'These 14 figures match what was known on 26 September 2023.',
  );
  await field.fill('not a receipt');
  await field.press('Enter');
  await expect(page.getByRole('alert')).toContainText('There is no receipt in this text.');
});
