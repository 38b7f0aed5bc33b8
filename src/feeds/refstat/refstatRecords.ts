import Papa from 'papaparse';
import type { FeedAnswer } from '../feedAdapter.ts';
import { FeedError } from '../transport/feedError.ts';
import { parseJson } from '../transport/parseJson.ts';
import { isRecord, listIn, shapeError, textOf } from '../wireRecord.ts';
import { columnOf, isHeader } from './columns.ts';

/** One row of the database: cells as text under the API's names of their columns. */
export interface RefstatRecord {
  /** 1-based over all pages. */
  readonly row: number;
  /** Null where the entry is no row at all. */
  readonly cells: ReadonlyMap<string, string> | null;
  readonly entry: unknown;
  readonly address: string;
}

/**
 * The rows of all pages, from JSON or from one of the files that hold the same table.
 * Errors: `FeedError` empty, cut_off, shape.
 */
export function readRefstatRecords(answers: readonly FeedAnswer[]): RefstatRecord[] {
  if (answers.length === 0) throw new FeedError('empty', '');
  const records: RefstatRecord[] = [];
  for (const answer of answers) {
    const entries = /^\s*[[{]/.test(answer.text) ? jsonEntries(answer) : csvEntries(answer);
    for (const { cells, entry } of entries) {
      records.push({ row: records.length + 1, cells, entry, address: answer.address });
    }
  }
  return records;
}

interface Entry {
  readonly cells: ReadonlyMap<string, string> | null;
  readonly entry: unknown;
}

/** `{ page, maxPages, total, items }`; `total` is an empty list or sums, never a number of rows. */
function jsonEntries({ text, address }: FeedAnswer): Entry[] {
  const root = parseJson(text, address);
  const items = listIn(isRecord(root) ? root.items : root);
  if (items === null) throw shapeError(root, address);
  return items.map((entry) => ({ cells: isRecord(entry) ? cellsOf(entry) : null, entry }));
}

function cellsOf(record: Readonly<Record<string, unknown>>): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(record).map(([name, value]) => [columnOf(name), textOf(value)] as const),
  );
}

/** The website's download has about 14 lines of explanation above its headers. */
const PREAMBLE = 40;

function csvEntries({ text, address }: FeedAnswer): Entry[] {
  const parsed = Papa.parse<string[]>(text, { header: false, skipEmptyLines: 'greedy' });
  if (parsed.errors.some(({ code }) => code === 'MissingQuotes')) {
    throw new FeedError('cut_off', address, { seen: 'missing_quotes' });
  }
  const lines = parsed.data;
  const at = lines.slice(0, PREAMBLE).findIndex((cells) => isHeader(cells.map(columnOf)));
  if (at < 0) {
    throw new FeedError('shape', address, { seen: 'missing_columns', names: ['year', 'coa_iso'] });
  }
  const columns = (lines[at] ?? []).map(columnOf);
  const body = lines.slice(at + 1);
  const data = isTagRow(body[0]) ? body.slice(1) : body;
  const last = data.at(-1);
  if (last !== undefined && last.length < columns.length && !/[\r\n]$/.test(text)) {
    throw new FeedError('cut_off', address, { seen: last.join(',') });
  }
  return data.map((cells) => ({ cells: lineCells(columns, cells), entry: cells.join(',') }));
}

function lineCells(
  columns: readonly string[],
  cells: readonly string[],
): ReadonlyMap<string, string> {
  const read = new Map<string, string>();
  cells.forEach((cell, index) => {
    const column = columns[index];
    if (column !== undefined && column !== '') read.set(column, cell.trim());
  });
  return read;
}

function isTagRow(cells: readonly string[] | undefined): boolean {
  return cells?.every((cell) => cell.trim() === '' || cell.trim().startsWith('#')) ?? false;
}
