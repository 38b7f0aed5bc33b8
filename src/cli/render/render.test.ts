import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { strFromU8, unzipSync } from 'fflate';
import * as v from 'valibot';
import { parseAddress } from '#address/address.ts';
import { chartSubject } from '#exports/pictureSubject.ts';
import { readPngTexts } from '#exports/pngTexts.ts';
import { shownSituation } from '#shown/shownSituation.ts';
import { chartOf, ENGLISH } from '../../testing/shippedCharts.ts';
import { readShippedSituation } from '../../testing/shippedSituation.ts';
import { isRefusal } from '#chartViews/buildChartView.ts';
import { RENDER_EXIT, runRender } from './runRender.ts';

const CONFIG = fileURLToPath(
  new URL('../../../public/situations/situations.json', import.meta.url),
);
const MADE = '2026-11-23T18:00:00Z';
const BASE = 'https://example.org/corridor/';

let out: string;
let said: string[];
let printed: string;
beforeEach(async () => {
  out = await mkdtemp(join(tmpdir(), 'render-'));
  said = [];
  printed = '';
});
afterEach(() => rm(out, { recursive: true, force: true }));

const run = (...args: string[]) =>
  runRender(['--config', CONFIG, '--out', join(out, 'made'), ...args], {
    env: {},
    say: (line) => said.push(line),
    print: (text) => (printed = text),
    now: () => Temporal.Instant.from(MADE).epochMilliseconds,
  });
const made = () => readdir(join(out, 'made')).catch(() => []);
const textOf = async (ending: string) => {
  const name = (await made()).find((one) => one.endsWith(ending)) ?? '';
  return readFile(join(out, 'made', name), 'utf8');
};

const listGuard = v.object({
  situation: v.string(),
  charts: v.array(
    v.object({
      chart: v.string(),
      sentence: v.nullable(v.string()),
      alt: v.nullable(v.string()),
      receipt: v.nullable(v.string()),
      files: v.array(v.object({ format: v.string(), path: v.string() })),
    }),
  ),
});

describe('npm run render', () => {
  it('draws the picture that the page draws from the same view', async () => {
    const query = '?chart=arrivals&known=2023-09-28';
    expect(await run('--query', query, '--size', 'report', '--address-base', BASE)).toBe(0);
    const address = parseAddress(query);
    const shown = shownSituation(await readShippedSituation('nagorno-karabakh-2023'), address, 0);
    const subject = chartSubject(
      {
        build: (width) => {
          const view = chartOf(shown.data, 'arrivals', { ...shown.choices, width });
          return isRefusal(view) ? null : view;
        },
        scope: 'arrivals',
        zone: shown.data.situation.zone,
        link: () => `${BASE}${query}`,
        receiptFacts: {
          situation: shown.data.situation.id,
          knownAt: shown.choices.knownAt,
          address: shown.address,
        },
      },
      ENGLISH,
    );
    const moment = ENGLISH.moment(
      Temporal.Instant.from(MADE).epochMilliseconds,
      shown.data.situation.zone,
    );
    const picture = subject?.draw({
      size: 'report',
      colours: 'light',
      address: `${BASE}${query}`,
      made: ENGLISH.t('summary.made', { moment }),
      receipt: subject.receipt?.() ?? null,
    });
    expect(await textOf('.svg')).toBe(picture?.svg);
  });

  it('makes the same bytes twice where the time is left out', async () => {
    await run('--chart', 'arrivals', '--made', 'none', '--format', 'svg,csv,sentence,json,zip');
    const first = await Promise.all(['.svg', '.csv', '.txt', '.json'].map(textOf));
    await run('--chart', 'arrivals', '--made', 'none', '--format', 'svg,csv,sentence,json,zip');
    expect(await Promise.all(['.svg', '.csv', '.txt', '.json'].map(textOf))).toEqual(first);
    expect(first[0]).not.toContain('Made ');
    const zip = (await made()).find((name) => name.endsWith('.zip')) ?? '';
    const inside = unzipSync(await readFile(join(out, 'made', zip)));
    const words = ['README.md', 'citation.txt', 'citation.bib', 'datapackage.json'].map((name) =>
      strFromU8(inside[name] ?? new Uint8Array()),
    );
    expect(words.join(' '), 'nor another time in its place').not.toMatch(/1970|Made |"created"/);
    expect(first[2]).toMatch(/^As of 4 October 2023.*Receipt [0-9A-Z-]{19}\.\n$/);
  });

  it('lists what a report needs beside each picture', async () => {
    const ids = ['evacuated', 'key-figures'];
    expect(await run('--chart', ids.join(','), '--list', 'json')).toBe(RENDER_EXIT.good);
    const { charts } = v.parse(listGuard, JSON.parse(printed));
    expect(charts.map(({ chart }) => chart)).toEqual(ids);
    for (const { sentence, alt, receipt, files } of charts) {
      expect([sentence, alt, receipt]).not.toContain(null);
      expect(files).toHaveLength(1);
    }
    expect(await made()).toHaveLength(2);
  });

  it('hides and labels in every file alike', async () => {
    const query = '?small=hide&label=restricted';
    const args = ['--chart', 'casualties', '--format', 'svg,csv,sentence,json'];
    expect(await run(...args, '--query', query)).toBe(RENDER_EXIT.good);
    expect(await textOf('.svg')).toContain('>RESTRICTED<');
    const csv = await textOf('.csv');
    expect(csv.match(/RESTRICTED: hidden here/g)?.length).toBeGreaterThan(5);
    expect(csv).toContain('small=hide');
    const small = v.object({ breakdown: v.nullable(v.string()), value: v.nullable(v.number()) });
    const { figures } = v.parse(
      v.object({ figures: v.array(small) }),
      JSON.parse(await textOf('.json')),
    );
    const fine = figures.filter(({ breakdown }) => /age=|sex=/.test(breakdown ?? ''));
    expect(fine.length).toBeGreaterThan(10);
    expect(fine.filter(({ value }) => value !== null && value < 10)).toEqual([]);
    expect(await textOf('.json')).toContain('"labels":["RESTRICTED"]');
  });

  it.each([
    [['--chart', 'arivals'], 'has no chart “arivals”. It has: evacuated, arrivals, pace'],
    [['--situation', 'atlantis'], 'has no situation “atlantis”'],
    [['--format', 'pdf'], '--format is “pdf”. Allowed: svg, png, csv, sentence, json and zip.'],
    [['--size', 'a3'], '--size is “a3”. Allowed: report, square'],
    [['--lang', 'xx'], '--lang is “xx”. Allowed: en'],
    [['--known', 'yesterday'], '--known is “yesterday”. Allowed: a day or an instant'],
    [['--known', '1900-01-01'], 'nothing was known yet, so nothing was written'],
    [['--query', '?known=soon'], '--query says known as “soon”'],
    [['--query', '?page=compare'], '--query is of the page “compare”'],
    [['--made', 'now'], '--made is “now”'],
    [['--address-base', 'ftp://x'], '--address-base is “ftp://x”'],
    [['--colour', 'red'], "Unknown option '--colour'"],
    [['--config', '/no/such.json'], 'no such file'],
  ])('%j is refused in a sentence, and nothing is written', async (args, sentence) => {
    expect(await run(...args)).toBe(RENDER_EXIT.configuration);
    expect(said.join(' ')).toContain(sentence);
    expect(await made()).toEqual([]);
  });

  it('says that a folder cannot be written', async () => {
    await writeFile(join(out, 'made'), 'a file');
    expect(await run('--chart', 'arrivals')).toBe(RENDER_EXIT.folder);
    expect(said.join(' ')).toContain('cannot be written');
  });

  it('makes a PNG with its texts, or says which typeface is wanting', async () => {
    const code = await run('--chart', 'evacuated', '--size', 'thumbnail', '--format', 'png');
    if (code === RENDER_EXIT.partly) {
      expect(said.join(' ')).toContain('Install Liberation Sans');
      return;
    }
    const [name = ''] = await made();
    const png = await readFile(join(out, 'made', name));
    expect(png.readUInt32BE(16)).toBeGreaterThanOrEqual(1600);
    expect(readPngTexts(png).get('Receipt')).toMatch(/^[0-9A-Z]{4}-/);
  });
});
