import { describe, expect, it } from 'vitest';
import type { WireCells } from '../../testing/feedTexts.ts';
import { feedOf, tableOfFeed } from '../../testing/feedTexts.ts';
import { hapiJson, hapiTable, IDPS, NEEDS, REFUGEES } from '../../testing/hapiRows.ts';
import { hapiAdapter } from './adapter.ts';

const figuresOf = (...records: readonly WireCells[]) => hapiTable(...records).figures;
const setAsideOf = (record: WireCells) =>
  hapiTable(record).setAside.map(({ reason, column, seen }) => ({ reason, column, seen }));

describe('displaced people of HAPI', () => {
  it('are figures of one operation, true of the last day of their period, with round and page', () => {
    expect(figuresOf(IDPS)).toMatchObject([
      {
        indicator: 'idps',
        place: 'Exampleland',
        placeCode: 'XXA',
        breakdown: [['operation', 'Floods in Exampleland']],
        asOf: { text: '2024-05-31', precision: 'day' },
        value: 1200,
        source: 'Example Agency',
        notes: ['reporting_round: 3; assessment_type: BA'],
        references: [
          {
            carriedBy: 'HDX HAPI',
            url: 'https://data.humdata.org/dataset/0a1b2c3d-0000-4000-8000-0a1b2c3d4e5f',
          },
        ],
      },
    ]);
  });

  it('of another operation, round or level stay apart and nothing is added up', () => {
    const province = { ...IDPS, admin_level: 1, admin1_code: 'XXA01', admin1_name: 'North' };
    const rows = [
      IDPS,
      { ...IDPS, operation: 'Quake in Exampleland' },
      { ...IDPS, reporting_round: 4, reference_period_end: '2024-06-30T00:00:00' },
      province,
      { ...province, admin_level: 2, admin2_code: 'XXA0101', admin2_name: 'North/East' },
    ];
    expect(figuresOf(...rows).map(({ place, value, asOf }) => [place, value, asOf.text])).toEqual(
      expect.arrayContaining([
        ['Exampleland', 1200, '2024-05-31'],
        ['Exampleland', 1200, '2024-06-30'],
        ['Exampleland/North', 1200, '2024-05-31'],
        ['Exampleland/North/North-East', 1200, '2024-05-31'],
      ]),
    );
    expect(figuresOf(...rows)).toHaveLength(5);
  });

  it('of two rounds of one day are the later round, with the earlier one kept beside it', () => {
    const figures = figuresOf({ ...IDPS, reporting_round: 2, population: 1000 }, IDPS);
    expect(figures.map(({ value, role }) => [value, role])).toEqual(
      expect.arrayContaining([
        [1000, 'triangulation'],
        [1200, 'recommended'],
      ]),
    );
  });

  it('below the second level are set aside', () => {
    expect(setAsideOf({ ...IDPS, admin_level: 3 })).toEqual([
      { reason: 'too_fine', column: 'admin_level', seen: '3' },
    ]);
  });

  it('point to the page of the feed where a row names no data set that can be found', () => {
    const [figure] = figuresOf({ ...IDPS, dataset_hdx_id: '1234' });
    expect(figure?.references[0]?.url).toBe('https://feed.example/about');
  });
});

describe('refugees and returnees of HAPI', () => {
  it('have totals as figures and their parts by sex and age beside them', () => {
    const parts = [
      REFUGEES,
      { ...REFUGEES, gender: 'f', population: 500 },
      { ...REFUGEES, gender: 'm', age_range: '5-11', population: 40 },
    ];
    expect(figuresOf(...parts).map(({ breakdown, value }) => [breakdown, value])).toEqual(
      expect.arrayContaining([
        [[['origin', 'XXB']], 900],
        [
          [
            ['origin', 'XXB'],
            ['sex', 'female'],
          ],
          500,
        ],
        [
          [
            ['origin', 'XXB'],
            ['sex', 'male'],
            ['age', '5-11'],
          ],
          40,
        ],
      ]),
    );
  });

  it('come back to their own country within the year', () => {
    const returned = { ...REFUGEES, population_group: 'RET', origin_location_code: 'XXA' };
    expect(figuresOf({ ...returned, origin_location_name: 'Exampleland' })).toMatchObject([
      { indicator: 'returned', place: 'Exampleland', breakdown: [], asOf: { text: '2023' } },
    ]);
  });

  it('of a group that the configuration does not name are set aside', () => {
    expect(setAsideOf({ ...REFUGEES, population_group: 'OOC' })).toEqual([
      { reason: 'unnamed_series', column: 'population_group', seen: 'OOC' },
    ]);
  });

  it('stay told apart by group under one name for all groups', () => {
    const feed = feedOf('hapi', [{ key: 'refugees', indicator: 'refugees', measure: 'stock' }]);
    const rows = [REFUGEES, { ...REFUGEES, population_group: 'ASY' }];
    const { figures } = tableOfFeed(hapiAdapter, feed, [hapiJson(rows)]);
    expect(figures.map(({ breakdown }) => breakdown[0])).toEqual(
      expect.arrayContaining([
        ['population_group', 'REF'],
        ['population_group', 'ASY'],
      ]),
    );
  });

  it.each(['11-May', '4-Jan', 'Dec-17', '1/1/2001', '2001-05-11', 'TRUE'])(
    'with the age band %s, which a spreadsheet made, are set aside',
    (age) => {
      expect(setAsideOf({ ...REFUGEES, age_range: age })).toEqual([
        { reason: 'mangled_text', column: 'age_range', seen: age },
      ]);
    },
  );

  it('with a US date are set aside, because the order of day and month is not guessed', () => {
    expect(setAsideOf({ ...REFUGEES, reference_period_end: '1/2/2001' })).toEqual([
      { reason: 'bad_date', column: 'reference_period_end', seen: '1/2/2001' },
    ]);
  });
});

describe('needs of HAPI', () => {
  it('over all sectors are the figure; a sector is another definition or a series of its own', () => {
    const rows = [NEEDS, { ...NEEDS, sector_code: 'HEA' }, { ...NEEDS, sector_code: 'EDU' }];
    expect(
      figuresOf(...rows).map(({ indicator, place, breakdown }) => [indicator, place, breakdown]),
    ).toEqual(
      expect.arrayContaining([
        ['people_in_need', 'Afghanistan', []],
        ['people_in_need', 'Afghanistan', [['sector', 'HEA']]],
        ['in_need_of_education', 'Afghanistan', []],
      ]),
    );
  });

  it('keep the parts of a free-text category apart', () => {
    const category = 'Children - Female - Border / EC';
    expect(figuresOf({ ...NEEDS, category })[0]?.breakdown).toEqual([
      ['age', 'child'],
      ['sex', 'female'],
      ['group', 'Border / EC'],
    ]);
    expect(figuresOf({ ...NEEDS, category: 'total' })[0]?.breakdown).toEqual([]);
    expect(figuresOf({ ...NEEDS, category: 'IDP - Total' })[0]?.breakdown).toEqual([
      ['group', 'IDP'],
    ]);
  });

  it('that count households are not taken for people', () => {
    expect(setAsideOf({ ...NEEDS, category: 'Total Households' })).toEqual([
      {
        reason: 'unnamed_series',
        column: 'population_status',
        seen: 'INN:Intersectoral:Total Households',
      },
    ]);
  });

  it('keep what the feed says of a doubtful row', () => {
    expect(figuresOf({ ...NEEDS, warning: 'Rounded value' })[0]?.notes).toEqual([
      'warning: Rounded value',
    ]);
  });
});
