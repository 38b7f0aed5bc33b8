import { isFeedError } from '../transport/feedError.ts';
import { parseJson } from '../transport/parseJson.ts';
import { MAX_COLUMNS, MAX_DEPTH, MAX_SHEET_ROWS } from './limits.ts';
import { sheetOf } from './sheetOf.ts';
import { TableFault } from './tableFault.ts';
import type { Cell, Sheet } from './types.ts';

/**
 * Reads a list of lists, a list of records, or the longest such list within an envelope
 * (`{ status, results: […] }`, `{ data: […] }`). Records within records become `name/name` columns.
 * Errors: `TableFault` json_cut_off, too_deep, not_a_table, too_many_rows, too_many_columns.
 */
export function readJsonSheet(text: string): Sheet {
  const list = longestList(parse(text));
  if (list === null) throw new TableFault('not_a_table', text.trim());
  if (list.length > MAX_SHEET_ROWS) {
    throw new TableFault('too_many_rows', String(list.length), MAX_SHEET_ROWS);
  }
  return list.some(isRecord) ? sheetOfRecords(list) : sheetOfLists(list);
}

function parse(text: string): unknown {
  try {
    return parseJson(text, '');
  } catch (error) {
    if (!isFeedError(error)) throw error;
    if (error.fault.seen === 'too_deep') throw new TableFault('too_deep', '', MAX_DEPTH);
    throw new TableFault(error.fault.reason === 'cut_off' ? 'json_cut_off' : 'not_a_table', text);
  }
}

/** How deep in an envelope a list is looked for: `{ data: { timeseries: […] } }`. */
const ENVELOPE_DEPTH = 3;

function longestList(root: unknown): readonly unknown[] | null {
  if (isList(root)) return isTable(root) ? root : null;
  let level = [root];
  for (let depth = 0; depth < ENVELOPE_DEPTH; depth += 1) {
    const inner = level.filter(isRecord).flatMap((record) => Object.values(record));
    const lists = inner.filter(isList).filter(isTable);
    if (lists.length > 0) {
      return lists.reduce((most, next) => (next.length > most.length ? next : most));
    }
    level = inner;
  }
  return null;
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

function isTable(list: readonly unknown[]): boolean {
  return list.length > 0 && list.some((one) => isRecord(one) || Array.isArray(one));
}

function sheetOfLists(list: readonly unknown[]): Sheet {
  const rows = list.map((row) => (isList(row) ? row.map(cellOf) : [cellOf(row)]));
  for (const { length } of rows) refuseTooWide(length);
  return sheetOf('', rows, 1);
}

function sheetOfRecords(list: readonly unknown[]): Sheet {
  const places = new Map<string, number>();
  const rows: Cell[][] = [[]];
  for (const record of list) {
    const row: Cell[] = [];
    // What is no record stays visible as a row of one cell.
    const entries = isRecord(record) ? flat(record, '') : [['', cellOf(record)] as const];
    for (const [name, cell] of entries) {
      const place = places.get(name) ?? places.size;
      if (!places.has(name)) places.set(name, place);
      refuseTooWide(places.size);
      while (row.length < place) row.push(null);
      row[place] = cell;
    }
    rows.push(row);
  }
  rows[0] = [...places.keys()];
  return sheetOf('', rows, 0);
}

function refuseTooWide(columns: number): void {
  if (columns > MAX_COLUMNS) throw new TableFault('too_many_columns', String(columns), MAX_COLUMNS);
}

/** The depth was measured before anything was parsed. */
function flat(record: Readonly<Record<string, unknown>>, before: string): [string, Cell][] {
  return Object.entries(record).flatMap(([name, value]): [string, Cell][] => {
    const path = `${before}${name}`;
    return isRecord(value) ? flat(value, `${path}/`) : [[path, cellOf(value)]];
  });
}

function cellOf(value: unknown): Cell {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
    return value;
  }
  return JSON.stringify(value);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
