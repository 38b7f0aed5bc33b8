import { describe, expect, it } from 'vitest';
import { proposeMapping } from './proposeMapping.ts';
import { sheetOf } from './sheetOf.ts';
import type { Cell, Proposal } from './types.ts';

function propose(rows: Cell[][], headerRow?: number): Proposal {
  return proposeMapping({ sheets: [sheetOf('', rows, 1)] }, 0, headerRow);
}

function rolesOf({ mapping, headers }: Proposal): Record<string, string> {
  return Object.fromEntries(mapping.columns.map(({ column, as }) => [headers[column] ?? '', as]));
}

function asked({ questions }: Proposal, kind: string) {
  return questions.find((one) => one.kind === kind);
}

/** Group headings first, real headers under them, the date far to the right. */
const KEPT_BY_HAND: Cell[][] = [
  ['Appeal', null, 'Update', null, null, null, null],
  [
    'Requirements (US$)',
    'Appeal URL',
    'Refugees(UNHCR)',
    'IDPs',
    'Coverage %',
    'Date',
    'Source URL',
  ],
  ['1100000', 'https://a.example/x', '1000000', 'N/A', '0.05', '2022-03-03', 'https://a.example/1'],
  ['', '', '1200000', 'NA', '', '2022-03-04', 'https://a.example/2'],
  ['', '', '1300000', '2000000', '', '2022-03-05', 'https://a.example/3'],
];

describe('a table without tags', () => {
  it('the row of headers is found under group headings, and said', () => {
    const proposal = propose(KEPT_BY_HAND);
    expect(proposal.mapping.headerRow).toBe(1);
    expect(asked(proposal, 'header_row')?.proposed).toBe('1');
  });

  it('columns are proposed by their names; money and shares are no people', () => {
    expect(rolesOf(propose(KEPT_BY_HAND))).toEqual({
      'Refugees(UNHCR)': 'value',
      IDPs: 'value',
      Date: 'as_of',
      'Source URL': 'url',
    });
  });

  it('what a header says is proposed and asked: indicator, measure, the institution in brackets', () => {
    const proposal = propose(KEPT_BY_HAND);
    expect(proposal.mapping.columns[0]).toEqual({
      column: 2,
      as: 'value',
      indicator: 'refugees',
      measure: 'stock',
      unit: 'people',
      source: 'UNHCR',
    });
    expect(asked(proposal, 'measure')).toMatchObject({ column: 2, proposed: 'stock' });
    expect(asked(proposal, 'place')).toMatchObject({ column: null, proposed: null });
    expect(proposal.mapping.missing).toEqual(['N/A', 'NA']);
  });

  it('another row of headers may be chosen', () => {
    expect(propose(KEPT_BY_HAND, 0).headers[0]).toBe('Appeal');
  });

  it('a measure that nothing says is not guessed', () => {
    const proposal = propose([
      ['Date', 'People in need'],
      ['2026-01-01', 5],
    ]);
    expect(asked(proposal, 'measure')?.proposed).toBeNull();
    expect(proposal.mapping.columns[1]).toEqual({
      column: 1,
      as: 'value',
      indicator: 'People in need',
      unit: 'people',
    });
  });
});

describe('date formats are declared, never guessed', () => {
  const withDates = (...dates: Cell[]) =>
    propose([['Date', 'IDPs'], ...dates.map((one) => [one, 5])]);

  it('05/06/2026 is asked about', () => {
    const proposal = withDates('05/06/2026', '06/07/2026');
    expect(proposal.mapping.dateFormat).toBeNull();
    expect(asked(proposal, 'date_format')).toEqual({
      kind: 'date_format',
      column: 0,
      choices: ['dmy', 'mdy'],
      proposed: null,
      seen: ['05/06/2026', '06/07/2026'],
      settledBy: null,
    });
  });

  it.each([
    ['dmy', '25/12/2026', ['05/06/2026', '25/12/2026']],
    ['mdy', '12/25/2026', ['05/06/2026', '12/25/2026']],
    ['dmy', '1 March 2015', ['1 March 2015']],
    ['ymd', '2026/06/05', ['2026/06/05']],
    ['excel_serial', 45199, [45199, 45200]],
    ['month_year', 'March 2022', ['March 2022', '04/2022']],
  ] as const)('%s where %s leaves nothing else, and it is said', (format, settledBy, dates) => {
    const proposal = withDates(...dates);
    expect(proposal.mapping.dateFormat).toBe(format);
    expect(asked(proposal, 'date_format')).toMatchObject({
      proposed: format,
      settledBy: String(settledBy),
    });
  });

  it('dates that contradict each other settle nothing', () => {
    const proposal = withDates('25/12/2026', '12/25/2026');
    expect(proposal.mapping.dateFormat).toBeNull();
    expect(asked(proposal, 'date_format')?.proposed).toBeNull();
  });

  it('ISO 8601, years and the dates of a workbook need no question', () => {
    expect(asked(withDates('2026-06-05', '2026-06'), 'date_format')).toBeUndefined();
    expect(asked(withDates(2021, '2022'), 'date_format')).toBeUndefined();
    expect(asked(withDates({ date: '2026-06-05' }), 'date_format')).toBeUndefined();
  });
});

describe('number formats are declared, never guessed', () => {
  const withNumbers = (...numbers: Cell[]) =>
    propose([['Date', 'IDPs'], ...numbers.map((one) => ['2026-01-01', one])]);

  it.each([
    ['1,234', null],
    ['1.234', null],
    ['1 234', 'space_groups'],
    ['1,234,567', 'comma_groups'],
    ['1.234.567', 'point_groups'],
    ["1'234", 'apostrophe_groups'],
    ['12,5', 'decimal_comma'],
  ])('%s is asked about', (text, proposed) => {
    const proposal = withNumbers(text, '500');
    const question = asked(proposal, 'number_format');
    expect(question).toMatchObject({ seen: [text] });
    if (proposed === null) expect(question?.proposed).toBeNull();
    else expect(question?.choices).toContain(proposed);
  });

  it('plain digits need no question', () => {
    const proposal = withNumbers('1234', '500');
    expect(asked(proposal, 'number_format')).toBeUndefined();
    expect(proposal.mapping.numberFormat).toEqual({ decimal: '.', group: '' });
  });
});

describe('a table with HXL tags', () => {
  const tagged = (tags: Cell[], ...data: Cell[][]) =>
    propose([['Title'], tags.map((_, at) => `Header ${String(at)}`), tags, ...data]);

  it('tags are found under headings and headers, in any spelling, beside a footnote', () => {
    const proposal = tagged(
      ['#adm1+Name', ' # affected +Idps+IND', '#date +reported', 'A note about the tags.'],
      ['Lori', 5, '2026-01-01', null],
    );
    expect(proposal.mapping).toMatchObject({ headerRow: 1, tagRow: 2 });
    expect(proposal.mapping.columns).toEqual([
      { column: 0, as: 'place' },
      { column: 1, as: 'value', indicator: 'idps', unit: 'people', measure: 'stock' },
      { column: 2, as: 'as_of' },
    ]);
    expect(asked(proposal, 'indicator')).toBeUndefined();
  });

  it('half of the non-empty cells are enough, fewer are not', () => {
    expect(tagged(['#adm1', '#affected', 'note', 'note'], ['x', 1]).mapping.tagRow).toBe(2);
    expect(tagged(['#adm1', '#affected', 'a', 'b', 'c'], ['x', 1]).mapping.tagRow).toBeNull();
  });

  it('a date stands under any tag with +date; attributes give sex, cause, measure and unit', () => {
    const proposal = tagged(
      ['#affected+date+refugees', '#affected+idps+ind+stock+conflict', '#affected+hh+f'],
      ['2026-01-01', 5, 2],
    );
    expect(proposal.mapping.columns).toMatchObject([
      { as: 'as_of' },
      { as: 'value', indicator: 'idps', measure: 'stock', breakdown: 'cause=conflict' },
      { as: 'value', indicator: 'affected', unit: 'households', breakdown: 'sex=female' },
    ]);
  });

  it('tags may be the names of JSON records', () => {
    const sheet = sheetOf(
      '',
      [
        ['#adm1', '#affected+idps', '#date'],
        ['x', '5', '2026'],
      ],
      0,
    );
    const { mapping } = proposeMapping({ sheets: [sheet] }, 0);
    expect(mapping).toMatchObject({ headerRow: -1, tagRow: 0 });
    expect(mapping.columns.map(({ as }) => as)).toEqual(['place', 'value', 'as_of']);
  });
});

describe('columns of persons, coordinates and sites are refused', () => {
  const refusals = (header: string, ...cells: Cell[]) =>
    propose([['Date', header, 'IDPs'], ...cells.map((one) => ['2026-01-01', one, 5])]).refused.map(
      ({ reason, by }) => `${reason} by ${by}`,
    );

  it.each([
    ['full_name', 'A B', 'personal_data by header'],
    ['Apellidos', 'x', 'personal_data by header'],
    ['الاسم', 'x', 'personal_data by header'],
    ['Фамилия', 'x', 'personal_data by header'],
    ['Date of birth', '2001-02-03', 'personal_data by header'],
    ['Passport No', 'AA1234567', 'personal_data by header'],
    ['Remarks', 'someone@example.org', 'personal_data by content'],
    ['Remarks', '+374 10 123456', 'personal_data by content'],
    ['Latitude', 40.1234, 'coordinates by header'],
    ['_geolocation', '[40.12345, 44.51234]', 'coordinates by header'],
    ['Where', '40.12345, 44.51234', 'coordinates by content'],
    ['Where', 'POINT (44.5 40.1)', 'coordinates by content'],
    ['Camp name', 'North', 'too_fine by header'],
    ['admin3', 'x', 'too_fine by header'],
  ])('%s with %s', (header, cell, refusal) => {
    expect(refusals(header, cell, cell, cell)).toEqual([refusal]);
  });

  it('tags refuse too', () => {
    const { refused } = propose([
      ['#date', '#adm3+name', '#geo+lat', '#affected'],
      ['2026', 'x', '40.1', '5'],
    ]);
    expect(refused.map(({ reason, by }) => [reason, by])).toEqual([
      ['too_fine', 'tag'],
      ['coordinates', 'tag'],
    ]);
  });

  it.each([
    ['Settlements', 42],
    ['Villages evacuated', 12],
    ['Respondent', 250],
    ['Nombre', 1200],
    ['Site', 'https://site.example/a'],
    ['Settlement type', 'urban'],
    ['Country', 'Armenia'],
  ])('%s with %s is neither', (header, cell) => {
    expect(refusals(header, cell, cell)).toEqual([]);
  });
});

it('age bands that a spreadsheet made dates of are said', () => {
  const proposal = propose([
    ['Date', 'Age range', 'Refugees'],
    ['2026-01-01', '0-4', 5],
    ['2026-01-01', '11-May', 6],
    ['2026-01-01', '12-17', 6],
  ]);
  expect(proposal.mangled).toEqual([1]);
});
