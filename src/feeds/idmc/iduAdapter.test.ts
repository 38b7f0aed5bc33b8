import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FeedSeries } from '#domain/situation.ts';
import type { WireCells } from '../../testing/feedTexts.ts';
import {
  brokenRecords,
  csvOfRecords,
  faultOf,
  feedOf,
  notRecords,
  rowsBehind,
  tableOfFeed,
} from '../../testing/feedTexts.ts';
import { iduAdapter } from './iduAdapter.ts';
import { iduDay } from './iduDay.ts';
import { readIduText } from './iduText.ts';
import { looksLikeGidd, looksLikeIdu } from './looksLike.ts';

const SERIES: readonly FeedSeries[] = [
  { key: 'Conflict', indicator: 'displaced_by_conflict', measure: 'flow' },
  { key: 'Disaster', indicator: 'displaced_by_disaster', measure: 'flow' },
  { key: 'Disaster:evacuated', indicator: 'evacuations', measure: 'flow' },
  { key: 'Disaster:returns', indicator: 'returns', measure: 'flow' },
];
const FEED = feedOf('idmc_idu', SERIES, { page: 'https://feed.example/about' });

const popup = (headline: string, excerpt = 'People fled in Smallville.') =>
  `<b> ${headline} </b> <br> ${excerpt} <br> <a href="https://paper.example/1"target="_blank">Example Paper - 09 November  2023</a>`;

/** The older shape: instants a day early, no role, no event id. */
const OLDER: WireCells = {
  id: 11,
  country: 'Exampleland',
  iso3: 'XXA',
  latitude: 1.25,
  longitude: 2.5,
  centroid: '[1.25, 2.5]',
  displacement_type: 'Disaster',
  qualifier: 'total',
  figure: 260,
  displacement_date: '2023-11-08T11:00:00.000Z',
  displacement_start_date: '2023-11-06T11:00:00.000Z',
  displacement_end_date: '2023-11-08T11:00:00.000Z',
  year: 2023,
  event_name: 'Exampleland: Flood - North - 07/11/2023',
  category: 'Weather related',
  standard_popup_text: popup(
    'Exampleland:      260 displacements (in relief camp), 07 November  - 09 November ',
  ),
  standard_info_text:
    '<b> Exampleland:      260 displacements (in relief camp), 07 November  - 09 November  </b>',
  created_at: '2023-11-10T19:37:23.870Z',
};

/** The present shape: plain days, role, event, places. */
const PRESENT: WireCells = {
  ...OLDER,
  id: 900_001,
  role: 'Recommended figure',
  displacement_type: 'Conflict',
  qualifier: 'approximately',
  figure: 1750,
  displacement_date: '2024-11-09',
  displacement_start_date: '2024-11-07',
  displacement_end_date: '2024-11-09',
  event_id: 800_001,
  event_name: 'Exampleland: Armed conflict - Countrywide - 2024',
  category: null,
  sources: 'Example Tracking Agency',
  source_url: 'https://agency.example/report',
  locations_name: 'Smallville; Tinytown',
  locations_coordinates: '1.1, 2.2; 3.3, 4.4',
  displacement_occurred: 'Displacement without preventive evacuations reported',
  standard_popup_text:
    '<b> Exampleland: 1,750 displacements, 07 November - 09 November </b> <br> …',
  standard_info_text: '<b> Exampleland: 1,750 displacements, 07 November - 09 November </b>',
  created_at: '2024-12-10T06:25:21.139712Z',
};

const tableOf = (...records: readonly WireCells[]) =>
  tableOfFeed(iduAdapter, FEED, [JSON.stringify(records)]);
const figureOf = (record: WireCells) => tableOf(record).figures[0];

describe('an update', () => {
  it('of the present shape is a flow of one event, over its days, as its role and qualifier say', () => {
    expect(figureOf(PRESENT)).toMatchObject({
      indicator: 'displaced_by_conflict',
      measure: 'flow',
      place: 'Exampleland',
      placeCode: 'XXA',
      breakdown: [['event', 'Exampleland: Armed conflict - Countrywide - 2024']],
      asOf: { text: '2024-11-07/2024-11-09', precision: 'interval' },
      value: 1750,
      qualifier: 'about',
      role: 'recommended',
      source: 'IDMC',
      published: { text: '2024-12-10T06:25:21.139712Z' },
      references: [
        {
          carriedBy: 'Example Tracking Agency',
          url: 'https://agency.example/report',
          licence: 'IDMC terms of use',
        },
      ],
    });
  });

  it('of the older shape is dated a day later than it is written, as its own text says', () => {
    expect(figureOf(OLDER)).toMatchObject({
      asOf: { text: '2023-11-07/2023-11-09' },
      qualifier: 'exact',
      role: 'recommended',
      references: [{ carriedBy: 'Example Paper', url: 'https://paper.example/1' }],
    });
  });

  it('whose dates and text disagree is set aside with both', () => {
    const text = popup('Exampleland: 260 displacements, 05 November - 09 November');
    const table = tableOf({ ...OLDER, standard_popup_text: text, standard_info_text: null });
    expect(table.figures).toEqual([]);
    expect(table.setAside[0]).toMatchObject({
      reason: 'bad_date',
      column: 'displacement_start_date',
      seen: '2023-11-06T11:00:00.000Z (11-05)',
    });
  });

  it.each([
    ['approximately', 'about'],
    ['more than', 'at_least'],
    ['More than or equal', 'at_least'],
    ['less than or equal', 'at_most'],
    ['total', 'exact'],
  ])('that says "%s" is %s', (word, qualifier) => {
    expect(figureOf({ ...PRESENT, qualifier: word })?.qualifier).toBe(qualifier);
  });

  it('that hedges in a word we do not know is set aside', () => {
    expect(tableOf({ ...PRESENT, qualifier: 'roughly' }).setAside).toMatchObject([
      { reason: 'bad_qualifier', seen: 'roughly' },
    ]);
  });

  it('for triangulation is kept beside the recommended one', () => {
    expect(figureOf({ ...PRESENT, role: 'Triangulation' })?.role).toBe('triangulation');
  });

  it('of returns is no displacement', () => {
    const text = 'Exampleland: 40 returns (returns), 07 November - 09 November';
    const returned = { ...OLDER, standard_popup_text: popup(text), standard_info_text: text };
    expect(figureOf(returned)?.indicator).toBe('returns');
    expect(tableOf({ ...returned, displacement_type: 'Conflict' }).setAside).toMatchObject([
      { reason: 'unnamed_series', seen: 'Conflict:returns' },
    ]);
  });

  it('that counts evacuated people has a series of its own where one is named', () => {
    const text = popup('Exampleland: 12 displacements (evacuated), 07 November - 09 November');
    expect(figureOf({ ...OLDER, standard_popup_text: text })?.indicator).toBe('evacuations');
  });

  it('never shows where in the country it was, nor markup', () => {
    const hostile = '<img src=x onerror=alert(1)> in Smallville';
    const rows = [
      {
        ...PRESENT,
        standard_popup_text: popup('Exampleland: 5 displacements, 07 November', hostile),
      },
      { ...OLDER, displacement_type: 'Other' },
      { ...OLDER, displacement_end_date: '2023-11-08T15:00:00.000Z', latitude: 77.125 },
    ];
    const shown = JSON.stringify(tableOf(...rows));
    for (const secret of ['Smallville', 'Tinytown', 'onerror', '1.25', '77.125', '3.3, 4.4']) {
      expect(shown).not.toContain(secret);
    }
  });

  it('is a statement of its own beside another of the same event, days and number', () => {
    const { figures } = tableOf(PRESENT, { ...PRESENT, id: 900_002 });
    expect(figures.map(({ breakdown }) => breakdown.at(-1))).toEqual(
      expect.arrayContaining([
        ['record', '900001'],
        ['record', '900002'],
      ]),
    );
  });

  it('of one day is of that day, and without an end of the day it began', () => {
    const one = { ...PRESENT, displacement_end_date: '2024-11-07' };
    expect(figureOf(one)?.asOf.text).toBe('2024-11-07');
    expect(figureOf({ ...PRESENT, displacement_end_date: null })?.asOf.text).toBe('2024-11-07');
  });
});

describe('the list of updates', () => {
  it('that is empty is not built yet, and no word about anyone', () => {
    expect(faultOf(() => tableOfFeed(iduAdapter, FEED, ['[]']))?.reason).toBe('not_ready');
    expect(iduAdapter.faultOfStatus?.(404)).toBe('not_ready');
    expect(iduAdapter.faultOfStatus?.(403)).toBeNull();
  });

  it('gives the same figures as a CSV of HDX, with and without its tag row', () => {
    const { standard_popup_text: text, ...rest } = OLDER;
    const file = [
      {
        ...rest,
        standard_info_text: null,
        description:
          'Exampleland: 260 displacements (in relief camp), 07 November - 09 November. In Smallville.',
        link: 'https://paper.example/1',
      },
    ];
    const [head = '', ...rows] = csvOfRecords(file).split('\r\n');
    const tags = head.split(',').map((name) => (name.startsWith('l') ? 'geo+lat' : `#${name}`));
    const plain = tableOfFeed(iduAdapter, FEED, [csvOfRecords(file)]).figures;
    expect(
      tableOfFeed(iduAdapter, FEED, [[head, tags.join(','), ...rows].join('\n')]).figures,
    ).toEqual(plain);
    expect(String(text)).toContain('https://paper.example/1');
    const [fromJson] = tableOf(OLDER).figures;
    expect(plain[0]?.id).toBe(fromJson?.id);
    expect(plain[0]?.references[0]?.url).toBe('https://paper.example/1');
  });

  it('is recognised by its columns', () => {
    expect(looksLikeIdu(JSON.stringify([OLDER]))).toBe(true);
    expect(looksLikeIdu(csvOfRecords([PRESENT]))).toBe(true);
    expect(looksLikeGidd(JSON.stringify([PRESENT]))).toBe(false);
  });

  const ODD = [null, '', 'None', '2023-11-06T13:00:00Z', '2023-02-30', '07/11/2023', -3, 2.5];
  it('has each of its records shown or set aside', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(OLDER, PRESENT).chain((good) => brokenRecords(good, ODD)),
        notRecords,
        (records, others) => {
          const rows = [OLDER, ...records, ...others];
          const table = tableOfFeed(iduAdapter, FEED, [JSON.stringify(rows)]);
          expect(table.received).toBe(rows.length);
          expect(rowsBehind(table)).toBe(rows.length);
          const filled = [PRESENT, ...records];
          const file = tableOfFeed(iduAdapter, FEED, [csvOfRecords(filled)]);
          expect([file.received, rowsBehind(file)]).toEqual([filled.length, filled.length]);
        },
      ),
      { numRuns: 80 },
    );
  });

  it('or is refused as a whole with a reason, whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        faultOf(() => tableOfFeed(iduAdapter, FEED, [text]));
      }),
    );
  });
});

describe('a date of an update', () => {
  it.each([
    ['2024-11-07', '01-01', '2024-11-07'],
    ['2023-11-06T11:00:00.000Z', null, '2023-11-07'],
    ['2023-06-30T12:00:00Z', '07-01', '2023-07-01'],
    ['2023-12-31T11:00:00.000Z', '01-01', '2024-01-01'],
    ['2023-11-06T00:00:00Z', '11-06', '2023-11-06'],
    ['2023-11-06T13:00:00Z', '11-07', '2023-11-07'],
    ['2023-11-06T13:00:00Z', null, null],
    ['2023-11-06T11:00:00Z', '11-06', null],
    ['06/11/2023', '11-06', null],
    ['2023-02-30T11:00:00Z', null, null],
  ])('written %s with the text %s is %s', (written, said, day) => {
    expect(iduDay(written, said)).toBe(day);
  });
});

it('A text without a standard sentence says nothing about days, and its "return" is no return', () => {
  expect(readIduText('Many hope to return soon.')).toEqual({
    days: null,
    term: '',
    isReturn: false,
    link: '',
    publisher: '',
  });
});
