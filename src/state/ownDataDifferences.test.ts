import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ComparedRow, ownDifferences } from './ownDataDifferences.ts';

function row(id: string, cells: Record<string, string> = {}): ComparedRow {
  return {
    id,
    cells: {
      indicator: 'arrivals',
      place: 'Armenia',
      as_of: '2023-09-24',
      value: '377',
      source: 'Government',
      unit: 'people',
      note: '',
      ...cells,
    },
  };
}

describe('what was done to an export', () => {
  it('is nothing where every row came back', () => {
    const rows = [row('a'), row('b', { as_of: '2023-09-25' })];
    expect(ownDifferences(rows, rows)).toEqual({
      added: [],
      changed: [],
      removed: [],
      unchanged: 2,
    });
  });

  it('is a changed number, field by field, though the figure has another id then', () => {
    const { changed, added, removed } = ownDifferences(
      [row('a')],
      [row('b', { value: '380', note: 'corrected' })],
    );
    expect(changed[0]?.cells).toEqual([
      { column: 'value', from: '377', to: '380' },
      { column: 'note', from: '', to: 'corrected' },
    ]);
    expect([added, removed]).toEqual([[], []]);
  });

  it('is another source where all the rest is the same', () => {
    const { changed } = ownDifferences([row('a')], [row('b', { source: 'UNHCR' })]);
    expect(changed[0]?.cells).toEqual([{ column: 'source', from: 'Government', to: 'UNHCR' }]);
  });

  it('is a new row and a removed one where nothing says that they are the same', () => {
    const { added, removed, changed } = ownDifferences(
      [row('a')],
      [row('b', { source: 'UNHCR', value: '9' })],
    );
    expect([added.length, removed.length, changed.length]).toEqual([1, 1, 0]);
  });

  it('does not pair rows of which two would fit', () => {
    const before = [row('a', { value: '1' }), row('b', { value: '2' })];
    const { changed, added, removed } = ownDifferences(before, [row('c', { value: '3' })]);
    expect([changed.length, added.length, removed.length]).toEqual([0, 1, 2]);
  });

  it('does not count what is made anew at each reading', () => {
    const { unchanged } = ownDifferences(
      [row('a', { retrieved: '2026-01-01', known_from: 'x' })],
      [row('a', { retrieved: '2026-02-02', known_from: 'y' })],
    );
    expect(unchanged).toBe(1);
  });

  it('loses no row on either side', () => {
    const anyRow = fc
      .record({
        id: fc.integer({ min: 0, max: 20 }).map(String),
        value: fc.integer({ min: 0, max: 3 }).map(String),
        source: fc.constantFrom('A', 'B'),
        as_of: fc.constantFrom('2023-09-24', '2023-09-25'),
      })
      .map(({ id, ...cells }) => row(id, cells));
    const rows = fc.uniqueArray(anyRow, { selector: ({ id }) => id, maxLength: 12 });
    fc.assert(
      fc.property(rows, rows, (before, after) => {
        const { added, changed, removed, unchanged } = ownDifferences(before, after);
        expect(removed.length + changed.length + unchanged).toBe(before.length);
        expect(added.length + changed.length + unchanged).toBe(after.length);
      }),
    );
  });
});
