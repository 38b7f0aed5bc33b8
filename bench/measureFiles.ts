import { chromium, type Browser } from '@playwright/test';
import { execFile } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import * as v from 'valibot';
import { build } from 'vite';
import { ensureBrowser } from '../e2e/browser.mjs';
import { projectFolder } from '../hosting/install.mjs';
import { serveFolder } from '../hosting/serve.mjs';
import { makeWorkbook } from '../src/testing/workbook.ts';
import {
  generateSpreadsheet,
  SPREADSHEET_HEADERS,
  spreadsheetRows,
} from './generateSpreadsheet.ts';

/** Files as a person drops them. */
const FILES = [
  { format: 'csv', rows: 10_000 },
  { format: 'csv', rows: 100_000 },
  { format: 'csv', rows: 1_000_000 },
  { format: 'xlsx', rows: 10_000 },
  { format: 'xlsx', rows: 100_000 },
] as const;
type MadeFile = (typeof FILES)[number];

const measuredGuard = v.object({
  /** Milliseconds. */
  parser: v.number(),
  opened: v.number(),
  read: v.number(),
  drawn: v.number(),
  taken: v.number(),
  /** The longest time that the page was held: while only the library's worker ran, to the chart, until all is taken. */
  heldAtRest: v.number(),
  heldToChart: v.number(),
  heldToTaken: v.number(),
  received: v.number(),
  setAside: v.number(),
  figures: v.number(),
  marks: v.number(),
});

export interface FileResult extends v.InferOutput<typeof measuredGuard> {
  readonly format: MadeFile['format'];
  readonly rows: number;
  readonly bytes: number;
  /** Milliseconds of processor time of the page's longest task. */
  readonly longestTask: number;
  /** At the peak of reading it to figures in a Node of its own, above what it takes for one; null for small files. */
  readonly bytesPerRow: number | null;
}

const FOLDER = join(projectFolder, '.cache/bench-files');
const LONGEST_WAIT = 600_000;
const run = promisify(execFile);

/** From a chosen file to its first chart and to all of its figures, in a real browser under the strict policy. */
export async function measureFiles(say: (sentence: string) => void): Promise<FileResult[]> {
  say('Building the page that opens files.');
  await build({
    root: join(projectFolder, 'bench/files'),
    configFile: join(projectFolder, 'vite.config.ts'),
    logLevel: 'warn',
    build: {
      outDir: join(FOLDER, 'site'),
      emptyOutDir: true,
      rolldownOptions: { input: join(projectFolder, 'bench/files/index.html') },
    },
  });
  const served = await serveFolder({ folder: join(FOLDER, 'site'), port: 0 });
  const browser = await chromium.launch({ executablePath: ensureBrowser().path });
  try {
    const results: FileResult[] = [];
    for (const file of FILES) {
      say(`Opening ${String(file.rows)} rows of ${file.format}.`);
      const made = await makeFile(file);
      const measured = await measureOnce(browser, served.address, made.path);
      // Below that the compiler's own peak is higher than the file's.
      const isLarge = file.rows >= 100_000;
      const bytesPerRow = isLarge ? (await peakBytes(made.path)) / file.rows : null;
      results.push({ ...file, bytes: made.bytes, ...measured, bytesPerRow });
    }
    return results;
  } finally {
    await browser.close();
    await served.close();
  }
}

async function measureOnce(browser: Browser, address: string, path: string) {
  const page = await browser.newPage();
  try {
    await page.goto(address);
    await page.waitForLoadState('networkidle');
    await browser.startTracing(page, { categories: ['toplevel'] });
    await page.locator('input').setInputFiles(path);
    const output = page.locator('output');
    await output.filter({ hasText: '{' }).waitFor({ timeout: LONGEST_WAIT });
    const measured = v.parse(measuredGuard, JSON.parse(await output.innerText()));
    const trace = await browser.stopTracing();
    return { ...measured, longestTask: longestTask(trace.toString()) };
  } finally {
    await page.close();
  }
}

const traceGuard = v.object({
  traceEvents: v.array(
    v.object({
      name: v.string(),
      pid: v.number(),
      tid: v.number(),
      /** Microseconds of processor time. */
      tdur: v.exactOptional(v.number()),
      args: v.exactOptional(v.object({ name: v.optional(v.unknown()) })),
    }),
  ),
});

/** Processor time, ms, of the longest task of the page's own thread: other work of the machine is not in it. */
function longestTask(trace: string): number {
  const { traceEvents } = v.parse(traceGuard, JSON.parse(trace));
  const isMain = (one: { pid: number; tid: number }) => mains.has(`${one.pid}/${one.tid}`);
  const mains = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid}/${tid}`),
  );
  const tasks = traceEvents.filter((one) => one.name.includes('RunTask') && isMain(one));
  return tasks.reduce((most, { tdur = 0 }) => Math.max(most, tdur), 0) / 1000;
}

async function makeFile({ format, rows }: MadeFile): Promise<{ path: string; bytes: number }> {
  const folder = join(FOLDER, 'made');
  await mkdir(folder, { recursive: true });
  const path = join(folder, `${String(rows)}.${format}`);
  const content =
    format === 'csv'
      ? new TextEncoder().encode(generateSpreadsheet(rows))
      : makeWorkbook([{ name: 'Counts', rows: [SPREADSHEET_HEADERS, ...spreadsheetRows(rows)] }]);
  await writeFile(path, content);
  return { path, bytes: content.length };
}

async function peakBytes(path: string): Promise<number> {
  const script = fileURLToPath(new URL('files/peakMemory.ts', import.meta.url));
  const node = ['--max-old-space-size=8000', '--import', 'tsx', script];
  const nothing = await run(process.execPath, [...node, '']);
  const all = await run(process.execPath, [...node, path]);
  return Number(all.stdout) - Number(nothing.stdout);
}
