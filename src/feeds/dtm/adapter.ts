import type { FeedAdapter } from '../feedAdapter.ts';
import { FeedError } from '../transport/feedError.ts';

export const dtmAdapter: FeedAdapter = {
  toRaw: ([answer]) => {
    throw new FeedError('shape', answer?.address ?? '');
  },
};
