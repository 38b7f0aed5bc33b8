import type { Page } from '@playwright/test';
import { chartOf, CHARTS, expect, openPage, test } from './fixtures.ts';
import { openMenu, readTable, savedBy } from './savedFile.ts';

const COLUMNS =
  'figure_id,indicator,indicator_name,measure,place,place_code,breakdown,as_of,value,value_low,value_high,qualifier,unit,source,published,known_from,retrieved,carried_by,url,role,revises,obs_status,known_at,note,receipt';

const shown = (page: Page) => page.getByRole('button', { name: 'Figures shown (CSV)' });
const all = (page: Page) => page.getByRole('button', { name: 'All figures (CSV)' });

test('"Figures shown (CSV)" holds the rows on screen, in their order', async ({ page }) => {
  await openPage(page, '?tab=table&indicator=evacuated&sort=as_of');
  const file = await savedBy(page, shown(page));
  expect(file.name).toMatch(/^corridor_nagorno-karabakh-2023_figures-shown_2023-09-\d\d\.csv$/);
  const { rows } = readTable(file.text);
  const table = page.getByRole('table');
  await expect(page.getByText(new RegExp(`^${rows.length} of \\d+ shown$`))).toBeVisible();
  await expect(table).toHaveAttribute('aria-rowcount', String(rows.length + 1));
  const sources = await table
    .getByRole('row')
    .evaluateAll((found) =>
      found.slice(1).map((row) => row.querySelectorAll('th, td')[6]?.textContent ?? ''),
    );
  expect(rows.map(({ source }) => source)).toEqual(sources);
  expect(new Set(rows.map(({ indicator }) => indicator))).toEqual(new Set(['evacuated']));
  await expect(page.getByText(`Saved as ${file.name}.`)).toBeVisible();
});

test('"All figures (CSV)" holds every figure whatever is filtered, in the agreed form', async ({
  page,
}) => {
  await openPage(page, '?tab=table&indicator=evacuated');
  const file = await savedBy(page, all(page));
  expect(file.name).toMatch(/^corridor_nagorno-karabakh-2023_all-figures_[\d-]+\.csv$/);
  expect([...file.bytes.subarray(0, 3)], 'one byte order mark').toEqual([0xef, 0xbb, 0xbf]);
  expect(file.text.slice(1)).not.toContain('\uFEFF');
  expect(file.text.replaceAll('\r\n', ''), 'CRLF only').not.toMatch(/[\r\n]/);
  expect(file.text.slice(1).split('\r\n', 1)).toEqual([COLUMNS]);
  const { rows } = readTable(file.text);
  const references = rows.reduce((sum, { url = '' }) => sum + url.split(' | ').length, 0);
  expect(references).toBe(429);
  for (const { value = '', value_low: low = '', value_high: high = '' } of rows)
    for (const number of [value, low, high]) expect(number).toMatch(/^\d*$/);
});

test('nobody gets another file because of a language, a digit style or a time zone', async ({
  openContext,
}) => {
  const files: Buffer[] = [];
  for (const [locale, timezoneId] of [
    ['en-US', 'America/Los_Angeles'],
    ['de-DE', 'Europe/Berlin'],
    ['ar-EG', 'Pacific/Kiritimati'],
  ] as const) {
    const context = await openContext({ locale, timezoneId });
    const page = await context.newPage();
    await openPage(page, '?tab=table');
    files.push((await savedBy(page, all(page))).bytes);
  }
  const page = await (await openContext({ locale: 'de-DE' })).newPage();
  await page.goto('./?tab=table&lang=en-XA');
  files.push((await savedBy(page, page.locator('.figure-table-head button').nth(1))).bytes);
  for (const file of files) expect(file.equals(files[0] ?? Buffer.of())).toBe(true);
});

test('a saved file opened as a feed gives the same table and the same file', async ({ page }) => {
  await openPage(page, '?tab=table');
  const { text: first, bytes } = await savedBy(page, all(page));
  await page.route('**/my-figures.csv', (route) =>
    route.fulfill({ body: bytes, contentType: 'text/csv; charset=utf-8' }),
  );
  const rowsOf = () => page.getByRole('table').getByRole('rowheader').allInnerTexts();
  const before = await rowsOf();
  await openPage(page, '?tab=table&feed=my-figures.csv');
  await expect(page.getByText(/^All \d+ figures shown$/)).toBeVisible();
  expect(await rowsOf()).toEqual(before);
  const { text: second } = await savedBy(page, all(page));
  // When it was fetched is a fact of the new reading, and new.
  expect(withoutFetched(second)).toEqual(withoutFetched(first));
  await page.getByRole('tab', { name: 'Charts' }).click();
  await expect(chartOf(page, 'arrivals').getByRole('heading', { level: 2 })).toContainText(
    '100,632',
  );
});

test('every chart gives its own figures as CSV, under a name that says which', async ({ page }) => {
  await openPage(page, '?known=2023-09-28T18:00:00Z');
  for (const id of CHARTS) {
    const chart = chartOf(page, id);
    await openMenu(chart);
    const file = await savedBy(
      page,
      chart.getByRole('button', { name: 'Figures of this chart (CSV)' }),
    );
    expect(file.name).toMatch(new RegExp(`_${id}_[\\d-]+_known-2023-09-28\\.csv$`));
    const { rows } = readTable(file.text);
    expect(rows.length).toBeGreaterThan(0);
    for (const { known_at: knownAt = '' } of rows) expect(knownAt).toMatch(/^2023-09-28T/);
  }
});

test('every chart gives a picture that stands on its own: title, source, time, address, no script', async ({
  page,
  context,
}) => {
  await openPage(page);
  const viewer = await context.newPage();
  await viewer.goto('about:blank');
  for (const id of CHARTS) {
    const chart = chartOf(page, id);
    const title = await chart.getByRole('heading', { level: 2 }).innerText();
    await openMenu(chart);
    const { text, name } = await savedBy(
      page,
      chart.getByRole('button', { name: 'Picture (SVG)' }),
    );
    expect(name).toMatch(new RegExp(`_${id}_.+\\.svg$`));
    const words = await viewer.evaluate((svg) => {
      const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml');
      const root = parsed.documentElement;
      return {
        faults: parsed.querySelectorAll('parsererror').length,
        root: root.nodeName,
        title: root.querySelector('title')?.textContent ?? '',
        text: [...root.querySelectorAll('text')].map((one) => one.textContent).join(' '),
        unsafe: root.querySelectorAll('script, foreignObject, style, image, use, a').length,
      };
    }, text);
    expect(words).toMatchObject({ faults: 0, root: 'svg', unsafe: 0 });
    expect(words.title).toContain(title);
    expect(words.text).toContain('Source: ');
    expect(words.text).toContain('As of ');
    expect(words.text).toContain(`${new URL(page.url()).host}/?chart=${id}`);
    expect(text).not.toMatch(/\son\w+=|href=|url\(|@import/);
  }
});

test('a chart gives a PNG of at least 1,600 pixels that is not blank', async ({
  page,
  context,
}) => {
  await openPage(page);
  const viewer = await context.newPage();
  await viewer.goto('about:blank');
  for (const id of ['evacuated', 'casualties'] as const) {
    const chart = chartOf(page, id);
    await openMenu(chart);
    const { bytes } = await savedBy(page, chart.getByRole('button', { name: 'Picture (PNG)' }));
    expect(bytes.subarray(1, 4).toString()).toBe('PNG');
    expect(bytes.readUInt32BE(16)).toBeGreaterThanOrEqual(1600);
    const colours = await viewer.evaluate(async (picture) => {
      const blob = await (await fetch(`data:image/png;base64,${picture}`)).blob();
      const bitmap = await createImageBitmap(blob);
      const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
      const pen = canvas.getContext('2d');
      if (pen === null) return [];
      pen.drawImage(bitmap, 0, 0);
      const { data } = pen.getImageData(0, 0, bitmap.width, bitmap.height);
      const seen = new Set<string>();
      for (let at = 0; at < data.length; at += 4 * 97)
        seen.add([data[at], data[at + 1], data[at + 2], data[at + 3]].join());
      return [...seen];
    }, bytes.toString('base64'));
    expect(colours, 'white ground').toContain('255,255,255,255');
    expect(colours.length, 'colours').toBeGreaterThan(10);
  }
});

function withoutFetched(text: string): object[] {
  return readTable(text).rows.map((row) => ({ ...row, retrieved: '' }));
}
