import { queryOptions } from '@tanstack/react-query';
import type { Situation } from '#domain/situation.ts';
import { type CopyRule, keepAnswers } from '../transport/answerKeeper.ts';
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
  const key = typeof url === 'string' ? url : addressKey(url);
  const copy: CopyRule = {
    key: `events ${key}`,
    read: ([answer]) => toEvents(answer?.text ?? '', zone, answer?.address ?? ''),
  };
  // eslint-disable-next-line @tanstack/query/exhaustive-deps -- the address may hold a token: addressKey stands for it
  return queryOptions({
    queryKey: ['events', key, zone] as const,
    queryFn: async ({ signal, client }): Promise<ReadEvents> => {
      if (events === null) return { received: 0, events: [], setAside: [] };
      const address = requireFeedAddress(events, folder).href;
      const answer = await fetchText(address, { base: folder, signal });
      const read = toEvents(answer.text, zone, address);
      keepAnswers(client, copy, [{ ...answer, address }]);
      return read;
    },
    meta: { copy },
    retry: shouldRetry,
    retryDelay,
    staleTime: Infinity,
  });
}
