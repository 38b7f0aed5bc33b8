import type { Page } from '@playwright/test';
import { fileURLToPath } from 'node:url';
import { FAULTS } from '../mocks/faults.ts';
import { serveFaults } from '../mocks/faultSite.ts';
import { expect, FAILED_REQUEST, test } from './fixtures.ts';

if (!('Temporal' in globalThis)) await import('temporal-polyfill/global');

const SITE = process.env.E2E_SITE ?? fileURLToPath(new URL('../dist/', import.meta.url));
/** The page's thirty seconds, for a test. */
const SHORT_MS = '250';
const WHOLE_MS = '30000';

const banner = (page: Page) => page.getByRole('status').first();
const cases = FAULTS.map((fault, index) => ({ fault, index })).filter(
  ({ fault }) => fault.only !== 'node',
);
const half = Math.ceil(cases.length / 2);

/** Two loads of the page for all of them: each next one is chosen as a person would choose another situation. */
for (const [part, chosen] of [
  ['first', cases.slice(0, half)],
  ['second', cases.slice(half)],
] as const)
  test(`every fault of a feed is one clear sentence, and its rows are counted (${part} half of the table)`, async ({
    page,
    watch,
  }) => {
    const site = await serveFaults(SITE);
    watch.allowOrigin(site.address);
    watch.allowOrigin(site.rawOrigin);
    watch.tolerate(FAILED_REQUEST);
    // A browser's own words about an answer that does not allow this site.
    watch.tolerate(/blocked by CORS policy/);
    await page.addInitScript(() => {
      const wait = AbortSignal.timeout.bind(AbortSignal);
      AbortSignal.timeout = (ms) => wait(Number(document.documentElement.dataset.wait ?? ms));
    });
    await page.goto(`${site.address}?situation=mock-fault-${chosen[0]?.index ?? 0}&tab=sources`);
    for (const { fault, index } of chosen)
      await test.step(`${fault.id}: a feed that ${fault.does}`, async () => {
        const isLate = 'refused' in fault && fault.refused === 'timeout';
        await choose(page, `?situation=mock-fault-${index}&tab=sources`, isLate);
        if ('refused' in fault) {
          await expect(banner(page)).toContainText(fault.says);
          await expect(page.getByRole('tab'), 'no empty axes').toHaveCount(0);
        } else {
          const counts = new RegExp(
            `^${fault.received} rows? received: .+, ${fault.setAside} set aside\\.$`,
          );
          await expect(page.getByText(counts)).toBeVisible();
          if (fault.says !== '')
            await expect(page.getByRole('main').getByText(fault.says).first()).toBeVisible();
        }
      });
    await page.close();
    await site.close();
  });

test('a feed that is gone leaves the figures of the others; updates can be paused', async ({
  page,
  watch,
}) => {
  const site = await serveFaults(SITE);
  watch.allowOrigin(site.address);
  watch.tolerate(FAILED_REQUEST);
  await page.goto(`${site.address}?situation=mock-fault-partial&tab=sources`);
  await expect(page.getByRole('alert')).toContainText(
    'Part of the figures could not be loaded; the rest is shown. The feed address is wrong or gone (404)',
  );
  await expect(page.getByText(/^1 row received: /)).toBeVisible();
  await page.getByRole('button', { name: 'Pause updates' }).click();
  await expect(banner(page)).toHaveText(/^Updates paused\. Fetched /);
  await page.getByRole('button', { name: 'Resume updates' }).click();
  await expect(banner(page)).toHaveText(/^Fetched /);
  await page.close();
  await site.close();
});

/** Goes to another view without loading the page anew; its time-outs are shortened where it is to run into one. */
async function choose(page: Page, query: string, isLate: boolean): Promise<void> {
  await page.evaluate(
    ([search, wait]) => {
      document.documentElement.dataset.wait = wait;
      history.pushState(null, '', search);
      dispatchEvent(new PopStateEvent('popstate'));
    },
    [query, isLate ? SHORT_MS : WHOLE_MS] as const,
  );
}
