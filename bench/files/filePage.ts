import { openInWorker } from '#feeds/ownTable/openInWorker.ts';
import type { FirstChart } from '../../src/ownTableChart.ts';
import { ownTableHost } from '../../src/ownTableHost.ts';
import { chartSvgText } from '#exports/chartSvg.ts';
import { createWording } from '#wording/wording.ts';
import { loadLaterWords } from '#wording/laterWords.ts';
import { siteScript } from '#feeds/transport/siteScript.ts';
import { PLAIN_OPTIONS } from '../plainOptions.ts';
import parserAddress from './parserWorker.ts?worker&url';

// From a chosen file to its first chart, as the page of own data does it, with a watch on how long the page was held.

if (!('Temporal' in globalThis)) await import('temporal-polyfill/global');
await loadLaterWords();

const input = document.querySelector('input');
const output = document.querySelector('output');
input?.addEventListener('change', () => {
  const file = input.files?.[0];
  if (file !== undefined && output !== null) void measure(file, output);
});

async function measure(file: File, output: HTMLOutputElement): Promise<void> {
  const held = watchHeld();
  const parser = await parserAlone(file);
  const heldAtRest = held.longest();
  held.forget();
  const started = performance.now();
  const bytes = new Uint8Array(await file.arrayBuffer());
  const session = await openInWorker({ name: file.name, bytes }, ownTableHost);
  const opened = performance.now();
  const { proposal } = session.opened;
  const mapping = { ...proposal.mapping, fixed: { unit: 'people' } };
  const chart = { title: 'EXAMPLE DATA', language: 'en' as const, options: PLAIN_OPTIONS };
  const preview = await session.preview({ sheet: proposal.sheet, mapping, chart });
  const read = performance.now();
  const marks = await draw(preview.chart);
  const drawn = performance.now();
  const heldToChart = held.longest();
  held.forget();
  let figures = 0;
  await session.take({ sheet: proposal.sheet, mapping }, (chunk) => {
    figures += chunk.figures.length;
  });
  const taken = performance.now();
  const heldToTaken = held.longest();
  session.close();
  output.value = JSON.stringify({
    parser,
    opened: opened - started,
    read: read - opened,
    drawn: drawn - read,
    taken: taken - drawn,
    heldAtRest,
    heldToChart,
    heldToTaken,
    received: preview.received,
    setAside: preview.setAsideRows,
    figures,
    marks,
  });
}

async function draw(chart: FirstChart | null): Promise<number> {
  if (chart === null || 'refused' in chart.view) throw new Error('There is no chart.');
  const { view } = chart;
  const picture = { width: 1200, address: 'https://example.org/', made: null };
  const svg = chartSvgText(view, createWording('en'), picture);
  const image = new Image();
  image.src = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  await image.decode();
  document.body.append(image);
  await new Promise(requestAnimationFrame);
  return view.panels.reduce((sum, { marks }) => sum + marks.length, 0);
}

/** The library alone, in a worker as well: the least that reading the file can cost. */
function parserAlone(file: File): Promise<number> {
  const worker = new Worker(siteScript(parserAddress), { type: 'module' });
  return new Promise((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<unknown>) => {
      worker.terminate();
      if (typeof data === 'number') resolve(data);
      else reject(new Error(String(data)));
    };
    worker.onerror = ({ message }) => {
      reject(new Error(message));
    };
    worker.postMessage(file);
  });
}

/** The longest time between two turns of the page, by a timer that wants to run every few milliseconds. */
function watchHeld() {
  let longest = 0;
  let last = performance.now();
  const channel = new MessageChannel();
  channel.port1.onmessage = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    setTimeout(() => {
      channel.port2.postMessage(null);
    }, 2);
  };
  channel.port2.postMessage(null);
  return {
    longest: () => Math.round(longest),
    forget: () => {
      longest = 0;
      last = performance.now();
    },
  };
}
