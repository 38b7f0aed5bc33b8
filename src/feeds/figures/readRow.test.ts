import { describe, expect, it } from 'vitest';
import { remarkedFigures } from '#domain/remarks.ts';
import { GOOD_ROW, tableOf, tableOfRow } from '../../testing/figureRows.ts';

describe('numbers are taken to the letter or not at all', () => {
  it.each([
    ['1234', 1234],
    ['0', 0],
    ['9007199254740991', 9007199254740991],
  ])('%s is a number', (value, expected) => {
    expect(tableOfRow({ value }).figures[0]?.value).toBe(expected);
  });

  it.each([
    ['1,234', 'bad_number'],
    ['1 234', 'bad_number'],
    ['1\u00A0234', 'bad_number'],
    ['1\u202F234', 'bad_number'],
    ["1'234", 'bad_number'],
    ['12,34,567', 'bad_number'],
    ['١٬٢٣٤', 'bad_number'],
    ['１２３４', 'bad_number'],
    ['0x10', 'bad_number'],
    ['1e3', 'bad_number'],
    ['+5', 'bad_number'],
    [' 5 ', 'bad_number'],
    ['1_000', 'bad_number'],
    ['true', 'bad_number'],
    ['[5]', 'bad_number'],
    ['Infinity', 'bad_number'],
    ['∞', 'bad_number'],
    ['~500', 'bad_number'],
    ['>500', 'bad_number'],
    ['500–700', 'bad_number'],
    ['5k', 'bad_number'],
    ['at least 500', 'bad_number'],
    ['\u2212500', 'bad_number'],
    ['(500)', 'bad_number'],
    ['1\u200B234', 'bad_number'],
    ['1.234', 'not_whole'],
    ['1234.5', 'not_whole'],
    ['-5', 'negative'],
    ['9007199254740993', 'number_too_large'],
  ])('%j: %s', (value, reason) => {
    expect(tableOfRow({ value }).setAside).toMatchObject([
      { reason, column: 'value', seen: value },
    ]);
  });

  it.each(['', 'N/A', '-', '..', ':'])('%j is no figure, and never 0', (value) => {
    const [figure] = tableOfRow({ value }).figures;
    expect(figure).toMatchObject({
      value: null,
      status: 'not_reported',
      quantity: { known: false, reason: 'not_reported' },
    });
  });

  it.each(['O', 'M'])('the SDMX code %s says that nothing was reported', (status) => {
    expect(tableOfRow({ value: '', obs_status: status }).figures[0]?.status).toBe('not_reported');
  });
});

describe('dates keep their precision or are set aside', () => {
  it.each([
    ['2023-09-26', 'day'],
    ['2023-10', 'month'],
    ['2024', 'year'],
    ['2023-09-24/2023-09-25', 'interval'],
    ['2026-03-29T02:30+01:00', 'instant'],
  ])('%s is a(n) %s', (as_of, precision) => {
    expect(tableOfRow({ as_of }).figures[0]?.asOf.precision).toBe(precision);
  });

  it.each([
    ['2026-02-30', 'bad_date'],
    ['2026-11-31', 'bad_date'],
    ['05/06/2026', 'bad_date'],
    ['23 nov. 2026', 'bad_date'],
    ['2026-1-5', 'bad_date'],
    ['20261123', 'bad_date'],
    ['2026-W10', 'bad_date'],
    ['46349', 'bad_date'],
    ['1732329600', 'bad_date'],
    ['1446-01-01', 'date_out_of_range'],
    ['2569-01-01', 'date_out_of_range'],
    ['0001-01-01', 'date_out_of_range'],
    ['9999-12-31', 'date_out_of_range'],
    ['', 'missing_cell'],
  ])('%j: %s', (as_of, reason) => {
    expect(tableOfRow({ as_of }).setAside).toMatchObject([{ reason, column: 'as_of' }]);
  });

  it('sets a row aside for its publication date too', () => {
    expect(tableOfRow({ published: 'yesterday' }).setAside).toMatchObject([
      { reason: 'bad_date', column: 'published', seen: 'yesterday' },
    ]);
  });

  it('flags an hour without a zone, a future date and a statement before its time', () => {
    const { notes, figures } = tableOf([
      { ...GOOD_ROW, as_of: '2023-09-24T18:00' },
      { ...GOOD_ROW, as_of: '2027-01-01', published: '' },
      { ...GOOD_ROW, published: '2023-09-20' },
    ]);
    expect(notes).toEqual([{ code: 'no_zone', count: 1, names: ['1'] }]);
    const kinds = remarkedFigures(figures).map((found) => [found.kind, found.figures.length]);
    expect(kinds).toEqual(
      expect.arrayContaining([
        ['to_come', 1],
        ['published_before', 1],
      ]),
    );
  });
});

describe('a row that is set aside says why', () => {
  it.each([
    [{ indicator: '' }, 'missing_cell', 'indicator'],
    [{ place: '\u200B ' }, 'missing_cell', 'place'],
    [{ unit: '' }, 'missing_cell', 'unit'],
    [{ qualifier: '' }, 'missing_cell', 'qualifier'],
    [{ qualifier: 'circa' }, 'bad_qualifier', 'qualifier'],
    [{ qualifier: 'Exact' }, 'bad_qualifier', 'qualifier'],
    [{ qualifier: '__proto__' }, 'bad_qualifier', 'qualifier'],
    [{ qualifier: 'at_least', value: '' }, 'qualifier_without_value', 'value_low'],
    [{ qualifier: 'between', value_low: '9', value_high: '' }, 'qualifier_without_value', 'value'],
    [
      { qualifier: 'between', value: '', value_low: '9', value_high: '5' },
      'range_reversed',
      'value_low',
    ],
    [{ role: 'best' }, 'bad_role', 'role'],
    [{ breakdown: 'civilian' }, 'bad_breakdown', 'breakdown'],
    [{ obs_status: 'constructor' }, 'bad_status', 'obs_status'],
    [{ measure: 'guess' }, 'bad_measure', 'measure'],
    [{ revises: '1,000' }, 'bad_number', 'revises'],
    [{ note: 'x'.repeat(10_001) }, 'cell_too_long', 'note'],
  ])('%j: %s', (cells, reason, column) => {
    const { setAside } = tableOfRow(cells);
    expect(setAside).toMatchObject([{ row: 1, reason, column }]);
    expect(setAside[0]?.seen.length).toBeLessThanOrEqual(200);
  });

  it('keeps the row word for word', () => {
    expect(tableOfRow({ value: '~500' }).setAside[0]?.cells).toMatchObject({
      value: '~500',
      place: 'Armenia',
    });
  });
});
