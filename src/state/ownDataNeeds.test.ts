import { describe, expect, it } from 'vitest';
import { openNeeds, withFacts, withFixed, withoutNeedy, withRole } from './ownDataNeeds.ts';
import type { Mapping, Proposal } from './ownDataTable.ts';

const MAPPING: Mapping = {
  version: 1,
  sheet: null,
  headerRow: 0,
  tagRow: null,
  columns: [
    { column: 0, as: 'as_of' },
    { column: 1, as: 'value', indicator: 'arrivals', unit: 'people' },
    { column: 2, as: 'place' },
  ],
  numberFormat: null,
  dateFormat: null,
  missing: [],
  zone: 'UTC',
  fixed: {},
};
const PROPOSAL: Proposal = {
  sheet: 0,
  headers: ['Date', 'Arrivals', 'Place'],
  tags: [],
  mapping: MAPPING,
  questions: [],
  refused: [],
  mangled: [],
};

function asked(kind: 'date_format' | 'number_format'): Proposal {
  const seen = ['05/06/2026'];
  return {
    ...PROPOSAL,
    questions: [{ kind, column: 0, choices: [], proposed: null, seen, settledBy: null }],
  };
}

function kinds(mapping: Mapping, proposal = PROPOSAL): string[] {
  return openNeeds(mapping, proposal).map(({ kind }) => kind);
}

describe('what a table still needs', () => {
  it('is nothing where every column says it', () => {
    expect(kinds(MAPPING)).toEqual([]);
  });

  it('is a way to read dates that can be read in two ways, until one is chosen', () => {
    expect(kinds(MAPPING, asked('date_format'))).toEqual(['date_format']);
    expect(kinds({ ...MAPPING, dateFormat: 'dmy' }, asked('date_format'))).toEqual([]);
  });

  it('is a way to read numbers, until one is chosen', () => {
    expect(kinds(MAPPING, asked('number_format'))).toEqual(['number_format']);
    const numberFormat = { decimal: ',', group: '.' } as const;
    expect(kinds({ ...MAPPING, numberFormat }, asked('number_format'))).toEqual([]);
  });

  it('is what an unexplained column counts, then its kind and unit', () => {
    const bare = withRole(withRole(MAPPING, 1, 'ignore'), 1, 'value');
    expect(kinds(bare)).toEqual(['indicator']);
    const named = withFacts(bare, 1, { indicator: 'tents' });
    expect(kinds(named)).toEqual(['measure', 'unit']);
    expect(kinds(withFacts(named, 1, { measure: 'stock', unit: 'tents' }))).toEqual([]);
  });

  it('is the date, the numbers and the place where no column holds them', () => {
    const none = { ...MAPPING, columns: [] };
    expect(kinds(none)).toEqual(['date_column', 'value_column', 'place']);
    const fixed = withFixed(none, { place: 'Riverland', as_of: '2026-05' });
    expect(kinds(fixed)).toEqual(['value_column']);
  });

  it('goes with the columns that nobody explains', () => {
    const two = { ...MAPPING, columns: [...MAPPING.columns, { column: 3, as: 'value' } as const] };
    const left = withoutNeedy(two, openNeeds(two, PROPOSAL));
    expect(left.columns.filter(({ as }) => as === 'value')).toEqual([MAPPING.columns[1]]);
    expect(kinds(left)).toEqual([]);
  });
});

describe('what a column is', () => {
  it('is taken from the column that was it before, where only one may be', () => {
    const { columns } = withRole(MAPPING, 2, 'as_of');
    expect(columns.map(({ as }) => as)).toEqual(['ignore', 'value', 'as_of']);
  });

  it('is left to others where there may be several', () => {
    const { columns } = withRole(MAPPING, 2, 'value');
    expect(columns.map(({ as }) => as)).toEqual(['as_of', 'value', 'value']);
  });

  it('loses what was emptied', () => {
    expect(withFacts(MAPPING, 1, { unit: '' }).columns[1]).toEqual({
      column: 1,
      as: 'value',
      indicator: 'arrivals',
    });
  });
});
