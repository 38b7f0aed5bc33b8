import { describe, expect, it } from 'vitest';
import { aFigure } from '#domain/fixtures.ts';
import { ALL_FIGURES, exportName } from './exportName.ts';

const facts = {
  situation: 'river',
  marking: 'archive',
  zone: 'UTC',
  // The end of 3 October 2023.
  knownAt: 1_696_377_600_000,
  staleSince: null,
} as const;
const nameOf = (scope: string) =>
  exportName(facts, { scope, extension: 'csv', figures: [aFigure({ asOf: '2023-10-02' })] });

describe('the name of a file at a chosen moment', () => {
  it('is that of the moment', () => {
    expect(nameOf('figures')).toBe('corridor_river_figures_2023-10-02_known-2023-10-03.csv');
  });

  it.each([ALL_FIGURES, 'set-aside'])('is without it where it holds every moment: %s', (scope) => {
    expect(nameOf(scope)).toBe(`corridor_river_${scope}_2023-10-02.csv`);
  });
});
