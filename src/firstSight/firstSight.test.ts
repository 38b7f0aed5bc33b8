import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { commandWording } from '#wording/commandWords.ts';
import { readShippedSituation } from '../testing/shippedSituation.ts';
import { asStill } from './asStill.ts';
import { drawingsOnly } from './drawingsOnly.ts';
import { FIRST_WIDTHS, firstSightMarkup } from './firstSightMarkup.tsx';
import { fileDigest } from './fileDigest.ts';

describe('the page as text', () => {
  let markup = '';
  beforeAll(async () => {
    const data = await readShippedSituation('nagorno-karabakh-2023');
    const { id, title } = data.situation;
    markup = firstSightMarkup(
      { data, fetchedAt: 0, situations: [{ id, title }] },
      commandWording(),
    );
  });

  it('has finding, key figures and, in every width, the charts down to the main one with their sources, and no other', () => {
    expect(/<h1[^>]*>([^<]*)<\/h1>/.exec(markup)?.[1]).toContain('100,632 of about 120,000');
    expect(markup.match(/<figure class="key-figure"/g)).toHaveLength(6);
    // Its words once, its drawings in every width.
    expect(markup.match(/data-chart="evacuated"/g)).toHaveLength(1);
    expect(markup.match(/class="chart-source">Source: Human Rights/g)).toHaveLength(1);
    for (const width of FIRST_WIDTHS)
      expect(markup).toContain(`<svg class="plot-static" width="${String(width)}"`);
    expect(markup.match(/data-chart="arrivals"/g)).toHaveLength(1);
    expect(markup).not.toContain('data-chart="pace"');
  });

  it('says it without style attributes, scripts, addresses of other hosts to load, or names of the living page', () => {
    expect(markup).not.toMatch(
      / style=|<script|<style| on\w+=| tabindex=|role="(application|status)"/,
    );
    expect(markup).not.toMatch(/<(img|link|iframe|source)\b/);
    const ids = [...markup.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(ids.filter((id) => id?.startsWith('first-') !== true)).toEqual([]);
  });

  it('has a rule of style for every width that it is drawn in', async () => {
    const file = fileURLToPath(new URL('../styles/firstSight.css', import.meta.url));
    const styles = await readFile(file, 'utf8');
    for (const width of FIRST_WIDTHS) expect(styles).toContain(`data-width='${String(width)}'`);
  });
});

describe('a chart in several widths', () => {
  const chart = (width: number, words: string) =>
    `<div class="first-width" data-width="${String(width)}"><section class="chart" id="_R_${String(width)}_"><p>${words}</p><svg key="1"></svg><svg width="${String(width)}"></svg></section></div>`;

  it('is written once, with those of its drawings in every width that differ', () => {
    expect(drawingsOnly(`<main>${chart(2, 'a')}${chart(1, 'a')}</main>`)).toBe(
      '<main><section class="chart" id="_R_2_"><p>a</p><svg key="1"></svg><span class="first-width" data-width="2"><svg width="2"></svg></span><span class="first-width" data-width="1"><svg width="1"></svg></span></section></main>',
    );
  });

  it('stays as it is where it says something else in another width', () => {
    const markup = `<main>${chart(2, 'a')}${chart(1, 'b')}</main>`;
    expect(drawingsOnly(markup)).toBe(markup);
  });
});

describe('markup that does not live yet', () => {
  it.each([
    ['<p style="color:red">a</p>', '<p>a</p>'],
    ['<label for="a">', '<label for="first-a">'],
    ['<p aria-labelledby="a b">', '<p aria-labelledby="first-a first-b">'],
    [
      '<section class="controls"><select></section>',
      '<section class="controls" inert=""><select></section>',
    ],
    [
      '<button type="button" class="link-button">',
      '<button disabled="" type="button" class="link-button">',
    ],
    ['<div role="application" tabindex="0">', '<div role="img">'],
  ])('%s is %s', (living, still) => {
    expect(asStill(living)).toBe(still);
  });
});

const textDigest = (text: string) => fileDigest(new TextEncoder().encode(text).buffer);

describe('the digest of a file', () => {
  it('is another for another text, wherever it differs and however short it is', () => {
    const texts = [
      '',
      '\0',
      '\0\0',
      'a',
      'b',
      'ab',
      'ba',
      '\n',
      'a\n',
      '7,000',
      '7,001',
      '\u{1F600}',
    ];
    expect(new Set(texts.map(textDigest)).size).toBe(texts.length);
    const long = '1234567890'.repeat(1000);
    for (const at of [0, 4999, 9999]) {
      const changed = `${long.slice(0, at)}x${long.slice(at + 1)}`;
      expect(textDigest(changed)).not.toBe(textDigest(long));
    }
  });

  it('is the same for the same text, in a few letters that an attribute may hold', () => {
    expect(textDigest('figures')).toBe(textDigest('figures'));
    expect(textDigest('a b="c"')).toMatch(/^[\w.]{3,30}$/);
  });
});
