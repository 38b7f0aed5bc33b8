import type { Page } from '@playwright/test';
import { chartOf, expect, FAILED_REQUEST, openPage, test } from './fixtures.ts';

/** What the address says now. */
function said(page: Page): Record<string, string> {
  return Object.fromEntries(new URL(page.url()).searchParams);
}

test('every control is written into the address, and the address alone brings the view back', async ({
  page,
}) => {
  await openPage(page);
  await page.getByRole('radio', { name: 'Share' }).check();
  await expect.poll(() => said(page)).toEqual({ stackMode: 'relative' });
  await page.getByRole('radio', { name: 'Logarithmic' }).check();
  await page.getByRole('combobox', { name: 'Share of' }).selectOption('census-2015');
  await page.getByRole('combobox', { name: 'Colours' }).selectOption('dark');
  await page.getByRole('textbox', { name: 'From' }).fill('2023-09-25');
  await page.getByText('All sources', { exact: true }).click();
  await page.getByRole('checkbox', { name: /^UNHCR/ }).check();
  await expect
    .poll(() => said(page))
    .toEqual({
      stackMode: 'relative',
      yScale: 'log',
      base: 'census-2015',
      theme: 'dark',
      time: '2023-09-25..2023-10-04',
      source: '~unhcr',
    });
  const headline = await page.getByRole('heading', { level: 1 }).innerText();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline);
  await expect(page.getByRole('radio', { name: 'Share' })).toBeChecked();
  await expect(page.getByRole('radio', { name: 'Logarithmic' })).toBeChecked();
  await expect(page.getByRole('combobox', { name: 'Share of' })).toHaveValue('census-2015');
  await expect(page.getByRole('combobox', { name: 'Colours' })).toHaveValue('dark');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.getByRole('textbox', { name: 'From' })).toHaveValue('2023-09-25');
  await expect(page.getByText('1 source chosen')).toBeVisible();
});

test('back and forward go through what a person did, one action at a time', async ({ page }) => {
  await openPage(page);
  await page.getByRole('tab', { name: 'Table' }).click();
  await expect(page.getByRole('table')).toBeVisible();
  await page.getByRole('combobox', { name: 'Indicator' }).selectOption('arrivals');
  await page.getByRole('button', { name: 'Source', exact: true }).click();
  await expect
    .poll(() => said(page))
    .toEqual({ tab: 'table', indicator: 'arrivals', sort: 'source' });
  await page.goBack();
  expect(said(page)).toEqual({ tab: 'table', indicator: 'arrivals' });
  await page.goBack();
  await expect(page.getByRole('combobox', { name: 'Indicator' })).toHaveValue('');
  await page.goBack();
  await expect(page.getByRole('tab', { name: 'Charts' })).toHaveAttribute('aria-selected', 'true');
  expect(said(page)).toEqual({});
  await page.goForward();
  await page.goForward();
  await expect(page.getByRole('combobox', { name: 'Indicator' })).toHaveValue('arrivals');
});

test('another situation opens without the choices that belong to the one before', async ({
  page,
}) => {
  await openPage(page, '?base=census-2015&time=2023-09-25..2023-09-26&theme=dark');
  await page.getByRole('combobox', { name: 'Situation' }).selectOption('kabul-2021');
  await expect(page).toHaveTitle(/^Kabul airlift/);
  await expect.poll(() => said(page)).toEqual({ situation: 'kabul-2021', theme: 'dark' });
  await expect(page.getByRole('heading', { level: 1 })).not.toBeEmpty();
});

test('each situation opens with its finding and its charts', async ({ page }) => {
  for (const situation of ['ukraine-2022', 'kabul-2021', 'gaza-2023', 'sudan-2023'])
    await test.step(situation, async () => {
      await openPage(page, `?situation=${situation}`);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(/\d/);
      await expect(page.getByRole('application').first()).toBeVisible();
      await expect(page.getByRole('alert')).toHaveCount(0);
    });
});

const BROKEN = [
  '?tab=nonsense&yScale=&stackMode=%00&theme=pink&page=nowhere',
  '?time=2023-10-04..2023-09-24&known=yesterday&since=2023-02-30&sort=DROP%20TABLE',
  '?time=2023-09-24..&known=9999999-01-01&source=~~~&lang=%3Cscript%3E',
  '?tab=charts&tab=table&yScale=log&yScale=linear',
  `?base=${'x'.repeat(4000)}&chart=${'y'.repeat(4000)}&figure=${'z'.repeat(4000)}`,
  '?__proto__=1&constructor=2&hasOwnProperty=3&toString=4',
  '?%E0%A4%A&=&&==&situation',
  '?scale=log&stack=relative&asOf=2023-09-26',
] as const;

test('a broken or old address still opens the page', async ({ page }) => {
  for (const query of BROKEN)
    await test.step(query.slice(0, 60), async () => {
      await openPage(page, query);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(/residents/);
      await expect(page.getByRole('tab', { selected: true })).toHaveCount(1);
    });
});

test('an old name is read as its new one', async ({ page }) => {
  await openPage(page, '?scale=log&stack=relative&denominator=census-2015');
  await expect(page.getByRole('radio', { name: 'Logarithmic' })).toBeChecked();
  await expect(page.getByRole('radio', { name: 'Share' })).toBeChecked();
  await expect(page.getByRole('combobox', { name: 'Share of' })).toHaveValue('census-2015');
});

test('a situation that does not exist is named, and the first one is shown instead', async ({
  page,
  watch,
}) => {
  watch.tolerate(FAILED_REQUEST);
  await openPage(page, '?situation=atlantis');
  await expect(page.getByRole('alert')).toHaveText(
    'There is no situation "atlantis". Nagorno-Karabakh, September and October 2023 is shown instead.',
  );
});

test('a chart, a statement, a base or a source that does not exist is named', async ({ page }) => {
  await openPage(page, '?chart=pie&base=wishful&source=~nobody~unhcr');
  await expect(page.getByRole('alert').filter({ hasText: '"pie"' })).toContainText(
    'There are: evacuated, arrivals, pace, casualties, housing.',
  );
  await expect(page.getByRole('alert').filter({ hasText: 'wishful' })).toBeVisible();
  await expect(page.getByRole('alert').filter({ hasText: 'nobody' })).toBeVisible();
  await openPage(page, '?figure=no-such-figure');
  await expect(page.getByRole('dialog')).toContainText('"no-such-figure"');
});

test('a link to a chart brings that chart into view', async ({ page }) => {
  await openPage(page, '?chart=housing');
  await expect(chartOf(page, 'housing').getByRole('heading', { level: 2 })).toBeInViewport();
});

test('a moment of knowledge hides what became known later, and says so', async ({ page }) => {
  await openPage(page, '?known=2023-09-25T13:00:00Z');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('6,650 of');
  await expect(
    page.getByText(/^As known at 25 September 2023, 17:00 \(13:00 UTC\): \d+ of/),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Back to the latest' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('100,632');
});
