import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { parseAddress } from '#address/address.ts';
import type { ChartDefinition, SituationData } from '#domain/situation.ts';
import { shownSituation } from '#shown/shownSituation.ts';
import type { Language } from '#wording/languages.ts';
import { loadLaterWords } from '#wording/laterWords.ts';
import { createWording } from '#wording/wording.ts';
import { chartOf } from '../../testing/shippedCharts.ts';
import { readShippedSituation, SHIPPED_SITUATIONS } from '../../testing/shippedSituation.ts';
import { isRefusal } from '#chartViews/buildChartView.ts';
import { styleHash } from '../markup/styleHash.ts';
import type { EmbedFileFacts } from './embedFacts.ts';
import { embedFileHtml } from './embedFileHtml.ts';

/** Bytes on the wire up to the end of the drawing (issue 6, point 1). */
const MOST_BYTES = 15_000;

const SITE: EmbedFileFacts = {
  mode: 'site',
  pageAddress: '../../index.html?situation=a&chart=b',
  latestAddress: null,
  receipt: '7M2K-0QXD-9V4B-TS3H',
  csv: { name: 'corridor_a_b.csv', address: 'b.csv' },
  site: {
    sheet: '../../assets/embedFile-12345678.css',
    script: '../../assets/embedFile-12345678.js',
    reader: null,
    interactive: '../../embed.html?situation=a&chart=b#interactive',
    root: '../../',
    path: 'a/b.en.html',
  },
};
const SINGLE: EmbedFileFacts = {
  mode: 'single',
  pageAddress: 'https://example.org/?situation=a&chart=b',
  latestAddress: null,
  receipt: '7M2K-0QXD-9V4B-TS3H',
  csv: { name: 'a.csv', text: 'a,b\r\n1,2\r\n' },
};

beforeAll(loadLaterWords);

function made(
  data: SituationData,
  id: string,
  {
    facts = SITE,
    query = '',
    lang = 'en',
  }: { facts?: EmbedFileFacts; query?: string; lang?: Language } = {},
): string {
  const shown = shownSituation(data, parseAddress(`?situation=${data.situation.id}${query}`), 0);
  return embedFileHtml(shown, definitionOf(data, id), facts, createWording(lang));
}

function definitionOf({ situation }: SituationData, id: string): ChartDefinition {
  const found = situation.charts.find((chart) => chart.id === id);
  if (found === undefined) throw new Error(`There is no chart ${id}.`);
  return found;
}

const upToDrawing = (html: string) => html.slice(0, html.lastIndexOf('</svg>') + '</svg>'.length);

describe.each(SHIPPED_SITUATIONS)('the published charts of %s', (situation) => {
  it('are small up to the end of the drawing, and whole without styles and script', async () => {
    const data = await readShippedSituation(situation);
    for (const { id } of data.situation.charts) {
      const view = chartOf(data, id);
      if (isRefusal(view)) continue;
      const html = made(data, id);
      const drawn = upToDrawing(html);
      const params = { [constants.BROTLI_PARAM_QUALITY]: 5 };
      expect(gzipSync(drawn).length, id).toBeLessThan(MOST_BYTES);
      expect(brotliCompressSync(drawn, { params }).length, id).toBeLessThan(MOST_BYTES);

      // Nothing before the drawing is waited for, and nothing at all is inline.
      expect(drawn).not.toMatch(/<script|<style|<link rel="stylesheet"|\sstyle=|\son\w+=/);
      expect(html.match(/<script[^>]*>/g)).toEqual([expect.stringContaining(' defer src="../../')]);
      expect(html).not.toMatch(/<style|\sstyle=|\son\w+=|javascript:/);
      for (const [, address = ''] of html.matchAll(/<(?:script|link)[^>]* (?:src|href)="([^"]*)"/g))
        expect(address).toMatch(/^\.\.\/\.\.\//);

      const order = ['<h1>', '<svg', 'rel="stylesheet"', 'class="lead"', 'Source: ', '<details'];
      const places = order.map((text) => html.indexOf(text));
      expect(places, id).toEqual([...places].sort((one, other) => one - other));
      expect(places).not.toContain(-1);

      // Every named shape has its figure, and no letter is smaller than 11 pixels.
      const figures = /data-figures="([^"]*)"/.exec(html)?.[1]?.split(' ') ?? [];
      expect(drawn.match(/<title>/g)?.length, id).toBe(figures.length + 1);
      const sizes = [...drawn.matchAll(/font-size="([\d.]+)"/g)].map(([, size]) => Number(size));
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(11);
      expect(drawn).not.toMatch(/NaN|undefined|Infinity/);
    }
  });
});

describe('an embed file', () => {
  let data: SituationData;
  beforeAll(async () => {
    data = await readShippedSituation('nagorno-karabakh-2023');
  });

  it('says its view and receipt in its head, and what fixed means in words', () => {
    const html = made(data, 'arrivals', { query: '&known=2023-09-27' });
    expect(html).toContain('<meta name="corridor-receipt" content="7M2K-0QXD-9V4B-TS3H">');
    expect(html).toContain(
      'content="?situation=nagorno-karabakh-2023&amp;chart=arrivals&amp;known=2023-09-27T20:00:00Z"',
    );
    expect(html).toContain('Fixed: shows what was known on 28 September 2023');
    expect(made(data, 'arrivals')).toContain('Fixed: this archive as it ends.');
  });

  it('has the direction of its language, while the drawing runs from left to right', () => {
    const html = made(data, 'arrivals', { lang: 'en-XB' });
    expect(html).toContain('<html lang="en-XB" dir="rtl">');
    expect(html).toContain('<div class="stage" dir="ltr">');
  });

  it('is the same text for the same figures', () => {
    expect(made(data, 'pace')).toBe(made(data, 'pace'));
  });

  it('as a single file needs nothing else: one style sheet by its hash, no script, its figures inside', () => {
    const html = made(data, 'arrivals', { facts: SINGLE });
    const style = /<style>([^<]*)<\/style>/.exec(html)?.[1] ?? '';
    expect(html).toContain(`style-src ${styleHash(style).replaceAll("'", "'")}`);
    expect(html).not.toMatch(/<script|<link|<img|<iframe|\ssrc=|\sstyle=|@import|url\(/);
    expect(html).toContain('href="data:text/csv;charset=utf-8,a%2Cb%0D%0A1%2C2%0D%0A"');
  });

  it('leaves a table out that is too large to be carried, but not the one on its page', () => {
    const csv = { name: 'a.csv', text: 'x'.repeat(300_000) };
    const html = made(data, 'arrivals', { facts: { ...SINGLE, csv } });
    expect(html).not.toContain('data:text/csv');
    expect(html).toContain('<tbody><tr><td');
  });

  it.each([
    '</svg></title><script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    '\u202e]]>',
  ])('keeps a source named %j a text', (source) => {
    const figures = data.figures.map((figure) => ({ ...figure, source }));
    const html = made({ ...data, figures }, 'arrivals', { facts: SINGLE });
    expect(html).not.toMatch(/<script|<img|\u202e/);
  });

  it('of a chart that cannot be drawn says why', async () => {
    const html = made(await readShippedSituation('ukraine-2022'), 'pace');
    expect(html).toContain('<p>A pace needs two counts');
    expect(html).not.toContain('<svg');
  });
});
