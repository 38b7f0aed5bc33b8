import fc from 'fast-check';
import { SENSITIVITIES } from '#domain/disclosure/disclosureRules.ts';
import { describe, expect, it } from 'vitest';
import {
  CHANGE_KINDS,
  EMBED_PARTS,
  formatAddress,
  GHOSTS,
  INKS,
  INTERVALS,
  parseAddress,
  PAGES,
  PAPERS,
  ROLE_FILTERS,
  SPANS,
  STACK_MODES,
  TABS,
  THEMES,
  Y_SCALES,
} from './address.ts';
import { migrateSearch } from './migrateSearch.ts';

const id = fc.stringMatching(/^[a-z0-9]{1,12}(-[a-z0-9]{1,8}){0,3}$/);
const perhaps = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const day = fc
  .integer({ min: 0, max: 60_000 })
  .map((days) => Temporal.PlainDate.from('1901-01-01').add({ days }).toString());
const instant = fc
  .integer({ min: 0, max: 4_000_000_000 })
  .map((seconds) => Temporal.Instant.fromEpochMilliseconds(seconds * 1000).toString());
const moment = fc.oneof(day, instant);
const timeWindow = fc
  .tuple(day, fc.nat(400))
  .map(([start, days]) => `${start}..${Temporal.PlainDate.from(start).add({ days }).toString()}`);

const address = fc.record({
  page: fc.constantFrom(...PAGES),
  situation: id,
  tab: fc.constantFrom(...TABS),
  chart: perhaps(id),
  time: perhaps(
    fc.oneof(
      timeWindow,
      moment.map((text) => `earliest..${text}`),
      moment.map((text) => `${text}..latest`),
    ),
  ),
  source: perhaps(fc.uniqueArray(id, { minLength: 1, maxLength: 8 })),
  main: perhaps(fc.uniqueArray(id, { minLength: 1, maxLength: 3 })),
  base: perhaps(id),
  known: perhaps(moment),
  ghost: fc.constantFrom(...GHOSTS),
  since: perhaps(moment),
  changes: fc.constantFrom(...CHANGE_KINDS),
  settled: perhaps(id),
  yScale: fc.constantFrom(...Y_SCALES),
  stackMode: fc.constantFrom(...STACK_MODES),
  align: perhaps(id),
  with: perhaps(fc.uniqueArray(id, { minLength: 1, maxLength: 5 })),
  interval: fc.constantFrom(...INTERVALS),
  span: fc.constantFrom(...SPANS),
  parts: perhaps(fc.uniqueArray(id, { maxLength: 12 })),
  tables: perhaps(fc.uniqueArray(id, { maxLength: 12 })),
  paper: fc.constantFrom(...PAPERS),
  ink: fc.constantFrom(...INKS),
  title: fc.constantFrom(...EMBED_PARTS),
  table: fc.constantFrom(...EMBED_PARTS),
  small: perhaps(fc.integer({ min: 3, max: 50 })),
  label: perhaps(fc.constantFrom(...SENSITIVITIES)),
  lang: fc.constantFrom('en', 'en-XA', 'en-XB', 'hy'),
  theme: perhaps(fc.constantFrom(...THEMES)),
  feed: perhaps(fc.webUrl({ withQueryParameters: true, withFragments: true })),
  figure: perhaps(id),
  beside: perhaps(id),
  pick: perhaps(fc.uniqueArray(id, { minLength: 1, maxLength: 20 })),
  indicator: perhaps(id),
  role: fc.constantFrom(...ROLE_FILTERS),
  sort: perhaps(fc.constantFrom('as_of', '-as_of', 'value', '-published')),
});

describe('the address', () => {
  it.each([
    ['small=hide', 10],
    ['small=5', 5],
    ['small=1', 3],
    ['small=999', 50],
    ['small=of', 10],
    ['', null],
  ])('%s hides counts under %s: what cannot be read hides too', (query, under) => {
    expect(parseAddress(`?${query}`).small).toBe(under);
  });

  it('gives back every view that was written into it', () => {
    fc.assert(
      fc.property(address, (view) => {
        expect(parseAddress(formatAddress(view))).toEqual(view);
      }),
    );
  });

  it('is written the same way twice', () => {
    fc.assert(
      fc.property(address, (view) => {
        const written = formatAddress(view);
        expect(formatAddress(parseAddress(written))).toBe(written);
      }),
    );
  });

  it('never throws and always reads something it can write, whatever the query', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (query) => {
        const view = parseAddress(`?${query}`);
        expect(parseAddress(formatAddress(view))).toEqual(view);
      }),
    );
  });

  it('leaves defaults out', () => {
    expect(formatAddress(parseAddress(''))).toBe('');
    expect(formatAddress({ situation: 'nagorno-karabakh-2023', tab: 'charts', lang: 'en' })).toBe(
      '',
    );
    expect(formatAddress({ tab: 'table', yScale: 'linear' })).toBe('?tab=table');
  });

  it.each([
    ['?tab=graphs', { tab: 'charts' }],
    ['?page=admin', { page: 'situation' }],
    ['?yScale=LOG', { yScale: 'linear' }],
    ['?time=2023-09-24', { time: null }],
    ['?time=2023-09-24..', { time: null }],
    ['?time=2023-09-24..2023-09-01', { time: null }],
    ['?time=2023-02-30..2023-03-01', { time: null }],
    ['?time=earliest..latest', { time: null }],
    ['?time=a..b..c', { time: null }],
    ['?known=05/06/2026', { known: null }],
    ['?known=2023-09-24T18:00', { known: null }],
    ['?known=2023-10', { known: null }],
    ['?source=~~~', { source: null }],
    ['?theme=pink', { theme: null }],
    ['?lang=%3Cscript%3E', { lang: 'en' }],
    ['?situation=', { situation: 'nagorno-karabakh-2023' }],
    ['?__proto__=1&constructor=2&toString=3', { tab: 'charts' }],
    ['?tab=%E0%A4%A', { tab: 'charts' }],
  ])('falls back where a value cannot be read: %s', (query, expected) => {
    expect(parseAddress(query)).toMatchObject(expected);
  });

  it.each([
    ['?known=2023-09-24T18:00:00+04:00', '2023-09-24T14:00:00Z'],
    ['?known=2023-09-24T18:00:00%2B04:00', '2023-09-24T14:00:00Z'],
    ['?known=2023-09-24T14:00Z', '2023-09-24T14:00:00Z'],
    ['?known=2023-09-24', '2023-09-24'],
  ])('reads a space as a plus sign and writes instants with Z: %s', (query, known) => {
    expect(parseAddress(query).known).toBe(known);
  });

  it('reads sources with and without the leading sign, each once, in their order', () => {
    expect(parseAddress('?source=~unhcr~gov~unhcr').source).toEqual(['unhcr', 'gov']);
    expect(parseAddress('?source=unhcr').source).toEqual(['unhcr']);
    expect(formatAddress({ source: ['unhcr', 'gov'] })).toBe('?source=~unhcr~gov');
  });

  it('tells a report without any part from one that nobody has chosen yet', () => {
    expect(parseAddress('?parts=~').parts).toEqual([]);
    expect(parseAddress('?parts=').parts).toBeNull();
    expect(formatAddress({ parts: [] })).toBe('?parts=~');
    expect(formatAddress({ parts: ['key', 'chart.arrivals', 'note.1'] })).toBe(
      '?parts=~key~chart.arrivals~note.1',
    );
  });

  it('takes at most 20 figures together', () => {
    const ids = Array.from({ length: 25 }, (_, index) => `figure-${String(index)}`);
    expect(parseAddress(`?pick=~${ids.join('~')}`).pick).toEqual(ids.slice(0, 20));
  });

  it('takes the first of duplicates', () => {
    expect(parseAddress('?tab=table&tab=sources').tab).toBe('table');
  });

  it('survives a query of 100 kB', () => {
    const long = 'a~'.repeat(50_000);
    const view = parseAddress(
      `?source=${long}&situation=${long}&feed=${long}&time=${long}&x=${long}`,
    );
    expect(view.source).toEqual(['a']);
    expect(view.situation).toBe('nagorno-karabakh-2023');
    expect(formatAddress(view).length).toBeLessThan(2000);
  });

  it.each([
    ['?asOf=2023-10-01', '?known=2023-10-01'],
    ['?scale=log&tab=table', '?yScale=log&tab=table'],
    ['?stack=relative', '?stackMode=relative'],
    ['?denominator=census', '?base=census'],
    ['?asOf=2023-10-01&known=2023-10-02', '?known=2023-10-02'],
    ['?tab=table&unknown=1', '?tab=table&unknown=1'],
    ['', ''],
  ])('reads the old name: %s', (old, current) => {
    expect(migrateSearch(old)).toBe(current);
    expect(parseAddress(old)).toEqual(parseAddress(current));
  });
});
