import type { FeedFaultReason } from '#domain/feedFault.ts';
import { isTableFault } from '../ownTable/tableFault.ts';
import type { TableFaultReason } from '../ownTable/types.ts';
import { FeedError } from '../transport/feedError.ts';

/** What is wrong with a file, as what is wrong with a feed; the rest is `shape`, with the file's own word. */
const REASONS: Readonly<Partial<Record<TableFaultReason, FeedFaultReason>>> = {
  empty: 'empty',
  too_large: 'too_large',
  too_large_unpacked: 'too_large',
  too_many_rows: 'too_many_rows',
  not_utf8: 'not_utf8',
  web_page: 'web_page',
  json_cut_off: 'cut_off',
  unfinished_quotes: 'cut_off',
};

/** Any other error stays itself. */
export function asFeedError(error: unknown, address: string): unknown {
  if (!isTableFault(error)) return error;
  const { reason, seen, limit } = error.fault;
  return new FeedError(REASONS[reason] ?? 'shape', address, {
    seen: reason in REASONS ? seen : reason,
    names: limit === null ? [] : [String(limit)],
  });
}
