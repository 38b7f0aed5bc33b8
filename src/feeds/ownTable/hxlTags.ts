import { cellText, isEmptyCell } from './cellText.ts';
import type { Cell } from './types.ts';

/** A hashtag with its attributes, lower case: `#affected +Idps` is `affected` with `idps`. */
export interface HxlTag {
  readonly tag: string;
  readonly attributes: ReadonlySet<string>;
}

/** The tag row stands within the first rows; headings and notes may stand above it. */
const WITHIN_ROWS = 25;
const TAG = /^\s*#\s*([a-z][a-z0-9_]*)((?:\s*\+\s*[a-z][a-z0-9_]*)*)\s*$/i;

/** Case, spaces and the order of attributes say nothing; null for anything but a hashtag. */
export function parseHxlTag(text: string): HxlTag | null {
  const match = TAG.exec(text);
  if (match === null) return null;
  const [, tag = '', attributes = ''] = match;
  const names = attributes
    .toLowerCase()
    .split('+')
    .map((name) => name.trim());
  return { tag: tag.toLowerCase(), attributes: new Set(names.filter((name) => name !== '')) };
}

/**
 * Index of the HXL tag row: the first of whose non-empty cells at least half are hashtags, two of them at least;
 * null where there is none. Footnotes in it and columns without a tag are common.
 */
export function findTagRow(rows: readonly (readonly Cell[])[]): number | null {
  const index = rows.slice(0, WITHIN_ROWS).findIndex((row) => {
    const filled = row.filter((cell) => !isEmptyCell(cell));
    const tags = filled.filter((cell) => parseHxlTag(cellText(cell)) !== null).length;
    return tags > 1 && tags * 2 >= filled.length;
  });
  return index === -1 ? null : index;
}
