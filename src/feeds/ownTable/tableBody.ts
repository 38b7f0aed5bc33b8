import { cellText, isEmptyCell } from './cellText.ts';
import { findTagRow } from './hxlTags.ts';
import type { Cell, Mapping, Sheet } from './types.ts';

/** A sheet with its rows told apart: headings, headers, tags, data. */
export interface TableBody {
  readonly rows: readonly (readonly Cell[])[];
  readonly headerRow: number;
  readonly tagRow: number | null;
  /** Index of the first row of data. */
  readonly firstData: number;
  /** One for each column; '' where a column has none. */
  readonly headers: readonly string[];
  readonly tags: readonly string[];
}

/** The body below the rows that a mapping names. */
export function bodyOf(
  { rows }: Sheet,
  { headerRow, tagRow }: Pick<Mapping, 'headerRow' | 'tagRow'>,
): TableBody {
  const firstData = Math.max(headerRow, tagRow ?? -1) + 1;
  const width = widthOf(rows);
  const textAt = (row: number | null, column: number) =>
    row === null || row < 0 ? '' : cellText(rows[row]?.[column]).trim().replace(/\s+/g, ' ');
  const columns = Array.from({ length: width }, (_, column) => column);
  const tags = tagRow === null ? [] : columns.map((column) => textAt(tagRow, column));
  return {
    rows,
    headerRow,
    tagRow,
    firstData,
    headers: columns.map((column) => textAt(headerRow, column) || (tags[column] ?? '')),
    tags,
  };
}

/** The row of tags and that of headers directly above it, else the row that looks most like one of headers. */
export function findHeaderRow(sheet: Sheet): Pick<Mapping, 'headerRow' | 'tagRow'> {
  const tagRow = findTagRow(sheet.rows);
  if (tagRow !== null) return { headerRow: tagRow - 1, tagRow };
  if (sheet.firstRow === 0) return { headerRow: 0, tagRow: null };
  return { headerRow: mostLikeHeaders(sheet.rows), tagRow: null };
}

const WITHIN_ROWS = 25;
const ROWS_BELOW = 40;

/** Each cell that is a word and stands over other kinds of cells speaks for its row; each number against it. */
function mostLikeHeaders(rows: readonly (readonly Cell[])[]): number {
  let best = { row: 0, score: -Infinity };
  for (let row = 0; row < Math.min(WITHIN_ROWS, rows.length - 1); row += 1) {
    const score = headerScore(rows, row);
    if (score > best.score) best = { row, score };
  }
  return best.row;
}

function headerScore(rows: readonly (readonly Cell[])[], at: number): number {
  const row = rows[at] ?? [];
  const below = rows.slice(at + 1, at + 1 + ROWS_BELOW);
  const seen = new Set<string>();
  return row.reduce<number>((sum, cell, column) => {
    if (isEmptyCell(cell)) return sum;
    const kind = kindOf(cell);
    const cells = below.map((cells) => cells[column]).filter((one) => !isEmptyCell(one));
    if (kind !== 'word') return sum + (isYear(cell) ? 0 : -2);
    const text = cellText(cell).trim();
    const isNew = !seen.has(text) && text.length <= LONGEST_HEADER;
    seen.add(text);
    const others = cells.filter((one) => kindOf(one) !== 'word').length;
    return sum + (isNew && cells.length > 0 ? 1 : 0) + (others * 2 > cells.length ? 1 : 0);
  }, 0);
}

const LONGEST_HEADER = 150;

function kindOf(cell: Cell | undefined): 'number' | 'date' | 'word' {
  if (typeof cell === 'number' || typeof cell === 'boolean') return 'number';
  const text = cellText(cell).trim();
  if (typeof cell === 'object' || /^\d{1,4}[/.-]\d{1,2}([/.-]\d{1,4})?\b/.test(text)) return 'date';
  return /^[<>~≈-]?\s*[\d.,'\s]*\d%?$/.test(text) ? 'number' : 'word';
}

/** Wide tables have years for headers. */
function isYear(cell: Cell): boolean {
  return /^(19|20)\d\d$/.test(cellText(cell).trim());
}

function widthOf(rows: readonly (readonly Cell[])[]): number {
  let width = 0;
  for (const { length } of rows) if (length > width) width = length;
  return width;
}
