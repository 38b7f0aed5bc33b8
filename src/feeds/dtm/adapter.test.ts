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
import { dtmAdapter } from './adapter.ts';
import { looksLikeDtm } from './looksLike.ts';

const SERIES: readonly FeedSeries[] = [{ key: 'idps', indicator: 'idps', measure: 'stock' }];
const FEED = feedOf('dtm', SERIES, { page: 'https://feed.example/about' });

const ROW: WireCells = {
  operation: 'Countrywide monitoring',
  admin0Name: 'Exampleland',
  admin0Pcode: 'XXA',
  numPresentIdpInd: 500,
  reportingDate: '2025-06-30T00:00:00',
  yearReportingDate: 2025,
  monthReportingDate: 6,
  roundNumber: 10,
  displacementReason: 'Conflict',
  numberMales: null,
  numberFemales: null,
  idpOriginAdmin1Name: 'North',
  idpOriginAdmin1Pcode: 'XXA01',
  assessmentType: 'BA',
};
const envelope = (result: readonly unknown[], rest = {}) =>
  JSON.stringify({
    result,
    statusCode: 200,
    isSuccess: true,
    errorMessages: [],
    totalRecordsCount: result.length,
    ...rest,
  });
const tableOf = (...rows: readonly WireCells[]) => tableOfFeed(dtmAdapter, FEED, [envelope(rows)]);
const shortOf = (...rows: readonly WireCells[]) =>
  tableOf(...rows).figures.map(({ place, asOf, value, breakdown }) => [
    place,
    asOf.text,
    value,
    breakdown[0]?.[1],
  ]);

describe('a figure of DTM', () => {
  it('is the sum over reason and origin of one round, and says how many rows it was', () => {
    const { figures, received } = tableOf(
      ROW,
      {
        ...ROW,
        displacementReason: 'conflict',
        idpOriginAdmin1Name: 'South',
        numPresentIdpInd: 30,
      },
      { ...ROW, displacementReason: 'Natural disaster', numPresentIdpInd: 7 },
    );
    expect(received).toBe(3);
    expect(figures).toMatchObject([
      {
        place: 'Exampleland',
        placeCode: 'XXA',
        asOf: { text: '2025-06-30', precision: 'day' },
        value: 537,
        qualifier: 'exact',
        breakdown: [['operation', 'Countrywide monitoring']],
        source: 'IOM DTM',
        notes: [
          'roundNumber: 10; assessmentType: BA; displacementReason: Conflict, Natural disaster',
        ],
        references: [
          {
            rows: 3,
            url: 'https://feed.example/about',
            licence: 'IOM DTM terms, no redistribution',
          },
        ],
      },
    ]);
  });

  it('is never a sum over operations, rounds, dates or levels', () => {
    const figures = shortOf(
      ROW,
      { ...ROW, operation: 'Monitoring of the North' },
      { ...ROW, roundNumber: 0, reportingDate: '2024-01-31T00:00:00' },
      { ...ROW, reportingDate: '2025-06-15T00:00:00' },
      { ...ROW, admin1Name: 'North', admin1Pcode: 'XXA01' },
      {
        ...ROW,
        admin1Name: 'North',
        admin1Pcode: 'XXA01',
        admin2Name: 'East',
        admin2Pcode: '0101',
      },
    );
    expect(figures.map(([, , value]) => value)).toEqual([500, 500, 500, 500, 500, 500]);
    expect(figures).toEqual(
      expect.arrayContaining([
        ['Exampleland', '2025-06-30', 500, 'Monitoring of the North'],
        ['Exampleland', '2024-01-31', 500, 'Countrywide monitoring'],
        ['Exampleland', '2025-06-15', 500, 'Countrywide monitoring'],
        ['Exampleland/North', '2025-06-30', 500, 'Countrywide monitoring'],
        ['Exampleland/North/East', '2025-06-30', 500, 'Countrywide monitoring'],
      ]),
    );
  });

  it('keeps the P-code as it is given', () => {
    const { figures } = tableOf({ ...ROW, admin1Name: 'North', admin1Pcode: 'XXA026' });
    expect(figures[0]?.placeCode).toBe('XXA026');
  });

  it('that lacks the number of a part is "at least" the rest, with the part set aside', () => {
    const { figures, setAside } = tableOf(
      ROW,
      { ...ROW, displacementReason: 'Other', numPresentIdpInd: null },
      { ...ROW, displacementReason: 'Fire', numPresentIdpInd: -4 },
    );
    expect(figures).toMatchObject([{ value: 500, qualifier: 'at_least' }]);
    expect(setAside.map(({ reason }) => reason)).toEqual(['missing_cell', 'negative']);
  });

  it('without any number is not reported, and never 0', () => {
    expect(tableOf({ ...ROW, numPresentIdpInd: null }).figures).toMatchObject([
      { value: null, status: 'not_reported' },
    ]);
  });

  it('below the second level, or of a site, is set aside', () => {
    const { setAside } = tableOf(
      { ...ROW, adminLevel: 3 },
      { ...ROW, admin3Name: 'Hamlet' },
      { ...ROW, siteName: 'Camp' },
    );
    expect(setAside.map(({ reason, column }) => [reason, column])).toEqual([
      ['too_fine', 'adminLevel'],
      ['too_fine', 'admin3Name'],
      ['too_fine', 'siteName'],
    ]);
  });

  it('of a feed whose meaning is not declared is set aside', () => {
    const table = tableOfFeed(dtmAdapter, feedOf('dtm', []), [envelope([ROW])]);
    expect(table.setAside).toMatchObject([{ reason: 'unnamed_series', seen: 'numPresentIdpInd' }]);
  });
});

describe('an answer of DTM', () => {
  it('that is no success is a fault with the words of the feed, though its status is 200', () => {
    const text = envelope([], { isSuccess: false, errorMessages: ['No operation of that name'] });
    expect(faultOf(() => tableOfFeed(dtmAdapter, FEED, [text]))).toMatchObject({
      reason: 'shape',
      seen: 'No operation of that name',
    });
  });

  it('that holds fewer rows than it counts was cut off', () => {
    const text = envelope([ROW], { totalRecordsCount: 114 });
    expect(faultOf(() => tableOfFeed(dtmAdapter, FEED, [text]))?.reason).toBe('cut_off');
  });

  it('gives the same figures as the CSV of HDX', () => {
    const rows = [ROW, { ...ROW, displacementReason: 'Other' }];
    const file = csvOfRecords(
      rows.map((row) => ({ ...row, adminLevel: 0, operationStatus: 'Active' })),
    );
    expect(tableOfFeed(dtmAdapter, FEED, [file]).figures).toEqual(tableOf(...rows).figures);
    expect(looksLikeDtm(file)).toBe(true);
    expect(looksLikeDtm(envelope(rows))).toBe(true);
  });

  const ODD = [null, '', 'None', 0, -3, 2.5, '12', '30/06/2025', '2025-02-30', 3];
  it('has each of its rows shown or set aside', () => {
    fc.assert(
      fc.property(brokenRecords(ROW, ODD), notRecords, (records, others) => {
        const table = tableOfFeed(dtmAdapter, FEED, [envelope([...records, ...others])]);
        expect(table.received).toBe(records.length + others.length);
        expect(rowsBehind(table)).toBe(table.received);
        const filled = [ROW, ...records];
        const file = tableOfFeed(dtmAdapter, FEED, [csvOfRecords(filled)]);
        expect([file.received, rowsBehind(file)]).toEqual([filled.length, filled.length]);
      }),
      { numRuns: 80 },
    );
  });

  it('or is refused as a whole with a reason, whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        faultOf(() => tableOfFeed(dtmAdapter, FEED, [text]));
      }),
    );
  });
});
