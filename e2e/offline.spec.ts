import type { BrowserContext, Page } from '@playwright/test';
import { expect, FAILED_REQUEST, openPage, test } from './fixtures.ts';

test.use({ serviceWorkers: 'allow' });
test.beforeEach(({ watch }) => watch.tolerate(FAILED_REQUEST));

const banner = (page: Page) => page.getByRole('status').first();
const headline = (page: Page) => page.getByRole('heading', { level: 1 });

/** Until the page and all answers that it was drawn from are kept. */
async function expectKept(page: Page, answers: number): Promise<void> {
  await page.getByText('On this device', { exact: true }).click();
  await expect(page.getByText('The page itself, so that it opens')).toBeVisible();
  await expect(page.getByText(`The last answers of ${answers} addresses`)).toBeVisible();
}

/** Every value of every database of the site, as text. */
function storedText(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const found: unknown[] = [];
    for (const { name = '' } of await indexedDB.databases()) {
      const db = await new Promise<IDBDatabase>((done, fail) => {
        const request = indexedDB.open(name);
        request.onsuccess = () => done(request.result);
        request.onerror = () => fail(new Error(name));
      });
      for (const store of db.objectStoreNames) {
        const all = db.transaction(store).objectStore(store);
        for (const request of [all.getAll(), all.getAllKeys()]) {
          found.push(
            await new Promise((done) => {
              request.onsuccess = () => done(request.result);
            }),
          );
        }
      }
      db.close();
    }
    return JSON.stringify([found, localStorage.length, await caches.keys()]);
  });
}

async function goOffline(context: BrowserContext): Promise<void> {
  await context.setOffline(true);
}

test('a person who was here before opens the page without a network, on its last figures, and is told from when they are', async ({
  page,
  context,
}) => {
  await openPage(page);
  await expectKept(page, 4);
  await goOffline(context);
  await page.reload();
  await expect(headline(page)).toContainText('100,632');
  await expect(banner(page)).toContainText(
    /^You are offline\. Saved copy from .+ by the clock of this device/,
  );
  await page.getByRole('tab', { name: 'Table' }).click();
  await expect(page.getByRole('rowheader').first()).toBeVisible();
  await context.setOffline(false);
  await expect(banner(page)).toContainText(/^Figures updated /);

  await page.getByText('On this device', { exact: true }).click();
  await page.getByRole('button', { name: 'Delete everything kept on this device' }).click();
  await expect(page.getByText('Everything was deleted.')).toBeVisible();
  const left = await page.evaluate(async () => ({
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    caches: await caches.keys(),
  }));
  expect(left).toEqual({ workers: 0, caches: [] });
  expect(await storedText(page)).not.toContain('arrivals');
});
