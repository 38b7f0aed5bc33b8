import type { Page } from '@playwright/test';
import { chartOf, expect, openPage, test } from './fixtures.ts';

function timeOf(page: Page): string | null {
  return new URL(page.url()).searchParams.get('time');
}

const share = (page: Page) => page.getByRole('radio', { name: 'Share' });

test('a person sees the same counts as people or as a share of the population before', async ({
  page,
}) => {
  await openPage(page);
  const plot = chartOf(page, 'arrivals').getByRole('application');
  await expect(plot).toContainText('120,000');
  await share(page).check();
  await expect(share(page)).toBeChecked();
  await expect(plot).toContainText(/\d+ %/);
  await plot.focus();
  await page.keyboard.press('End');
  await expect(plot.getByRole('status')).toContainText('100,632');
});

test('a chart without a share or a logarithmic scale says why', async ({ page }) => {
  await openPage(page, '?stackMode=relative&yScale=log');
  await expect(chartOf(page, 'pace')).toContainText(
    'Share is not offered: Pace is counted in people per hour, not as a share.',
  );
  await expect(chartOf(page, 'pace')).toContainText('Logarithmic is not offered:');
  await expect(chartOf(page, 'arrivals')).not.toContainText('is not offered');
});

test('a situation without a population before offers no share, with the reason', async ({
  page,
}) => {
  await openPage(page, '?situation=kabul-2021&stackMode=relative');
  await expect(share(page)).toBeDisabled();
  await expect(page.getByRole('radiogroup', { name: 'Values' })).toHaveAccessibleDescription(
    /^No share:/,
  );
});

const BASES = [
  ['census-2015', '100,632 of 145,053', 'about 69 %', /69 %/],
  ['press-range-2023', '100,000 to 120,000', 'range', /83 % to 101 %/],
  ['census-1989', '189,085', 'other borders', /53 %/],
] as const;

for (const [base, words, name, shareWords] of BASES)
  test(`a person compares with another population: ${base} (${name})`, async ({ page }) => {
    await openPage(page, `?base=${base}`);
    await expect(page.getByRole('heading', { level: 1 })).toContainText(words);
    const figure = page.getByRole('figure', { name: /^Arrivals as a share/ });
    await expect(figure.getByRole('button').first()).toHaveText(shareWords);
    await expect(chartOf(page, 'arrivals').getByRole('heading', { level: 2 })).toContainText(
      shareWords,
    );
  });

test('a share above 100 % is shown and explained, not hidden', async ({ page }) => {
  await openPage(page, '?base=government-of-azerbaijan-2021&stackMode=relative');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('at most 25,000');
  const figure = page.getByRole('figure', { name: /^Arrivals as a share/ });
  await expect(figure.getByRole('button').first()).toHaveText(/at least 40\d %/);
  await expect(page.getByText(/larger than the base/).first()).toBeVisible();
});

test('a person narrows the time by two dates and returns to the default window', async ({
  page,
}) => {
  await openPage(page);
  const plot = chartOf(page, 'arrivals').getByRole('application');
  await page.getByRole('textbox', { name: 'From' }).fill('2023-09-26');
  await page.getByRole('textbox', { name: 'To', exact: true }).fill('2023-09-28');
  await expect.poll(() => timeOf(page)).toBe('2023-09-26..2023-09-28');
  await plot.focus();
  await page.keyboard.press('Home');
  await expect(plot.getByRole('status')).toContainText('26 September 2023');
  await page.keyboard.press('End');
  await expect(plot.getByRole('status')).toContainText('28 September 2023');
  await page.getByRole('button', { name: 'Default window' }).click();
  await expect(page.getByRole('textbox', { name: 'From' })).toHaveValue('2023-09-24');
  await expect.poll(() => timeOf(page)).toBeNull();
});

test('a person drags over a chart to see a part of the time', async ({ page }) => {
  await openPage(page);
  const plot = chartOf(page, 'arrivals').getByRole('application');
  await plot.scrollIntoViewIfNeeded();
  const box = await plot.boundingBox();
  if (box === null) throw new Error('The plot has no place.');
  const middle = box.y + box.height / 2;
  await page.mouse.move(box.x + box.width * 0.3, middle);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.4, middle);
  await page.mouse.move(box.x + box.width * 0.5, middle);
  await page.mouse.up();
  await expect.poll(() => timeOf(page)).toMatch(/^2023-09-2\dT.+Z\.\.2023-09-\d\dT.+Z$/);
  await expect(page.getByRole('dialog')).toBeHidden();
  await page.goBack();
  await expect(page.getByRole('button', { name: 'Default window' })).toBeHidden();
});

test('a person chooses the same part with Shift, arrows and Enter', async ({ page }) => {
  await openPage(page);
  const plot = chartOf(page, 'arrivals').getByRole('application');
  await plot.focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('PageDown');
  for (let step = 0; step < 6; step += 1) await page.keyboard.press('Shift+ArrowRight');
  await expect(plot.locator('.plot-span')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect.poll(() => timeOf(page)).toMatch(/^2023-09-2.+\.\.2023-09-2/);
  await expect(page.getByRole('dialog')).toBeHidden();
  await page.getByRole('button', { name: 'Default window' }).click();
  await expect.poll(() => timeOf(page)).toBeNull();
});

test('a window without a figure of a chart leaves that chart its own, and says so', async ({
  page,
}) => {
  await openPage(page, '?time=2023-10-01..2023-10-04');
  await expect(chartOf(page, 'evacuated')).toContainText(
    'The chosen time window holds no figure of this chart; its own window is shown.',
  );
});

test('a person takes another source, and headline and main line follow it', async ({ page }) => {
  await openPage(page);
  await page.getByText('All sources', { exact: true }).click();
  await page.getByRole('checkbox', { name: /^UNHCR/ }).check();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('(UNHCR)');
  const chart = chartOf(page, 'arrivals');
  await expect(chart.getByRole('list', { name: 'Sources and marks' })).not.toContainText(
    'Government',
  );
  await expect(chart.getByText(/^Source: /)).toContainText('UNHCR');
  await page.getByRole('button', { name: 'All sources' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('(Government of Armenia)');
});

test('the table is filtered, searched and sorted, and says how many figures it shows', async ({
  page,
}) => {
  await openPage(page, '?tab=table');
  const status = page.getByRole('status').filter({ hasText: 'shown' });
  await expect(status).toHaveText(/^All \d+ figures shown$/);
  await page.getByRole('combobox', { name: 'Indicator' }).selectOption('evacuated');
  await expect(status).toHaveText(/^\d+ of \d+ shown$/);
  await page.getByRole('searchbox').fill('ombudsman askeran martuni');
  const rows = page.getByRole('table').getByRole('rowheader');
  await expect(rows.first()).toHaveText('at least 7,000');
  await page.getByRole('button', { name: 'Clear filters' }).click();
  await expect(status).toHaveText(/^All/);
  const head = page.getByRole('columnheader', { name: /^Figure/ });
  await head.getByRole('button').click();
  await expect(head).toHaveAttribute('aria-sort', 'ascending');
  await expect(rows.first()).toHaveText(/^at most [\d,]+$/);
  await head.getByRole('button').click();
  await expect(head).toHaveAttribute('aria-sort', 'descending');
  await page.getByRole('searchbox').fill('no such words anywhere');
  await expect(page.getByText('No figures reported for this selection.')).toBeVisible();
});
