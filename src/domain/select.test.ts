import { describe, expect, it } from 'vitest';
import { aFigure } from './fixtures.ts';
import { isSelected, selectFigures } from './select.ts';
import type { FigureSelector } from './situation.ts';

const CHILDREN = aFigure({
  breakdown: 'age=child;side=Armenian',
  indicator: 'killed',
  unit: 'people',
});
const ALL = aFigure({ indicator: 'killed' });

describe('isSelected', () => {
  it.each([
    ['everything of an indicator', { indicator: 'killed' }, true],
    ['its place', { indicator: 'killed', place: 'Armenia' }, true],
    ['its source by name', { indicator: 'killed', source: 'Government of Armenia' }, true],
    ['its source by slug', { indicator: 'killed', source: 'government-of-armenia' }, true],
    ['another indicator', { indicator: 'injured' }, false],
    ['another place', { indicator: 'killed', place: 'Armenia/Syunik' }, false],
    ['another source', { indicator: 'killed', source: 'UNHCR' }, false],
    ['a breakdown it does not have', { indicator: 'killed', breakdown: [['age', 'child']] }, false],
  ] satisfies [string, FigureSelector, boolean][])('selects by %s', (_title, selector, is) => {
    expect(isSelected(ALL, selector)).toBe(is);
  });

  it('takes figures with a breakdown only where the selector names it, in any order', () => {
    const breakdown = [
      ['side', 'Armenian'],
      ['age', 'child'],
    ] as const;
    expect(selectFigures([ALL, CHILDREN], { indicator: 'killed' })).toEqual([ALL]);
    expect(selectFigures([ALL, CHILDREN], { indicator: 'killed', breakdown })).toEqual([CHILDREN]);
  });
});
