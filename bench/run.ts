import { chromium, type Browser } from '@playwright/test';
import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { ensureBrowser } from '../e2e/browser.mjs';
import { serveFolder } from '../hosting/serve.mjs';
import { makeBenchSite } from './benchSite.ts';
import { measureFigures, type FiguresResult } from './measureFigures.ts';
import { measureFiles } from './measureFiles.ts';
import { measurePages, type PageResult } from './measurePages.ts';
import { measurePictures, type PicturesResult } from './measurePictures.ts';
import { measureRender, measureReport, type ReportResult } from './measureReport.ts';
import { measureSlider, SLIDERS, type SliderResult } from './measureSlider.ts';
import {
  figuresTable,
  filesTable,
  pagesTable,
  picturesTable,
  renderTable,
  reportTable,
  sliderTable,
} from './tables.ts';

// npm run bench [-- --json] [--only pages|slider|figures|pictures|report|files] [--rounds 5] [--slow-rounds 3]
// Numbers of different machines or moments are not comparable; the multiples within one run are.
const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    only: { type: 'string' },
    rounds: { type: 'string', default: '5' },
    'slow-rounds': { type: 'string', default: '3' },
  },
});
/** How often each table is worked through; the first time of all is not counted. */
const TABLES = [
  { rows: 430, repeats: 9 },
  { rows: 10_000, repeats: 5 },
  { rows: 100_000, repeats: 2 },
];

const PICTURES = [
  { rows: 430, repeats: 7 },
  { rows: 10_000, repeats: 3 },
];

const REPORTS = [
  { rows: 430, repeats: 5 },
  { rows: 10_000, repeats: 3 },
];
const RENDER_REPEATS = 3;

// Node 20 has no Temporal; nothing asks for it before this line.
if (!('Temporal' in globalThis)) await import('temporal-polyfill/global');

const started = performance.now();
const measures = (part: string) => values.only === undefined || values.only === part;
const onPages = measures('pages') || measures('slider') ? await browserResults() : null;
const { pages = null, slider = null } = onPages ?? {};
const figures = measures('figures') ? await figuresResults() : null;
const pictures = measures('pictures') ? await picturesResults() : null;
const report = measures('report') ? await reportResults() : null;
const files = measures('files') ? await measureFiles(say) : null;
const machine = {
  node: process.version,
  browser: onPages?.version ?? null,
  processors: cpus().length,
  load: loadavg().map((load) => Math.round(load * 10) / 10),
  seconds: Math.round((performance.now() - started) / 1000),
};
if (values.json)
  console.log(
    JSON.stringify({ machine, pages, slider, figures, pictures, report, files }, null, 2),
  );
else print();

async function browserResults() {
  say('Building the site.');
  const folder = await makeBenchSite();
  const served = await serveFolder({ folder, port: 0 });
  const browser = await chromium.launch({ executablePath: ensureBrowser().path });
  try {
    const pages = measures('pages') ? await pageResults(browser, served.address) : null;
    const slider = measures('slider') ? await sliderResults(browser, served.address) : null;
    return { version: browser.version(), pages, slider };
  } finally {
    await browser.close();
    await served.close();
  }
}

async function pageResults(browser: Browser, address: string) {
  const measured = (rounds: number, slow: boolean): Promise<PageResult[]> =>
    measurePages(browser, address, { rounds, slow });
  say('Loading the pages once, uncounted.');
  await measured(1, false);
  say('Loading the pages.');
  const fast = await measured(countOf('rounds'), false);
  say('Loading the pages slowly.');
  const slow = await measured(countOf('slow-rounds'), true);
  return { fast, slow };
}

async function sliderResults(browser: Browser, address: string): Promise<SliderResult[]> {
  const results: SliderResult[] = [];
  for (const one of SLIDERS) {
    say(`Moving the slider: ${one.name}.`);
    results.push(await measureSlider(browser, address, one));
  }
  return results;
}

async function figuresResults(): Promise<FiguresResult[]> {
  await measureFigures(430, 1);
  const results: FiguresResult[] = [];
  for (const { rows, repeats } of TABLES) {
    say(`Reading, drawing and writing ${String(rows)} figures.`);
    results.push(await measureFigures(rows, repeats));
  }
  return results;
}

async function picturesResults(): Promise<PicturesResult[]> {
  const results: PicturesResult[] = [];
  for (const { rows, repeats } of PICTURES) {
    say(`Drawing pictures of ${String(rows)} figures.`);
    results.push(await measurePictures(rows, repeats));
  }
  return results;
}

async function reportResults() {
  const files: ReportResult[] = [];
  for (const { rows, repeats } of REPORTS) {
    say(`Writing zip, report, HTML and Word of ${String(rows)} figures.`);
    files.push(await measureReport(rows, repeats));
  }
  say('Running the command that renders charts.');
  return { files, render: await measureRender(RENDER_REPEATS) };
}

function print(): void {
  const { node, browser, processors, load, seconds } = machine;
  const blocks = [
    `Node ${node}, Chromium ${browser ?? 'not used'}, ${String(processors)} processors, load ${load.join(' ')}`,
    ...(pages === null
      ? []
      : [
          titled('Main chart (arrivals), not throttled', values.rounds, pagesTable(pages.fast)),
          titled(
            'Main chart, 1.6 Mbit/s, 150 ms, processor ÷ 4',
            values['slow-rounds'],
            pagesTable(pages.slow),
          ),
          'KB: bodies as sent (brotli) until the chart is seen; all KB: until Recharts has taken over.',
        ]),
    ...(slider === null
      ? []
      : [
          titled(
            '“As known at” moved by keys',
            SLIDERS.map(({ steps }) => String(steps)).join(', '),
            sliderTable(slider),
          ),
        ]),
    ...(figures === null
      ? []
      : [
          titled(
            'Feed to chart to file, in Node, EXAMPLE DATA',
            TABLES.map(({ repeats }) => String(repeats)).join(', '),
            figuresTable(figures),
          ),
        ]),
    ...(pictures === null
      ? []
      : [
          titled(
            'Pictures as SVG, in Node, EXAMPLE DATA',
            PICTURES.map(({ repeats }) => String(repeats)).join(', '),
            picturesTable(pictures),
          ),
        ]),
    ...(report === null
      ? []
      : [
          titled(
            'Files of a report, in Node, EXAMPLE DATA',
            REPORTS.map(({ repeats }) => String(repeats)).join(', '),
            reportTable(report.files),
          ),
          'svg: one chart at A4 width. report: all its parts composed. html, docx: written from it. No PNG is drawn.',
          titled(
            'npm run render over the archive, Node started each time',
            String(RENDER_REPEATS),
            renderTable(report.render),
          ),
        ]),
    ...(files === null
      ? []
      : [
          titled('A file from the desk to its first chart, EXAMPLE DATA', '1', filesTable(files)),
          'longest task: processor time of the page itself. held: the longest time that it could do nothing else, other work of the machine included: while the library reads in a worker, until the chart, while all is taken.',
        ]),
    `${String(seconds)} s`,
  ];
  console.log(blocks.join('\n\n'));
}

function titled(title: string, n: string, table: string): string {
  return `${title}: median (least–most), n = ${n}\n${table}`;
}

function countOf(option: 'rounds' | 'slow-rounds'): number {
  const text = values[option];
  if (!/^[1-9]\d?$/.test(text)) throw new RangeError(`--${option} is “${text}”. Allowed: 1 to 99.`);
  return Number(text);
}

/** Progress goes beside the results, which may be piped. */
function say(sentence: string): void {
  console.error(sentence);
}
