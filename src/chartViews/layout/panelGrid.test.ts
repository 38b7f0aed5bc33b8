import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { panelGrid } from './panelGrid.ts';

describe('panelGrid', () => {
  it.each([
    [1, 270, 720, 1],
    [10, 270, 312, 1],
    [10, 270, 720, 2],
    [10, 200, 1200, 5],
    [2, 200, 1200, 2],
    [10, 200, 120, 1],
  ])('puts %i panels of at least %i pixels into %i pixels as %i columns', (...row) => {
    const [panels, least, width, columns] = row;
    expect(panelGrid(width, { panels, least }).columns).toBe(columns);
  });

  it('fills the width exactly and never has more than five columns', () => {
    const request = fc.record({
      panels: fc.integer({ min: 1, max: 14 }),
      least: fc.integer({ min: 100, max: 400 }),
    });
    fc.assert(
      fc.property(fc.integer({ min: 280, max: 2000 }), request, (width, asked) => {
        const { columns, panelWidth, gap } = panelGrid(width, asked);
        expect(columns * panelWidth + (columns - 1) * gap).toBeCloseTo(width);
        expect(columns).toBeLessThanOrEqual(Math.min(5, asked.panels));
        if (columns > 1) expect(panelWidth).toBeGreaterThanOrEqual(asked.least);
      }),
    );
  });
});
