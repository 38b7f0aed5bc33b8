import { describe, expect, it } from 'vitest';
import { aFigure } from '#domain/fixtures.ts';
import { isFeedError } from '../transport/feedError.ts';
import { readInlineSituation } from './inlineSituation.ts';
import { readSituationList } from './readManifest.ts';

const ADDRESS = 'https://site.example/situations/situations.json';
const feed = { kind: 'figures', address: 'https://feeds.example/x.csv', cadenceHours: 24 };
const listed = { id: 'listed', title: 'Listed', manifest: 'listed/manifest.json' };
const inline = { id: 'inline', title: 'Inline', zone: 'Africa/Khartoum', feeds: [feed] };
const textOf = (...situations: readonly unknown[]) => JSON.stringify({ situations });

describe('a situation that situations.json carries itself', () => {
  it('is listed like any other; its manifest is the list itself', () => {
    expect(readSituationList(textOf(listed, inline), ADDRESS)).toEqual([
      listed,
      { id: 'inline', title: 'Inline', manifest: '' },
    ]);
  });

  it('needs no more than id, title and feeds', () => {
    const { situation } = readInlineSituation(textOf(listed, inline), 'inline', ADDRESS);
    expect(situation).toMatchObject({
      id: 'inline',
      zone: 'Africa/Khartoum',
      placeNames: ['Inline'],
      feeds: [{ ...feed, marking: 'live' }],
      charts: [],
      headline: null,
    });
  });

  it('gets its charts from the figures that were read', () => {
    const { complete } = readInlineSituation(textOf(inline), 'inline', ADDRESS);
    const situation = complete([aFigure({ indicator: 'idps', place: 'Sudan', source: 'IOM' })]);
    expect(situation.charts.map(({ id }) => id)).toEqual(['idps-sudan']);
    expect(situation).toMatchObject({
      placeNames: ['Sudan'],
      sources: [{ id: 'iom', name: 'IOM' }],
    });
    expect(situation.headline).toEqual({ indicator: 'idps', place: 'Sudan' });
  });

  it('keeps what it says itself', () => {
    const headline = { indicator: 'refugees', place: 'Chad' };
    const entry = { ...inline, headline, charts: [], placeNames: ['Sudan', 'السودان'] };
    const { complete } = readInlineSituation(textOf(entry), 'inline', ADDRESS);
    const situation = complete([aFigure({ indicator: 'idps' })]);
    expect(situation).toMatchObject({ headline, charts: [], placeNames: ['Sudan', 'السودان'] });
  });

  it.each([
    [{ zone: 'Africa/Atlantis' }, 'situations.1.zone: Africa/Atlantis'],
    [
      { feeds: [{ ...feed, cadenceHours: '24' }] },
      'situations.1.feeds.0.cadenceHours: "24" (number)',
    ],
    [{ feeds: [{ kind: 'figures' }] }, 'situations.1.feeds.0.address: –'],
    [{ preferred: { idps: ['iom'] } }, 'situations.1.preferred.idps: iom'],
  ])('names the path of a fault, what was seen and what is allowed: %j', (change, name) => {
    const text = textOf(listed, { ...inline, ...change });
    expect(faultOf(text, 'inline')).toMatchObject({
      reason: 'shape',
      seen: 'configuration',
      names: [name],
    });
    // A fault in one entry leaves the others.
    expect(readSituationList(text, ADDRESS)).toHaveLength(2);
  });

  it('is unknown where the list has no such entry', () => {
    expect(faultOf(textOf(inline), 'other').reason).toBe('unknown_situation');
  });
});

function faultOf(text: string, id: string) {
  try {
    readInlineSituation(text, id, ADDRESS);
  } catch (error) {
    if (isFeedError(error)) return error.fault;
    throw error;
  }
  throw new Error('it was read');
}
