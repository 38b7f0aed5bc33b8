import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { zipSync, strToU8 } from 'fflate';
import { expect, openPage, test } from './fixtures.ts';
import { openMenu, savedBy } from './savedFile.ts';

/** Invented: day or month first, points between thousands, a column of telephone numbers, a total at the end. */
const UNTIDY = [
  'EXAMPLE: counts of the field office;;;;',
  ';;;;',
  'Report date;Place;Arrivals;Source;Contact phone',
  '05/06/2026;Riverland;1.204;Border guard;+99900000001',
  '06/06/2026;Riverland;1.950;Border guard;+99900000002',
  '07/06/2026;Riverland;n/a;Border guard;+99900000003',
  '08/06/2026;Riverland;2.700;Border guard;+99900000004',
  '09/06/2026;Riverland;3.410;Border guard;+99900000005',
  '',
].join('\r\n');

function fileField(page: Page): Locator {
  return page.getByLabel('Drop a file here, or choose one');
}

async function openFile(page: Page, name: string, content: Buffer | string): Promise<void> {
  const buffer = typeof content === 'string' ? Buffer.from(content) : content;
  await fileField(page).setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
  await expect(page.getByRole('heading', { level: 2, name })).toBeFocused();
}

async function press(page: Page, target: Locator, key: string): Promise<void> {
  await target.focus();
  await page.keyboard.press(key);
}

async function axeFindings(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.failureSummary ?? ''}`),
  );
}

const taken = (page: Page) => page.getByText('Your own data.', { exact: true });

test('an untidy spreadsheet becomes charts by keyboard, and nothing in it is guessed', async ({
  page,
}) => {
  await page.goto('./?page=data');
  await openFile(page, 'counts.csv', UNTIDY);
  await expect(page.getByText('Headers are in row 3').first()).toBeVisible();
  const columns = page.getByRole('table', { name: /^Columns of the table/ });
  const phone = columns.getByRole('row', { name: /Contact phone/ });
  await expect(phone).toContainText('data about persons');
  await expect(phone.getByRole('combobox')).toHaveCount(0);
  await expect(page.getByText('+99900000001')).toHaveCount(0);
  const take = page.getByRole('button', { name: 'Take these figures' });
  await expect(take).toHaveAttribute('aria-disabled', 'true');
  expect(await axeFindings(page)).toEqual([]);
  await press(page, page.getByRole('radio', { name: /05\/06\/2026 is 5 June 2026/ }), 'Space');
  await press(page, page.getByRole('radio', { name: /1\.204 is 1,204/ }), 'Space');
  await page.getByRole('combobox', { name: 'Time zone of its days' }).selectOption('Europe/Vienna');
  await expect(page.getByText('5 rows received: 5 kept as 5 figures, 0 set aside.')).toBeVisible();
  await expect(page.locator('.own-chart')).toContainText('3,410');
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await axeFindings(page)).toEqual([]);
  await press(page, page.getByRole('radio', { name: 'On their own' }), 'Space');
  await press(page, take, 'Enter');
  await expect(taken(page)).toBeVisible();
  await expect(page).toHaveURL(/situation=your-data/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('9 June 2026');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('3,410');
  await expect(page.getByText('OWN DATA, not a published feed').first()).toBeVisible();

  await page.reload();
  await expect(taken(page)).toBeVisible();
  await page.goto('./?page=data&situation=your-data');
  await openFile(page, 'counts of next week.csv', UNTIDY);
  await page.getByRole('button', { name: 'Read this one in the same way' }).click();
  await expect(page.getByText('Still to be answered:')).toHaveCount(0);
  await page.getByRole('button', { name: 'Remove them' }).click();
  await page.getByRole('button', { name: /^Yes, remove/ }).click();
  await expect(page.getByRole('button', { name: 'Remove them' })).toHaveCount(0);
  await page.goto('./?situation=your-data');
  await expect(page.getByText(/were on another device, or were removed/)).toBeVisible();
});

test('an address that this site may not read is said; a workbook is read with its own dates', async ({
  page,
}) => {
  await page.goto('./?page=data');
  // Nothing is asked of a host that the policy does not list: the watch would see it.
  const address = page.getByRole('textbox', { name: 'Paste an address' });
  await address.fill('https://docs.google.com/spreadsheets/d/1AbCdEfGhIjK/edit#gid=7');
  await address.press('Enter');
  await expect(page.getByText(/^This is a Google sheet, and this site may not read/)).toBeVisible();
  await openFile(page, 'book.xlsx', workbook());
  await expect(page.getByText(/^Excel workbook/)).toBeVisible();
  await page.getByLabel('Place that the numbers are about').fill('Riverland');
  await page.getByLabel('Source: who states these numbers').fill('Border guard');
  await expect(page.getByText('2 rows received: 2 kept as 2 figures, 0 set aside.')).toBeVisible();
  await page.getByRole('button', { name: 'Take these figures' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('1,950');
});

test('an export that was edited comes back as a list of differences', async ({ page }) => {
  await openPage(page);
  await openMenu(page.locator('section[data-chart="arrivals"]'));
  const saved = await savedBy(page, page.getByRole('button', { name: /CSV/ }).first());
  const lines = saved.text.replace(/^\uFEFF/, '').split('\r\n');
  const edited = lines
    .filter((_, index) => index !== 2)
    .map((line) => line.replace(',100632,', ',100640,'))
    .join('\r\n');
  await page.getByRole('link', { name: 'Your data' }).click();
  await openFile(page, 'edited.csv', edited);
  await expect(page.getByText('This is a file that Corridor saved.')).toBeVisible();
  const changed = page.getByRole('listitem').filter({ hasText: '100640' });
  await expect(changed).toContainText('100632');
  await expect(
    page.getByText(/^1 changed, 0 new, \d+ not in the file, \d+ unchanged\.$/),
  ).toBeVisible();
  await page.getByRole('radio', { name: /^In place of the figures of Nagorno-Karabakh/ }).check();
  await page.getByRole('button', { name: 'Take these figures' }).click();
  await expect(taken(page)).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('100,640');
});

test('a figure is typed in where the browser keeps nothing, and that is said', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, 'indexedDB', {
      get: () => {
        throw new DOMException('Storage is refused.', 'SecurityError');
      },
    });
  });
  await page.goto('./?page=data');
  await page.getByRole('button', { name: 'Type in a figure' }).click();
  await page.getByRole('combobox', { name: 'Counted' }).selectOption('arrivals');
  await page.getByRole('textbox', { name: 'Place', exact: true }).fill('Armenia');
  await page.getByRole('textbox', { name: 'As of' }).fill('29/09/2023');
  await page.getByRole('textbox', { name: 'Number' }).fill('97000');
  await page.getByRole('textbox', { name: 'Source' }).fill('Field office');
  await page.getByRole('button', { name: 'Add this figure' }).click();
  const asOf = page.getByRole('textbox', { name: 'As of' });
  await expect(asOf).toBeFocused();
  await expect(asOf).toHaveAccessibleDescription(/"29\/09\/2023".* is not a date/);
  await asOf.fill('2023-09-29T12:00+04:00');
  await page.getByRole('button', { name: 'Add this figure' }).click();
  await expect(page.getByRole('heading', { name: 'Your figures' })).toBeFocused();
  await expect(page.getByText(/gone when the page is closed/)).toBeVisible();
  await page.getByRole('link', { name: 'Open their charts' }).click();
  await expect(page.getByText(/They stand beside the figures of Nagorno-Karabakh/)).toBeVisible();
});

/** The smallest workbook with a heading over its table, a day as Excel keeps it, and two counts. Invented. */
function workbook(): Buffer {
  const parts: Readonly<Record<string, string>> = {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>',
    '_rels/.rels':
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>',
    'xl/workbook.xml':
      '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Counts" sheetId="1" r:id="rId1"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels':
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>',
    'xl/styles.xml':
      '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>',
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${[
      row(1, text('A1', 'EXAMPLE, invented')),
      row(2, text('A2', 'Date') + text('B2', 'Arrivals')),
      row(3, '<c r="A3" s="1"><v>46178</v></c><c r="B3"><v>1204</v></c>'),
      row(4, '<c r="A4" s="1"><v>46179</v></c><c r="B4"><v>1950</v></c>'),
    ].join('')}</sheetData></worksheet>`,
  };
  const files = Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)] as const);
  return Buffer.from(zipSync(Object.fromEntries(files)));
}

function row(number: number, cells: string): string {
  return `<row r="${String(number)}">${cells}</row>`;
}

function text(at: string, words: string): string {
  return `<c r="${at}" t="inlineStr"><is><t>${words}</t></is></c>`;
}
