import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, FAILED_REQUEST, openPage, test } from './fixtures.ts';
import { openMenu, savedBy } from './savedFile.ts';

const chart = (page: Page) => page.locator('section[data-chart="compare"]');
const plot = (page: Page) => chart(page).getByRole('application');
const asked = (page: Page, name: string) => new URL(page.url()).searchParams.get(name);

test('a person goes to the comparison, changes what is compared by keyboard, and opens a statement in two presses', async ({
  page,
}) => {
  await openPage(page);
  const pages = page.getByRole('navigation', { name: 'Pages' });
  await pages.getByRole('link', { name: 'Compare' }).press('Enter');
  await expect(chart(page).getByRole('heading', { level: 2 })).toContainText('Gaza Strip about');
  await expect(chart(page)).toContainText('Nagorno-Karabakh: Fighting begins, 19 September 2023');
  await expect(page.locator('#content')).toBeFocused();
  expect((await new AxeBuilder({ page }).setLegacyMode(true).analyze()).violations).toEqual([]);

  await page.getByRole('combobox', { name: 'Day 0 of Nagorno-Karabakh' }).focus();
  await page.keyboard.press('ArrowDown');
  await expect(chart(page)).toContainText('Nagorno-Karabakh: Corridor open, first arrivals');
  expect(asked(page, 'align')).toBe('corridor');
  await page.getByRole('radio', { name: 'Share' }).press('Space');
  await expect(chart(page)).toContainText('Not drawn: Ukraine, Kabul and Sudan.');
  await page.getByRole('radio', { name: 'Counts' }).press('Space');
  await page.getByRole('checkbox', { name: /^Ukraine/ }).press('Space');
  await expect(chart(page)).not.toContainText('movements, not people');
  expect(asked(page, 'with')).toBe('~nagorno-karabakh-2023~kabul-2021~gaza-2023~sudan-2023');

  await openMenu(chart(page));
  const button = chart(page).getByRole('button', { name: 'Figures of this comparison (CSV)' });
  const { name, text } = await savedBy(page, button);
  expect(name).toMatch(/^corridor_compare_situations_\d{4}-\d{2}-\d{2}\.csv$/);
  expect(text).toContain('Situation kabul-2021 (Kabul airlift, August 2021)');

  await plot(page).focus();
  await page.keyboard.press('Home');
  await expect(plot(page).getByRole('status')).toContainText('Nagorno-Karabakh, day 0.');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toContainText('377');
  expect(asked(page, 'page')).toBeNull();
  await page.goBack();
  await expect(chart(page)).toContainText('Corridor open');
});

test('names that do not exist are said, and the rest is compared', async ({ page, watch }) => {
  watch.tolerate(FAILED_REQUEST);
  await page.goto('./?page=compare&with=~gaza-2023~atlantis&align=flood');
  await expect(page.getByText('Left out, because it could not be read: atlantis.')).toBeVisible();
  await expect(page.getByText('No situation here declares the onset "flood".')).toBeVisible();
  await expect(chart(page).getByRole('heading', { level: 2 })).toContainText('Gaza Strip');
  await page.setViewportSize({ width: 360, height: 740 });
  const wide = () => page.evaluate(() => document.documentElement.scrollWidth);
  await expect.poll(wide).toBe(360);
});
