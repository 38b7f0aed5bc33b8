import { unguardCell } from '#domain/csvGuard.ts';
import { EvidenceFault, type FileRow, MOST_ROWS } from './evidence.ts';

const EACH = 200;

/**
 * The rows of a CSV with a header (RFC 4180, comma or semicolon, any line ends), a pause after each 200 of them. Rows of
 * tags (HXL) are left out. Errors: `EvidenceFault` cut_off where a quote is never closed, too_many_rows.
 */
export function* csvRows(text: string): Generator<undefined, FileRow[], undefined> {
  const body = text.replace(/^\uFEFF/, '');
  const delimiter = delimiterOf(body);
  const rows: FileRow[] = [];
  let header: readonly string[] | null = null;
  let row = 0;
  for (const cells of records(body, delimiter)) {
    if (cells.length === 1 && cells[0] === '') continue;
    if (header === null) {
      header = cells.map((name) => name.trim());
      continue;
    }
    if (cells.every((cell) => cell === '' || cell.startsWith('#'))) continue;
    row += 1;
    if (row > MOST_ROWS) throw new EvidenceFault('too_many_rows');
    const named = header.map((name, index) => [name, unguardCell(cells[index] ?? '')] as const);
    rows.push({ row, cells: new Map(named) });
    if (row % EACH === 0) yield;
  }
  return rows;
}

function delimiterOf(text: string): string {
  const [head = ''] = text.split(/[\r\n]/, 1);
  return head.split(';').length > head.split(',').length ? ';' : ',';
}

function* records(text: string, delimiter: string): Generator<string[]> {
  let cells: string[] = [];
  let at = 0;
  while (at <= text.length) {
    const { cell, end } = text[at] === '"' ? quoted(text, at) : plain(text, at, delimiter);
    cells.push(cell);
    const sign = text[end];
    at = end + 1;
    if (sign === delimiter) continue;
    if (sign === '\r' && text[at] === '\n') at += 1;
    yield cells;
    cells = [];
    if (at >= text.length) return;
  }
}

interface Cell {
  readonly cell: string;
  /** Where the delimiter, the line's end or the file's end stands. */
  readonly end: number;
}

function plain(text: string, at: number, delimiter: string): Cell {
  let end = at;
  while (end < text.length && text[end] !== delimiter && !isLineEnd(text[end])) end += 1;
  return { cell: text.slice(at, end), end };
}

function quoted(text: string, at: number): Cell {
  let end = at + 1;
  for (;;) {
    end = text.indexOf('"', end);
    if (end === -1) throw new EvidenceFault('cut_off');
    if (text[end + 1] !== '"') break;
    end += 2;
  }
  return { cell: text.slice(at + 1, end).replaceAll('""', '"'), end: end + 1 };
}

function isLineEnd(sign: string | undefined): boolean {
  return sign === '\n' || sign === '\r';
}
