import Papa from 'papaparse';
import type { FigureColumn } from '#feeds/figures/columns.ts';
import { READ_COLUMNS } from '#feeds/figures/columns.ts';
import type { RawRow } from '#feeds/figures/rawTable.ts';

/** Our own columns, then what a row knows of its file: its number, the rows behind it, the cells too many. */
const KEPT_COLUMNS = [...READ_COLUMNS, 'row', 'rows', 'extra'] as const;

/**
 * Rows of a table as they were taken (`TakenChunk.csv`), bad ones included, for the reader of every other feed.
 * Null for a text that is none of ours.
 */
export function readOwnRows(csv: string): readonly RawRow[] | null {
  if (csv === '') return [];
  const { data, errors } = Papa.parse<string[]>(csv, {
    delimiter: ',',
    header: false,
    skipEmptyLines: true,
  });
  const [head = [], ...lines] = data;
  const isOurs =
    head.length === KEPT_COLUMNS.length && KEPT_COLUMNS.every((name, at) => head[at] === name);
  if (!isOurs || errors.length > 0) return null;
  const rows = lines.map(readLine);
  const whole = rows.filter((row) => row !== null);
  return whole.length === rows.length ? whole : null;
}

function readLine(line: readonly string[]): RawRow | null {
  if (line.length !== KEPT_COLUMNS.length) return null;
  const [row = '', rows = '', extra = ''] = line.slice(READ_COLUMNS.length);
  if (!/^\d{1,9}$/.test(row) || !/^[1-9]\d{0,8}$/.test(rows)) return null;
  const cells: Partial<Record<FigureColumn, string>> = {};
  READ_COLUMNS.forEach((column, index) => {
    const cell = line[index] ?? '';
    if (cell !== '') cells[column] = cell;
  });
  const behind = Number(rows);
  return { row: Number(row), cells, extra, ...(behind === 1 ? {} : { rows: behind }) };
}
