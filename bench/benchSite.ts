import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';
import { buildChartView, isRefusal } from '#chartViews/buildChartView.ts';
import { chartSvgText, plotWidth } from '#exports/chartSvg.ts';
import { createWording } from '#wording/wording.ts';
import { projectFolder } from '../hosting/install.mjs';
import { readShippedSituation } from '../src/testing/shippedSituation.ts';
import { generateFigures } from './generateFigures.ts';
import { PLAIN_OPTIONS } from './plainOptions.ts';

export const ARCHIVE = 'nagorno-karabakh-2023';
export const STATIC_PAGE = 'static-chart.html';
/** A situation of the archive's shape with a table of 100,000 rows, EXAMPLE DATA. */
export const LARGE_SITUATION = 'example-100000';
const PICTURE_WIDTH = 720;

/**
 * Builds the site as it is now into a folder of its own, with one page more: the arrivals chart as a bare
 * static SVG, which is the least that the same picture can cost; and with one large situation.
 *
 * @returns the folder to serve
 */
export async function makeBenchSite(): Promise<string> {
  const folder = join(projectFolder, '.cache/bench');
  await build({
    root: projectFolder,
    logLevel: 'warn',
    build: { outDir: folder, emptyOutDir: true },
  });
  await writeFile(join(folder, STATIC_PAGE), await staticPage());
  await writeLargeSituation(join(folder, 'situations'));
  return folder;
}

async function writeLargeSituation(situations: string): Promise<void> {
  const manifest = await readFile(join(situations, ARCHIVE, 'manifest.json'), 'utf8');
  const large = manifest
    .replace(`"id": "${ARCHIVE}"`, `"id": "${LARGE_SITUATION}"`)
    .replace('"marking": "archive"', '"marking": "example"')
    .replace('"events": "events.csv"', '"events": null');
  const folder = join(situations, LARGE_SITUATION);
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'manifest.json'), large);
  await writeFile(join(folder, 'figures.csv'), generateFigures(100_000));
}

async function staticPage(): Promise<string> {
  const data = await readShippedSituation(ARCHIVE);
  const wording = createWording('en');
  const definition = data.situation.charts.find(({ id }) => id === 'arrivals');
  if (definition === undefined) throw new Error('The archive declares no chart “arrivals”.');
  const options = { ...PLAIN_OPTIONS, width: plotWidth(PICTURE_WIDTH) };
  const view = buildChartView(definition, { data, options, wording });
  if (isRefusal(view)) throw new Error(view.refused);
  const request = { width: PICTURE_WIDTH, address: 'https://example.org/', made: null };
  const picture = chartSvgText(view, wording, request).replace(/^<\?xml.*\?>\n/, '');
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>${definition.id}</title>
<section data-chart="${definition.id}">${picture}</section>
</html>
`;
}
