import { describe, expect, it } from 'vitest';
import { FLOW, odpAnswer, odpFeed, placeRow, readOdp, saysOf, STOCK } from './fixtures.ts';
import { odpSublocationAdapter as adapter } from './sublocationAdapter.ts';

const SINCE_EVER = 'sv_id=54&fromDate=1900-01-01';
const stockFeed = odpFeed('odp_sublocation', [STOCK]);

describe('rows by place', () => {
  it('are of the place, date and group that they name', () => {
    const read = readOdp(adapter, stockFeed, odpAnswer([placeRow({ place: 'Czech Republic' })]));
    expect(read.stated[0]).toMatchObject({
      indicator: 'refugees',
      measure: 'stock',
      place: 'Czech Republic',
      placeCode: 'CZE',
      asOf: { text: '2022-08-01', precision: 'day' },
      value: 1200,
      reference: {
        note: 'Source named by the portal: UNHCR, Government. Population group 5478 ("Example group (cumulative)").',
      },
    });
  });

  it.each(['Others', 'Various', 'Serbia and Kosovo: S/RES/1244 (1999)'])(
    'of "%s" have no country code',
    (place) => {
      const read = readOdp(adapter, stockFeed, odpAnswer([placeRow({ place })]));
      expect(read.stated[0]).toMatchObject({ place, placeCode: '' });
    },
  );

  it('of a group that is not declared are set aside', () => {
    const read = readOdp(adapter, stockFeed, odpAnswer([placeRow({ group: '5999' })]));
    expect(read.setAside).toMatchObject([{ reason: 'unnamed_series', seen: '5999' }]);
  });

  it.each(['Site', 'Admin 3', 'Refugee camp'])('at the level "%s" are set aside', (level) => {
    const read = readOdp(adapter, stockFeed, odpAnswer([placeRow({ level })]));
    expect(read.setAside).toMatchObject([{ reason: 'too_fine', seen: level }]);
  });

  it('cut the time off their date', () => {
    const read = readOdp(
      adapter,
      stockFeed,
      odpAnswer([placeRow({ date: '2026-10-04T00:00:00', individuals: 5 })]),
    );
    expect(saysOf(read)).toEqual([['Poland', '2026-10-04', 5]]);
  });
});

describe('of a stock', () => {
  it('the latest date of a place stands, wherever it comes, under either of its names', () => {
    const read = readOdp(
      adapter,
      stockFeed,
      odpAnswer([
        placeRow({ place: 'Türkiye', date: '2026-09-24', individuals: '2208753' }),
        placeRow({ place: 'Turkey', date: '2024-10-31', individuals: '24911' }),
        placeRow({ place: 'Poland', date: '2022-08-01', individuals: '3' }),
      ]),
    );
    expect(saysOf(read)).toEqual([
      ['Türkiye', '2026-09-24', 2208753],
      ['Poland', '2022-08-01', 3],
    ]);
    expect(read.setAside).toMatchObject([
      { row: 2, reason: 'superseded', seen: '2024-10-31: 24911' },
    ]);
    expect(read.received).toBe(3);
  });

  it('each place keeps its own date', () => {
    const read = readOdp(
      adapter,
      stockFeed,
      odpAnswer([
        placeRow({ place: 'Poland', date: '2022-08-01' }),
        placeRow({ place: 'Hungary', date: '2022-05-19' }),
      ]),
    );
    expect(read.stated.map(({ asOf }) => asOf.text)).toEqual(['2022-08-01', '2022-05-19']);
  });

  it('two groups do not replace one another', () => {
    const feed = odpFeed('odp_sublocation', [STOCK, { ...STOCK, key: '5459', indicator: 'x' }]);
    const read = readOdp(
      adapter,
      feed,
      odpAnswer([placeRow(), placeRow({ group: '5459', date: '2020-01-01' })]),
    );
    expect(read.stated).toHaveLength(2);
  });

  it('a later row without a number is missing and replaces nothing', () => {
    const read = readOdp(
      adapter,
      stockFeed,
      odpAnswer([placeRow(), placeRow({ date: '2022-09-01', individuals: null })]),
    );
    expect(saysOf(read)).toEqual([
      ['Poland', '2022-08-01', 1200],
      ['Poland', '2022-09-01', null],
    ]);
  });

  it('is asked for since ever, because a later start adds up its reports', () => {
    const asked = (query: string) =>
      adapter.firstAddress?.(new URL(`https://data.example/get/sublocation?${query}`), stockFeed)
        .search;
    expect(asked('sv_id=54')).toBe('?sv_id=54&fromDate=1900-01-01');
    expect(asked('fromDate=2023-04-01&sv_id=54')).toBe('?fromDate=1900-01-01&sv_id=54');
    expect(asked('sv_id=54&fromDate=1900-01-01')).toBe('?sv_id=54&fromDate=1900-01-01');
  });

  it('is set aside where a later start was asked for', () => {
    const answer = odpAnswer([placeRow()], 'sv_id=54&fromDate=2023-04-01');
    expect(readOdp(adapter, stockFeed, answer).setAside).toMatchObject([
      { reason: 'summed_stock', seen: '1200' },
    ]);
  });
});

describe('of a flow', () => {
  const feed = odpFeed('odp_sublocation', [FLOW]);
  const row = placeRow({ group: '5460', date: '2026-09-30', individuals: '2922978' });

  it('a row is the sum since the start date that was asked for', () => {
    const read = readOdp(adapter, feed, odpAnswer([row], 'fromDate=2026-04-01'));
    expect(read.stated[0]).toMatchObject({
      measure: 'flow',
      asOf: { text: '2026-04-01/2026-09-30', precision: 'interval' },
    });
  });

  it('a start in mid-month leaves out that month', () => {
    const read = readOdp(adapter, feed, odpAnswer([row], 'fromDate=2025-12-15'));
    expect(read.stated[0]?.asOf.text).toBe('2026-01-01/2026-09-30');
  });

  it.each([SINCE_EVER, 'sv_id=54'])('all reports together are a running count: %s', (query) => {
    const read = readOdp(adapter, feed, odpAnswer([row], query));
    expect(read.stated[0]).toMatchObject({ measure: 'cumulative', asOf: { text: '2026-09-30' } });
  });

  it('a declared running count since a later day says since when', () => {
    const cumulative = odpFeed('odp_sublocation', [{ ...FLOW, measure: 'cumulative' }]);
    const read = readOdp(adapter, cumulative, odpAnswer([row], 'fromDate=2026-04-01'));
    expect(read.stated[0]).toMatchObject({
      asOf: { text: '2026-09-30' },
      breakdown: [['since', '2026-04-01']],
    });
  });

  it('each group of a country gives a row of its own, and nothing is added up', () => {
    const both = odpFeed('odp_sublocation', [
      { ...FLOW, key: '5550' },
      { ...FLOW, key: '5551' },
    ]);
    const read = readOdp(
      adapter,
      both,
      odpAnswer([
        placeRow({ place: 'Chad', group: '5550', individuals: '10' }),
        placeRow({ place: 'Chad', group: '5551', individuals: '20' }),
      ]),
    );
    expect(read.stated.map(({ value, breakdown }) => [value, breakdown])).toEqual([
      [10, [['group', '5550']]],
      [20, [['group', '5551']]],
    ]);
  });

  it('the start date is left as configured', () => {
    const asked = new URL('https://data.example/get/sublocation?fromDate=2026-04-01');
    expect(adapter.firstAddress?.(asked, feed)).toBe(asked);
  });
});
