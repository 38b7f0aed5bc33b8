import type { Locator, Page } from '@playwright/test';
import { chartOf, CHARTS, expect, openPage, test } from './fixtures.ts';

/** What the plot says of itself in the readout beside the mark; hidden from speech, which has the status. */
function readoutOf(plot: Locator): Locator {
  return plot.locator('.plot-readout');
}

async function closeStatement(page: Page): Promise<void> {
  await expect(page.getByRole('dialog', { name: /The statement behind/ })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
}

for (const id of CHARTS) {
  test.describe(`the ${id} chart`, () => {
    test('is one tab stop, read figure by figure with arrows, Home, End, Enter and Escape', async ({
      page,
    }) => {
      await openPage(page);
      const chart = chartOf(page, id);
      const plot = chart.getByRole('application');
      const status = plot.getByRole('status');
      await plot.focus();
      await expect(plot).toBeFocused();
      expect(
        await plot.locator('a, button, input, select, [tabindex]:not([tabindex="-1"])').count(),
      ).toBe(0);

      await page.keyboard.press('Home');
      await expect(status).toHaveText(/\. 1 of \d+\.$/);
      const first = await status.innerText();
      const total = /of (\d+)\.$/.exec(first)?.[1] ?? '';
      await page.keyboard.press('ArrowRight');
      await expect(status).toHaveText(/\. 2 of \d+\.$/);
      await page.keyboard.press('ArrowLeft');
      await expect(status).toHaveText(first);
      await page.keyboard.press('End');
      await expect(status).toHaveText(new RegExp(`\\. ${total} of ${total}\\.$`));
      const spoken = (await status.innerText()).replace(/\. \d+ of \d+\.$/, '');
      await expect(readoutOf(plot)).toContainText(spoken);

      await page.keyboard.press('Enter');
      await closeStatement(page);
      await expect(plot).toBeFocused();
      await page.keyboard.press('Escape');
      await expect(status).toHaveText('');
      await expect(readoutOf(plot)).toBeHidden();
      await page.keyboard.press('Tab');
      await expect(plot).not.toBeFocused();
      expect(await plot.locator(':focus').count()).toBe(0);
    });

    test('tells the pointer what it tells the keys, opens the same statement, and has a table', async ({
      page,
    }) => {
      await openPage(page);
      const chart = chartOf(page, id);
      const plot = chart.getByRole('application');
      await plot.focus();
      await page.keyboard.press('End');
      const words = await readoutOf(plot).innerText();
      const ring = await plot.locator('.plot-ring').boundingBox();
      if (ring === null) throw new Error('No ring around the figure.');
      await page.keyboard.press('Escape');
      await expect(readoutOf(plot)).toBeHidden();
      await page.mouse.move(ring.x + ring.width / 2, ring.y + ring.height / 2);
      await expect(readoutOf(plot)).toContainText(words.split('\n')[0] ?? '');
      await page.mouse.down();
      await page.mouse.up();
      await closeStatement(page);

      await chart.getByText('Table of these figures').click();
      const table = chart.getByRole('table');
      await expect(table).toBeVisible();
      const number = table.getByRole('button').first();
      const quantity = await number.innerText();
      await number.click();
      await expect(page.getByRole('dialog').getByRole('paragraph').first()).toHaveText(quantity);
      await closeStatement(page);
      await expect(number).toBeFocused();
    });
  });
}

test('the share bar opens the statement of the count that it draws', async ({ page }) => {
  await openPage(page);
  const bar = page.getByRole('button', { name: /^at least 10,000 evacuated/ });
  await bar.click();
  await expect(page.getByRole('dialog').getByRole('paragraph').first()).toHaveText(
    'at least 10,000',
  );
  await closeStatement(page);
  await expect(bar).toBeFocused();
});

test('each chart says in words what it shows: course, sources, key, source line and times', async ({
  page,
}) => {
  await openPage(page);
  for (const id of CHARTS) {
    const chart = chartOf(page, id);
    await expect(chart.getByRole('heading', { level: 2 })).toBeVisible();
    await expect(chart.getByRole('list', { name: 'Sources and marks' })).toBeVisible();
    await expect(chart.getByText(/^Source: /)).toBeVisible();
    await expect(chart.getByText(/^As of .+ Archive: ends/)).toBeVisible();
    await expect(chart.getByRole('application')).toHaveAccessibleDescription(/Arrow keys move/);
  }
});
