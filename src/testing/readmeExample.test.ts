import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { buildChartView, isRefusal } from '#chartViews/buildChartView.ts';
import { chosenDenominator } from '#domain/recommend.ts';
import { figuresAdapter } from '#feeds/figures/adapter.ts';
import { readFeed } from '#feeds/readFeed.ts';
import { situationDataOf } from '#feeds/situationData.ts';
import { readInlineSituation } from '#feeds/situations/inlineSituation.ts';
import { readManifest } from '#feeds/situations/readManifest.ts';
import { createWording } from '#wording/wording.ts';
import { readShipped } from './shippedSituation.ts';

const PLAIN = {
  knownAt: null,
  fetchedAt: null,
  base: null,
  window: null,
  sources: null,
  yScale: 'linear',
  ghost: false,
  stackMode: 'absolute',
  width: 720,
} as const;

it('the example in README.md is read to the last row, drawn, and marked as an example', async () => {
  const readme = await readFile(new URL('../../README.md', import.meta.url), 'utf8');
  const address = 'https://site.example/situations/river-2026/manifest.json';
  const situation = readManifest(blockOf(readme, 'json'), address);
  const [feed] = situation.feeds;
  const [definition] = situation.charts;
  if (feed === undefined || definition === undefined) throw new Error('It has one of each.');
  const answer = {
    text: blockOf(readme, 'csv'),
    contentType: 'text/csv',
    fetchedAt: 1_795_392_000_000,
  };
  const read = readFeed([{ ...answer, address: address }], figuresAdapter, { feed, situation });
  const data = situationDataOf({ situation, feeds: [read], events: null });
  expect(data).toMatchObject({ received: 4, setAside: [], rejected: [], marking: 'example' });
  expect(chosenDenominator(situation, data.figures, null)?.figure.value).toBe(21_000);
  const view = buildChartView(definition, { data, options: PLAIN, wording: createWording('en') });
  if (isRefusal(view)) throw new Error(view.refused);
  expect(view.title).toContain('3,450');
  expect(view.stamp).toBe('EXAMPLE DATA');
});

it('the entry of situations.json in README.md is read, and is that of the examples', async () => {
  const readme = await readFile(new URL('../../README.md', import.meta.url), 'utf8');
  const from = readme.indexOf('### Add a situation by one entry');
  const text = blockOf(readme.slice(from), 'json');
  const { situation } = readInlineSituation(text, 'sudan-neighbours', 'x');
  const shipped = readInlineSituation(await readShipped('examples.json'), situation.id, 'x');
  const [feed] = situation.feeds;
  expect(shipped.situation.feeds[0]).toMatchObject({
    address: feed?.address,
    series: feed?.series,
  });
});

it('README.md links to files that there are', async () => {
  const readme = await readFile(new URL('../../README.md', import.meta.url), 'utf8');
  const links = [...readme.matchAll(/\]\((public\/[^)]+)\)/g)].map((link) => link[1] ?? '');
  expect(links.length).toBeGreaterThan(3);
  for (const link of links)
    expect(await readShipped(link.replace('public/situations/', ''))).not.toBe('');
});

/** The first code block of a language. */
function blockOf(markdown: string, language: string): string {
  const start = markdown.indexOf(`\`\`\`${language}\n`) + language.length + 4;
  return markdown.slice(start, markdown.indexOf('```', start));
}
