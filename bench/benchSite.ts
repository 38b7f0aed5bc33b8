import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';
import { buildChartView, isRefusal } from '#chartViews/buildChartView.ts';
import { chartSvgText, plotWidth } from '#exports/chartSvg.ts';
import type { ChartView } from '#chartViews/chartView.ts';
import type { SituationData } from '#domain/situation.ts';
import { createWording, type Wording } from '#wording/wording.ts';
import { projectFolder } from '../hosting/install.mjs';
import { runPublish } from '../src/cli/publish/runPublish.ts';
import { readShippedSituation } from '../src/testing/shippedSituation.ts';
import type { Series } from './bare/series.ts';
import { generateFigures } from './generateFigures.ts';
import { PLAIN_OPTIONS } from './plainOptions.ts';

export const ARCHIVE = 'nagorno-karabakh-2023';
export const STATIC_PAGE = 'static-chart.html';
/** A situation of the archive's shape with a table of 100,000 rows, EXAMPLE DATA. */
export const LARGE_SITUATION = 'example-100000';
const PICTURE_WIDTH = 720;

/**
 * Builds the site as it is now into a folder of its own, with further pages: the arrivals chart as a bare
 * static SVG, which is the least that the same picture can cost, and its main line drawn by uPlot and by Recharts alone; and
 * with one large situation.
 *
 * @returns the folder to serve
 */
export async function makeBenchSite(): Promise<string> {
  const folder = join(projectFolder, '.cache/bench');
  const wording = createWording('en');
  await build({
    root: projectFolder,
    logLevel: 'warn',
    build: { outDir: folder, emptyOutDir: true },
  });
  const situations = join(folder, 'situations');
  await publishEmbeds(folder, join(situations, 'situations.json'));
  const view = arrivalsView(await readShippedSituation(ARCHIVE), wording);
  await writeFile(join(folder, STATIC_PAGE), staticPage(view, wording));
  await writeBarePages(join(folder, 'bare'), view);
  await writeLargeSituation(situations);
  return folder;
}

/** What `npm run build` does after Vite: fixed embeds, and the first sight of the page. */
async function publishEmbeds(site: string, config: string): Promise<void> {
  const problems: string[] = [];
  const asked = ['--config', config, '--site', site, '--only', 'archive'];
  const code = await runPublish(asked, {
    env: process.env,
    say: (line) => {
      problems.push(line);
    },
  });
  if (code !== 0) throw new Error(problems.join('\n'));
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

function arrivalsView(data: SituationData, wording: Wording): ChartView {
  const definition = data.situation.charts.find(({ id }) => id === 'arrivals');
  if (definition === undefined) throw new Error('The archive declares no chart “arrivals”.');
  const options = { ...PLAIN_OPTIONS, width: plotWidth(PICTURE_WIDTH) };
  const view = buildChartView(definition, { data, options, wording });
  if (isRefusal(view)) throw new Error(view.refused);
  return view;
}

function staticPage(view: ChartView, wording: Wording): string {
  const request = { width: PICTURE_WIDTH, address: 'https://example.org/', made: null };
  const picture = chartSvgText(view, wording, request).replace(/^<\?xml.*\?>\n/, '');
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>${view.id}</title>
<section data-chart="${view.id}">${picture}</section>
</html>
`;
}

/**
 * Pages that draw the main line of the chart with one library each; its numbers stand in the document, or beside it in a
 * file.
 */
async function writeBarePages(folder: string, view: ChartView): Promise<void> {
  const root = join(projectFolder, 'bench/bare');
  const pages = ['uplot.html', 'uplotFetched.html', 'recharts.html'];
  await build({
    root,
    base: './',
    configFile: false,
    logLevel: 'warn',
    build: {
      outDir: folder,
      emptyOutDir: true,
      rolldownOptions: { input: pages.map((page) => join(root, page)) },
    },
  });
  const series = JSON.stringify(mainLineOf(view));
  await writeFile(join(folder, 'series.json'), series);
  for (const page of pages) {
    const place = join(folder, page);
    const html = await readFile(place, 'utf8');
    const data = `<script type="application/json" id="series">${series}</script>`;
    await writeFile(
      place,
      html.replace('<!--series-->', () => data),
    );
  }
}

function mainLineOf({ panels }: ChartView): Series {
  const [panel] = panels;
  const line = panel?.lines.find(({ main }) => main);
  const segment = panel?.time.segments[0];
  if (line === undefined || segment === undefined) throw new Error('The chart has no main line.');
  const points = line.runs.flat();
  const length = segment.end - segment.start;
  return {
    seconds: points.map(({ x }) => Math.round((segment.start + x * length) / 1000)),
    people: points.map(({ y }) => y),
  };
}
