import type { ChartTable } from '#chartViews/chartView.ts';
import { widthOf } from '../pictureText.ts';

/** 8 points, and the room beside a cell, CSS pixels. */
const SIZE = 8 * (96 / 72);
const GAP = 12;
/** Dates and numbers up to this width stay on one line; longer words are broken. */
const WIDEST_WHOLE = 118;
const WIDEST = 260;
/** Of a column its longest cells are measured, and one that is longer than most. */
const MEASURED = 4;
const MOST_CELLS = 0.8;

/**
 * Widths of a table's columns on paper, CSS pixels, together exactly `total`: each has its longest word and most of
 * its cells whole, those with more to say have more of the rest.
 */
export function columnWidths(
  { columns, rows }: Pick<ChartTable, 'columns' | 'rows'>,
  total: number,
): number[] {
  const needs = columns.map(({ label }, index) => {
    const cells = rows.map((row) => row.cells[index] ?? '').sort((a, b) => b.length - a.length);
    const longest = cells.slice(0, MEASURED);
    const usual = cells.slice(Math.floor(cells.length * (1 - MOST_CELLS))).slice(0, 1);
    const words = Math.max(widest(wordsOf([label]), true), widest(wordsOf(longest)));
    const whole = Math.max(widest([label], true), widest(longest));
    const least = Math.min(WIDEST_WHOLE, Math.max(words, widest(usual)));
    return { least: GAP + least, wanted: GAP + Math.min(WIDEST, Math.max(least, whole)) };
  });
  const least = needs.reduce((sum, need) => sum + need.least, 0);
  const wanted = needs.reduce((sum, need) => sum + need.wanted, 0);
  if (wanted <= total || wanted === least) {
    return needs.map((need) => (need.wanted * total) / Math.max(1, wanted));
  }
  const room = Math.max(0, total - least) / (wanted - least);
  const shrink = Math.min(1, total / least);
  return needs.map((need) => need.least * shrink + (need.wanted - need.least) * room);
}

function wordsOf(texts: readonly string[]): string[] {
  return texts.flatMap((text) => text.split(/\s+/));
}

function widest(texts: readonly string[], bold = false): number {
  // No cell is worth measuring beyond what a column can have.
  return texts.reduce(
    (most, text) => Math.max(most, widthOf(text.slice(0, 120), { size: SIZE, bold })),
    0,
  );
}
