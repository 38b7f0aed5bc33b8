import type { Page } from '@playwright/test';
import { CHARTS, chartOf, expect, openPage, test } from './fixtures.ts';

const statement = (page: Page) =>
  page.getByRole('dialog', { name: 'The statement behind this number' });

/** The statement is there, with its source and its number; then it is closed again. */
async function readStatement(page: Page, words: string | RegExp): Promise<void> {
  await expect(statement(page)).toContainText(words);
  await expect(statement(page)).toContainText('Published');
  await page.keyboard.press('Escape');
  await expect(statement(page)).toBeHidden();
}

test('from any number, mark, cell or list the statement behind it is two presses away', async ({
  page,
}) => {
  await openPage(page);
  await test.step('a key figure', async () => {
    await page
      .getByRole('figure', { name: /^Arrivals in Armenia/ })
      .getByRole('button')
      .focus();
    await page.keyboard.press('Enter');
    await readStatement(page, '100,632');
  });
  await test.step('the headline', async () => {
    await page.getByRole('button', { name: 'The statement behind it' }).focus();
    await page.keyboard.press('Enter');
    await readStatement(page, '100,632');
  });
  for (const id of CHARTS) {
    await test.step(`a mark of the chart ${id}`, async () => {
      await chartOf(page, id).getByRole('application').focus();
      await page.keyboard.press('End');
      await page.keyboard.press('Enter');
      await readStatement(page, /Known from/);
    });
  }
  await test.step('a cell of a chart’s table', async () => {
    const chart = chartOf(page, 'evacuated');
    await chart.getByText('Table of these figures').click();
    await chart.getByRole('table').getByRole('button', { name: 'at least 10,000' }).first().focus();
    await page.keyboard.press('Enter');
    await readStatement(page, 'at least 10,000');
  });
  for (const [tab, number] of [
    ['Table', /^Show the statement/],
    ['Sources', 'about 90,000'],
    ['Changes', /^Show the statement behind 20,236/],
  ] as const) {
    await test.step(`a number of the tab ${tab}`, async () => {
      await page.getByRole('tab', { name: tab }).press('Enter');
      await page.getByRole('tabpanel').getByRole('button', { name: number }).first().focus();
      await page.keyboard.press('Enter');
      await readStatement(page, typeof number === 'string' ? number : /Known from/);
    });
  }
});
