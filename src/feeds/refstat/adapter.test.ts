import { describe, expect, it } from 'vitest';
import type { FeedSeries } from '#domain/situation.ts';
import {
  API,
  GERMANY,
  IDPS,
  pairOf,
  populationRow,
  readRefstat,
  REFUGEES,
  refstatAnswer,
  refstatFeed,
  saysOf,
  SYRIA,
} from './fixtures.ts';

describe('cells', () => {
  it('are numbers, digits as text, or "-" for not applicable, which is missing and not 0', () => {
    const oip: FeedSeries = { key: 'oip', indicator: 'oip', measure: 'stock' };
    const read = readRefstat(refstatFeed([REFUGEES, IDPS, oip]), refstatAnswer([populationRow()]));
    expect(read.stated.map(({ value, quantity }) => [value, quantity.known])).toEqual([
      [7058, true],
      [0, true],
      [null, false],
    ]);
  });

  it('that are declared count as one row of the feed each; columns left out are named', () => {
    const read = readRefstat(refstatFeed([REFUGEES, IDPS]), refstatAnswer([populationRow()]));
    expect(read.received).toBe(2);
    expect(read.notes.find(({ code }) => code === 'unknown_columns')?.names).toEqual([
      'asylum_seekers',
      'returned_refugees',
      'oip',
    ]);
  });

  it.each([
    ['1e+05', 100000],
    ['1.5e+06', 1500000],
  ])('%s, as R writes it, is %i', (refugees, value) => {
    const read = readRefstat(refstatFeed(), refstatAnswer([populationRow({ refugees })]));
    expect(read.stated[0]?.value).toBe(value);
  });

  it.each(['1.234e+02', '5 or 6', '1,234'])('%s is no number', (refugees) => {
    const read = readRefstat(refstatFeed(), refstatAnswer([populationRow({ refugees })]));
    expect(read.setAside).toMatchObject([{ reason: 'bad_number' }]);
  });

  it('of no declared column at all are not guessed', () => {
    const read = readRefstat(refstatFeed([]), refstatAnswer([populationRow()]));
    expect(read.setAside).toMatchObject([{ reason: 'unnamed_series' }]);
  });

  it('of a column that no row has are a fault', () => {
    const misspelt = refstatFeed([{ ...REFUGEES, key: 'refugeees' }]);
    expect(() => readRefstat(misspelt, refstatAnswer([populationRow()]))).toThrow('shape');
  });
});

describe('places', () => {
  it.each([
    [SYRIA, GERMANY, 'Germany', 'DEU', [['origin', 'Syrian Arab Rep.']]],
    [null, GERMANY, 'Germany', 'DEU', []],
    [SYRIA, null, 'Syrian Arab Rep.', 'SYR', [['place_role', 'origin']]],
    [null, null, 'World', '', []],
  ] as const)('%j in %j are of %s', (coo, coa, place, placeCode, breakdown) => {
    const read = readRefstat(refstatFeed(), refstatAnswer([populationRow(pairOf(coo, coa))]));
    expect(read.stated[0]).toMatchObject({ place, placeCode, breakdown });
  });

  it('lose their trailing spaces, and Unknown and Stateless have no code', () => {
    const read = readRefstat(
      refstatFeed(),
      refstatAnswer([
        populationRow(pairOf(null, [262, 'Unknown ', 'UKN', 'UNK'])),
        populationRow(pairOf(null, [216, 'Stateless', 'STA', 'XXA'])),
        populationRow(pairOf(null, [254, 'Curacao ', 'CUW', 'CUW'])),
      ]),
    );
    expect(read.stated.map(({ place, placeCode }) => [place, placeCode])).toEqual([
      ['Unknown', ''],
      ['Stateless', ''],
      ['Curacao', 'CUW'],
    ]);
  });

  it('are never taken from the database’s own codes: its AUS is Austria', () => {
    const read = readRefstat(
      refstatFeed(),
      refstatAnswer([populationRow(pairOf(null, [12, 'Austria', 'AUS', '-']))]),
    );
    expect(read.stated[0]).toMatchObject({ place: 'Austria', placeCode: 'AUT' });
  });

  it('of internally displaced people are their own country, with no origin', () => {
    const read = readRefstat(
      refstatFeed([IDPS]),
      refstatAnswer([populationRow({ ...pairOf(SYRIA, SYRIA), idps: 724 })]),
    );
    expect(saysOf(read)).toEqual([['Syrian Arab Rep.', [], '2023', 724]]);
  });

  it('of refugees who returned are where they returned from', () => {
    const returned: FeedSeries = { ...REFUGEES, key: 'returned_refugees', measure: 'flow' };
    const read = readRefstat(refstatFeed([returned]), refstatAnswer([populationRow()]));
    expect(read.stated[0]?.breakdown).toEqual([
      ['place_role', 'returned_from'],
      ['origin', 'Syrian Arab Rep.'],
    ]);
  });

  it('under the second administrative level are set aside, all their cells counted', () => {
    const read = readRefstat(
      refstatFeed([REFUGEES, IDPS]),
      refstatAnswer([populationRow({ location: 'A camp' })]),
    );
    expect(read.setAside).toMatchObject([{ reason: 'too_fine', seen: 'A camp', rows: 2 }]);
    expect(read.received).toBe(2);
  });
});

describe('times', () => {
  it('are the year of a stock and the days of a flow', () => {
    const flow: FeedSeries = { key: 'returned_refugees', indicator: 'returned', measure: 'flow' };
    const read = readRefstat(refstatFeed([REFUGEES, flow]), refstatAnswer([populationRow()]));
    expect(read.stated.map(({ asOf }) => [asOf.text, asOf.precision])).toEqual([
      ['2023', 'year'],
      ['2023-01-01/2023-12-31', 'interval'],
    ]);
  });

  it.each(['August', '8', 8])('of a nowcast are its month: %s', (month) => {
    const read = readRefstat(
      refstatFeed(),
      refstatAnswer([populationRow({ year: 2026, month, source: 'Government' })]),
    );
    expect(read.stated[0]).toMatchObject({
      asOf: { text: '2026-08', precision: 'month' },
      reference: { note: 'Source named by the database: Government.' },
    });
  });

  it('in the newest year carry the caution that it can be a mid-year count', () => {
    const read = readRefstat(
      refstatFeed(),
      refstatAnswer([populationRow(), populationRow({ year: 2025 })]),
    );
    expect(read.stated.map(({ reference }) => reference.note.includes('mid-year'))).toEqual([
      false,
      true,
    ]);
  });

  it('of an old file carry none', () => {
    const read = readRefstat(refstatFeed(), refstatAnswer([populationRow({ year: 2019 })]));
    expect(read.stated[0]?.reference.note).toBe('');
  });
});

describe('asylum applications and decisions', () => {
  const applied: FeedSeries = { key: 'applied', indicator: 'asylum_applications', measure: 'flow' };
  const row = (app_pc: string, count: number) => ({
    year: 2015,
    ...pairOf(null, GERMANY),
    procedure_type: 'G',
    app_type: 'N',
    dec_level: 'FI',
    app_pc,
    applied: count,
  });

  it('are of persons or of cases, and the two never share a unit', () => {
    const read = readRefstat(refstatFeed([applied]), refstatAnswer([row('P', 45), row('C', 90)]));
    expect(read.stated.map(({ unit, value }) => [unit, value])).toEqual([
      ['people', 45],
      ['cases', 90],
    ]);
  });

  it('of neither are set aside', () => {
    const read = readRefstat(refstatFeed([applied]), refstatAnswer([row('-', 45)]));
    expect(read.setAside).toMatchObject([{ reason: 'missing_cell', column: 'unit' }]);
  });

  it('stay apart by who decided and at which stage', () => {
    const read = readRefstat(refstatFeed([applied]), refstatAnswer([row('P', 45)]));
    expect(read.stated[0]?.breakdown).toEqual([
      ['procedure_type', 'G'],
      ['app_type', 'N'],
      ['dec_level', 'FI'],
    ]);
  });
});

describe('demographics', () => {
  const bands: readonly FeedSeries[] = ['f_0_4', 'f_60', 'm_total', 'total'].map((key) => ({
    ...REFUGEES,
    key,
  }));
  const row = (more: object) => ({
    year: 2023,
    ...pairOf(SYRIA, GERMANY),
    ...{ pop_type: 'REF', f_0_4: '0', f_60: '0', f_total: '0', m_0_4: '0', m_total: '0' },
    ...more,
  });

  it('with 0 in every band beside people were not told apart: missing, not 0', () => {
    const read = readRefstat(refstatFeed(bands), refstatAnswer([row({ total: 500 })]));
    expect(read.stated.map(({ value }) => value)).toEqual([null, null, null, 500]);
  });

  it('with one sex told by age keep the zeros of its bands', () => {
    const read = readRefstat(
      refstatFeed(bands),
      refstatAnswer([row({ f_0_4: 7, f_total: 7, m_total: 3, total: 10 })]),
    );
    expect(read.stated.map(({ value }) => value)).toEqual([7, 0, 3, 10]);
    expect(read.stated[0]?.breakdown).toEqual([
      ['pop_type', 'REF'],
      ['sex', 'female'],
      ['age', '0-4'],
      ['origin', 'Syrian Arab Rep.'],
    ]);
  });

  it('of one population type are declared by it', () => {
    const total = { ...REFUGEES, key: 'total' };
    const asylum: FeedSeries = { ...total, indicator: 'asylum', breakdown: [['pop_type', 'ASY']] };
    const rows = [row({ total: 5 }), row({ total: 6, pop_type: 'ASY' })];
    const read = readRefstat(refstatFeed([total, asylum]), refstatAnswer(rows));
    expect(read.stated.map(({ indicator, value }) => [indicator, value])).toEqual([
      ['refugees', 5],
      ['asylum', 6],
    ]);
    const none = readRefstat(refstatFeed([asylum]), refstatAnswer(rows));
    expect(none.setAside).toMatchObject([{ reason: 'unnamed_series' }]);
  });
});

describe('sources', () => {
  it.each([
    ['idmc', 'IDMC'],
    ['unrwa', 'UNRWA'],
  ])('of the table %s are named and carried by the database', (table, source) => {
    const total = refstatFeed([{ ...IDPS, key: 'total' }]);
    const read = readRefstat(
      total,
      refstatAnswer(
        [{ year: 2023, ...pairOf(SYRIA, null), total: 7 }],
        API.replace('/population/?', `/${table}/?`).replace(/population\/$/, `${table}/`),
      ),
    );
    expect(read.stated[0]).toMatchObject({
      source,
      reference: { carriedBy: 'UNHCR Refugee Population Statistics Database' },
    });
  });
});
