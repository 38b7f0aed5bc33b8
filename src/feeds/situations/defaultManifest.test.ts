import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { aFigure } from '#domain/fixtures.ts';
import type { FeedDefinition } from '#domain/situation.ts';
import { defaultManifest } from './defaultManifest.ts';
import { figureFacts } from './figureFacts.ts';
import { manifestGuard } from './manifestGuard.ts';

const table: FeedDefinition = { kind: 'figures', address: 'figures.csv', marking: 'live' };
const seed = { id: 'mine', title: 'My table', feeds: [table] };
const days = ['2026-05-01', '2026-05-02', '2026-05-03'] as const;

describe('the manifest of figures that nobody described', () => {
  it('has a chart for each indicator, place and breakdown, those counted most often first', () => {
    const figures = [
      ...days.slice(1).map((asOf) => aFigure({ indicator: 'idps', place: 'Chad', asOf })),
      aFigure({ indicator: 'idps', place: 'Egypt', asOf: '2026-05-01' }),
      ...days.map((asOf) => aFigure({ indicator: 'idps', place: 'Sudan', asOf })),
      aFigure({ indicator: 'idps', place: 'Sudan', asOf: '2026-05-01', breakdown: 'sex=female' }),
    ];
    const manifest = defaultManifest(seed, figureFacts(figures));
    expect(manifest.charts.map(({ id, kind }) => [id, kind])).toEqual([
      ['idps-sudan', 'cumulative'],
      ['idps-chad', 'cumulative'],
    ]);
    expect(manifest.headline).toEqual({ indicator: 'idps', place: 'Sudan' });
    expect(manifest.keyFigures.map(({ label }) => label)).toEqual([
      'Internally displaced people, Sudan',
      'Internally displaced people, Chad',
      'Internally displaced people, Egypt',
      'Internally displaced people, Sudan (sex: female)',
    ]);
    expect(manifest.licence.name).toBe('As its owner says');
  });

  it('charts what was counted once only where nothing was counted twice, and not much of it', () => {
    const figures = ['Chad', 'Egypt', 'Libya', 'Sudan'].map((place) => aFigure({ place }));
    expect(defaultManifest(seed, figureFacts(figures)).charts).toHaveLength(3);
  });

  it('says pace of a running count of people whose hours are known, and of nothing else', () => {
    const hours = days.map((day) => `${day}T12:00:00Z`);
    const figures = hours.flatMap((asOf) => [
      aFigure({ indicator: 'arrivals', asOf }),
      aFigure({ indicator: 'residing', asOf }),
      aFigure({ indicator: 'left_armenia', asOf }),
    ]);
    const { charts } = defaultManifest(seed, figureFacts(figures));
    expect(charts.filter(({ kind }) => kind === 'pace').map(({ id }) => id)).toEqual([
      'pace-arrivals-armenia',
    ]);
  });

  it('keeps to the steps of the figures where the feed promises no interval', () => {
    const months = ['2026-01-31', '2026-03-02', '2026-04-01'];
    const facts = figureFacts(months.map((asOf) => aFigure({ indicator: 'idps', asOf })));
    expect(defaultManifest(seed, facts).charts[0]?.cadenceHours).toBe(720);
    const weekly = { ...seed, feeds: [{ ...table, cadenceHours: 168 }] };
    expect(defaultManifest(weekly, facts).charts[0]?.cadenceHours).toBe(168);
  });

  it('prefers sources only in the order in which the feeds name theirs', () => {
    const facts = figureFacts([
      aFigure({ source: 'A' }),
      aFigure({ source: 'A', value: 101 }),
      aFigure({ source: 'B', value: 102 }),
    ]);
    expect(defaultManifest(seed, facts).preferred).toEqual({});
    const feeds = [
      { ...table, source: 'B' },
      { ...table, source: 'A' },
    ];
    expect(defaultManifest({ ...seed, feeds }, facts).preferred).toEqual({ '*': ['b', 'a'] });
  });

  it('stands before anything was read, from the declared series', () => {
    const series = [
      { key: '5550', indicator: 'refugees', measure: 'stock', place: 'Chad' },
    ] as const;
    const { charts, headline } = defaultManifest({ ...seed, feeds: [{ ...table, series }] });
    expect(charts.map(({ id }) => id)).toEqual(['refugees-chad']);
    expect(headline).toEqual({ indicator: 'refugees', place: 'Chad' });
    expect(defaultManifest(seed)).toMatchObject({ charts: [], headline: null });
  });

  it('puts declared series first, in their order', () => {
    const series = [{ key: 'b', indicator: 'refugees', measure: 'stock' }] as const;
    const facts = figureFacts([
      ...days.map((asOf) => aFigure({ indicator: 'idps', asOf })),
      aFigure({ indicator: 'refugees' }),
    ]);
    const { headline } = defaultManifest({ ...seed, feeds: [{ ...table, series }] }, facts);
    expect(headline?.indicator).toBe('refugees');
  });

  it('tells names apart that no address could, and keeps to the shape of a manifest', () => {
    const places = ['حلب', 'إدلب', 'A b', 'A-b'];
    const figures = places.flatMap((place) =>
      days.map((asOf) => aFigure({ place, asOf, source: place })),
    );
    const manifest = defaultManifest(seed, figureFacts(figures));
    expect(new Set(manifest.charts.map(({ id }) => id)).size).toBe(4);
    expect(new Set(manifest.sources.map(({ id }) => id)).size).toBe(4);
    expect(v.is(manifestGuard, JSON.parse(JSON.stringify(manifest)))).toBe(true);
  });

  it('does not depend on the order of the rows', () => {
    const figures = ['Chad', 'Egypt', 'Sudan'].flatMap((place) =>
      days.map((asOf) => aFigure({ indicator: 'idps', place, asOf })),
    );
    const reversed = figures.toReversed();
    expect(figureFacts(reversed)).toEqual(figureFacts(figures));
  });
});
