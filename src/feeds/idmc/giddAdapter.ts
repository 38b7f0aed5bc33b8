import type { FeedDefinition } from '#domain/situation.ts';
import type { FeedAdapter, FeedAnswer } from '../feedAdapter.ts';
import type { RawTable } from '../figures/rawTable.ts';
import { adapterTable } from '../records/adapterRows.ts';
import type { RecordsShape } from '../records/feedRecords.ts';
import { isJson, readRecords } from '../records/feedRecords.ts';
import { listUnder } from '../records/jsonRecords.ts';
import { FeedError } from '../transport/feedError.ts';
import { parseJson } from '../transport/parseJson.ts';
import { isRecord, listIn, textOf } from '../wireRecord.ts';
import { giddRows } from './giddRows.ts';

const SHAPE: RecordsShape = {
  rowsOf: (root) => listUnder(root, 'results') ?? listIn(root),
  needed: ['iso3', 'year'],
};

/**
 * IDMC's validated figures by country and year (GIDD): the pages of its API and the CSV files on HDX. Every stated
 * cell is a figure of its own and a row of the law; a blank cell is no figure, and the rounded columns are derived
 * from the others and not read.
 * Series: `conflict_new_displacement`, `conflict_total_displacement`, `disaster_new_displacement`,
 * `disaster_total_displacement`; plain `new_displacement` and `total_displacement` where a file does not say which.
 * Totals are people at the year's end, new displacements are movements within it: the configuration says so, and
 * they are never added. On the licence see the updates' adapter.
 */
export const giddAdapter: FeedAdapter = {
  nextAddress: (answers, feed) => {
    const last = answers.at(-1);
    return last === undefined ? null : nextPage(last, feed);
  },
  toRaw: (answers, feed) => giddTable(answers, feed),
};

function giddTable(answers: readonly FeedAnswer[], feed: FeedDefinition): RawTable {
  const read = readRecords(answers, SHAPE);
  const context = { feed, answers, tags: read.tags };
  return adapterTable(
    read,
    read.records.flatMap((record) => giddRows(record, context)),
  );
}

/** Errors: `FeedError` shape where the feed sends us elsewhere for its next page. */
function nextPage({ text, address }: FeedAnswer, { token }: FeedDefinition): URL | null {
  if (!isJson(text)) return null;
  const root = parseJson(text.replace(/^\uFEFF/, ''), address);
  const stated = isRecord(root) ? textOf(root.next) : '';
  if (stated === '') return null;
  if (!URL.canParse(stated, address)) throw new FeedError('shape', address, { seen: 'next' });
  const next = new URL(stated, address);
  const asked = new URL(address);
  if (next.host !== asked.host) {
    throw new FeedError('shape', address, { seen: next.host, names: ['next'] });
  }
  next.protocol = asked.protocol;
  // The server repeats the reader's own key; it goes into the request and nowhere else.
  if (token !== undefined) next.searchParams.delete(token);
  return next.href === asked.href ? null : next;
}
