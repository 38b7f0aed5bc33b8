import { describe, expect, it } from 'vitest';
import { comparisonOf, shippedInputs } from '../testing/comparedSituations.ts';
import { compareCsv } from './compareCsv.ts';
import { FIGURE_COLUMNS } from './figuresCsv.ts';

describe('the CSV of a comparison', () => {
  it('has the columns of every file of figures and the situation in each note', async () => {
    const comparison = comparisonOf(await shippedInputs());
    const table = compareCsv(comparison.figures, { knownAt: null });
    expect(table.columns).toEqual([...FIGURE_COLUMNS]);
    expect(table.rowCount).toBe(comparison.view?.figures.length);
    const note = FIGURE_COLUMNS.indexOf('note');
    const notes = Array.from({ length: table.rowCount }, (_, row) => table.rowAt(row)[note]);
    expect(notes.every((text) => String(text).startsWith('Situation '))).toBe(true);
    expect(notes[0]).toMatch(/^Situation nagorno-karabakh-2023 \(Nagorno-Karabakh, September/);
  });
});
