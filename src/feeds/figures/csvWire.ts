import Papa from 'papaparse';
import { FeedError } from '../transport/feedError.ts';
import type { FigureColumn } from './columns.ts';
import { REQUIRED_COLUMNS } from './columns.ts';
import type { RawRow, RawTable, ReadHeaders } from './rawTable.ts';
import { readHeaders } from './rawTable.ts';

const DELIMITERS = [',', ';', '\t'] as const;

/**
 * Reads RFC 4180 and its relatives with semicolons or tabs.
 * Errors: `FeedError` shape for the headers; cut_off where the last line or quote is unfinished.
 */
export function readCsvTable(text: string, address: string): RawTable {
  const delimiter = delimiterOf(text);
  const parsed = Papa.parse<string[]>(text, { delimiter, header: false, skipEmptyLines: false });
  if (parsed.errors.some(({ code }) => code === 'MissingQuotes')) {
    throw new FeedError('cut_off', address, { seen: 'missing_quotes' });
  }
  const [first = [], ...lines] = parsed.data;
  const headers = readHeaders(first, address);
  const data = lines.filter((cells, index) => !isBlank(cells) && !(index === 0 && isTagRow(cells)));
  const last = data.at(-1);
  if (last !== undefined && last.length < first.length && !/[\r\n]$/.test(text)) {
    throw new FeedError('cut_off', address, { seen: last.join(delimiter) });
  }
  return {
    rows: data.map((cells, index) => readLine(cells, headers, index + 1)),
    unknownColumns: headers.unknown,
    isOwnExport: headers.isOwnExport,
    notDeclaredJson: false,
    marking: null,
    clock: null,
  };
}

function readLine(cells: readonly string[], headers: ReadHeaders, row: number): RawRow {
  const read: Partial<Record<FigureColumn, string>> = {};
  headers.columns.forEach((column, index) => {
    if (column !== null) read[column] = cells[index] ?? '';
  });
  const extra = cells.slice(headers.columns.length);
  return { row, cells: read, extra: extra.join(' | ').trim() };
}

/** The separator under which the first line names most of our columns; breakdowns hold semicolons too. */
function delimiterOf(text: string): string {
  const line = text.split(/[\r\n]/, 1)[0] ?? '';
  const hits = (delimiter: string) => {
    const names = line
      .split(delimiter)
      .map((name) => name.replaceAll('"', '').trim().toLowerCase());
    return REQUIRED_COLUMNS.filter((column) => names.includes(column)).length;
  };
  return DELIMITERS.reduce((best, next) => (hits(next) > hits(best) ? next : best));
}

/** A line without a single character in it is no row. */
function isBlank(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === '');
}

/** The HXL tag row that exports may carry under the headers. */
function isTagRow(cells: readonly string[]): boolean {
  return cells.every((cell) => cell === '' || /^#[a-z]+(\s*\+[a-z_0-9]+)*$/i.test(cell.trim()));
}
