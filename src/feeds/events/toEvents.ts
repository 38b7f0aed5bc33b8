import Papa from 'papaparse';
import { isAsOf, parseAsOf } from '#domain/asOf.ts';
import { unguardCell } from '#domain/csvGuard.ts';
import type { UnnumberedEvent } from '#domain/events.ts';
import { numberEvents } from '#domain/events.ts';
import type { SetAsideReason, SetAsideRow } from '#domain/figureTable.ts';
import type { SituationEvent } from '#domain/situation.ts';
import { cleanText } from '../figures/cleanText.ts';
import { FeedError } from '../transport/feedError.ts';

const COLUMNS = ['time', 'title', 'source', 'url'] as const;
type EventColumn = (typeof COLUMNS)[number];
type EventCells = Record<EventColumn, string>;

/** Law: rows received = events + rows set aside. */
export interface ReadEvents {
  readonly received: number;
  readonly events: readonly SituationEvent[];
  readonly setAside: readonly SetAsideRow[];
}

/**
 * Reads a table of events (`time,title,source,url`, headers in any order) into time order.
 * Errors: `FeedError` shape where the columns time or title are missing, cut_off.
 */
export function toEvents(text: string, zone: string, address: string): ReadEvents {
  const parsed = Papa.parse<string[]>(text, { delimiter: ',', skipEmptyLines: 'greedy' });
  if (parsed.errors.some(({ code }) => code === 'MissingQuotes')) {
    throw new FeedError('cut_off', address, { seen: 'missing_quotes' });
  }
  const [first = [], ...lines] = parsed.data;
  const headers = first.map((header) => header.trim().toLowerCase());
  const missing = ['time', 'title'].filter((column) => !headers.includes(column));
  if (missing.length > 0) throw new FeedError('shape', address, { names: missing });
  const events: UnnumberedEvent[] = [];
  const setAside: SetAsideRow[] = [];
  lines.forEach((line, index) => {
    const read = readEvent(cellsOf(line, headers), index + 1, zone);
    if ('reason' in read) setAside.push(read);
    else events.push(read);
  });
  return { received: lines.length, events: numberEvents(events), setAside };
}

function readEvent(cells: EventCells, row: number, zone: string): UnnumberedEvent | SetAsideRow {
  const refuse = (reason: SetAsideReason, column: EventColumn): SetAsideRow => ({
    row,
    reason,
    column,
    seen: cells[column].slice(0, 200),
    cells,
  });
  if (cells.time === '') return refuse('missing_cell', 'time');
  if (cells.title === '') return refuse('missing_cell', 'title');
  const long = COLUMNS.find((column) => cells[column].length > 10_000);
  if (long) return refuse('cell_too_long', long);
  const time = parseAsOf(cells.time, zone);
  if (!isAsOf(time)) return refuse(time, 'time');
  return { time, title: cells.title, source: cells.source, url: cells.url };
}

function cellsOf(line: readonly string[], headers: readonly string[]): EventCells {
  // Only our own export names the state of its data; its guard against formulas comes off again.
  const isOwnExport = headers.includes('data_state');
  const cell = (column: EventColumn) => {
    const text = line[headers.indexOf(column)] ?? '';
    return cleanText(isOwnExport ? unguardCell(text) : text).text;
  };
  return {
    time: (line[headers.indexOf('time')] ?? '').trim(),
    title: cell('title'),
    source: cell('source'),
    url: cell('url'),
  };
}
