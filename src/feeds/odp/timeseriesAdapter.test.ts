import { describe, expect, it } from 'vitest';
import { isFeedError } from '../transport/feedError.ts';
import {
  answerOf,
  FLOW,
  odpAnswer,
  odpFeed,
  readOdp,
  saysOf,
  STOCK,
  timeseries,
} from './fixtures.ts';
import { odpTimeseriesAdapter as adapter } from './timeseriesAdapter.ts';

const feed = odpFeed('odp_timeseries', [STOCK]);

describe('a timeseries of the portal', () => {
  it('gives a figure for each day, with place and measure as declared', () => {
    const read = readOdp(
      adapter,
      feed,
      timeseries([
        { data_date: '2022-04-25', unix_timestamp: 1650844800, individuals: 85000 },
        { data_date: '2022-04-27', unix_timestamp: 1651017600, individuals: 128300 },
      ]),
    );
    expect(saysOf(read)).toEqual([
      ['Neighbours', '2022-04-25', 85000],
      ['Neighbours', '2022-04-27', 128300],
    ]);
    expect(read.stated[0]).toMatchObject({
      indicator: 'refugees',
      measure: 'stock',
      unit: 'people',
      source: 'UNHCR Operational Data Portal',
      asOf: { precision: 'day' },
      reference: { note: 'Source named by the portal: UNHCR, Government.', published: null },
    });
  });

  it('is a flow where the configuration says so, whatever the portal calls it', () => {
    const read = readOdp(
      adapter,
      odpFeed('odp_timeseries', [FLOW]),
      timeseries([{ data_date: '2022-02-24', individuals: 79982 }]),
    );
    expect(read.stated[0]?.measure).toBe('flow');
  });

  it('takes numbers and their digits as text alike', () => {
    const read = readOdp(
      adapter,
      feed,
      timeseries([
        { data_date: '2022-04-25', individuals: '85000' },
        { data_date: '2022-04-26', individuals: 85001 },
      ]),
    );
    expect(read.stated.map(({ value }) => value)).toEqual([85000, 85001]);
  });

  it('by months is true of the month', () => {
    const read = readOdp(
      adapter,
      feed,
      timeseries([{ month: '3', year: 2024, unix_timestamp: 1, individuals: 9 }]),
    );
    expect(read.stated[0]?.asOf).toMatchObject({ text: '2024-03', precision: 'month' });
  });

  it('cuts the time off a date and ignores month and year beside it', () => {
    const read = readOdp(
      adapter,
      feed,
      timeseries([{ data_date: '2026-10-04T00:00:00', month: 12, year: 1999, individuals: 5 }]),
    );
    expect(saysOf(read)).toEqual([['Neighbours', '2026-10-04', 5]]);
  });

  it('takes the last of a date that comes again and keeps the earlier ones aside', () => {
    const read = readOdp(
      adapter,
      feed,
      timeseries([
        { data_date: '2026-06-29', individuals: 3634452 },
        { data_date: '2026-06-28', individuals: 7 },
        { data_date: '2026-06-29', individuals: 3682887 },
      ]),
    );
    expect(saysOf(read)).toEqual([
      ['Neighbours', '2026-06-28', 7],
      ['Neighbours', '2026-06-29', 3682887],
    ]);
    expect(read.setAside).toMatchObject([
      { row: 1, reason: 'superseded', seen: '2026-06-29: 3634452' },
    ]);
    expect(read.received).toBe(3);
  });

  it('lets no unreadable repetition replace a number', () => {
    const read = readOdp(
      adapter,
      feed,
      timeseries([
        { data_date: '2026-06-29', individuals: 5 },
        { data_date: '2026-06-29', individuals: '5,1' },
      ]),
    );
    expect(saysOf(read)).toEqual([['Neighbours', '2026-06-29', 5]]);
  });

  it.each([null, '', '-', 'N/A'])('has no number where the portal writes %j, and no 0', (none) => {
    const read = readOdp(
      adapter,
      feed,
      timeseries([{ data_date: '2022-04-25', individuals: none }]),
    );
    expect(read.stated[0]?.quantity).toEqual({ known: false, reason: 'not_reported' });
  });

  it.each([
    [{ data_date: '2022-04-25', individuals: '1,234' }, 'bad_number'],
    [{ data_date: '30/04/2016', individuals: 1 }, 'bad_date'],
    [{ individuals: 1 }, 'missing_cell'],
    [{ month: 14, year: 2024, individuals: 1 }, 'bad_date'],
    ['text', 'not_a_record'],
    [null, 'not_a_record'],
  ])('sets aside %j as %s', (point, reason) => {
    const read = readOdp(adapter, feed, timeseries([point]));
    expect(read.setAside.map((row) => row.reason)).toEqual([reason]);
  });

  it('takes the place that the answer names where none is declared', () => {
    const { key, indicator, measure } = STOCK;
    const answer = odpAnswer({
      timeseries: [{ data_date: '2022-04-25', individuals: 1 }],
      geoMasterId: { name: 'Republic of Moldova' },
    });
    const read = readOdp(adapter, odpFeed('odp_timeseries', [{ key, indicator, measure }]), answer);
    expect(read.stated[0]).toMatchObject({ place: 'Republic of Moldova', placeCode: 'MDA' });
  });

  it('names its page, else its address without the query', () => {
    const answer = timeseries([{ data_date: '2022-04-25', individuals: 1 }]);
    expect(readOdp(adapter, feed, answer).stated[0]?.reference.url).toBe(
      'https://data.example/population/get/x',
    );
    const page = 'https://data.example/en/situations/ukraine';
    expect(readOdp(adapter, { ...feed, page }, answer).stated[0]?.reference.url).toBe(page);
  });
});

describe('which series an answer is', () => {
  const point = { data_date: '2022-04-25', individuals: 1 };

  it.each([
    ['none is declared', [], 'population_group=5478', 'unnamed_series'],
    [
      'several are declared and the address names none',
      [STOCK, FLOW],
      'sv_id=54',
      'unnamed_series',
    ],
    ['the address asks for another group', [STOCK], 'population_group=5460', 'unnamed_series'],
    ['the address adds up two groups', [STOCK], 'population_group=5478,5460', 'unnamed_series'],
  ] as const)('is not guessed where %s', (_, series, query, reason) => {
    const read = readOdp(adapter, odpFeed('odp_timeseries', series), timeseries([point], query));
    expect(read.stated).toEqual([]);
    expect(read.setAside).toMatchObject([{ reason }]);
  });

  it.each([
    ['population_group=5460', 'border_crossings'],
    ['population_group=5478', 'refugees'],
  ])('is decided by %s', (query, indicator) => {
    const declared = odpFeed('odp_timeseries', [STOCK, FLOW]);
    expect(readOdp(adapter, declared, timeseries([point], query)).stated[0]?.indicator).toBe(
      indicator,
    );
  });

  it.each([
    ['population_group=5136,5114', '5114, 5136'],
    ['population_collection=4,29', '29,4'],
  ])('may be a list in any order: %s', (query, key) => {
    const declared = odpFeed('odp_timeseries', [FLOW, { ...STOCK, key }]);
    expect(readOdp(adapter, declared, timeseries([point], query)).stated[0]?.indicator).toBe(
      'refugees',
    );
  });
});

describe('an answer without figures', () => {
  it.each([[{ timeseries: [] }], [[]], [null]])('%j holds no row', (data) => {
    expect(readOdp(adapter, feed, odpAnswer(data))).toMatchObject({ received: 0, stated: [] });
  });

  it.each([
    ['{"error":"quota exceeded"}', 'shape', 'quota exceeded'],
    [
      '{"data":{"timeseries":[{"data_date":"2022-',
      'cut_off',
      '{"data":{"timeseries":[{"data_date":"2022-',
    ],
    ['[1,2]', 'shape', '[1,2]'],
    ['nothing', 'shape', 'nothing'],
  ])('%s is a fault', (text, reason, seen) => {
    expect(faultOf(() => readOdp(adapter, feed, answerOf(text)))).toMatchObject({ reason, seen });
  });
});

function faultOf(read: () => unknown) {
  try {
    read();
  } catch (error) {
    if (isFeedError(error)) return error.fault;
    throw error;
  }
  return null;
}
