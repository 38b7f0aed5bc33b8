import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { EXIT } from '../collect/runCollect.ts';
import { runPublish } from './runPublish.ts';

let site = '';
let said: string[] = [];

beforeEach(async () => {
  said = [];
  site = await mkdtemp(join(tmpdir(), 'publish-'));
  await Promise.all(['.vite', 'assets', 'situations'].map((name) => mkdir(join(site, name))));
  const built = { 'src/embedFile/newerFigures.ts': { file: 'assets/newerFigures-a.js' } };
  await write('.vite/manifest.json', JSON.stringify(built));
  await write('assets/embedFile-abcd1234.js', '');
  const page =
    '<head><meta charset="utf-8"></head><body><!--first-sight--><!--/first-sight--></body>';
  await write('index.html', page);
  await write('situations/figures.csv', CSV);
  await configure();
});
afterEach(() => rm(site, { recursive: true }));

const CSV = `indicator,place,as_of,value,qualifier,unit,source,published
evacuated,Riverland,2026-05-02T18:00:00+02:00,1200,at_least,people,Civil Protection,2026-05-02
evacuated,Riverland,2026-05-03T09:00:00+02:00,3450,exact,people,Civil Protection,2026-05-03
evacuated,Riverland,2026-05-04T09:00:00+02:00,5000,exact,people,Civil Protection,2026-05-04
`;

/** Of a village, with a small count. */
const FINE = 'Riverland/North/Hamlet';
const FINE_CSV = CSV.replaceAll('Riverland', FINE).replace(',1200,at_least,', ',7,exact,');
const FILES = [
  'embed/river/evacuated.en.html',
  'embed/river/evacuated.csv',
  'embed/published.json',
];

const write = (name: string, text: string) => writeFile(join(site, name), text);
const read = (name: string) => readFile(join(site, name), 'utf8');

interface Configured {
  readonly marking?: string;
  readonly publish?: unknown;
  readonly place?: string;
  /** Of the manifest: what it hides, how it is labelled. */
  readonly declared?: Readonly<Record<string, unknown>>;
}

function configure({
  marking = 'archive',
  publish,
  place = 'Riverland',
  declared,
}: Configured = {}) {
  const feeds = [{ kind: 'figures', address: 'figures.csv', marking }];
  const selectors = [{ indicator: 'evacuated', place }];
  const charts = [{ id: 'evacuated', kind: 'cumulative', selectors }];
  const zone = 'Europe/Vienna';
  const situations = [{ id: 'river', title: 'River flood', zone, feeds, charts, ...declared }];
  return write('situations/situations.json', JSON.stringify({ situations, publish }));
}

function publish(...flags: string[]): Promise<number> {
  const config = join(site, 'situations/situations.json');
  const args = ['--config', config, '--site', site, ...flags];
  return runPublish(args, {
    env: {},
    say: (line) => said.push(line),
    findFonts: () => Promise.resolve(null),
  });
}

const lines = () => said.join('\n');

describe('npm run publish', () => {
  it('writes each chart with its figures, a list, a style sheet, and nothing half', async () => {
    expect(await publish()).toBe(EXIT.good);
    expect((await readdir(join(site, 'embed/river'))).sort()).toEqual([
      'evacuated.csv',
      'evacuated.en.html',
    ]);
    const html = await read('embed/river/evacuated.en.html');
    const sheet = /href="\.\.\/\.\.\/(assets\/embedFile-[\w-]{8}\.css)"/.exec(html)?.[1] ?? '';
    expect(await read(sheet)).toContain('color-scheme');
    expect(html).toContain('src="../../assets/embedFile-abcd1234.js"');
    expect(html).not.toContain('og:');
    const list: unknown = JSON.parse(await read('embed/published.json'));
    const receipt: unknown = /corridor-receipt" content="([^"]*)"/.exec(html)?.[1];
    expect(list).toEqual({
      v: 1,
      base: null,
      files: [
        {
          situation: 'river',
          chart: 'evacuated',
          lang: 'en',
          known: null,
          receipt,
          query: '?situation=river&chart=evacuated',
          path: 'river/evacuated.en.html',
        },
      ],
    });
    const csv = await read('embed/river/evacuated.csv');
    expect(csv).toContain(`${String(receipt)} ?situation=river&chart=evacuated`);
    expect(lines()).toMatch(/embed\/river\/evacuated\.en\.html {2}[\d.]+ KB {2}\w{4}-/);
    expect(lines()).toContain('Without --base-url');
    expect((await readdir(join(site, 'embed'))).sort()).toEqual(['published.json', 'river']);
  });

  it('writes the same bytes for the same figures', async () => {
    await publish();
    const before = await read('embed/river/evacuated.en.html');
    await publish();
    expect(await read('embed/river/evacuated.en.html')).toBe(before);
  });

  it('leaves a fixed file as it is when the figures have changed, and says how to publish the new ones', async () => {
    await publish();
    const before = await read('embed/river/evacuated.en.html');
    await write('situations/figures.csv', CSV.replace('5000', '5100'));
    expect(await publish()).toBe(EXIT.partly);
    expect(await read('embed/river/evacuated.en.html')).toBe(before);
    expect(lines()).toContain('evacuated.en.html was left as it is');
  });

  it('publishes a moment beside what stands, and writes over that when told to', async () => {
    await publish();
    await write('situations/figures.csv', CSV.replace('5000', '5100'));
    expect(await publish('--known', '2026-05-03')).toBe(EXIT.good);
    expect(await read('embed/river/evacuated.2026-05-03.en.html')).toContain(
      'Later figures exist.',
    );
    expect(await publish('--replace')).toBe(EXIT.good);
    expect(await read('embed/river/evacuated.en.html')).toContain('5,100');
  });

  it('says of a feed that grows up to when it was known, and which script looks for more', async () => {
    await configure({ marking: 'live' });
    await publish();
    const html = await read('embed/river/evacuated.en.html');
    expect(html).toContain('Fixed: shows what was published up to');
    expect(html).toContain('data-reader="../../assets/newerFigures-a.js"');
    expect(html).toMatch(/embed\.html\?[^"]*known=\d{4}-/);
    expect(await read('embed/published.json')).toMatch(/"known": "\d{4}-/);
  });

  it('publishes nothing that grows where only archives are asked for, and asks no feed for it', async () => {
    await configure({ marking: 'live' });
    await rm(join(site, 'situations/figures.csv'));
    expect(await publish('--only', 'archive')).toBe(EXIT.good);
    expect(lines()).toContain('No situation of this configuration is an archive');
  });

  it('publishes views of a list under names of their own', async () => {
    const query = '?situation=river&chart=evacuated&known=2026-05-02&feed=https://evil.example/x';
    await configure({ publish: [{ query, file: 'first-day' }] });
    expect(await publish()).toBe(EXIT.good);
    const html = await read('embed/river/first-day.en.html');
    expect(html).toContain('1,200');
    expect(html).not.toMatch(/evil|3,450/);
  });

  it('hides and labels what the manifest says, in the file, its table, its links and the list', async () => {
    await write('situations/figures.csv', FINE_CSV);
    const declared = { disclosure: { under: 10 }, sensitivity: 'restricted' };
    await configure({ place: FINE, declared });
    expect(await publish()).toBe(EXIT.good);
    const [html = '', csv = '', list = ''] = await Promise.all(FILES.map(read));
    for (const text of [html, csv]) {
      expect(text).toContain('RESTRICTED');
      expect(text).not.toMatch(/>7<|,7,/);
      expect(text).toContain('small=hide');
    }
    expect(html).toContain(
      'index.html?situation=river&amp;chart=evacuated&amp;small=hide&amp;label=restricted"',
    );
    expect(list).toContain('&small=hide&label=restricted"');
    expect(await read('index.html')).toContain('<!--first-sight--><!--/first-sight-->');
  });

  it('hides and labels what an entry of the list asks for, and nothing less than the manifest', async () => {
    await write('situations/figures.csv', FINE_CSV);
    const query = '?situation=river&chart=evacuated&small=10&label=confidential';
    await configure({
      place: FINE,
      publish: [{ query, file: 'fine' }],
      declared: { sensitivity: 'restricted' },
    });
    expect(await publish()).toBe(EXIT.good);
    const fine = await read('embed/river/fine.en.html');
    expect(fine).toContain('CONFIDENTIAL');
    expect(fine).not.toContain('>7<');
    expect(await read('embed/river/fine.csv')).toContain('CONFIDENTIAL');
    const whole = await read('embed/river/evacuated.en.html');
    expect(whole).toContain('RESTRICTED');
    expect(whole).toContain('>7<');
  });

  it.each([
    [[{ query: '?chart=pie&situation=river', file: 'pie' }], 'names “pie”, which is not there'],
    [[{ query: '?situation=river&chart=evacuated', file: 'evacuated' }], 'two entries'],
    [[{ query: '?situation=river&chart=evacuated', file: '../x' }], 'entry 1 is'],
    [[{ query: `?chart=${'x'.repeat(100_000)}`, file: 'long' }], 'entry 1 is'],
    [['javascript:alert(1)'], 'entry 1 is'],
    [{}, 'entry 0 is {}'],
  ])('refuses the list %j before it writes anything', async (list, sentence) => {
    await configure({ publish: list });
    expect(await publish()).toBe(EXIT.configuration);
    expect(lines()).toContain(sentence);
    expect(await readdir(site)).not.toContain('embed');
  });

  it.each([
    [['--base-url', 'example.org'], '--base-url is “example.org”'],
    [['--base-url', 'https://u:p@example.org/'], '--base-url is'],
    [['--known', 'soon'], '--known is “soon”'],
    [['--lang', 'xx'], '--lang is “xx”'],
    [['--only', 'live'], '--only is “live”'],
    [['--chart', 'pie'], 'has a chart “pie”. They have: evacuated'],
    [['--situation', 'atlantis'], 'has no situation “atlantis”. It has: river'],
    [['--frobnicate'], 'Use: npm run publish'],
    [['--site', join(tmpdir(), 'not-built')], 'is not a folder that “npm run build” made'],
    [['--config', join(tmpdir(), 'nothing.json')], 'The configuration cannot be used'],
  ])('refuses %j with a sentence', async (flags, sentence) => {
    expect(await publish(...flags)).toBe(EXIT.configuration);
    expect(lines()).toContain(sentence);
  });

  it('says of a moment before the first figure when that became known', async () => {
    expect(await publish('--known', '2020-01-01')).toBe(EXIT.good);
    expect(lines()).toMatch(/no figure of this chart was known at .* The first became known on/);
  });

  it('goes on with the other situations where one cannot be read', async () => {
    await rm(join(site, 'situations/figures.csv'));
    expect(await publish()).toBe(EXIT.partly);
    expect(lines()).toContain('“river” could not be read, so nothing of it was written.');
  });

  it('announces embeds where it is told at which address they will lie', async () => {
    expect(await publish('--base-url', 'https://example.org/corridor')).toBe(EXIT.good);
    const html = await read('embed/river/evacuated.en.html');
    const stem = 'https://example.org/corridor/embed/river/evacuated.en';
    expect(html).toContain(
      `<link rel="alternate" type="application/json+oembed" href="${stem}.json"`,
    );
    expect(html).toContain(`<meta property="og:url" content="${stem}.html">`);
    expect(html).not.toContain('og:image');
    expect(lines()).toContain('Link pictures were left out');
    const answer = await read('embed/river/evacuated.en.json');
    expect(answer).toContain('"version": "1.0"');
    expect(answer).toContain(`src=\\"${stem}.html`);
    expect(JSON.parse(await read('embed/published.json'))).toMatchObject({
      base: 'https://example.org/corridor/',
    });
  });
});
