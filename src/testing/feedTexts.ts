import fc from 'fast-check';
import type { FeedFault } from '#domain/feedFault.ts';
import type { FigureTable } from '#domain/figureTable.ts';
import { rowCount } from '#domain/rowCount.ts';
import type { FeedDefinition, FeedKind, FeedSeries } from '#domain/situation.ts';
import type { FeedAdapter, FeedAnswer } from '#feeds/feedAdapter.ts';
import { toFigureTable } from '#feeds/figures/toFigures.ts';
import { readFeed } from '#feeds/readFeed.ts';
import { isFeedError } from '#feeds/transport/feedError.ts';

const FETCHED = Temporal.Instant.from('2026-11-23T12:00:00Z').epochMilliseconds;

export function feedOf(
  kind: FeedKind,
  series: readonly FeedSeries[],
  rest: Partial<FeedDefinition> = {},
): FeedDefinition {
  return { kind, address: 'https://feed.example/data', marking: 'example', series, ...rest };
}

export function answerOf(text: string, address = 'https://feed.example/data'): FeedAnswer {
  const contentType = /^\s*[[{]/.test(text) ? 'application/json' : 'text/csv';
  return { text, contentType, address, fetchedAt: FETCHED };
}

/** What the page makes of these answers. */
export function tableOfFeed(
  adapter: FeedAdapter,
  feed: FeedDefinition,
  answers: readonly (string | FeedAnswer)[],
): FigureTable {
  const read = readFeed(
    answers.map((one) => (typeof one === 'string' ? answerOf(one) : one)),
    adapter,
    { feed, situation: { id: 'example', zone: 'Asia/Yerevan', sources: [] } },
  );
  return toFigureTable([read]);
}

export type WireCells = Readonly<Record<string, string | number | boolean | null>>;

/** The same records as CSV; a cell with a comma or a quote is quoted. */
export function csvOfRecords(records: readonly WireCells[]): string {
  const columns = [...new Set(records.flatMap((record) => Object.keys(record)))];
  const line = (cells: readonly (string | number | boolean | null | undefined)[]) =>
    cells.map((cell) => quoted(String(cell ?? ''))).join(',');
  const rows = records.map((record) => line(columns.map((column) => record[column])));
  return [line(columns), ...rows, ''].join('\r\n');
}

/** Records of a shape whose cells are sometimes anything at all, with entries among them that are none. */
export function brokenRecords(good: WireCells, odd: readonly WireCells[string][]) {
  const cell = fc.oneof(fc.constantFrom(...odd), fc.string({ maxLength: 12 }), fc.integer());
  const changes = fc.dictionary(fc.constantFrom(...Object.keys(good)), cell, { maxKeys: 4 });
  return fc.array(
    changes.map((changed): WireCells => ({ ...good, ...changed })),
    { maxLength: 20 },
  );
}

/** Entries of a JSON list that are no records. */
export const notRecords = fc.array(
  fc.constantFrom<unknown>(null, 'text', 12, true, [], [{ a: 1 }], Number.MAX_SAFE_INTEGER),
  { maxLength: 4 },
);

/** Rows behind references, rejected references and rows set aside: what the law compares with the rows received. */
export function rowsBehind({ figures, rejected, setAside }: FigureTable): number {
  const references = [...figures, ...rejected].flatMap((figure) => figure.references);
  return rowCount(references) + rowCount(setAside);
}

/** The fault of the `FeedError` that this throws; any other error is thrown on. */
export function faultOf(read: () => unknown): FeedFault | null {
  try {
    read();
    return null;
  } catch (error) {
    if (isFeedError(error)) return error.fault;
    throw error;
  }
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
