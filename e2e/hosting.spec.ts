import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serveFolder } from '../hosting/serve.mjs';
import { expect, test } from './fixtures.ts';

const DIST = process.env.E2E_SITE ?? fileURLToPath(new URL('../dist/', import.meta.url));
const SITUATION = 'situations/nagorno-karabakh-2023';

const EVERY_FILE = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
} as const;

test('every kind of answer carries its headers', async ({ request }) => {
  const asset = (await readdir(join(DIST, 'assets'))).find((name) => name.endsWith('.js')) ?? '';
  const kinds = [
    ['', 200, { 'cross-origin-opener-policy': 'same-origin', 'cache-control': 'no-cache' }],
    ['index.html', 200, { 'cache-control': 'no-cache' }],
    ['embed.html', 200, { 'cache-control': 'no-cache' }],
    [
      `assets/${asset}`,
      200,
      {
        'access-control-allow-origin': '*',
        'cache-control': 'public, max-age=31536000, immutable',
      },
    ],
    [`${SITUATION}/manifest.json`, 200, { 'access-control-allow-origin': '*' }],
    [`${SITUATION}/figures.csv`, 200, { 'content-type': 'text/csv; charset=utf-8' }],
    ['favicon.svg', 200, { 'content-type': 'image/svg+xml; charset=utf-8' }],
    ['no/such/page', 404, { 'cache-control': 'no-cache' }],
    ['assets/no-such-asset.js', 404, { 'cache-control': 'no-cache' }],
    ['..%2f..%2fpackage.json', 404, {}],
  ] as const;
  for (const [path, status, headers] of kinds) {
    const answer = await request.get(path);
    expect(answer.status(), path).toBe(status);
    expect(answer.headers(), path).toMatchObject({ ...EVERY_FILE, ...headers });
  }
});

test('the policy allows no inline script, no eval, no foreign host, and framing of embeds alone', async ({
  request,
}) => {
  for (const [path, ancestors] of [
    ['', /; frame-ancestors 'self';/],
    ['embed.html', /^(?!.*frame-ancestors)/],
  ] as const) {
    const policy = (await request.get(path)).headers()['content-security-policy'] ?? '';
    for (const rule of [
      "default-src 'none'",
      "script-src 'self'",
      "object-src 'none'",
      "base-uri 'none'",
      "require-trusted-types-for 'script'",
    ])
      expect(policy.split('; ')).toContain(rule);
    expect(policy).toMatch(ancestors);
    expect(policy).not.toMatch(/unsafe|https?:|script-src[^;]*(data:|\*)/);
  }
});

test('a situation is added by adding a folder and a line, without a rebuild', async ({
  page,
  watch,
}) => {
  const folder = await mkdtemp(join(tmpdir(), 'corridor-'));
  await cp(DIST, folder, { recursive: true });
  await cp(join(folder, 'situations/kabul-2021'), join(folder, 'situations/harbour-2030'), {
    recursive: true,
  });
  await rewrite(join(folder, 'situations/harbour-2030/manifest.json'), (text) =>
    text
      .replace('"kabul-2021"', '"harbour-2030"')
      .replace(/"title": "[^"]+"/, '"title": "Harbour, 2030"'),
  );
  await rewrite(join(folder, 'situations/situations.json'), (text) =>
    text.replace(
      '"situations": [',
      '"situations": [{"id": "harbour-2030", "title": "Harbour, 2030", "manifest": "harbour-2030/manifest.json"},',
    ),
  );
  const served = await serveFolder({ folder, port: 0 });
  watch.allowOrigin(served.address);
  await page.goto(`${served.address}?situation=harbour-2030`);
  await expect(page).toHaveTitle('Harbour, 2030 – Corridor');
  await expect(page.getByRole('application').first()).toBeVisible();
  await expect(page.getByRole('combobox', { name: 'Situation' })).toHaveValue('harbour-2030');
  await page.getByRole('application').first().scrollIntoViewIfNeeded();
  await expect(page.locator('.plot-recharts').first()).toBeVisible();
  await page.close();
  await served.close();
  await rm(folder, { recursive: true });
});

test('the folder works from any sub-path of a web server', async ({ page, watch }) => {
  const folder = await mkdtemp(join(tmpdir(), 'corridor-'));
  await cp(DIST, join(folder, 'reports/corridor'), { recursive: true });
  const served = await serveFolder({ folder, port: 0 });
  watch.allowOrigin(served.address);
  await page.goto(`${served.address}reports/corridor/`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('100,632');
  await page.goto(`${served.address}reports/corridor/embed.html?chart=arrivals`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('100,632');
  await expect(page.getByRole('application')).toBeVisible();
  await page.close();
  await served.close();
  await rm(folder, { recursive: true });
});

async function rewrite(place: string, change: (text: string) => string): Promise<void> {
  await writeFile(place, change(await readFile(place, 'utf8')));
}
