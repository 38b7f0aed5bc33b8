import type { Locator, Page } from '@playwright/test';
import { chartOf, expect, openPage, test } from './fixtures.ts';
import { openMenu, readTable, savedBy } from './savedFile.ts';

const NOTE = 'Main line: UNHCR, chosen by the reader. Recommended here: Government of Armenia.';

/** Focus and Enter: nothing here needs a pointer. */
async function press(page: Page, target: Locator): Promise<void> {
  await target.focus();
  await page.keyboard.press('Enter');
}

test('a person takes another source by keys, and headline, chart, file, address and embed agree', async ({
  page,
}) => {
  await openPage(page);
  const chart = chartOf(page, 'arrivals');
  const headline = page.getByRole('heading', { level: 1 });
  const opener = chart.getByRole('button', { name: /^Sources side by side/ });
  await press(page, opener);
  const dialog = page.getByRole('dialog', { name: 'Sources side by side' });
  await press(page, dialog.getByRole('button', { name: 'Take UNHCR as main line' }));
  await expect(dialog.getByText(NOTE)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(opener).toBeFocused();

  await expect(headline).toContainText('(UNHCR)');
  await expect(page.getByText(NOTE).first()).toBeVisible();
  await expect(chart.getByText(NOTE)).toBeVisible();
  await expect(page.getByRole('figure', { name: /^Arrivals in Armenia/ })).toContainText(
    'UNHCR (chosen by the reader)',
  );
  expect(new URL(page.url()).searchParams.get('main')).toBe('~arrivals.unhcr');

  await openMenu(chart);
  const { text } = await savedBy(page, chart.getByRole('button', { name: /\(CSV\)$/ }));
  const rows = readTable(text).rows.filter(({ note = '' }) =>
    note.includes('chosen by the reader'),
  );
  expect(new Set(rows.map(({ source }) => source))).toEqual(new Set(['UNHCR']));

  await chart.getByRole('button', { name: 'Embed this chart' }).click();
  const embed = page.getByRole('dialog').frameLocator('iframe');
  await expect(embed.getByText(NOTE).first()).toBeAttached();
  await page.keyboard.press('Escape');

  await press(page, page.getByRole('button', { name: 'Back to the recommended source' }));
  await expect(headline).toContainText('(Government of Armenia)');
  expect(new URL(page.url()).searchParams.get('main')).toBeNull();
});

test('a person compares what sources said of the peak day, and of the population before', async ({
  page,
}) => {
  await openPage(page);
  await press(page, chartOf(page, 'pace').getByRole('button', { name: /^Sources side by side/ }));
  const dialog = page.getByRole('dialog', { name: 'Sources side by side' });
  await expect(dialog.getByText('from 26,600 to 40,000')).toBeVisible();
  await press(page, dialog.getByRole('button', { name: 'about 40,000' }));
  const statement = page.getByRole('dialog', { name: 'The statement behind this number' });
  await expect(statement).toContainText('UNHCR');
  await page.keyboard.press('Escape');
  await expect(statement).toBeHidden();
  await expect(dialog.getByRole('button', { name: 'about 40,000' })).toBeFocused();
  await page.keyboard.press('Escape');

  await press(page, page.getByRole('button', { name: 'Compare bases' }));
  const bases = page.getByRole('dialog', { name: /^Populations before/ });
  const row = bases.getByRole('listitem').filter({ hasText: 'at most 25,000' });
  await expect(row).toContainText('at least 402 %');
  await press(page, row.getByRole('button', { name: /^Use this/ }));
  await expect(row).toContainText('In use');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('at most 25,000 residents');
  const chart = chartOf(page, 'arrivals');
  await expect(chart.getByRole('heading')).toContainText(
    'at least 402 % of at most 25,000 residents before',
  );
  await expect(chart).toContainText('The count is larger than the base it is compared with.');
  expect(new URL(page.url()).searchParams.get('base')).toBe('government-of-azerbaijan-2021');
});
