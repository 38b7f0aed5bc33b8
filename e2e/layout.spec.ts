import type { Page } from '@playwright/test';
import { CHARTS, chartOf, expect, openPage, test } from './fixtures.ts';
import { openMenu } from './savedFile.ts';

/** Elements that stick out of the page sideways; those in a region that scrolls by itself do not. */
function sticksOut(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const room = document.documentElement.clientWidth;
    const scrolls = (element: Element | null): boolean =>
      element !== null &&
      element !== document.documentElement &&
      (/(auto|scroll|hidden|clip)/.test(getComputedStyle(element).overflowX) ||
        scrolls(element.parentElement));
    const out = [...document.querySelectorAll('body *')].filter((element) => {
      const box = element.getBoundingClientRect();
      if (box.width === 0 || (box.right <= room + 1 && box.left >= -1)) return false;
      return element.closest('.visually-hidden, .skip-link, svg') === null && !scrolls(element);
    });
    const page = document.documentElement.scrollWidth > room ? ['the page scrolls sideways'] : [];
    return [
      ...page,
      ...out
        .slice(0, 5)
        .map(
          (element) =>
            `${element.tagName} ${element.className} ${element.textContent.slice(0, 60)}`,
        ),
    ];
  });
}

/** Texts of controls and captions that do not fit their boxes. */
function cutTexts(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('button, .tab, .choice-option span, label, h1, h2, p, summary')]
      .filter((element) => element.closest('.visually-hidden') === null)
      .filter(
        ({ clientWidth, clientHeight, scrollWidth, scrollHeight }) =>
          clientWidth > 0 && (scrollWidth > clientWidth + 1 || scrollHeight > clientHeight + 3),
      )
      .filter((element) => getComputedStyle(element).overflow !== 'visible')
      .map((element) => element.textContent.slice(0, 80)),
  );
}

/** Opened at the first of them, then made wider as a window is. */
const WINDOWS = [
  [320, 360, 768],
  [1280, 1920],
] as const;

for (const widths of WINDOWS)
  test(`at ${widths.join(', ')} pixels charts, table, sources and statement stay within the page`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: widths[0], height: 800 });
    await openPage(page);
    for (const width of widths)
      await test.step(`${width} pixels`, async () => {
        await page.setViewportSize({ width, height: 800 });
        await expectAllWithin(page, width);
      });
  });

/** From the tab of charts through all others, and back to it. */
async function expectAllWithin(page: Page, width: number): Promise<void> {
  await expect(page.locator('.plot-stage')).toHaveCount(5);
  await expect.poll(() => sticksOut(page)).toEqual([]);
  for (const id of CHARTS) {
    const plot = await chartOf(page, id).getByRole('application').boundingBox();
    expect((plot?.x ?? 0) + (plot?.width ?? Infinity)).toBeLessThanOrEqual(width);
  }
  await openMenu(chartOf(page, 'evacuated'));
  await expect(page.getByRole('button', { name: 'Picture (SVG)' }).first()).toBeVisible();
  await expect.poll(() => sticksOut(page), 'menu').toEqual([]);
  await page.getByText('All sources', { exact: true }).click();
  await expect(page.getByRole('checkbox').first()).toBeVisible();
  expect(await sticksOut(page), 'list of sources').toEqual([]);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: '100,632', exact: true }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(await sticksOut(page), 'statement').toEqual([]);
  await page.keyboard.press('Escape');
  for (const tab of ['Table', 'Sources']) {
    await page.getByRole('tab', { name: tab }).click();
    await expect(
      page
        .getByRole('tabpanel', { name: tab })
        .getByRole(tab === 'Table' ? 'table' : 'heading')
        .first(),
    ).toBeVisible();
    expect(await sticksOut(page), tab).toEqual([]);
  }
  await page.getByRole('tab', { name: 'Charts' }).click();
}

test('a person who spaces text out loses nothing', async ({ page }) => {
  await openPage(page);
  // Style sheets made by script are not inline styles, so the policy lets the test add one.
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; } p { margin-block-end: 2em !important; }',
    );
    document.adoptedStyleSheets = [sheet];
  });
  await expect.poll(() => cutTexts(page)).toEqual([]);
  await expect.poll(() => sticksOut(page)).toEqual([]);
});

test('words half as long again fit their buttons and tabs', async ({ page }) => {
  await openAnyLanguage(page, 'en-XA');
  await expect.poll(() => cutTexts(page)).toEqual([]);
  await expect.poll(() => sticksOut(page)).toEqual([]);
  await page.setViewportSize({ width: 360, height: 740 });
  await expect.poll(() => cutTexts(page)).toEqual([]);
  await expect.poll(() => sticksOut(page)).toEqual([]);
});

test('a mirrored language mirrors the page and leaves time running left to right', async ({
  page,
}) => {
  await openAnyLanguage(page, 'en-XB');
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect.poll(() => sticksOut(page)).toEqual([]);
  const plot = chartOf(page, 'arrivals').getByRole('application');
  expect(await plot.evaluate((element) => getComputedStyle(element).direction)).toBe('ltr');
  const brand = await page.locator('.page-brand').boundingBox();
  const select = await page.getByRole('combobox').first().boundingBox();
  expect(brand?.x ?? 0).toBeGreaterThan(select?.x ?? Infinity);
  await plot.focus();
  await page.keyboard.press('Home');
  const first = await plot.locator('.plot-ring').boundingBox();
  await page.keyboard.press('End');
  const last = await plot.locator('.plot-ring').boundingBox();
  expect(last?.x ?? 0).toBeGreaterThan(first?.x ?? Infinity);
  await page.setViewportSize({ width: 360, height: 740 });
  await expect.poll(() => sticksOut(page)).toEqual([]);
});

test('on paper there are figures and no controls, and nothing is cut', async ({ page }) => {
  await openPage(page);
  await expect(page.locator('.plot-stage')).toHaveCount(5);
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 718, height: 1000 });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const controls = page.locator(
    'select, input, [role=tablist], .controls, .slot-actions, .skip-link',
  );
  for (const control of await controls.all()) await expect(control).toBeHidden();
  for (const id of CHARTS) {
    const chart = chartOf(page, id);
    await expect(chart.getByText(/^Source: /)).toBeVisible();
    await expect
      .poll(async () => {
        const plot = await chart.locator('.plot svg').first().boundingBox();
        return (plot?.x ?? 0) + (plot?.width ?? Infinity);
      })
      .toBeLessThanOrEqual(718);
  }
  const paper = await page.pdf({ format: 'A4' });
  expect(paper.subarray(0, 5).toString()).toBe('%PDF-');
  expect(paper.length).toBeGreaterThan(40_000);
});

test('the table on paper has every row', async ({ page }) => {
  await openPage(page, '?tab=table&indicator=arrivals');
  const table = page.getByRole('table');
  const rows = Number(await table.getAttribute('aria-rowcount'));
  expect(rows).toBeGreaterThan(60);
  expect(await table.getByRole('row').count()).toBeLessThan(rows);
  await page.emulateMedia({ media: 'print' });
  await expect(table.locator('tr:not([aria-hidden])')).toHaveCount(rows);
});

async function openAnyLanguage(page: Page, lang: string): Promise<void> {
  await page.goto(`./?lang=${lang}`);
  await expect(page.locator('.plot-stage')).toHaveCount(5);
}
