import type { Page } from '@playwright/test';
import { chartOf, CHARTS, expect, openPage, test } from './fixtures.ts';

async function closeStatement(page: Page): Promise<void> {
  await expect(page.getByRole('dialog', { name: /The statement behind/ })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
}

// Two pages, since one of all charts would be the last test to end.
for (const ids of [CHARTS.slice(0, 2), CHARTS.slice(2)])
  test(`a person reads ${ids.join(', ')} by keys, by pointer and as a table, and opens their statements`, async ({
    page,
  }) => {
    await openPage(page);
    for (const id of ids) await test.step(id, () => readByAllMeans(page, id));
  });

async function readByAllMeans(page: Page, id: (typeof CHARTS)[number]): Promise<void> {
  const chart = chartOf(page, id);
  const plot = chart.getByRole('application');
  const status = plot.getByRole('status');
  const readout = plot.locator('.plot-readout');
  await plot.focus();
  await expect(plot.locator('a, button, input, [tabindex]:not([tabindex="-1"])')).toHaveCount(0);

  await page.keyboard.press('Home');
  await expect(status).toHaveText(/\. 1 of \d+\.$/);
  const first = await status.innerText();
  await page.keyboard.press('ArrowRight');
  await expect(status).toHaveText(/\. 2 of \d+\.$/);
  await page.keyboard.press('ArrowLeft');
  await expect(status).toHaveText(first);
  await page.keyboard.press('End');
  await expect(status).toHaveText(/\. (\d+) of \1\.$/);
  const spoken = (await status.innerText()).replace(/\. \d+ of \d+\.$/, '');
  await expect(readout).toContainText(spoken);
  await expect(plot.locator('.plot-ring')).toBeInViewport();
  const ring = await plot.locator('.plot-ring').boundingBox();
  await page.keyboard.press('Enter');
  await closeStatement(page);
  await expect(plot).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(status).toHaveText('');
  await expect(readout).toBeHidden();

  await page.mouse.move(middle(ring?.x, ring?.width), middle(ring?.y, ring?.height));
  await expect(readout).toContainText(spoken);
  await page.mouse.down();
  await page.mouse.up();
  await closeStatement(page);
  await page.mouse.move(0, 0);

  await plot.focus();
  await page.keyboard.press('Tab');
  await expect(plot.locator(':focus')).toHaveCount(0);
  await expect(plot).not.toBeFocused();

  await chart.getByText('Table of these figures').click();
  const number = chart.getByRole('table').getByRole('button').first();
  const quantity = await number.innerText();
  await number.click();
  await expect(page.getByRole('dialog').getByRole('paragraph').first()).toHaveText(quantity);
  await closeStatement(page);
  await expect(number).toBeFocused();
}

function middle(start = 0, length = 0): number {
  return start + length / 2;
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
