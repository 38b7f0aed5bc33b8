import { strFromU8, unzipSync } from 'fflate';
import { chartOf, expect, openPage, test } from './fixtures.ts';
import { openMenu, readTable, savedBy } from './savedFile.ts';

test('a person takes a chart along as a workbook, and as a zip with everything in it', async ({
  page,
}) => {
  await openPage(page);
  const chart = chartOf(page, 'arrivals');
  await openMenu(chart);
  await chart.getByRole('button', { name: 'Data files …' }).click();
  const dialog = page.getByRole('dialog', { name: 'Data files' });
  await expect(dialog).toContainText(/\d+ figures, one row each\. \d+ sources\./);
  await dialog.getByRole('checkbox', { name: /HXL/ }).check();
  const book = await savedBy(page, dialog.getByRole('button', { name: 'Save file' }));
  expect(book.name).toMatch(/^corridor_nagorno-karabakh-2023_arrivals_[\d-]+\.xlsx$/);
  const sheet = strFromU8(unzipSync(book.bytes)['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
  expect(sheet).toContain('<v>100632</v>');
  await expect(dialog.getByRole('status')).toHaveText(`Saved as ${book.name}.`);

  await dialog.getByRole('radio', { name: 'Zip with everything' }).check();
  await expect(dialog).toContainText('One chart.');
  const zip = await savedBy(page, dialog.getByRole('button', { name: 'Save file' }));
  const files = unzipSync(zip.bytes);
  expect(Object.keys(files)).toEqual(
    expect.arrayContaining(['data.csv', 'README.md', 'datapackage.json', 'charts/arrivals.svg']),
  );
  expect(files['charts/arrivals.png']?.length).toBeGreaterThan(20_000);
  const { rows } = readTable(strFromU8(files['data.csv'] ?? new Uint8Array()));
  expect(rows[0]?.value).toBe('#affected+displaced+ind+cumulative');
  expect(rows.some(({ value }) => value === '100632')).toBe(true);
  expect(strFromU8(files['captions.txt'] ?? new Uint8Array())).toContain('Receipt ');
  await page.keyboard.press('Escape');
  await expect(chart.locator('summary').filter({ hasText: 'Save or share' })).toBeFocused();
});

test('where no row is shown, the button says so and saves nothing; all figures can still be taken', async ({
  page,
}) => {
  await openPage(page, '?tab=table');
  await page.getByRole('searchbox').fill('no such words anywhere');
  await page.getByRole('tabpanel').getByRole('button', { name: 'Data files …' }).click();
  const dialog = page.getByRole('dialog', { name: 'Data files' });
  await dialog.getByRole('button', { name: 'Save file' }).click();
  await expect(dialog.getByRole('status')).toHaveText(/^There is no figure in this choice/);
  await dialog.getByRole('radio', { name: 'All figures' }).check();
  await dialog.getByRole('radio', { name: 'JSON' }).check();
  await expect(dialog.getByRole('checkbox', { name: /HXL/ })).toBeDisabled();
  const file = await savedBy(page, dialog.getByRole('button', { name: 'Save file' }));
  expect(JSON.parse(file.text)).toMatchObject({ situation: 'nagorno-karabakh-2023' });
});
