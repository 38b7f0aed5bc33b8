import type { FeedDefinition } from '#domain/situation.ts';
import type { FeedAdapter, FeedAnswer } from '../feedAdapter.ts';
import type { RawTable } from '../figures/rawTable.ts';
import { adapterTable } from '../records/adapterRows.ts';
import type { RecordsShape } from '../records/feedRecords.ts';
import { readRecords } from '../records/feedRecords.ts';
import { feedsOwnWords, listUnder } from '../records/jsonRecords.ts';
import { FeedError } from '../transport/feedError.ts';
import { isRecord, listIn } from '../wireRecord.ts';
import { dtmRows } from './dtmRows.ts';

const SHAPE: RecordsShape = {
  rowsOf: (root) => listUnder(root, 'result') ?? listIn(root),
  needed: ['numpresentidpind', 'reportingdate', 'roundnumber'],
  faultOf,
};

/**
 * IOM's Displacement Tracking Matrix, version 3 of its API (`displacement/admin0`, `admin1`, `admin2`), and the CSV
 * of the same rows on HDX. A figure is the sum over displacement reason and place of origin within one operation,
 * round, date and place, as IOM's rows are meant to be added up; operations, rounds, dates and levels never are.
 * One round may report several dates: each is a figure of its own, as in HDX HAPI, because a sum over dates would
 * count people twice.
 * Series: `idps` (or the column's own name, `numPresentIdpInd`).
 * Terms: no redistribution, for non-commercial use, with IOM's credit line, which is shown whatever the
 * configuration says. Do not publish its figures in files of your own.
 */
export const dtmAdapter: FeedAdapter = { toRaw: dtmTable };

function dtmTable(answers: readonly FeedAnswer[], feed: FeedDefinition): RawTable {
  const read = readRecords(answers, SHAPE);
  return adapterTable(read, dtmRows(read.records, { feed, answers }));
}

/** A bad question is answered with status 200 and `isSuccess: false`; a long answer may be cut without a word. */
function faultOf(root: unknown, { text, address }: FeedAnswer): FeedError | null {
  if (!isRecord(root)) return null;
  if (root.isSuccess === false) {
    return new FeedError('shape', address, { seen: feedsOwnWords(root, text) });
  }
  const rows = listUnder(root, 'result')?.length ?? 0;
  const total = root.totalRecordsCount;
  if (typeof total !== 'number' || total <= rows) return null;
  return new FeedError('cut_off', address, {
    seen: `totalRecordsCount: ${total}; result: ${rows}`,
  });
}
