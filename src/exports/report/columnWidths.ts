import type { ChartTable } from '#chartViews/chartView.ts';
import { widthOf } from '../pictureText.ts';

/** 8 points, and the room beside a cell, CSS pixels. */
const SIZE = 8 * (96 / 72);
const GAP = 12;
/** Dates and numbers up to this width stay on one line; longer words are broken. */
const WIDEST_WHOLE = 118;
const WIDEST = 260;
/** Of a column the longest cells are measured. */
const MEASURED = 4;

/**
 * Widths of a table's columns on paper, CSS pixels, together exactly `total`: each has its longest word, those with more
 * to say have more of the rest.
 */
export function columnWidths(
  { columns, rows }: Pick<ChartTable, 'columns' | 'rows'>,
  total: number,
): number[] {
  const needs = columns.map(({ label }, index) => {
    const cells = longest(rows.map((row) => row.cells[index] ?? ''));
    const whole = Math.max(widest([label], true), widest(cells));
    const words = Math.max(widest(wordsOf([label]), true), widest(wordsOf(cells)));
    const least = whole <= WIDEST_WHOLE ? whole : Math.min(WIDEST_WHOLE, words);
    return { least: GAP + least, wanted: GAP + Math.min(WIDEST, whole) };
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

function longest(cells: readonly string[]): string[] {
  const found: string[] = [];
  for (const cell of cells) {
    if (found.length < MEASURED) found.push(cell);
    else {
      const shortest = found.reduce(
        (at, one, index) => (one.length < (found[at]?.length ?? 0) ? index : at),
        0,
      );
      if (cell.length > (found[shortest]?.length ?? 0)) found[shortest] = cell;
    }
  }
  return found;
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
