import type { Page } from '@playwright/test';
import { chartOf, CHARTS, expect, openPage, test } from './fixtures.ts';
import { openMenu, savedBy } from './savedFile.ts';

interface Place {
  /** Figure and shape, or the role of an area or line. */
  readonly what: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Width at which a chart on the page is as wide as in a picture of 1,000 px: 952. */
const PICTURE_PLOT = 952;
const NEAR = 0.6;

/** Where everything drawn of a chart stands, in pixels from the left top of `within`. */
function placesIn(page: Page, within: string): Promise<Place[]> {
  return page.locator(within).evaluate((plot) => {
    const origin = plot.getBoundingClientRect();
    const roles = ['bar', 'barOutline', 'band', 'rule', 'line', 'lineMain'];
    const drawn = [...plot.querySelectorAll('path, line, rect')].flatMap((shape) => {
      const figure = shape.closest('[data-figure]')?.getAttribute('data-figure') ?? '';
      const named = shape.closest('[class*="paint-"]')?.getAttribute('class') ?? '';
      const role = /paint-(\w+)/.exec(named)?.[1] ?? '';
      const isMark = role.startsWith('mark');
      if (!isMark && !roles.includes(role)) return [];
      const box = shape.getBoundingClientRect();
      // A line without a point has no place.
      if (box.width + box.height === 0) return [];
      return [
        {
          what: isMark ? `${figure} ${shape.getAttribute('d') ?? ''}` : role,
          x: box.x - origin.x,
          y: box.y - origin.y,
          width: box.width,
          height: box.height,
        },
      ];
    });
    return drawn.sort(
      (one, other) => one.what.localeCompare(other.what) || one.x - other.x || one.y - other.y,
    );
  });
}

function farthest(some: readonly Place[], others: readonly Place[]): number {
  return Math.max(
    ...some.map((one, index) => {
      const other = others[index];
      if (other === undefined) return Infinity;
      const ends = [one.x - other.x, one.y - other.y];
      const sizes = [one.width - other.width, one.height - other.height];
      return Math.max(...[...ends, ...sizes].map(Math.abs));
    }),
  );
}

test('what stands before Recharts is loaded stays where it is when Recharts draws it', async ({
  page,
}) => {
  let release: () => void = () => undefined;
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/\/assets\/(recharts|RechartsPlot)-/, async (route) => {
    await released;
    await route.continue();
  });
  await openPage(page);
  const before = new Map<string, Place[]>();
  for (const id of CHARTS) {
    await expect(page.locator(`[data-chart="${id}"] .plot-static`)).toBeVisible();
    before.set(id, await placesIn(page, `[data-chart="${id}"] .plot-stage`));
  }
  release();
  for (const id of CHARTS) {
    await page.locator(`[data-chart="${id}"] .plot-stage`).scrollIntoViewIfNeeded();
    await expect(page.locator(`[data-chart="${id}"] .plot-static`)).toHaveCount(0);
    const after = await placesIn(page, `[data-chart="${id}"] .plot-stage`);
    const stood = before.get(id) ?? [];
    expect(stood.length, `${id} draws something`).toBeGreaterThan(5);
    expect(
      after.map(({ what }) => what),
      id,
    ).toEqual(stood.map(({ what }) => what));
    expect(farthest(stood, after), `${id}, pixels`).toBeLessThan(NEAR);
  }
});

test('every picture has its marks where the chart of that width has them', async ({
  page,
  context,
}) => {
  await openPage(page);
  await makePlotsAsWideAs(page, PICTURE_PLOT);
  const picture = await context.newPage();
  await picture.goto('about:blank');
  for (const id of CHARTS) {
    const chart = chartOf(page, id);
    await chart.getByRole('application').scrollIntoViewIfNeeded();
    await expect(chart.locator('.plot-recharts')).toBeVisible();
    await openMenu(chart);
    const file = await savedBy(page, chart.getByRole('button', { name: 'Picture (SVG)' }));
    await picture.setContent(file.text.replace(/^<\?xml.*\?>/, ''));
    const drawn = await marksOf(picture, 'svg');
    const shown = await marksOf(page, `[data-chart="${id}"] .plot-stage`);
    const [first] = drawn;
    const [start] = shown;
    if (first === undefined || start === undefined) throw new Error(`${id} has no marks.`);
    const moved = drawn.map((mark) => ({
      ...mark,
      x: mark.x - first.x + start.x,
      y: mark.y - first.y + start.y,
    }));
    expect(
      moved.map(({ what }) => what),
      id,
    ).toEqual(shown.map(({ what }) => what));
    expect(farthest(moved, shown), `${id}, pixels`).toBeLessThan(NEAR);
  }
});

async function makePlotsAsWideAs(page: Page, width: number): Promise<void> {
  const plot = chartOf(page, 'arrivals').locator('.plot');
  const widthNow = () => plot.evaluate((element) => element.clientWidth);
  // The margins of the page grow with it, so that one step may not be enough.
  for (let step = 0; step < 6 && (await widthNow()) !== width; step += 1) {
    const before = await widthNow();
    const size = page.viewportSize() ?? { width: 1280, height: 720 };
    await page.setViewportSize({ ...size, width: size.width + width - before });
    await expect.poll(widthNow).not.toBe(before);
  }
  expect(await widthNow()).toBe(width);
}

/** Marks by their figure and shape, and the areas of the pace; a picture has no classes to tell them by. */
function marksOf(page: Page, within: string): Promise<Place[]> {
  return page.locator(within).evaluate((plot) => {
    const origin = plot.getBoundingClientRect();
    const places = [...plot.querySelectorAll('path')].flatMap((shape) => {
      const figure = shape.closest('[data-figure]')?.getAttribute('data-figure') ?? '';
      const named = shape.closest('[class*="paint-"]')?.getAttribute('class') ?? '';
      const isArea =
        named.includes('paint-bar') ||
        (figure !== '' && !shape.closest('[transform]')?.closest('[data-figure]'));
      if (!isArea && figure === '') return [];
      const box = shape.getBoundingClientRect();
      return [
        {
          what: isArea ? 'area' : `${figure} ${shape.getAttribute('d') ?? ''}`,
          x: box.x - origin.x,
          y: box.y - origin.y,
          width: box.width,
          height: box.height,
        },
      ];
    });
    return places.sort(
      (one, other) => one.what.localeCompare(other.what) || one.x - other.x || one.y - other.y,
    );
  });
}
