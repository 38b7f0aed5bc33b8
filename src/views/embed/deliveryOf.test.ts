import { describe, expect, it } from 'vitest';
import { readPublishedEmbeds } from '#state/publishedEmbeds.ts';
import { deliveryOf, type DeliveryInputs, formsOf } from './deliveryOf.ts';

const SITE = 'https://example.org/corridor/';
const entry = {
  query: '?situation=a&chart=b',
  lang: 'en',
  known: null,
  receipt: 'A',
  path: 'a/b.en.html',
};
const listOf = (files: readonly object[], base: string | null = null) =>
  readPublishedEmbeds(JSON.stringify({ v: 1, base, files }), SITE);
const inputs: DeliveryInputs = {
  later: 'fixed',
  query: entry.query,
  lang: 'en',
  marking: 'archive',
  alone: null,
  published: listOf([entry]),
};

describe('the list of published embeds', () => {
  it('gives the address for other sites and the one of this host', () => {
    expect(listOf([entry], 'https://figures.example/')[0]).toMatchObject({
      address: 'https://figures.example/embed/a/b.en.html',
      here: `${SITE}embed/a/b.en.html`,
    });
  });

  it.each([
    '../admin.html',
    'https://evil.example/embed/a.html',
    'javascript:alert(1)',
    '//evil/a',
  ])('passes over the path %s', (path) => {
    expect(listOf([{ ...entry, path }])).toEqual([]);
  });

  it.each(['', 'null', '[]', '{"v":2,"base":null,"files":[]}', '{"v":1,"base":"x:","files":[]}'])(
    'is empty where it reads %j',
    (text) => {
      expect(readPublishedEmbeds(text, SITE)).toEqual([]);
    },
  );
});

describe('what is offered for another page', () => {
  it('is the published file of the view', () => {
    expect(deliveryOf(inputs)).toMatchObject({ kind: 'published', file: { receipt: 'A' } });
    expect(formsOf(deliveryOf(inputs))).toContain('file');
  });

  it.each([
    { lang: 'hy' },
    { query: `${entry.query}&source=~unhcr` },
    // One that bears no label is not the file of a labelled view.
    { query: `${entry.query}&label=restricted` },
  ])('is the interactive embed of an archive for %j, of which there is no file', (other) => {
    expect(deliveryOf({ ...inputs, ...other })).toEqual({ kind: 'history' });
  });

  it('is a file to download where a feed that grows has no file of the view, with the reason', () => {
    const live = { ...inputs, query: '?situation=a&chart=c', marking: 'live' } as const;
    expect(deliveryOf(live)).toEqual({ kind: 'single', why: 'unpublished' });
    expect(formsOf(deliveryOf(live))).toEqual(['file', 'picture']);
  });

  it('keeps updating only where the feed grows', () => {
    const later = { ...inputs, later: 'updating' } as const;
    expect(deliveryOf({ ...later, marking: 'live' })).toEqual({ kind: 'updating' });
    expect(deliveryOf(later)).toMatchObject({ kind: 'published' });
    expect(formsOf({ kind: 'updating' })).not.toContain('file');
  });

  it.each(['own', 'feed'] as const)(
    'is a file alone for figures that no address leads to: %s',
    (alone) => {
      expect(deliveryOf({ ...inputs, alone })).toEqual({ kind: 'single', why: alone });
    },
  );
});
