import type { Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { HOSTILE_TEXTS } from '../mocks/badRows.ts';
import { expect, FAILED_REQUEST, openPage, test } from './fixtures.ts';

const ARCHIVE = new URL('../public/situations/nagorno-karabakh-2023/', import.meta.url);

async function answer(page: Page, file: string, body: string): Promise<void> {
  const contentType = file.endsWith('.json') ? 'application/json' : 'text/csv; charset=utf-8';
  await page.route(`**/nagorno-karabakh-2023/${file}`, (route) =>
    route.fulfill({ body, contentType }),
  );
}

const banner = (page: Page) => page.getByRole('status').first();

const BROKEN_MANIFESTS = [
  ['is cut off', '{"id": "nagorno-kar', /not valid JSON|cut off/],
  ['is no manifest', '{"hello": 1}', /configuration has a fault/],
  ['is an empty answer', '', /empty answer/],
  ['is a list', '[]', /configuration has a fault/],
] as const;

test('a manifest that cannot be used is one clear sentence, and another situation still opens', async ({
  page,
}) => {
  for (const [what, body, sentence] of BROKEN_MANIFESTS)
    await test.step(`one that ${what}`, async () => {
      await answer(page, 'manifest.json', body);
      await page.goto('./');
      await expect(banner(page)).toContainText(sentence);
      await page.getByRole('combobox', { name: 'Situation' }).selectOption('kabul-2021');
      await expect(page.getByRole('region', { name: 'Key figures' })).toBeVisible();
    });
});

test('a list of situations that is missing leaves the situation itself alive', async ({
  page,
  watch,
}) => {
  watch.tolerate(FAILED_REQUEST);
  await page.route('**/situations.json', (route) => route.fulfill({ status: 404, body: '' }));
  await openPage(page);
  await expect(page.getByRole('alert')).toContainText('The list of situations could not be read');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('100,632');
});

test('events that cannot be read are named, and the figures stay', async ({ page }) => {
  await answer(page, 'events.csv', 'nothing,to,see\n1,2,3\n');
  await openPage(page);
  await expect(page.getByRole('alert')).toContainText('The dated events could not be read');
  await expect(page.getByRole('application').first()).toBeVisible();
});

/** What would have happened had any text been run. */
async function expectNothingRan(page: Page): Promise<void> {
  const traces = await page.evaluate(() => ({
    hacked: 'hacked' in globalThis,
    prototype: Object.keys(Object.prototype),
    inherited: 'evacuated' in {},
    images: document.querySelectorAll('img, script:not([src])').length,
  }));
  expect(traces).toEqual({ hacked: false, prototype: [], inherited: false, images: 0 });
}

async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const tooWide = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(tooWide).toBeLessThanOrEqual(0);
}

test('hostile text in every cell is shown letter for letter and never run', async ({ page }) => {
  page.on('dialog', (dialog) => {
    throw new Error(`A dialog opened: ${dialog.message()}`);
  });
  await openPage(page, '?situation=mock-hostile-strings&tab=table&sort=source');
  const table = page.getByRole('table');
  for (const text of [
    '<img src=x onerror="globalThis.hacked=1">',
    '{{7*7}} ${7*7} <%= 7*7 %>',
    '__proto__',
    'constructor',
    '=HYPERLINK("https://evil.example","click")',
  ]) {
    await page.getByRole('searchbox').fill(text);
    await expect(table.getByText(text, { exact: true }).first()).toBeVisible();
  }
  await page.getByRole('searchbox').fill('');
  await expectNothingRan(page);
  await expectNoSidewaysScroll(page);

  await page.getByRole('tab', { name: 'Sources' }).click();
  await expect(page.getByText('"><script>globalThis.hacked=1</script>').first()).toBeVisible();
  await expect(page.getByText(/Hidden characters were removed/)).toBeVisible();
  const links = await page
    .getByRole('link')
    .evaluateAll((found) => found.map((link) => link.getAttribute('href') ?? ''));
  expect(links.filter((href) => !/^(https?:\/\/|#|\?)/.test(href))).toEqual([]);
  await expectNothingRan(page);
  await expectNoSidewaysScroll(page);

  await page.getByRole('tab', { name: 'Charts' }).click();
  await expect(page.getByRole('application').first()).toBeVisible();
  await expectNothingRan(page);
  await expectNoSidewaysScroll(page);
});

test('the statement of a hostile row opens, and its address stays text', async ({ page }) => {
  await openPage(page, '?situation=mock-hostile-strings&tab=table');
  await page.getByRole('searchbox').fill('javascript:globalThis');
  await page.getByRole('rowheader').getByRole('button').first().click();
  const statement = page.getByRole('dialog');
  await expect(statement).toContainText('javascript:globalThis.hacked=1');
  const links = await statement
    .getByRole('link')
    .evaluateAll((found) => found.map((link) => link.getAttribute('href')));
  expect(links.filter((href) => !/^https?:\/\//.test(href ?? ''))).toEqual([]);
  await expectNothingRan(page);
});

test('names of 10,000 characters and heaps of marks leave the page in its width', async ({
  page,
}) => {
  const long = HOSTILE_TEXTS.find((text) => text.length >= 10_000) ?? '';
  await page.setViewportSize({ width: 360, height: 740 });
  await openPage(page, '?situation=mock-hostile-strings');
  await expectNoSidewaysScroll(page);
  await page.getByText('All sources', { exact: true }).click();
  await expect(page.getByRole('checkbox', { name: long.slice(0, 200) })).toBeVisible();
  await expectNoSidewaysScroll(page);
});

test('hostile names in a manifest and its events are text too', async ({ page }) => {
  const manifest = await readFile(new URL('manifest.json', ARCHIVE), 'utf8');
  const events = await readFile(new URL('events.csv', ARCHIVE), 'utf8');
  const [head = '', ...rows] = events.split('\n');
  await answer(
    page,
    'manifest.json',
    manifest
      .replaceAll('Residents before', '<img src=x onerror=hacked=1>')
      .replaceAll('"https:', '"javascript:'),
  );
  await answer(
    page,
    'events.csv',
    [head, ...rows.map((row) => row.replaceAll('http', 'javascript:'))].join('\n'),
  );
  await openPage(page);
  await expect(page.getByText('<img src=x onerror=hacked=1>').first()).toBeVisible();
  await expectNothingRan(page);
  const hrefs = await page
    .locator('a[href]')
    .evaluateAll((found) => found.map((link) => link.getAttribute('href') ?? ''));
  expect(hrefs.filter((href) => /^\s*javascript/i.test(href))).toEqual([]);
});
