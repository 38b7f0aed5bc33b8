import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { chartOf, expect, openPage, test } from './fixtures.ts';
import { openMenu, savedBy } from './savedFile.ts';

const run = promisify(execFile);
const MADE = '2026-11-23T18:00:00Z';
const QUERY = '?chart=casualties&known=2023-09-28&small=hide&label=restricted';

test('the command writes the files that the page saves, byte by byte, with small counts hidden and labelled', async ({
  page,
  baseURL,
}) => {
  await page.clock.setFixedTime(MADE);
  await openPage(page, QUERY);
  await expect(page.getByText('RESTRICTED', { exact: true }).first()).toBeVisible();
  await expect(page.getByText(/figures are hidden/).first()).toBeVisible();
  const chart = chartOf(page, 'casualties');
  await openMenu(chart);
  const saved = [
    await savedBy(page, chart.getByRole('button', { name: 'Picture (SVG)' })),
    await savedBy(page, chart.getByRole('button', { name: 'Figures of this chart (CSV)' })),
  ];
  const out = await mkdtemp(join(tmpdir(), 'rendered-'));
  try {
    const site = process.env.E2E_SITE ?? 'dist';
    const config = join(site, 'situations/situations.json');
    const view = ['--query', QUERY, '--made', MADE, '--address-base', baseURL ?? ''];
    const wanted = ['--config', config, '--format', 'svg,csv', '--out', out];
    await run('node_modules/.bin/tsx', ['src/cli/render.ts', ...wanted, ...view]);
    expect((await readdir(out)).sort()).toEqual(saved.map(({ name }) => name).sort());
    for (const { name, bytes } of saved) {
      expect((await readFile(join(out, name))).equals(bytes), name).toBe(true);
    }
  } finally {
    await rm(out, { recursive: true });
  }
});
