import type { FeedAdapter } from '../feedAdapter.ts';
import { FeedError } from '../transport/feedError.ts';
import { readRawTable } from './wire.ts';

/** Our own table, as CSV or JSON. */
export const figuresAdapter: FeedAdapter = {
  toRaw: ([answer]) => {
    if (answer === undefined) throw new FeedError('empty', '');
    return readRawTable(answer.text, answer.contentType, answer.address);
  },
};
