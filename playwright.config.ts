import { defineConfig, devices } from '@playwright/test';
import { findBrowser } from './e2e/browser.mjs';

const browser = findBrowser();
/** Another port (and another build, E2E_SITE) lets two runs stand side by side. */
const port = Number(process.env.E2E_PORT ?? 4600);

export default defineConfig({
  testDir: 'e2e',
  outputDir: '.cache/e2e',
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  // One more than processors of the smallest machine: a page waits for its server and its frames now and then.
  workers: 3,
  // Generous for a slow machine; nothing here waits for a time to pass.
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['line'], ['json', { outputFile: '.cache/results/e2e.json' }]],
  use: {
    baseURL: `http://127.0.0.1:${port}/`,
    screenshot: 'only-on-failure',
    // A trace is kept of every step of every test, which takes longer than the steps; --trace on makes one.
    trace: 'off',
    // Recording needs a download of Playwright's own, which a system Chromium comes without.
    video: 'off',
    // What the page keeps for times without a network would answer in place of the tests' own answers.
    serviceWorkers: 'block',
  },
  projects: [
    {
      name: 'chromium',
      use: {
        ...devices['Desktop Chrome'],
        launchOptions: browser ? { executablePath: browser.path } : {},
      },
    },
  ],
  // The built page under the strict policy, with the mock feed in front of it.
  webServer: {
    command: 'tsx mocks/server.ts',
    url: `http://127.0.0.1:${port}/`,
    reuseExistingServer: false,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 2000 },
  },
});
