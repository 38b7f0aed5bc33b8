import {
  test as base,
  type BrowserContext,
  type BrowserContextOptions,
  type Locator,
  type Page,
  type Request,
} from '@playwright/test';

/** What a page must not do in any test: complain, break its own policy, or ask another host for anything. */
export interface Watch {
  /** A console line that the test causes on purpose, e.g. the browser's own report of a 404. */
  readonly tolerate: (line: RegExp) => void;
  /** Another origin that the test itself serves. */
  readonly allowOrigin: (address: string) => void;
}

interface Fixtures {
  readonly watch: Watch;
  /** A watched browser context with a locale, time zone or other settings of its own. */
  readonly openContext: (options: BrowserContextOptions) => Promise<BrowserContext>;
  /** Name of this test's own counters and clock in the mock feed. */
  readonly run: string;
}

/** Chromium reports every answer above 399 by itself, whatever the page makes of it. */
export const FAILED_REQUEST = /^Failed to load resource/;

export const test = base.extend<Fixtures & { readonly record: Record }>({
  record: async ({ baseURL }, use) => {
    const record = new Record(new URL(baseURL ?? 'http://127.0.0.1').origin);
    await use(record);
    base.expect(record.unexpected(), 'console, policy and foreign requests').toEqual([]);
  },
  watch: [({ record }, use) => use(record), { auto: true }],
  context: async ({ context, record }, use) => {
    await record.follow(context);
    await use(context);
  },
  openContext: async ({ browser, record, baseURL }, use) => {
    const opened: BrowserContext[] = [];
    await use(async (options) => {
      const context = await browser.newContext({
        ...(baseURL === undefined ? {} : { baseURL }),
        ...options,
      });
      opened.push(context);
      await record.follow(context);
      return context;
    });
    for (const context of opened) await context.close();
  },
  run: async ({}, use, testInfo) => {
    await use(`t${testInfo.testId.replace(/[^a-z0-9]/g, '')}r${testInfo.repeatEachIndex}`);
  },
});

export const { expect } = test;

/** Everything of a test that must stay silent. */
class Record implements Watch {
  readonly #problems: string[] = [];
  // Playwright's own words, where a test lets the page keep nothing for times without a network.
  readonly #tolerated = [/^Service Worker registration blocked by Playwright/];
  readonly #origins: Set<string>;

  constructor(origin: string) {
    this.#origins = new Set([origin]);
  }

  readonly tolerate = (line: RegExp): void => void this.#tolerated.push(line);
  readonly allowOrigin = (address: string): void => void this.#origins.add(new URL(address).origin);

  async follow(context: BrowserContext): Promise<void> {
    context.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning')
        this.#problems.push(message.text());
    });
    context.on('weberror', (error) => this.#problems.push(String(error.error())));
    context.on('request', (request) => this.#note(request));
    await context.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', (event) =>
        console.error(`Policy broken: ${event.violatedDirective} ${event.blockedURI}`),
      );
    });
  }

  unexpected(): string[] {
    return this.#problems.filter((line) => !this.#tolerated.some((known) => known.test(line)));
  }

  #note(request: Request): void {
    const { protocol, origin } = new URL(request.url());
    if (/^https?:$/.test(protocol) && !this.#origins.has(origin))
      this.#problems.push(`Request to another origin: ${request.url()}`);
  }
}

/** Opens a view of the page and waits until its figures are there. */
export async function openPage(page: Page, query = ''): Promise<void> {
  await page.goto(`./${query}`);
  // What was written into the document looks the same and does nothing.
  await expect(page.locator('#first-sight')).toHaveCount(0);
  await expect(page.getByRole('region', { name: 'Key figures' })).toBeVisible();
}

/** The charts of the archive, in the order of the page. */
export const CHARTS = ['evacuated', 'arrivals', 'pace', 'casualties', 'housing'] as const;

export function chartOf(page: Page, id: (typeof CHARTS)[number]): Locator {
  return page.locator(`section[data-chart="${id}"]`);
}
