import { readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { chartOf, expect, test } from './fixtures.ts';
import { openGuestSite } from './guestSite.ts';
import { ensureNginx } from './nginx.mjs';
import { type NginxSite, openNginxSite } from './nginxSite.ts';
import { openMenu, savedBy } from './savedFile.ts';

const SITE = process.env.E2E_SITE ?? fileURLToPath(new URL('../dist/', import.meta.url));
const BASES = ['/', '/reports/corridor/'] as const;

test.use({ serviceWorkers: 'allow' });

let nginx: NginxSite | null = null;
test.beforeAll(async () => {
  // An installation takes its time.
  test.setTimeout(180_000);
  const program = ensureNginx();
  if (program !== undefined) nginx = await openNginxSite(program, SITE, BASES);
});
test.afterAll(() => nginx?.close());

test('a real nginx with the shipped settings serves page, files and embeds from a root and from a sub-path, and no policy is broken', async ({
  page,
  request,
  watch,
}) => {
  if (nginx === null) {
    console.warn('SKIPPED: nginx is not installed. As root, npm test installs it.');
    test.skip(true, 'nginx is not installed');
    return;
  }
  const [root = '', sub = ''] = nginx.addresses;
  for (const address of [root, sub]) watch.allowOrigin(address);

  await test.step('every kind of file has its headers and is packed', async () => {
    const assets = await readdir(`${SITE}/assets`);
    const script = assets.find((name) => /^first-index.*\.js$/.test(name)) ?? '';
    const kinds: readonly (readonly [string, Readonly<Record<string, string | RegExp>>])[] = [
      ['', { 'content-security-policy': /frame-ancestors 'self';/, 'cache-control': 'no-cache' }],
      ['embed.html', { 'content-security-policy': /^(?!.*frame-ancestors).*trusted-types/ }],
      [`assets/${script}`, { 'cache-control': /immutable/, 'access-control-allow-origin': '*' }],
      ['situations/situations.json', { 'content-type': 'application/json; charset=utf-8' }],
      [
        'situations/nagorno-karabakh-2023/figures.csv',
        { 'content-type': 'text/csv; charset=utf-8', 'access-control-allow-origin': '*' },
      ],
      [
        'embed/nagorno-karabakh-2023/arrivals.en.html',
        {
          'content-security-policy': /^(?!.*frame-ancestors).*trusted-types/,
          'content-type': 'text/html; charset=utf-8',
          'access-control-allow-origin': '*',
        },
      ],
      [
        'embed/published.json',
        { 'content-type': 'application/json; charset=utf-8', 'access-control-allow-origin': '*' },
      ],
      [
        'embed.js',
        { 'cache-control': 'public, max-age=3600', 'cross-origin-resource-policy': 'cross-origin' },
      ],
      ['THIRD-PARTY-NOTICES.txt', { 'content-type': /^text\/plain/ }],
      ['offline.js', { 'content-type': /^(application|text)\/javascript/ }],
    ];
    for (const address of [root, sub])
      for (const [path, headers] of kinds) {
        const answer = await request.get(address + path);
        const said = answer.headers();
        expect(answer.status(), path).toBe(200);
        expect(said['x-content-type-options'], path).toBe('nosniff');
        expect(said['referrer-policy'], path).toBe('no-referrer');
        expect(said['permissions-policy'], path).toContain('camera=()');
        for (const [name, value] of Object.entries(headers))
          expect(said[name], path).toMatch(value);
        if (/\.(js|csv)$/.test(path)) expect(said['content-encoding'], path).toBe('gzip');
      }
    const missing = await request.get(`${sub}assets/none.js`);
    expect(missing.status()).toBe(404);
    expect(missing.headers()['cache-control']).toBeUndefined();
  });

  await test.step('the page is read, its tabs, a picture and a file are taken', async () => {
    await page.goto(sub);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('100,632');
    const chart = chartOf(page, 'evacuated');
    await chart.getByRole('application').scrollIntoViewIfNeeded();
    await expect(chart.locator('.plot-recharts')).toBeVisible();
    await openMenu(chart);
    await chart.getByRole('button', { name: 'Picture: preview, sizes, copy …' }).click();
    const dialog = page.getByRole('dialog', { name: 'Picture' });
    await expect(dialog.getByRole('img', { name: /^At least 10,000 people/ })).toBeVisible();
    const { bytes } = await savedBy(page, dialog.getByRole('button', { name: 'Save PNG' }));
    expect(bytes.subarray(1, 4).toString()).toBe('PNG');
    await page.keyboard.press('Escape');
    await page.getByRole('tab', { name: 'Table' }).click();
    const { text } = await savedBy(page, page.getByRole('button', { name: 'All figures (CSV)' }));
    expect(text).toContain('100632');
  });

  await test.step('it is kept for times without a network', async () => {
    const scope = await page.evaluate(async () => (await navigator.serviceWorker.ready).scope);
    expect(scope).toBe(sub);
  });

  await test.step('another site shows the embed in a frame that may run scripts only, in its own sandboxed preview, and the written one in a frame that may do nothing', async () => {
    const living = `<iframe title="living" sandbox="allow-scripts" width="700" height="500" src="${sub}embed.html?chart=arrivals"></iframe>`;
    const guest = await openGuestSite(
      [
        living,
        // A host page without an origin of its own.
        `<iframe title="preview" sandbox="allow-scripts" width="740" height="540" srcdoc="${living.replaceAll('"', '&quot;')}"></iframe>`,
        `<iframe title="written" sandbox="" width="700" height="500" src="${sub}embed/nagorno-karabakh-2023/arrivals.en.html"></iframe>`,
      ].join(''),
    );
    watch.allowOrigin(guest.address);
    // The browser's own words for what the frame is not allowed.
    watch.tolerate(/^Blocked script execution in .*\.en\.html/);
    await page.goto(guest.address);
    for (const host of [page, page.frameLocator('iframe[title=preview]')]) {
      const embed = host.frameLocator('iframe[title=living]');
      await expect(embed.getByRole('heading', { level: 1 })).toContainText('100,632');
      await expect(embed.getByRole('application')).toBeVisible();
    }
    const written = page.frameLocator('iframe[title=written]');
    await expect(written.getByText(/100,632/).first()).toBeVisible();
    await page.goto('about:blank');
    await guest.close();
  });

  await test.step('the root of a host does as well', async () => {
    await page.goto(root);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('100,632');
    await expect(page.getByRole('application').first()).toBeVisible();
  });
});
