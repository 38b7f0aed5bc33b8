import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  definitionKey,
  formatBreakdown,
  isNarrowerBreakdown,
  parseBreakdown,
  sameBreakdown,
} from './breakdown.ts';
import type { Breakdown } from './figure.ts';

const CIVILIANS: Breakdown = [
  ['status', 'civilian'],
  ['side', 'Armenian'],
];

describe('parseBreakdown', () => {
  it.each([
    ['status=civilian;side=Armenian', CIVILIANS],
    [' status = civilian ; side = Armenian ', CIVILIANS],
    ['', []],
    ['cause=fuel depot explosion', [['cause', 'fuel depot explosion']]],
    ['formula=a=b', [['formula', 'a=b']]],
  ])('reads %j', (text, breakdown) => {
    expect(parseBreakdown(text)).toEqual(breakdown);
  });

  it.each(['civilian', '=civilian', 'status=', 'status=a;status=b', 'status=a;', ';'])(
    'refuses %j',
    (text) => {
      expect(parseBreakdown(text)).toBeNull();
    },
  );

  it('reads back what was written', () => {
    const word = fc.stringMatching(/^[a-z][a-z ]{0,8}[a-z]$/);
    const breakdown = fc.uniqueArray(fc.tuple(word, word), { selector: ([key]) => key });
    fc.assert(
      fc.property(breakdown, (pairs) => {
        expect(parseBreakdown(formatBreakdown(pairs))).toEqual(pairs);
      }),
    );
  });
});

describe('sameBreakdown', () => {
  it('ignores the order of the pairs, and nothing else', () => {
    expect(sameBreakdown(CIVILIANS, [...CIVILIANS].reverse())).toBe(true);
    expect(sameBreakdown(CIVILIANS, [['status', 'civilian']])).toBe(false);
    expect(sameBreakdown([], [])).toBe(true);
  });
});

describe('definitionKey', () => {
  it('keeps what makes another definition, and not whom it counts', () => {
    expect(definitionKey([...CIVILIANS, ['cause', 'mine'], ['since', '2023-09-19']])).toBe(
      'cause=mine;since=2023-09-19',
    );
    expect(definitionKey(CIVILIANS)).toBe('');
  });
});

describe('isNarrowerBreakdown', () => {
  it.each([
    ['civilians of a side among all of that side', CIVILIANS, [['side', 'Armenian']], true],
    ['children among all', [['age', 'child']], [], true],
    ['a side among civilians of it', [['side', 'Armenian']], CIVILIANS, false],
    ['civilians of one side among another side', CIVILIANS, [['side', 'Azerbaijani']], false],
    ['the same people', CIVILIANS, CIVILIANS, false],
  ] satisfies [string, Breakdown, Breakdown, boolean][])('finds %s', (_title, part, whole, is) => {
    expect(isNarrowerBreakdown(part, whole)).toBe(is);
  });
});
