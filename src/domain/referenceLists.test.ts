import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guardCell } from './csvGuard.ts';
import type { ListedColumn } from './referenceLists.ts';
import { joinListed, LISTED_COLUMNS, splitListed } from './referenceLists.ts';

const empty = {
  published: '',
  retrieved: '',
  carried_by: '',
  url: '',
  role: '',
  revises: '',
  note: '',
};

describe('the references of one figure in one row', () => {
  it('are lists of equal length for carriers and links, and one item where all say the same', () => {
    expect(joinListed('carried_by', ['TASS', 'TASS'])).toBe('TASS | TASS');
    expect(joinListed('role', ['recommended', 'recommended'])).toBe('recommended');
    expect(joinListed('role', ['recommended', 'triangulation'])).toBe(
      'recommended | triangulation',
    );
    expect(joinListed('url', ['', ''])).toBe(' | ');
  });

  it('are told apart again, each with its own date and the shared role', () => {
    const cells = {
      ...empty,
      carried_by: 'A | B',
      url: 'x | ',
      published: '2023-09-24 | ',
      role: 'recommended',
    };
    expect(splitListed(cells)).toEqual([
      { ...empty, carried_by: 'A', url: 'x', published: '2023-09-24', role: 'recommended' },
      { ...empty, carried_by: 'B', role: 'recommended' },
    ]);
  });

  it('are not guessed at when someone has edited the lists', () => {
    expect(splitListed({ ...empty, carried_by: 'A | B', url: 'x' })).toBeNull();
    expect(
      splitListed({ ...empty, carried_by: 'A | B', url: 'x | y', note: 'a | b | c' }),
    ).toBeNull();
    expect(splitListed({ ...empty, note: 'a | b' })).toBeNull();
  });

  it('come back as they were, whatever stands in them', () => {
    const item = fc.oneof(
      fc.string({ unit: fc.constantFrom('|', ' ', 'a', '=', "'", '\n'), maxLength: 8 }),
      fc.string({ maxLength: 8 }),
    );
    const reference = fc.record({
      published: item,
      retrieved: item,
      carried_by: item,
      url: item,
      role: item,
      revises: item,
      note: item,
    });
    fc.assert(
      fc.property(fc.array(reference, { minLength: 1, maxLength: 4 }), (references) => {
        const joined = (column: ListedColumn) =>
          guardCell(
            joinListed(
              column,
              references.map((one) => one[column]),
            ),
          );
        const cells = { ...empty };
        for (const column of LISTED_COLUMNS) cells[column] = joined(column);
        expect(splitListed(cells)).toEqual(references);
      }),
    );
  });
});
