import type { Page } from '@playwright/test';
import { expect, openPage, test } from './fixtures.ts';

const panel = (page: Page) => page.getByRole('region', { name: 'Together' });

test('a person selects two figures by keyboard, reads why they are not added, and what each counts', async ({
  page,
}) => {
  await openPage(page, '?tab=table&indicator=evacuated');
  await page.getByRole('checkbox', { name: /^Select at least 10,000, .+Ombudsman/ }).focus();
  await page.keyboard.press('Space');
  await expect(page.getByText('1 figure selected')).toBeVisible();
  await page.getByRole('combobox', { name: 'Indicator' }).selectOption('arrivals');
  const box = page.getByRole('checkbox', { name: /^Select 100,632, .+Government of Armenia/ });
  await box.first().focus();
  await page.keyboard.press('ArrowDown');
  await expect(box.first()).not.toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Space');
  await expect(page.getByText('2 figures selected')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Together' })).toBeFocused();
  await expect(panel(page)).toContainText(
    'Evacuated inside the area (cumulative) and Arrivals (cumulative) may be the same people: first evacuated inside, then arrived.',
  );
  const definitions = panel(page).getByRole('button', { name: /^What is counted: / });
  await definitions.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'What is counted' });
  await expect(dialog).toContainText('Never added to arrivals: they are the same people.');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(definitions).toBeFocused();
  await panel(page).getByRole('button', { name: 'Back to the table' }).press('Enter');
  await expect(page.getByRole('region', { name: /^Table of figures/ })).toBeFocused();
});

test('a person takes in the parts of one statement and sees them beside the total they miss; the link keeps it', async ({
  page,
}) => {
  await openPage(page, '?tab=table&indicator=accommodated');
  await page.getByRole('searchbox').fill('syunik');
  await page
    .getByRole('checkbox', { name: /^Select 1,958, .+28 Sept 2023, 20:00$/ })
    .press('Space');
  await panel(page)
    .getByRole('button', { name: /^Take in the 9 other parts/ })
    .press('Enter');
  await expect(panel(page)).toContainText('16,853');
  await expect(panel(page)).toContainText('misses the stated total of 17,153');
  await page.reload();
  await expect(panel(page)).toContainText('The stated total is 17,153: the parts are 300 fewer.');
  await page.goBack();
  await expect(panel(page)).toContainText('Select one more figure');
});
