import { queryOptions } from '@tanstack/react-query';
import type { Situation } from '#domain/situation.ts';
import { addressKey, requireFeedAddress, resolveFeedAddress } from '../transport/feedAddress.ts';
import { fetchText } from '../transport/fetchText.ts';
import { retryDelay, shouldRetry } from '../transport/retryPolicy.ts';
import type { ReadEvents } from './toEvents.ts';
import { toEvents } from './toEvents.ts';

export interface EventsQueryInputs {
  readonly situation: Pick<Situation, 'events' | 'zone'>;
  /** The manifest's folder. */
  readonly folder: string;
}

/** The dated events of a situation; a situation without any gives an empty list and no request. Fails with `FeedError`. */
export function eventsQuery({ situation, folder }: EventsQueryInputs) {
  const { events, zone } = situation;
  const url = events === null ? 'none' : resolveFeedAddress(events, folder);
  // eslint-disable-next-line @tanstack/query/exhaustive-deps -- the address may hold a token: addressKey stands for it
  return queryOptions({
    queryKey: ['events', typeof url === 'string' ? url : addressKey(url), zone] as const,
    queryFn: async ({ signal }): Promise<ReadEvents> => {
      if (events === null) return { received: 0, events: [], setAside: [] };
      const address = requireFeedAddress(events, folder).href;
      const { text } = await fetchText(address, { base: folder, signal });
      return toEvents(text, zone, address);
    },
    retry: shouldRetry,
    retryDelay,
    staleTime: Infinity,
  });
}
