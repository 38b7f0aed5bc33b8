import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FeedSeries } from '#domain/situation.ts';
import type { WireCells } from '../../testing/feedTexts.ts';
import {
  answerOf,
  brokenRecords,
  csvOfRecords,
  faultOf,
  feedOf,
  notRecords,
  rowsBehind,
  tableOfFeed,
} from '../../testing/feedTexts.ts';
import { giddAdapter } from './giddAdapter.ts';
import { looksLikeGidd } from './looksLike.ts';

const SERIES: readonly FeedSeries[] = [
  { key: 'conflict_new_displacement', indicator: 'new_by_conflict', measure: 'flow' },
  { key: 'conflict_total_displacement', indicator: 'idps', measure: 'stock' },
  { key: 'disaster_new_displacement', indicator: 'new_by_disaster', measure: 'flow' },
];
const FEED = feedOf('idmc_gidd', SERIES, { token: 'client_id' });
const ADDRESS = 'https://feed.example/gidd/displacements/?limit=2';

const ROW: WireCells = {
  iso3: 'XXA',
  country_name: 'Exampleland',
  year: 2021,
  conflict_new_displacement: 1234,
  conflict_new_displacement_rounded: 1200,
  conflict_total_displacement: 5678,
  conflict_total_displacement_rounded: 5700,
  disaster_new_displacement: null,
  disaster_total_displacement: null,
};
const page = (results: readonly unknown[], next: string | null = null) =>
  answerOf(JSON.stringify({ count: results.length, next, previous: null, results }), ADDRESS);
const shortOf = (texts: Parameters<typeof tableOfFeed>[2]) =>
  tableOfFeed(giddAdapter, FEED, texts).figures.map(({ indicator, asOf, value }) => [
    indicator,
    asOf.text,
    value,
  ]);

describe('a yearly row of IDMC', () => {
  it('states a total at the end of the year and movements within it, each a figure of its own', () => {
    const table = tableOfFeed(giddAdapter, FEED, [page([ROW])]);
    expect(shortOf([page([ROW])])).toEqual(
      expect.arrayContaining([
        ['idps', '2021-12-31', 5678],
        ['new_by_conflict', '2021', 1234],
      ]),
    );
    expect(table.received).toBe(2);
    expect(table.figures[0]).toMatchObject({ place: 'Exampleland', source: 'IDMC' });
  });

  it('has no figure where a cell is blank, and none in its rounded columns', () => {
    expect(shortOf([page([{ ...ROW, conflict_new_displacement: '' }])])).toEqual([
      ['idps', '2021-12-31', 5678],
    ]);
  });

  it('with a column that the configuration does not name has that cell set aside', () => {
    const { setAside } = tableOfFeed(giddAdapter, FEED, [
      page([{ ...ROW, disaster_total_displacement: 7 }]),
    ]);
    expect(setAside).toMatchObject([
      { reason: 'unnamed_series', column: 'disaster_total_displacement' },
    ]);
  });

  it('of the API of conflicts is told by the path, of a file of HDX by its tag', () => {
    const bare = { iso3: 'XXA', country_name: 'Exampleland', year: '2014', new_displacement: '20' };
    const api = answerOf(
      JSON.stringify({ results: [bare] }),
      'https://feed.example/gidd/conflicts/',
    );
    expect(shortOf([api])).toEqual([['new_by_conflict', '2014', 20]]);
    const file = [
      'iso3,country_name,year,new_displacement,new_displacement_rounded',
      '#country+code,#country+name,#date+year,#affected+idps+ind+new+conflict,',
      'XXA,Exampleland,2014,20,',
      'XXA,Exampleland,2015,,',
    ].join('\n');
    expect(shortOf([`${file}\n`])).toEqual([['new_by_conflict', '2014', 20]]);
    expect(shortOf([csvOfRecords([bare])])).toEqual([]);
  });

  it('of older files has other words for the same', () => {
    const file = csvOfRecords([
      {
        ISO3: 'XXA',
        Name: 'Exampleland',
        Year: 2013,
        'Conflict Stock Displacement': 631,
        'Conflict Internal Displacements': 124,
      },
    ]);
    expect(shortOf([file])).toEqual(
      expect.arrayContaining([
        ['idps', '2013-12-31', 631],
        ['new_by_conflict', '2013', 124],
      ]),
    );
    expect(looksLikeGidd(file)).toBe(true);
  });

  it('of one disaster has the days of its event, as exactly as they are known, and its name', () => {
    const event = {
      iso3: 'XXA',
      country_name: 'Exampleland',
      year: 2020,
      start_date: '2020-03-01',
      end_date: '2020-03-04',
      event_name: 'Storm Example',
      hazard_type_name: 'Storm',
      new_displacement: 90,
    };
    const { figures } = tableOfFeed(giddAdapter, FEED, [csvOfRecords([event])]);
    expect(figures).toMatchObject([
      {
        indicator: 'new_by_disaster',
        asOf: { text: '2020-03-01/2020-03-04' },
        breakdown: [['event', 'Storm Example']],
      },
    ]);
    const vague = { ...event, start_date: '2020-02-01', start_date_accuracy: 'Month' };
    expect(shortOf([csvOfRecords([vague])])).toEqual([['new_by_disaster', '2020-02/2020-03', 90]]);
    const reversed = tableOfFeed(giddAdapter, FEED, [
      csvOfRecords([{ ...event, end_date: '2020-02-04' }]),
    ]);
    expect(reversed.setAside).toMatchObject([
      { reason: 'bad_date', seen: '2020-03-01/2020-02-04' },
    ]);
  });
});

describe('the pages of IDMC', () => {
  const nextOf = (next: string | null) => giddAdapter.nextAddress?.([page([ROW], next)], FEED);

  it('are followed on the same host, without the key that the server repeats', () => {
    expect(
      nextOf('http://feed.example/gidd/displacements/?client_id=SECRET&limit=2&offset=2')?.href,
    ).toBe('https://feed.example/gidd/displacements/?limit=2&offset=2');
    expect(nextOf(null)).toBeNull();
  });

  it('are not followed to another host', () => {
    expect(faultOf(() => nextOf('https://elsewhere.example/?offset=2'))?.reason).toBe('shape');
  });

  it('are one table', () => {
    expect(shortOf([page([ROW]), page([{ ...ROW, year: 2022 }])])).toHaveLength(4);
  });
});

const VALUES = [
  'conflict_new_displacement',
  'conflict_total_displacement',
  'disaster_new_displacement',
  'disaster_total_displacement',
];
const ODD = [null, '', 'None', '-', -3, 2.5, '1,234', '2021', 99_999];

it('Every stated cell of IDMC is shown or set aside', () => {
  fc.assert(
    fc.property(brokenRecords(ROW, ODD), notRecords, (records, others) => {
      const table = tableOfFeed(giddAdapter, FEED, [page([...records, ...others])]);
      const stated = records
        .flatMap((record) => VALUES.map((name) => record[name]))
        .filter(isStated);
      expect(table.received).toBe(stated.length + others.length);
      expect(rowsBehind(table)).toBe(table.received);
    }),
    { numRuns: 80 },
  );
});

it('An answer that is no list of IDMC is refused with a reason', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      faultOf(() => tableOfFeed(giddAdapter, FEED, [text]));
      faultOf(() => giddAdapter.nextAddress?.([answerOf(text)], FEED));
    }),
  );
});

function isStated(value: WireCells[string] | undefined): boolean {
  return !/^(|none|nan|null|na|n\/a|undefined)$/i.test(String(value).trim());
}
