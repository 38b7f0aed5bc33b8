import { queryOptions } from '@tanstack/react-query';
import { adapterOf } from './adapters.ts';
import { fetchFeed } from './fetchFeed.ts';
import { keepShrunken } from './figures/keepShrunken.ts';
import type { DeclaredFeed, ReadFeed } from './readFeed.ts';
import { readFeed } from './readFeed.ts';
import { addressKey, resolveFeedAddress } from './transport/feedAddress.ts';
import { retryDelay, shouldRetry } from './transport/retryPolicy.ts';

export interface FeedQueryInputs extends DeclaredFeed {
  /** Where relative feed addresses start: the manifest's folder, or the page's for an address from the user. */
  readonly folder: string;
  /** The reader's own key for this feed. It is in no key and in no saved copy. */
  readonly token?: string | null;
}

/**
 * Reads one feed. The key holds every input but the query of the address, which may hold a token;
 * a digest stands for it. Fails with `FeedError`.
 */
export function feedQuery({ feed, situation, folder, token = null }: FeedQueryInputs) {
  const { zone, measures, sources } = situation;
  const url = resolveFeedAddress(feed.address, folder);
  const address = typeof url === 'string' ? url : addressKey(url);
  // eslint-disable-next-line @tanstack/query/exhaustive-deps -- the address may hold a token: addressKey stands for it
  return queryOptions({
    queryKey: [
      'figures',
      situation.id,
      address,
      { ...feed, address },
      zone,
      measures,
      sources,
    ] as const,
    queryFn: async ({ signal, client, queryKey }) => {
      const adapter = await adapterOf(feed.kind);
      const answers = await fetchFeed(feed, adapter, { folder, signal, token });
      const next = readFeed(answers, adapter, { feed, situation });
      // A replayed clock may be set back: fewer rows are then what was known.
      if (next.marking === 'replay') return next;
      return keepShrunken(next, client.getQueryData<ReadFeed>(queryKey));
    },
    retry: shouldRetry,
    retryDelay,
    // An archive never changes; live feeds are polled by whoever shows them.
    staleTime: feed.marking === 'archive' ? Infinity : 0,
    // Rows are replaced as a whole: a walk through all of them would only find that they changed,
    // and would copy names from outside as keys.
    structuralSharing: false,
  });
}
