import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { WireCells } from '../../testing/feedTexts.ts';
import {
  answerOf,
  brokenRecords,
  csvOfRecords,
  faultOf,
  notRecords,
  rowsBehind,
  tableOfFeed,
} from '../../testing/feedTexts.ts';
import { HAPI_FEED, hapiJson, hapiTable, IDPS, NEEDS, REFUGEES } from '../../testing/hapiRows.ts';
import { HAPI_LIMIT, hapiAdapter } from './adapter.ts';
import { looksLikeHapi } from './looksLike.ts';

const figuresOf = (...records: readonly WireCells[]) => hapiTable(...records).figures;

describe('the forms of HAPI', () => {
  it('give the same figures as JSON and as CSV with a byte order mark and a tag row', () => {
    const [head = '', ...rows] = csvOfRecords([NEEDS, { ...NEEDS, sector_code: 'HEA' }]).split(
      '\r\n',
    );
    const tags = head
      .split(',')
      .map((_, index) => (index === 0 ? '#country+code' : '#indicator+num'));
    const csv = `\uFEFF${[head, tags.join(','), ...rows].join('\r\n')}`;
    expect(tableOfFeed(hapiAdapter, HAPI_FEED, [csv]).figures).toEqual(
      figuresOf(NEEDS, { ...NEEDS, sector_code: 'HEA' }),
    );
  });

  it('give the same figures with a space in the dates and None for what is not there', () => {
    const csv = csvOfRecords([
      {
        ...IDPS,
        admin1_code: 'None',
        admin1_name: 'None',
        reference_period_end: '2024-05-31 00:00:00',
      },
    ]);
    expect(tableOfFeed(hapiAdapter, HAPI_FEED, [csv]).figures).toEqual(figuresOf(IDPS));
  });

  it('with nothing at all are an empty answer, not no people', () => {
    expect(faultOf(() => tableOfFeed(hapiAdapter, HAPI_FEED, ['']))?.reason).toBe('empty');
  });

  it('that say an error in place of rows are heard', () => {
    expect(
      faultOf(() => tableOfFeed(hapiAdapter, HAPI_FEED, ['{"error":"Missing app identifier"}']))
        ?.reason,
    ).toBe('shape');
  });

  it('of a number that is not there, below zero or not whole never become a count', () => {
    const rows = ['None', '-5', '12.5', '1,200'].map((population) => ({ ...NEEDS, population }));
    const { figures, setAside } = tableOfFeed(hapiAdapter, HAPI_FEED, [hapiJson(rows)]);
    expect(figures.map(({ value, status }) => [value, status])).toEqual([[null, 'not_reported']]);
    expect(setAside.map(({ reason }) => reason)).toEqual(['negative', 'not_whole', 'bad_number']);
  });

  it('are recognised by their columns', () => {
    expect(
      [hapiJson([IDPS]), csvOfRecords([NEEDS]), hapiJson([REFUGEES])].map(looksLikeHapi),
    ).toEqual([true, true, true]);
    expect(looksLikeHapi('indicator,place,population\n')).toBe(false);
  });
});

describe('the pages of HAPI', () => {
  const API = 'https://hapi.example/api/v2/affected-people/idps?location_code=XXA&limit=5';
  const page = (rows: number) =>
    answerOf(hapiJson(Array.from({ length: rows }, () => IDPS)), `${API}&offset=0`);

  it('are asked for at the largest size, until one is shorter', () => {
    const first = hapiAdapter.firstAddress?.(new URL(API), HAPI_FEED);
    expect(first?.search).toBe('?location_code=XXA&limit=10000&offset=0');
    expect(
      hapiAdapter.nextAddress?.([page(HAPI_LIMIT)], HAPI_FEED)?.searchParams.get('offset'),
    ).toBe('10000');
    expect(hapiAdapter.nextAddress?.([page(3)], HAPI_FEED)).toBeNull();
  });

  it('are none for a file on HDX, however long it is', () => {
    const file = new URL('https://data.example/dataset/hdx_hapi_idps_global.csv');
    expect(hapiAdapter.firstAddress?.(file, HAPI_FEED)).toBe(file);
    const rows = Array.from({ length: HAPI_LIMIT }, () => IDPS);
    expect(
      hapiAdapter.nextAddress?.([answerOf(csvOfRecords(rows), file.href)], HAPI_FEED),
    ).toBeNull();
  });
});

const ODD = [null, '', ' ', 'None', 'all', 'total', 'TRUE', '1/1/2001', '2024-02-30', -5, 1.5, '3'];

describe('every row of HAPI', () => {
  it.each([
    ['displaced people', IDPS],
    ['refugees', REFUGEES],
    ['needs', NEEDS],
  ])('of %s is shown or set aside, as JSON and as CSV', (_, good) => {
    fc.assert(
      fc.property(brokenRecords(good, ODD), notRecords, (records, others) => {
        const asJson = tableOfFeed(hapiAdapter, HAPI_FEED, [hapiJson([...records, ...others])]);
        expect(asJson.received).toBe(records.length + others.length);
        expect(rowsBehind(asJson)).toBe(asJson.received);
        const filled = [good, ...records];
        const asCsv = tableOfFeed(hapiAdapter, HAPI_FEED, [csvOfRecords(filled)]);
        expect(asCsv.received).toBe(filled.length);
        expect(rowsBehind(asCsv)).toBe(asCsv.received);
      }),
      { numRuns: 60 },
    );
  });

  it('or the answer as a whole is refused with a reason, whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        faultOf(() => tableOfFeed(hapiAdapter, HAPI_FEED, [text]));
      }),
    );
  });
});
