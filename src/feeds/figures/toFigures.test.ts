import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Figure } from '#domain/figure.ts';
import {
  csvOf,
  FIGURE_COLUMNS,
  GOOD_ROW,
  READ_CONTEXT,
  tableOf,
  tableOfRow,
} from '../../testing/figureRows.ts';
import { readRows, toFigureTable } from './toFigures.ts';
import { readRawTable } from './wire.ts';

describe('names', () => {
  it('lose what cannot be seen, and the table says so', () => {
    const { figures, notes } = tableOfRow({ place: 'Ar\u202Eme\u200Bnia\uFEFF ' });
    expect(figures[0]?.place).toBe('Armenia');
    expect(notes).toContainEqual({ code: 'hidden_characters_removed', count: 1, names: [] });
  });

  it('keep the marks that scripts need and the letters that look alike', () => {
    const { figures, notes } = tableOf([
      { ...GOOD_ROW, place: '\u0391leppo' },
      { ...GOOD_ROW, place: 'Aleppo' },
      { ...GOOD_ROW, place: 'می\u200Cخواهم' },
    ]);
    expect(new Set(figures.map(({ place }) => place)).size).toBe(3);
    expect(notes).toEqual([]);
  });

  it('are one name in both Unicode forms', () => {
    expect(
      tableOf([
        { ...GOOD_ROW, place: 'Que\u0301bec' },
        { ...GOOD_ROW, place: 'Québec' },
      ]).figures,
    ).toHaveLength(1);
  });

  it('that were damaged before they came are kept and flagged', () => {
    const { figures, notes } = tableOfRow({ place: 'Caf\uFFFD' });
    expect(figures[0]?.place).toBe('Caf\uFFFD');
    expect(notes).toContainEqual({ code: 'damaged_letters', count: 1, names: [] });
  });

  it('that are hostile stay letters', () => {
    const hostile = '<img src=x onerror=alert(1)>{{7*7}}${x}';
    const { figures } = tableOfRow({
      place: hostile,
      indicator: '__proto__',
      source: 'toString',
      url: 'javascript:alert(1)',
    });
    expect(figures[0]).toMatchObject({
      place: hostile,
      indicator: '__proto__',
      source: 'toString',
      measure: null,
    });
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it('that we do not know are kept and named once', () => {
    const { notes } = tableOf([GOOD_ROW, { ...GOOD_ROW, indicator: 'moon_landings', source: '' }]);
    expect(notes).toEqual([
      { code: 'unknown_indicator', count: 1, names: ['moon_landings'] },
      { code: 'unknown_source', count: 1, names: ['Not stated'] },
    ]);
  });

  it('in a note keep their lines', () => {
    expect(tableOfRow({ note: 'one\ntwo\u0007' }).figures[0]?.references[0]?.note).toBe('one\ntwo');
  });
});

describe('our own export', () => {
  it('loses the apostrophe that guards formulas, another feed keeps its own', () => {
    const cells = { ...GOOD_ROW, note: "'=1+1" };
    const own = readRows(
      readRawTable(
        csvOf([cells])
          .replace('indicator', 'figure_id,known_from,indicator')
          .replace('\narrivals', '\nx,,arrivals'),
        '',
        'x',
      ),
      READ_CONTEXT,
    );
    expect(own.stated[0]?.reference.note).toBe('=1+1');
    expect(tableOf([cells]).figures[0]?.references[0]?.note).toBe("'=1+1");
  });
});

describe('the whole table', () => {
  it('merges identical rows and says how many', () => {
    const { figures, notes } = tableOf([GOOD_ROW, GOOD_ROW]);
    expect(figures[0]?.references).toHaveLength(2);
    expect(notes).toEqual([{ code: 'identical_rows_merged', count: 1, names: ['2'] }]);
  });

  it('knows a measure from the row, then the manifest, then the dictionary', () => {
    const measures = tableOf([
      { ...GOOD_ROW, measure: 'flow' },
      { ...GOOD_ROW, indicator: 'border_crossings' },
      { ...GOOD_ROW, indicator: 'idps' },
    ]).figures.map(({ indicator, measure }) => `${indicator} ${measure ?? ''}`);
    expect(measures.sort()).toEqual(['arrivals flow', 'border_crossings cumulative', 'idps stock']);
  });

  it('loses no row: received = references drawn + rejected + set aside, over any cells', () => {
    fc.assert(
      fc.property(fc.array(anyRow, { maxLength: 30 }), (rows) => {
        const { received, figures, rejected, setAside } = tableOf(rows);
        const kept = references(figures) + references(rejected) + setAside.length;
        expect(kept).toBe(received);
        expect(received).toBe(rows.length);
      }),
      { numRuns: 200 },
    );
  });

  it('is the same in any order of rows', () => {
    fc.assert(
      fc.property(fc.array(anyRow, { maxLength: 12 }), (rows) => {
        const one = tableOf(rows);
        const other = tableOf([...rows].reverse());
        expect(other.figures.map(({ id }) => id)).toEqual(one.figures.map(({ id }) => id));
      }),
      { numRuns: 100 },
    );
  });

  it('reads the same from JSON as from CSV, over any cells', () => {
    fc.assert(
      fc.property(fc.array(anyRow, { minLength: 1, maxLength: 12 }), (rows) => {
        const whole = rows.map((row) =>
          Object.fromEntries(FIGURE_COLUMNS.map((column) => [column, row[column] ?? ''])),
        );
        const json = toFigureTable([
          readRows(readRawTable(JSON.stringify(whole), 'application/json', 'x'), READ_CONTEXT),
        ]);
        expect(json).toEqual(tableOf(rows));
      }),
      { numRuns: 100 },
    );
  });
});

const hostileCell = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom(
    '',
    '__proto__',
    '=1+1',
    '-5',
    '1,234',
    '2026-02-30',
    'exact',
    'rejected',
    '\u202E',
    '"',
    '\n',
    ';=;',
    'N/A',
  ),
);

/** A good row in which some cells are replaced by anything. */
const anyRow = fc
  .tuple(
    fc.dictionary(fc.constantFrom(...FIGURE_COLUMNS), hostileCell, { maxKeys: 3 }),
    fc.constantFrom('recommended', 'triangulation', 'rejected'),
    fc.constantFrom('377', '1050'),
  )
  .map(([replaced, role, value]) => ({ ...GOOD_ROW, role, value, ...replaced }));

function references(figures: readonly Figure[]): number {
  return figures.reduce((sum, figure) => sum + figure.references.length, 0);
}
