import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { FeedError } from '#feeds/transport/feedError.ts';
import { fileDigest } from '#firstSight/fileDigest.ts';
import { type ShippedSituation, readShippedSituation } from '../../testing/shippedSituation.ts';
import type { OpenedSituation } from '../openSituations.ts';
import { writeFirstSight } from './firstSight.ts';

const PLAIN =
  '<!doctype html><html><head><meta charset="utf-8" />\n    <script type="module" crossorigin src="./assets/a.js"></script>\n    <link rel="modulepreload" crossorigin href="./assets/b.js">\n    <link rel="modulepreload" crossorigin href="./assets/c.js">\n</head><body><!--first-sight--><!--/first-sight--><div id="root"></div></body></html>';
const ID = 'nagorno-karabakh-2023';

async function opened(id: ShippedSituation): Promise<OpenedSituation> {
  const data = await readShippedSituation(id);
  const { title } = data.situation;
  return { id, title, data, fetchedAt: 0, isDefault: id === ID, faults: [] };
}

describe('the first sight of the page', () => {
  let site = '';
  let archive: OpenedSituation;
  let other: OpenedSituation;
  const html = () => readFile(join(site, 'index.html'), 'utf8');

  beforeAll(async () => {
    site = await mkdtemp(join(tmpdir(), 'corridor-first-'));
    const shipped = fileURLToPath(new URL('../../../public/situations', import.meta.url));
    await cp(shipped, join(site, 'situations'), { recursive: true });
    archive = await opened(ID);
    other = await opened('kabul-2021');
  });
  beforeEach(() => writeFile(join(site, 'index.html'), PLAIN));
  afterAll(() => rm(site, { recursive: true, force: true }));

  it('names every file that it was made of, with the digest that a browser will find', async () => {
    expect(await writeFirstSight(site, [archive])).toMatch(/^index.html shows the figures/);
    const files = / data-files="([^"]*)"/.exec(await html())?.[1]?.split(' ') ?? [];
    expect(files.map((file) => file.split('=')[0])).toEqual([
      'situations/situations.json',
      `situations/${ID}/manifest.json`,
      `situations/${ID}/figures.csv`,
      `situations/${ID}/events.csv`,
    ]);
    const figures = await readFile(join(site, `situations/${ID}/figures.csv`));
    expect(files[2]?.split('=')[1]).toBe(fileDigest(new Uint8Array(figures).buffer));
    expect(await html()).toContain('100,632');
    // The scripts are asked for after what is seen first.
    expect(await html()).not.toContain('rel="modulepreload"');
    expect(await html()).toContain(' data-modules="./assets/b.js ./assets/c.js"');
  });

  it('is written anew in the place of an earlier one, and is the same for the same files', async () => {
    await writeFirstSight(site, [archive]);
    const once = await html();
    await writeFirstSight(site, [archive]);
    expect(await html()).toBe(once);
  });

  it.each<[string, (one: OpenedSituation) => OpenedSituation]>([
    ['feeds that grow', (one) => ({ ...one, data: { ...one.data, marking: 'live' } })],
    [
      'a part that could not be read',
      (one) => ({ ...one, faults: [new FeedError('timeout', 'https://feed.example/').fault] }),
    ],
    [
      'counts of which small ones are hidden',
      (one) => ({
        ...one,
        data: {
          ...one.data,
          situation: { ...one.data.situation, disclosure: { under: 10 } },
        },
      }),
    ],
    [
      'labelled figures',
      (one) => ({
        ...one,
        data: {
          ...one.data,
          situation: { ...one.data.situation, sensitivity: 'restricted' },
        },
      }),
    ],
    [
      'files on another host',
      (one) => {
        const situation = { ...one.data.situation, events: 'https://elsewhere.example/events.csv' };
        return { ...one, data: { ...one.data, situation } };
      },
    ],
    [
      'an address with a question in it',
      (one) => {
        const situation = { ...one.data.situation, events: 'events.csv?"><script src=x>' };
        return { ...one, data: { ...one.data, situation } };
      },
    ],
  ])('is taken away and not made of %s', async (_name, change) => {
    await writeFirstSight(site, [archive]);
    expect(await writeFirstSight(site, [change(archive)])).toMatch(/shows no figures of its own/);
    expect(await html()).toBe(PLAIN);
  });

  it('says the names of a configuration as text and never as markup', async () => {
    const title = '<img src=x onerror=alert(1)> "River"';
    const situation = { ...archive.data.situation, title };
    await writeFirstSight(site, [{ ...archive, title, data: { ...archive.data, situation } }]);
    expect(await html()).toContain('&lt;img src=x onerror=alert(1)&gt;');
    expect(await html()).not.toContain('<img');
  });

  it('is of no situation but the one that the page opens with', async () => {
    expect(await writeFirstSight(site, [other])).toMatch(/shows no figures of its own/);
    expect(await html()).toBe(PLAIN);
  });
});
