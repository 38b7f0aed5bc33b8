import type { Query } from '@tanstack/react-query';
import type { FeedFaultReason } from '#domain/feedFault.ts';
import { isFeedError } from '#feeds/transport/feedError.ts';
import { type CopyLoss, markCopy, noteCopyLoss } from './copyMarks.ts';
import { readSavedCopy, removeCopy } from './savedCopies.ts';

/** Answers about the address itself: a copy of something else would hide them. */
const ABOUT_THE_ADDRESS: readonly FeedFaultReason[] = ['unknown_situation', 'refused_address'];

/**
 * Puts the saved copy of a query in its place, as data fetched then, while the network gives nothing; whatever the network
 * does goes on. The copy is read by the query's own reader. One that cannot be read is removed, and that is said.
 */
export async function restoreCopy(query: Query): Promise<void> {
  const rule = query.meta?.copy;
  if (rule === undefined || isAboutTheAddress(query.state.error ?? query.state.fetchFailureReason))
    return;
  const copy = await readSavedCopy(rule.key);
  if (copy.found === 'none') return;
  if (copy.found !== 'copy') {
    noteCopyLoss(copy.found);
    return;
  }
  try {
    const data = await rule.read(copy.answers);
    const fetchedAt = Math.max(...copy.answers.map((answer) => answer.fetchedAt));
    take(query, data, fetchedAt);
  } catch (error) {
    // What a reader refuses is damaged; a fault of the program is not the copy's.
    if (!isFeedError(error)) throw error;
    await lose(rule.key, 'damaged');
  }
}

function take(query: Query, data: unknown, fetchedAt: number): void {
  const { state } = query;
  // The network was quicker after all.
  if (state.data !== undefined || typeof data !== 'object' || data === null) return;
  markCopy(data);
  query.setState({
    data,
    dataUpdatedAt: fetchedAt,
    dataUpdateCount: state.dataUpdateCount + 1,
    status: state.status === 'error' ? 'error' : 'success',
    // Never as good as fetched: whoever comes back to the page asks again.
    isInvalidated: true,
  });
}

async function lose(key: string, loss: CopyLoss): Promise<void> {
  await removeCopy(key);
  noteCopyLoss(loss);
}

function isAboutTheAddress(error: unknown): boolean {
  return isFeedError(error) && ABOUT_THE_ADDRESS.includes(error.fault.reason);
}
