import { chromium } from '@playwright/test';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../hosting/install.mjs';
import { serveFolder } from '../hosting/serve.mjs';
import { ensureBrowser } from './browser.mjs';

// npm run screenshot: the picture in README.md, of the built page on its archive, without a network.
const SIZE = { width: 1280, height: 1360 };

const folder = join(projectFolder, 'dist');
if (!existsSync(join(folder, 'index.html')))
  throw new Error('There is no built page in dist/. Run `npm run build` first.');
const served = await serveFolder({ folder, port: 0 });
const browser = await chromium.launch({ executablePath: ensureBrowser().path });
try {
  const page = await browser.newPage({
    viewport: SIZE,
    colorScheme: 'light',
    locale: 'en-GB',
    reducedMotion: 'reduce',
  });
  await page.goto(served.address);
  // The chart that loads last: what is above it is finished too.
  await page.locator('[data-chart="evacuated"] .recharts-surface [data-figure]').first().waitFor();
  const path = join(projectFolder, 'screenshot.png');
  await page.screenshot({ path });
  console.log(`Wrote ${path}`);
} finally {
  await browser.close();
  await served.close();
}
