import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { chartOf, expect, FAILED_REQUEST, openPage, test } from './fixtures.ts';
import { openMenu } from './savedFile.ts';

/** Rules that another theme can break; names, roles and order are the same in every theme. */
const RULES_OF_COLOUR = ['color-contrast', 'link-in-text-block'];

interface Checked {
  readonly within?: string;
  /** Only what colours can break. */
  readonly colours?: boolean;
}

/** Every rule of axe on a part of the page; each finding as one readable line. */
async function expectNoFindings(
  page: Page,
  { within = 'html', colours = false }: Checked = {},
): Promise<void> {
  // The preview of an embed is a page of its own, and is looked at as one below.
  // In one go: the way that gathers from frames opens a further page for each look, for frames that are left out.
  const axe = new AxeBuilder({ page }).include(within).exclude('iframe').setLegacyMode(true);
  if (colours) axe.withRules(RULES_OF_COLOUR);
  const { violations } = await axe.analyze();
  const lines = violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.failureSummary ?? ''}`),
  );
  expect(lines).toEqual([]);
}

const LIGHT = { colorScheme: 'light', forcedColors: 'none' } as const;
const DARK = { colorScheme: 'dark', forcedColors: 'none' } as const;
const FORCED = { colorScheme: 'light', forcedColors: 'active' } as const;

/** As it stands, in light by every rule, then in dark by those of colour. */
async function expectNoFindingsInLightAndDark(page: Page, within = 'html'): Promise<void> {
  await expectNoFindings(page, { within });
  await page.emulateMedia(DARK);
  await expectNoFindings(page, { within, colours: true });
  await page.emulateMedia(LIGHT);
}

/** Also with the few colours that a system forces upon a page: wherever a drawing is. */
async function expectNoFindingsInAnyTheme(page: Page, within = 'html'): Promise<void> {
  await expectNoFindingsInLightAndDark(page, within);
  await page.emulateMedia(FORCED);
  await expectNoFindings(page, { within, colours: true });
  await page.emulateMedia(LIGHT);
}

test('axe finds nothing on charts, statement and embed dialog in any theme', async ({ page }) => {
  await page.emulateMedia(LIGHT);
  await openPage(page);
  const chart = chartOf(page, 'evacuated');
  await chart.getByText('Table of these figures').click();
  await expect(chart.locator('.plot-recharts')).toBeVisible();
  await expectNoFindingsInAnyTheme(page);
  await page.getByRole('button', { name: 'at least 10,000', exact: true }).first().click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await expectNoFindingsInAnyTheme(page, 'dialog');
  await page.keyboard.press('Escape');
  await openMenu(chart);
  await chart.getByRole('button', { name: 'Embed this chart' }).click();
  const preview = page.getByRole('dialog').frameLocator('iframe');
  await expect(preview.getByRole('heading', { level: 1 })).toBeVisible();
  await expectNoFindingsInAnyTheme(page, 'dialog');
});

test('axe finds nothing on table, sources and failure in light and dark', async ({
  page,
  watch,
  run,
}) => {
  watch.tolerate(FAILED_REQUEST);
  await page.emulateMedia(LIGHT);
  await openPage(page, '?tab=table');
  await expect(page.getByRole('table')).toBeVisible();
  await expectNoFindingsInLightAndDark(page);
  await page.getByRole('tab', { name: 'Sources' }).click();
  await expect(page.getByRole('heading', { name: '41 sources' })).toBeVisible();
  await expectNoFindingsInLightAndDark(page);
  await page.goto(`./?situation=mock-not-found-run-${run}`);
  await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible();
  await expectNoFindingsInLightAndDark(page);
});

for (const chart of ['arrivals', 'casualties'] as const)
  test(`axe finds nothing in the embed of ${chart}`, async ({ page }) => {
    await page.goto(`embed.html?chart=${chart}`);
    await expect(page.getByRole('application').first()).toBeVisible();
    await expectNoFindings(page);
  });

test('a person with a keyboard alone walks through the whole page and always sees where they are', async ({
  page,
}) => {
  await openPage(page);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the figures' })).toBeFocused();
  await expect(page.getByRole('link', { name: 'Skip to the figures' })).toBeInViewport();
  const stops: string[] = [];
  for (let step = 0; step < 90; step += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => {
      const element = document.activeElement;
      if (element === null || element === document.body) return null;
      // A radio is drawn by the word beside it.
      const shown = element.matches('input[type=radio]') ? element.nextElementSibling : element;
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(shown ?? element);
      const box = (shown ?? element).getBoundingClientRect();
      const name = element.getAttribute('aria-label') ?? element.textContent;
      return {
        name: `${element.tagName} ${element.getAttribute('type') ?? ''} ${name.slice(0, 40)}`,
        // Date and time fields mark their own parts (day, month, year, calendar) by themselves.
        marked:
          element.matches('[type=date], [type=time]') ||
          (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2) ||
          boxShadow !== 'none',
        seen: box.bottom > 0 && box.top < innerHeight && box.width > 0,
        role: element.getAttribute('role') ?? '',
      };
    });
    if (stop === null) break;
    expect(stop, stop.name).toMatchObject({ marked: true, seen: true });
    stops.push(stop.role === 'application' ? 'plot' : stop.name);
  }
  expect(
    stops.filter((stop) => stop === 'plot'),
    'one stop a chart',
  ).toHaveLength(5);
  expect(stops.length, 'leaves the page at its end').toBeLessThan(90);
});

test('tabs are one stop: arrows move, Enter chooses', async ({ page }) => {
  await openPage(page);
  await page.getByRole('tab', { name: 'Charts' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('tab', { name: 'Table' })).toBeFocused();
  await page.keyboard.press('End');
  await expect(page.getByRole('tab', { name: 'Changes' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('tabpanel', { name: 'Changes' })).toBeVisible();
});

test('a dialog keeps the keyboard inside until it is closed', async ({ page }) => {
  await openPage(page);
  await page.getByRole('button', { name: '100,632', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  for (let step = 0; step < 30; step += 1) {
    await page.keyboard.press('Tab');
    const outside = await page.evaluate(() => {
      const element = document.activeElement;
      return element !== document.body && element?.closest('dialog') === null;
    });
    expect(outside).toBe(false);
  }
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
});

test('nothing moves for a person who asked for less motion, nor for anybody else', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openPage(page);
  await expect(page.locator('.plot-stage')).toHaveCount(5);
  await chartOf(page, 'evacuated').scrollIntoViewIfNeeded();
  await expect(page.locator('.plot-recharts').first()).toBeVisible();
  const moving = await page.evaluate(
    () => document.getAnimations().filter((one) => one.playState === 'running').length,
  );
  expect(moving).toBe(0);
});

test('every control is at least 24 by 24 pixels', async ({ page }) => {
  await openPage(page);
  await chartOf(page, 'evacuated').getByText('Table of these figures').click();
  const small = await page.evaluate(() =>
    [...document.querySelectorAll('button, select, summary, input, .choice-option')]
      .filter(
        (element) =>
          element.checkVisibility() && !element.closest('details:not([open]) > :not(summary)'),
      )
      .map((element) => ({
        name: element.textContent,
        box: element.getBoundingClientRect(),
        // Numbers of a table stand alone in their cells: room enough around them.
        least: element.closest('td') === null ? 24 : 0,
      }))
      .filter(({ box, least }) => box.width < least || box.height < 24)
      .map(({ name, box }) => `${name} ${box.width} x ${box.height}`),
  );
  expect(small).toEqual([]);
});
