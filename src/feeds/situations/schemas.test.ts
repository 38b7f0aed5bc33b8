import { Ajv2020 } from 'ajv/dist/2020.js';
import * as v from 'valibot';
import { beforeAll, describe, expect, it } from 'vitest';
import { readShipped, SHIPPED_SITUATIONS } from '../../testing/shippedSituation.ts';
import { readRows, toFigureTable } from '../figures/toFigures.ts';
import { readRawTable } from '../figures/wire.ts';
import { readInlineSituation } from './inlineSituation.ts';
import { manifestGuard } from './manifestGuard.ts';
import { readManifest, readSituationList } from './readManifest.ts';

type Check = (value: unknown) => boolean;
const schemas: Record<'manifest' | 'situations' | 'figures', Check> = {
  manifest: refuseAll,
  situations: refuseAll,
  figures: refuseAll,
};

beforeAll(async () => {
  const ajv = new Ajv2020({ strict: true, strictRequired: false, allowUnionTypes: true });
  for (const name of ['manifest', 'situations', 'figures'] as const) {
    schemas[name] = ajv.compile(objectOf(await readShipped(`${name}.schema.json`)));
  }
});

describe('what is shipped', () => {
  it.each(SHIPPED_SITUATIONS)('%s has a manifest that schema and guard accept', async (id) => {
    const text = await readShipped(`${id}/manifest.json`);
    expect(schemas.manifest(JSON.parse(text))).toBe(true);
    expect(readManifest(text, 'x').id).toBe(id);
  });

  it('is listed with the default first, each by its own title', async () => {
    const text = await readShipped('situations.json');
    expect(schemas.situations(JSON.parse(text))).toBe(true);
    const listed = readSituationList(text, 'x');
    expect(listed.map(({ id }) => id)).toEqual([...SHIPPED_SITUATIONS]);
    for (const { id, title, manifest } of listed) {
      expect(readManifest(await readShipped(manifest), 'x')).toMatchObject({ id, title });
    }
  });
});

it('the examples of real feeds are read by schema and guard, each with its licence and credit', async () => {
  const text = await readShipped('examples.json');
  expect(schemas.situations(JSON.parse(text))).toBe(true);
  const feeds = readSituationList(text, 'x').flatMap(
    ({ id }) => readInlineSituation(text, id, 'x').situation.feeds,
  );
  expect(new Set(feeds.map(({ kind }) => kind)).size).toBe(6);
  for (const { licence } of feeds) expect(licence?.credit).not.toBe('');
});

const selector = { indicator: 'arrivals', breakdown: [['side', 'Armenian']] };
const manifest = {
  id: 'valley-2026',
  title: 'Valley',
  placeNames: ['Valley'],
  zone: 'Asia/Yerevan',
  feeds: [{ kind: 'figures', address: 'figures.csv', marking: 'live', cadenceHours: 6 }],
  events: null,
  onsets: [{ id: 'flood', label: 'Flood', at: '2026-01-02T03:04:00Z', source: 'A', url: '' }],
  denominators: [{ id: 'census', label: 'Census', selector, asOf: '2020', preferred: true }],
  sources: [{ id: 'a', name: 'A' }],
  preferred: { arrivals: ['a'] },
  partitions: [{ id: 'sex', label: 'Sex', whole: selector, parts: [selector] }],
  charts: [
    { id: 'arrivals', kind: 'cumulative', selectors: [selector], window: '2026-01-02..latest' },
  ],
  keyFigures: [{ id: 'arrivals', kind: 'latest', label: 'Arrivals', selector }],
  headline: selector,
  provinces: [{ code: 'V-1', name: 'One', place: 'Valley/One' }],
  disclaimers: ['Names imply no endorsement.'],
  licence: { name: 'CC0', url: '', credit: '' },
};

describe('schema and guard say the same of a manifest', () => {
  it.each([
    ['a whole one', {}, true],
    ['fields of a newer version', { colour: 'blue' }, true],
    ['no headline', { headline: null }, true],
    ['an address of events', { events: 'events.csv' }, true],
    ['measures', { measures: { border_crossings: 'flow' } }, true],
    ['labels of places', { placeLabels: [{ place: 'a', label: 'b' }] }, true],
    ['companions', { charts: [{ ...manifest.charts[0], companions: [selector] }] }, true],
    [
      'companions that are no list',
      { charts: [{ ...manifest.charts[0], companions: selector }] },
      false,
    ],
    ['small counts hidden', { disclosure: { under: 10 }, sensitivity: 'restricted' }, true],
    ['a number that hides nothing', { disclosure: { under: 1 } }, false],
    ['a label of another list', { sensitivity: 'internal' }, false],
    ['no title', { title: undefined }, false],
    ['an empty title', { title: '' }, false],
    ['an id with capitals', { id: 'Valley' }, false],
    ['an id that climbs', { id: '../valley' }, false],
    ['no place name', { placeNames: [] }, false],
    ['no feed', { feeds: [] }, false],
    ['a feed of another kind', { feeds: [{ ...manifest.feeds[0], kind: 'magic' }] }, false],
    [
      'a feed with a wrong marking',
      { feeds: [{ ...manifest.feeds[0], marking: 'official' }] },
      false,
    ],
    ['a cadence of nothing', { feeds: [{ ...manifest.feeds[0], cadenceHours: 0 }] }, false],
    ['an end that is no day', { feeds: [{ ...manifest.feeds[0], ends: '2026' }] }, false],
    [
      'an onset without an offset',
      { onsets: [{ ...manifest.onsets[0], at: '2026-01-02T03:04' }] },
      false,
    ],
    [
      'an onset without a source',
      { onsets: [{ ...manifest.onsets[0], source: undefined }] },
      false,
    ],
    ['a breakdown that is no pair', { headline: { indicator: 'a', breakdown: [['a']] } }, false],
    ['a breakdown of three', { headline: { indicator: 'a', breakdown: [['a', 'b', 'c']] } }, false],
    ['a selector without an indicator', { headline: { place: 'a' } }, false],
    ['a null where a text may be left out', { headline: { indicator: 'a', place: null } }, false],
    ['a chart of an unknown kind', { charts: [{ ...manifest.charts[0], kind: 'pie' }] }, false],
    ['a chart of nothing', { charts: [{ ...manifest.charts[0], selectors: [] }] }, false],
    [
      'a window that ends in dots',
      { charts: [{ ...manifest.charts[0], window: '2026-01-02..' }] },
      false,
    ],
    [
      'a partition without parts',
      { partitions: [{ ...manifest.partitions[0], parts: [] }] },
      false,
    ],
    [
      'an unknown key figure',
      { keyFigures: [{ ...manifest.keyFigures[0], kind: 'gauge' }] },
      false,
    ],
    ['a wrong measure', { measures: { arrivals: 'guess' } }, false],
    ['preferences that are no list', { preferred: { arrivals: 'a' } }, false],
    ['no licence', { licence: undefined }, false],
  ])('%s', (_, change, expected) => {
    const changed = jsonOf({ ...manifest, ...change });
    expect(schemas.manifest(changed), 'schema').toBe(expected);
    expect(v.is(manifestGuard, changed), 'guard').toBe(expected);
  });

  it.each([
    ['a list', []],
    ['null', null],
    ['a text', 'x'],
  ])('%s is none', (_, root) => {
    expect(schemas.manifest(root)).toBe(false);
    expect(v.is(manifestGuard, root)).toBe(false);
  });
});

describe('schema and guard say the same of the list', () => {
  const inline = { id: 'valley-2026', title: 'Valley' };
  const one = { ...inline, manifest: 'valley-2026/manifest.json' };
  const feed = { kind: 'odp_timeseries', address: 'https://feeds.example/x' };
  const series = { key: '5550', indicator: 'refugees', measure: 'stock' };
  it.each([
    ['one situation', { situations: [one] }, true],
    ['none', { situations: [] }, false],
    ['no title', { situations: [{ ...one, title: '' }] }, false],
    ['a wrong id', { situations: [{ ...one, id: 'a b' }] }, false],
    ['neither manifest nor feeds', { situations: [{ id: 'a', title: 'b' }] }, false],
    ['a bare list', [one], false],
    ['both manifest and feeds', { situations: [{ ...one, feeds: [feed] }] }, false],
    ['a situation of its own', { situations: [{ ...inline, feeds: [feed] }] }, true],
    [
      'one that says everything',
      { situations: [{ ...manifest, feeds: [{ ...feed, series: [series], marking: 'example' }] }] },
      true,
    ],
    ['one without feeds', { situations: [{ ...inline, feeds: [] }] }, false],
    [
      'one with a feed of no address',
      { situations: [{ ...inline, feeds: [{ kind: 'dtm' }] }] },
      false,
    ],
    [
      'one with a feed of another kind',
      { situations: [{ ...inline, feeds: [{ ...feed, kind: 'csv' }] }] },
      false,
    ],
    [
      'one whose series guesses',
      { situations: [{ ...inline, feeds: [{ ...feed, series: [{ ...series, measure: '' }] }] }] },
      false,
    ],
    [
      'one with a chart of nothing',
      { situations: [{ ...inline, feeds: [feed], charts: [{}] }] },
      false,
    ],
    [
      'one with no place name',
      { situations: [{ ...inline, feeds: [feed], placeNames: [] }] },
      false,
    ],
  ])('%s', (_, list, expected) => {
    expect(schemas.situations(list), 'schema').toBe(expected);
    expect(isReadWhole(JSON.stringify(list)), 'guard').toBe(expected);
  });
});

const row = {
  indicator: 'arrivals',
  place: 'Armenia',
  as_of: '2023-10-04',
  value: 5,
  qualifier: 'exact',
  unit: 'people',
  source: 'A',
};

describe('schema and reader say the same of a JSON row', () => {
  it.each([
    ['a whole one', {}, true],
    ['digits as text', { value: '5' }, true],
    ['a range', { value: null, value_low: 1, value_high: 2, qualifier: 'between' }, true],
    ['no number at all', { value: null, qualifier: '' }, true],
    ['an interval', { as_of: '2023-09-24/2023-09-25' }, true],
    [
      'every optional cell empty',
      { published: '', role: '', measure: null, obs_status: '', note: null },
      true,
    ],
    ['unknown cells', { colour: 'blue' }, true],
    ['a fraction', { value: 5.5 }, false],
    ['a negative', { value: -5 }, false],
    ['a number too large', { value: 2 ** 53 }, false],
    ['grouped digits', { value: '1,234' }, false],
    ['true', { value: true }, false],
    ['another date form', { as_of: '4/10/2023' }, false],
    ['no place', { place: '' }, false],
    ['no unit', { unit: '' }, false],
    ['another qualifier', { qualifier: 'circa' }, false],
    ['another role', { role: 'best' }, false],
    ['another measure', { measure: 'guess' }, false],
    ['another status', { obs_status: 'fine' }, false],
  ])('%s', (_, change, expected) => {
    const feed = { figures: [{ ...row, ...change }] };
    expect(schemas.figures(feed), 'schema').toBe(expected);
    const read = readRawTable(JSON.stringify(feed), 'application/json', 'x');
    const situation = { zone: 'Asia/Yerevan', sources: [] };
    const rows = readRows(read, { situation, retrieved: '', vintage: false, now: 0 });
    expect(toFigureTable([rows]).figures.length === 1, 'reader').toBe(expected);
  });

  it('allows a bare list, a marking and a clock', () => {
    const clock = { now: '2023-09-24T14:00:00Z', speed: 60, paused: false };
    expect(schemas.figures([row])).toBe(true);
    expect(schemas.figures({ marking: 'replay', clock, figures: [row] })).toBe(true);
    expect(schemas.figures({ marking: 'official', figures: [row] })).toBe(false);
    expect(schemas.figures({ rows: [row] })).toBe(false);
  });
});

/** The list and every situation that it carries, as the page reads them one by one. */
function isReadWhole(text: string): boolean {
  try {
    for (const { id, manifest } of readSituationList(text, 'x'))
      if (manifest === '') readInlineSituation(text, id, 'x');
    return true;
  } catch {
    return false;
  }
}

function refuseAll(): boolean {
  return false;
}

/** As it would come over the wire: undefined fields are not there. */
function jsonOf(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

function objectOf(text: string): Record<string, unknown> {
  return v.parse(v.record(v.string(), v.unknown()), JSON.parse(text));
}
