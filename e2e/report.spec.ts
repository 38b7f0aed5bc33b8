import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { savedBy } from './savedFile.ts';

const paper = (page: Page) => page.getByRole('article');
const partsOf = (page: Page) => new URL(page.url()).searchParams.get('parts');
const headings = (page: Page) => paper(page).getByRole('heading', { level: 3 }).allInnerTexts();

test('a person puts a report together by keyboard; its address gives the same one again, but no note', async ({
  page,
  openContext,
}) => {
  await page.goto('./?page=report');
  await expect(paper(page).getByRole('heading', { name: /^100,632 people/ })).toBeVisible();
  await page.getByRole('button', { name: /^Move Key figures, as a picture: position 2/ }).focus();
  await page.keyboard.press('ArrowUp');
  const handle = page.getByRole('button', { name: /^Move Key figures.+ position 1 of 7/ });
  await expect(handle).toBeFocused();
  await page
    .getByRole('button', { name: 'Take Where it stands, in a sentence out' })
    .press('Enter');
  await page.getByRole('button', { name: 'Add Dated events' }).press('Enter');
  await page.getByRole('button', { name: 'Note of your own' }).press('Enter');
  await expect(page.getByRole('textbox', { name: 'Your words' })).toBeFocused();
  await page.keyboard.type('Queues at the border <b>since dawn</b>.');
  await expect(paper(page)).toContainText('Queues at the border <b>since dawn</b>.');
  await page.getByRole('button', { name: 'Move Note 1 up' }).press('Enter');
  const parts =
    '~key~chart.evacuated~chart.arrivals~chart.pace~chart.casualties~chart.housing~note.1~events';
  await expect.poll(() => partsOf(page)).toBe(parts);
  expect(page.url()).not.toContain('dawn');
  const before = await headings(page);
  const file = await savedBy(page, page.getByRole('button', { name: 'Save the report file' }));
  expect(file.name).toBe('corridor_nagorno-karabakh-2023_report.json');

  const other = await (await openContext({})).newPage();
  await other.goto(page.url());
  await expect.poll(() => headings(other)).toEqual(before);
  await expect(
    other.getByText('This note is not here: an address carries no notes.'),
  ).toBeVisible();
  await other.getByLabel('Open a report file').setInputFiles({
    name: 'mine.json',
    mimeType: 'application/json',
    buffer: file.bytes,
  });
  await expect(paper(other)).toContainText('since dawn');
  await expect.poll(() => partsOf(other)).toBe(parts);
});

test('on paper stand all figures and sources in the chosen size, and nothing to press', async ({
  page,
}) => {
  await page.goto(
    './?page=report&parts=~finding~chart.arrivals~changes&tables=~chart.arrivals&since=2023-10-01&paper=letter',
  );
  await expect(paper(page).getByRole('table')).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  const printed = await page.locator('body').innerText();
  for (const words of [
    '100,632',
    '42,502',
    'European Commission (DG ECHO)',
    'Receipt ',
    '?chart=arrivals',
  ])
    expect(printed).toContain(words);
  for (const words of ['In this report', 'Print', 'Word file', 'Skip to'])
    expect(printed).not.toContain(words);
  await expect(page.getByRole('button').or(page.getByRole('combobox'))).toHaveCount(0);
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const sheets = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)];
  expect(sheets.length).toBeGreaterThan(2);
  expect(new Set(sheets.map(([, width = '', height = '']) => `${width} × ${height}`))).toEqual(
    new Set(['612 × 792']),
  );
});

test('an empty report, unknown parts and a strange file are answered in sentences; Word and a single file come out', async ({
  page,
}) => {
  await page.goto('./?page=report&parts=~&theme=dark');
  await page.getByRole('button', { name: 'Print' }).press('Enter');
  await expect(page.getByText('The report is empty, so there is nothing to print')).toBeVisible();
  await page.getByLabel('Open a report file').setInputFiles({
    name: 'photo.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{"type":"x"}'),
  });
  await expect(page.getByText('photo.json was not opened. It is not a report file')).toBeVisible();
  await page.goto('./?page=report&parts=~chart.nowhere~key');
  await expect(page.getByText('There is no part "chart.nowhere" in this situation')).toBeVisible();
  const html = await savedBy(page, page.getByRole('button', { name: 'Single file (HTML)' }));
  expect(html.text).toContain('100,632');
  const word = await savedBy(page, page.getByRole('button', { name: 'Word file' }));
  expect(word.name).toMatch(/^corridor_nagorno-karabakh-2023_report_.+\.docx$/);
  expect(word.bytes.subarray(0, 2).toString()).toBe('PK');
});
