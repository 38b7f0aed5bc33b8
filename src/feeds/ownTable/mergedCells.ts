import { isEmptyCell } from './cellText.ts';
import type { Cell } from './types.ts';

/** Rows and columns from 0, the last included. */
export interface MergedRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

type Parts = Readonly<Record<string, Uint8Array>>;

/** The merged ranges of each sheet, in the order of the workbook; the library leaves them out. */
export function mergedRanges(parts: Parts): readonly (readonly MergedRange[])[] {
  const targets = new Map(
    [
      ...textOf(parts['xl/_rels/workbook.xml.rels']).matchAll(/<(?:\w+:)?Relationship\s[^>]*>/g),
    ].map(([tag]) => [attributeOf(tag, 'Id'), attributeOf(tag, 'Target')]),
  );
  const sheets = [...textOf(parts['xl/workbook.xml']).matchAll(/<(?:\w+:)?sheet\s[^>]*>/g)];
  return sheets.map(([tag]) => {
    const target = targets.get(attributeOf(tag, '[\\w]+:id')) ?? '';
    return rangesOf(parts[target.startsWith('/') ? target.slice(1) : `xl/${target}`]);
  });
}

/**
 * Gives each cell of a merged range the text or date that is seen over it. Numbers stay where they stand: one number
 * over three rows is one number.
 */
export function fillMerged(rows: Cell[][], ranges: readonly MergedRange[]): void {
  for (const { top, left, bottom, right } of ranges) {
    const cell = rows[top]?.[left];
    if (cell === undefined || isEmptyCell(cell)) continue;
    if (typeof cell === 'number' || typeof cell === 'boolean') continue;
    for (let row = top; row <= Math.min(bottom, rows.length - 1); row += 1) {
      const cells = rows[row];
      for (let column = left; column <= Math.min(right, (cells?.length ?? 0) - 1); column += 1) {
        if (cells !== undefined && isEmptyCell(cells[column])) cells[column] = cell;
      }
    }
  }
}

const MOST_RANGES = 100_000;

function rangesOf(part: Uint8Array | undefined): readonly MergedRange[] {
  const ranges: MergedRange[] = [];
  for (const [, cells = ''] of tailOf(part).matchAll(/<(?:\w+:)?mergeCell\s+ref="([^"]+)"/g)) {
    const range = rangeOf(cells);
    if (range !== null && ranges.length < MOST_RANGES) ranges.push(range);
  }
  return ranges;
}

/** Merged ranges stand after the rows; a sheet of 100,000 rows is not made a text for them. */
function tailOf(part: Uint8Array | undefined): string {
  if (part === undefined) return '';
  const mark = new TextEncoder().encode('sheetData>');
  for (let at = part.length - mark.length; at >= 0; at -= 1) {
    if (mark.every((byte, index) => part[at + index] === byte)) return textOf(part.subarray(at));
  }
  return '';
}

function rangeOf(cells: string): MergedRange | null {
  const match = /^([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})$/.exec(cells);
  if (match === null) return null;
  const [, left = '', top = '', right = '', bottom = ''] = match;
  return {
    top: Number(top) - 1,
    left: columnOf(left),
    bottom: Number(bottom) - 1,
    right: columnOf(right),
  };
}

/** @example columnOf('AB') // 27 */
function columnOf(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function attributeOf(tag: string, name: string): string {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
}

function textOf(part: Uint8Array | undefined): string {
  return part === undefined ? '' : new TextDecoder().decode(part);
}
