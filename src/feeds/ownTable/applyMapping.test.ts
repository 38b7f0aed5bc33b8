import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rowCount } from '#domain/rowCount.ts';
import { applyMapping } from './applyMapping.ts';
import { proposeMapping } from './proposeMapping.ts';
import { readSheet } from './readSheet.ts';
import { sheetOf } from './sheetOf.ts';
import { TableFault } from './tableFault.ts';
import type { Cell, Mapping, NumberFormat } from './types.ts';
import { COLUMN_ROLES, DATE_FORMATS, NUMBER_FORMATS } from './types.ts';

const MAPPING: Mapping = {
  version: 1,
  sheet: null,
  headerRow: 0,
  tagRow: null,
  columns: [
    { column: 0, as: 'as_of' },
    { column: 1, as: 'place' },
    { column: 2, as: 'value', indicator: 'idps', unit: 'people' },
  ],
  numberFormat: NUMBER_FORMATS.comma_groups,
  dateFormat: 'dmy',
  missing: ['N/A'],
  zone: 'UTC',
  fixed: { source: 'Example agency' },
};
const HEADERS = ['Date', 'Province', 'IDPs'];

function apply(rows: Cell[][], change: Partial<Mapping> = {}) {
  return applyMapping(sheetOf('', [HEADERS, ...rows], 1), { ...MAPPING, ...change });
}

function read(rows: Cell[][], mapping: Mapping | null = MAPPING) {
  const sheet = sheetOf('', rows, 1);
  return readSheet(sheet, { mapping, readFor: undefined, now: 0, sampleRows: 5 });
}

describe('a row of a sheet becomes a row of our table', () => {
  it('by the declared formats; the row keeps the number that the spreadsheet gives it', () => {
    expect(apply([['05/06/2026', 'Lori', '1,234']]).rows).toMatchObject([
      {
        row: 2,
        cells: {
          as_of: '2026-06-05',
          place: 'Lori',
          value: '1234',
          indicator: 'idps',
          unit: 'people',
          source: 'Example agency',
          qualifier: 'exact',
        },
      },
    ]);
  });

  it.each([
    ['dmy', '25/12/2026', '2026-12-25'],
    ['dmy', '25.12.26', '2026-12-25'],
    ['dmy', '1 March 2015', '2015-03-01'],
    ['dmy', '5 de marzo de 2020', '2020-03-05'],
    ['dmy', '31/02/2026', '31/02/2026'],
    ['dmy', '12/25/2026', '12/25/2026'],
    ['dmy', '2026-06-05', '2026-06-05'],
    ['mdy', '05/06/2026 14:30', '2026-05-06T14:30'],
    ['ymd', '20260605', '2026-06-05'],
    ['excel_serial', 45199, '2023-09-30'],
    ['month_year', 'Mar 2022', '2022-03'],
    ['iso', '2026-10-04T00:00:00', '2026-10-04'],
    ['iso', { date: '2026-01-02' }, '2026-01-02'],
    ['iso', '05/06/2026', '05/06/2026'],
    ['year', 2021, '2021'],
  ] as const)('dates %s: %s', (dateFormat, cell, asOf) => {
    expect(apply([[cell, 'Lori', 5]], { dateFormat }).rows[0]?.cells.as_of).toBe(asOf);
  });

  it.each<[keyof typeof NUMBER_FORMATS, Cell, string]>([
    ['plain', '1,234', '1,234'],
    ['comma_groups', '12,34,567', '1234567'],
    ['comma_groups', '1,23', '1,23'],
    ['point_groups', '1.234,00', '1234'],
    ['space_groups', '1\u202F234', '1234'],
    ['apostrophe_groups', '1’234', '1234'],
    ['plain', '١٢٣', '123'],
    ['plain', 1234, '1234'],
    ['plain', 0.5, '0.5'],
    ['plain', '~500', '~500'],
    ['plain', '5k', '5k'],
    ['plain', '−500', '-500'],
  ])('numbers %s: %s', (name, cell, value) => {
    const numberFormat: NumberFormat = NUMBER_FORMATS[name];
    expect(apply([['1/1/2026', 'Lori', cell]], { numberFormat }).rows[0]?.cells.value).toBe(value);
  });

  it('without a declared format only plain digits and ISO 8601 are read', () => {
    const undeclared = { numberFormat: null, dateFormat: null };
    const { rows } = apply([['05/06/2026', 'Lori', '1,234']], undeclared);
    expect(rows[0]?.cells).toMatchObject({ as_of: '05/06/2026', value: '1,234' });
  });

  it('nothing in the value column is missing, never 0', () => {
    const { figures } = read([
      HEADERS,
      ['1/6/2026', 'Lori', ''],
      ['2/6/2026', 'Lori', 'N/A'],
      ['3/6/2026', 'Lori', '0'],
    ]);
    expect(figures.map(({ quantity }) => quantity.known)).toEqual([false, false, true]);
  });

  it('two ends and no number are a range; hedges in other words are ours', () => {
    const columns: Mapping['columns'] = [
      { column: 0, as: 'as_of' },
      { column: 1, as: 'qualifier' },
      { column: 2, as: 'value', indicator: 'idps', unit: 'people', place: 'Lori' },
      { column: 3, as: 'value_low' },
      { column: 4, as: 'value_high' },
    ];
    const { rows } = apply(
      [
        ['1/6/2026', '', null, 5, 9],
        ['1/6/2026', 'Approximately', 5, null, null],
        ['1/6/2026', 'more than', 5, null, null],
      ],
      { columns },
    );
    expect(rows.map(({ cells }) => cells.qualifier)).toEqual(['between', 'about', 'more than']);
  });

  it('each value column of a wide table is a figure of its own', () => {
    const columns: Mapping['columns'] = [
      { column: 0, as: 'as_of' },
      { column: 1, as: 'value', indicator: 'killed', breakdown: 'sex=female' },
      { column: 2, as: 'value', indicator: 'injured', source: 'Example hospital' },
    ];
    const { rows } = apply([['1/6/2026', 3, 4]], {
      columns,
      fixed: { place: 'X', unit: 'people' },
    });
    expect(rows.map(({ cells }) => [cells.indicator, cells.value, cells.source])).toEqual([
      ['killed', '3', ''],
      ['injured', '4', 'Example hospital'],
    ]);
  });
});

describe('nothing is dropped in silence', () => {
  it('footnotes are set aside, blank lines are counted and listed', () => {
    const table = apply([
      ['1/6/2026', 'Lori', '5'],
      [null, '', ' '],
      ['* Provisional.', null, null],
    ]);
    expect(table).toMatchObject({ sheetRows: 2, blankRows: 1, blankAt: [3] });
    expect(table.setAside).toMatchObject([
      { row: 4, reason: 'not_a_record', seen: '* Provisional.' },
    ]);
  });

  it('a mangled age band is set aside', () => {
    const columns: Mapping['columns'] = [
      { column: 0, as: 'as_of' },
      { column: 1, as: 'breakdown', key: 'age' },
      { column: 2, as: 'value', indicator: 'idps' },
    ];
    expect(apply([['1/6/2026', '11-May', 5]], { columns }).setAside).toMatchObject([
      { reason: 'mangled_text', seen: '11-May' },
    ]);
  });

  it('identical rows are events of their own: one figure with two references, and it is said', () => {
    const result = read([HEADERS, ['1/6/2026', 'Lori', 5], ['1/6/2026', 'Lori', 5]]);
    expect(result).toMatchObject({ received: 2, kept: 2 });
    expect(result.figures).toHaveLength(1);
    expect(result.notes).toContainEqual({ code: 'identical_rows_merged', count: 1, names: ['3'] });
  });

  it('a mapping cannot open a refused column', () => {
    const table = applyMapping(
      sheetOf(
        '',
        [
          ['Date', 'Full name', 'IDPs'],
          ['1/6/2026', 'Someone', 5],
        ],
        1,
      ),
      MAPPING,
    );
    expect(table.refused).toMatchObject([{ column: 1, reason: 'personal_data' }]);
    expect(JSON.stringify(table.rows)).not.toContain('Someone');
  });

  const cell: fc.Arbitrary<Cell> = fc.oneof(
    fc.constantFrom(
      '',
      'N/A',
      '1,234',
      '05/06/2026',
      '2026-06-05',
      'Lori',
      '11-May',
      'x;y=z',
      '~5',
    ),
    fc.string({ maxLength: 6 }),
    fc.integer(),
    fc.double(),
    fc.boolean(),
    fc.constant(null),
    fc.record({ date: fc.constantFrom('2026-01-01', '2026-01-01T10:00:00', 'NaN') }),
  );
  const sheets = fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 12 });
  const mappings: fc.Arbitrary<Mapping> = fc.record({
    version: fc.constant(1 as const),
    sheet: fc.constant(null),
    headerRow: fc.integer({ min: -1, max: 3 }),
    tagRow: fc.constantFrom(null, 0, 1),
    columns: fc.array(
      fc.record({
        column: fc.nat(7),
        as: fc.constantFrom(...COLUMN_ROLES),
        key: fc.constant('age'),
      }),
      { maxLength: 8 },
    ),
    numberFormat: fc.constantFrom(null, ...Object.values(NUMBER_FORMATS)),
    dateFormat: fc.constantFrom(null, ...DATE_FORMATS),
    missing: fc.constantFrom([], ['N/A', 'x']),
    zone: fc.constant('Asia/Yerevan'),
    fixed: fc.constantFrom({}, { indicator: 'idps', unit: 'people', place: 'X' }),
  });

  it('rows of the sheet times value columns = rows behind statements and set aside', () => {
    fc.assert(
      fc.property(sheets, mappings, (rows, mapping) => {
        const sheet = sheetOf('', rows, 1);
        const table = applyMapping(sheet, mapping);
        const values = mapping.columns.filter(({ as, column }) => {
          const isThere = column < Math.max(0, ...sheet.rows.map(({ length }) => length));
          return as === 'value' && isThere && !table.refused.some((one) => one.column === column);
        }).length;
        const all = table.sheetRows * Math.max(1, values);
        expect(rowCount(table.rows) + rowCount(table.setAside ?? [])).toBe(all);
        const result = readSheet(sheet, { mapping, readFor: undefined, now: 0, sampleRows: 5 });
        expect(result.received).toBe(all);
        const references = [...result.figures, ...result.rejected].flatMap((one) => one.references);
        expect(rowCount(references) + rowCount(result.setAside)).toBe(all);
      }),
      { numRuns: 60 },
    );
  });

  it('whatever is proposed for a random sheet keeps the law as well', () => {
    fc.assert(
      fc.property(sheets, (rows) => {
        const sheet = sheetOf('', rows, 1);
        const { mapping } = proposeMapping({ sheets: [sheet] }, 0);
        const perRow = Math.max(1, mapping.columns.filter(({ as }) => as === 'value').length);
        const table = applyMapping(sheet, mapping);
        const counted = rowCount(table.rows) + rowCount(table.setAside ?? []);
        expect(counted).toBe(table.sheetRows * perRow);
        expect(table.refused).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

it('a column that is there twice is said of our own table too', () => {
  const own = ['indicator', 'place', 'as_of', 'value', 'qualifier', 'unit', 'source', 'place'];
  const sheet = { ...sheetOf('', [own, own.map(() => 'x')], 1), own: 'table' as const };
  const call = () => readSheet(sheet, { mapping: null, readFor: undefined, now: 0, sampleRows: 1 });
  expect(call).toThrow(TableFault);
});
