import { execFile } from 'node:child_process';
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { promisify } from 'node:util';
import { parseAddress } from '#address/address.ts';
import { isRefusal } from '#chartViews/buildChartView.ts';
import type { SituationData } from '#domain/situation.ts';
import { chartPicture } from '#exports/chartSvg.ts';
import { dataPackage } from '#exports/dataFiles/dataPackage.ts';
import type { PictureFile } from '#exports/pictureFile.ts';
import { receiptOf } from '#exports/receipt.ts';
import { reportDocx } from '#exports/report/reportDocx.ts';
import type { ReportDocument } from '#exports/report/reportDocument.ts';
import { reportHtml } from '#exports/report/reportHtml.ts';
import { reportOf } from '#exports/report/reportOf.ts';
import { reportScene } from '#exports/report/reportScene.ts';
import { shownChart, shownSituation } from '#shown/shownSituation.ts';
import { loadLaterWords } from '#wording/laterWords.ts';
import { createWording } from '#wording/wording.ts';
import { projectFolder } from '../hosting/install.mjs';
import { ARCHIVE } from './benchSite.ts';
import { generatedSituation, NOW } from './measurePictures.ts';
import { type Summary, summaryOf } from './summary.ts';

export const REPORT_STEPS = ['svg', 'receipt', 'zip', 'report', 'html', 'docx'] as const;
export type ReportStep = (typeof REPORT_STEPS)[number];

export interface ReportResult {
  readonly rows: number;
  readonly steps: readonly Measured<ReportStep>[];
}

export interface RenderResult {
  readonly steps: readonly (Measured<string> & { readonly files: number })[];
}

interface Measured<Name> {
  readonly name: Name;
  readonly milliseconds: Summary;
  /** By the median of the first step. */
  readonly times: number;
  readonly bytes: number;
}

const SITE = 'https://example.org/';
const SCOPE = 'arrivals';
/** As large as the PNG of a chart at threefold size; a file holds it as it is. */
const PNG_BYTES = 400_000;

/** What leaves the page beside pictures, in Node, over a table of that many rows; `svg` is its one chart to compare with. */
export async function measureReport(rows: number, repeats: number): Promise<ReportResult> {
  await loadLaterWords();
  const data = await generatedSituation(rows);
  const { picture, receipt, compose, selection } = makersOf(data);
  const report = compose();
  const charts = [{ id: SCOPE, picture: picture(), png: null }];
  const pngs = new Map(
    report.parts.map(({ id }) => [id, { bytes: noise(), width: 1815, height: 1210 }]),
  );
  const wording = createWording('en');
  const packaged = {
    selection,
    setAside: data.setAside,
    rejected: [],
    events: [],
    charts,
    wording,
  };
  const work: Readonly<Record<ReportStep, () => number | Promise<number>>> = {
    svg: () => picture().svg.length,
    receipt: () => receipt().code.length,
    zip: async () => (await dataPackage(packaged)).length,
    report: () => textLength(compose()),
    html: () => reportHtml(report).length,
    docx: async () => (await reportDocx(report, pngs, { paper: 'a4' })).length,
  };
  const steps: Measured<ReportStep>[] = [];
  for (const name of REPORT_STEPS) {
    const { milliseconds, bytes } = await repeated(work[name], repeats);
    steps.push({ name, milliseconds, bytes, times: timesFirst(milliseconds, steps) });
  }
  return { rows, steps };
}

function makersOf(data: SituationData) {
  const wording = createWording('en');
  const address = parseAddress('');
  const shown = shownSituation(data, address, NOW);
  const definition = data.situation.charts.find(({ kind }) => kind === 'cumulative');
  if (definition === undefined) throw new Error('The archive declares no cumulative chart.');
  const { figures } = data;
  const receiptFacts = { situation: ARCHIVE, knownAt: null, address, scope: 'table', figures };
  const facts = {
    situation: data.situation,
    marking: data.marking,
    title: 'Figures',
    knownAt: null,
    filters: [],
    address: SITE,
    receipt: receiptOf(receiptFacts),
    made: NOW,
    stamps: [],
  };
  const picture = (): PictureFile => {
    const build = (width: number) => {
      const view = shownChart(shown, definition, { width, wording });
      return isRefusal(view) ? null : view;
    };
    const drawn = chartPicture(build, { size: 'a4', address: SITE, made: null }, wording);
    if (drawn === null) throw new Error('The chart of arrivals has no picture.');
    return drawn;
  };
  // A new scene each time: one that is kept draws no chart a second time.
  const compose = (): ReportDocument => {
    const scene = reportScene({ shown, site: SITE, colours: 'light' }, wording);
    const chart = `chart.${definition.id}`;
    const parts = ['finding', 'text', chart, 'figures'];
    return reportOf(scene, { parts, tables: [chart], notes: [], title: '', made: null }).document;
  };
  const receipt = () => receiptOf(receiptFacts);
  return { picture, receipt, compose, selection: { facts, figures } };
}

const run = promisify(execFile);
const RENDERS = [
  { name: 'one chart: svg', args: ['--chart', 'arrivals', '--format', 'svg'] },
  { name: 'all: svg, csv, sentence', args: ['--chart', 'all', '--format', 'svg,csv,sentence'] },
  { name: 'all, PNG too', args: ['--chart', 'all', '--format', 'svg,png,csv,sentence'] },
  { name: 'all: zip', args: ['--chart', 'all', '--format', 'zip'] },
] as const;

/** `npm run render` over the archive, from the start of Node to its last file. */
export async function measureRender(repeats: number): Promise<RenderResult> {
  const steps: RenderResult['steps'][number][] = [];
  for (const { name, args } of RENDERS) {
    const out = await mkdtemp(join(tmpdir(), 'corridor-render-'));
    const script = join(projectFolder, 'src/cli/render.ts');
    const node = ['--import', 'tsx', script, '--situation', ARCHIVE, '--out', out, ...args];
    const { milliseconds } = await repeated(async () => {
      await run(process.execPath, node, { cwd: projectFolder });
      return 0;
    }, repeats);
    const names = await readdir(out, { recursive: true, withFileTypes: true });
    const files = names.filter((one) => one.isFile());
    const sizes = await Promise.all(files.map((one) => stat(join(one.parentPath, one.name))));
    const bytes = sizes.reduce((sum, { size }) => sum + size, 0);
    const times = timesFirst(milliseconds, steps);
    steps.push({ name, milliseconds, bytes, times, files: files.length });
    await rm(out, { recursive: true });
  }
  return { steps };
}

/** The first run is not counted. */
async function repeated(work: () => number | Promise<number>, repeats: number) {
  const times: number[] = [];
  let bytes = 0;
  for (let at = 0; at <= repeats; at += 1) {
    const start = performance.now();
    bytes = await work();
    if (at > 0) times.push(performance.now() - start);
  }
  return { milliseconds: summaryOf(times), bytes };
}

function timesFirst(
  { median }: Summary,
  steps: readonly { readonly milliseconds: Summary }[],
): number {
  return median / (steps[0]?.milliseconds.median ?? median);
}

function textLength(report: ReportDocument): number {
  return JSON.stringify(report).length;
}

/** Bytes that do not pack, as those of a PNG; the same ones each time. */
function noise(): Uint8Array {
  const bytes = new Uint8Array(PNG_BYTES);
  let state = 1;
  for (let at = 0; at < bytes.length; at += 1) {
    state = (state * 48_271) % 2_147_483_647;
    bytes[at] = state & 255;
  }
  return bytes;
}
