import { queryOptions } from '@tanstack/react-query';
import type { FeedClock, FeedDefinition, Marking, Shrunken, Situation } from '#domain/situation.ts';
import { addressKey, requireFeedAddress, resolveFeedAddress } from '../transport/feedAddress.ts';
import { fetchText } from '../transport/fetchText.ts';
import { retryDelay, shouldRetry } from '../transport/retryPolicy.ts';
import { keepShrunken } from './keepShrunken.ts';
import type { ReadRows } from './toFigures.ts';
import { readRows } from './toFigures.ts';
import { readRawTable } from './wire.ts';

/** One feed as it was last read. */
export interface ReadFeed extends ReadRows {
  /** What the feed calls itself, else what the manifest calls it; the more cautious of the two. */
  readonly marking: Marking;
  readonly clock: FeedClock | null;
  readonly shrunken: Shrunken | null;
  /** Epoch ms by this device's clock. */
  readonly fetchedAt: number;
}

export interface FiguresQueryInputs {
  readonly feed: FeedDefinition;
  readonly situation: Pick<Situation, 'id' | 'zone' | 'measures' | 'sources'>;
  /** Where relative feed addresses start: the manifest's folder, or the page's for an address from the user. */
  readonly folder: string;
}

/**
 * Reads one figures feed. The key holds every input but the query of the address, which may hold a token;
 * a digest stands for it. Fails with `FeedError`.
 */
export function figuresQuery({ feed, situation, folder }: FiguresQueryInputs) {
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
      const asked = requireFeedAddress(feed.address, folder).href;
      const answer = await fetchText(asked, { base: folder, signal });
      const next = readFeed(answer, asked, { feed, situation });
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

interface Answer {
  readonly text: string;
  readonly contentType: string;
  readonly fetchedAt: number;
}

/** Reads a feed's answer; the query's own work without the fetching. Errors: `FeedError`. */
export function readFeed(
  answer: Answer,
  address: string,
  { feed, situation }: Pick<FiguresQueryInputs, 'feed' | 'situation'>,
): ReadFeed {
  const raw = readRawTable(answer.text, answer.contentType, address);
  const marking = mostCautious(feed.marking, raw.marking);
  const rows = readRows(raw, {
    situation,
    retrieved: marking === 'archive' ? '' : instantText(answer.fetchedAt),
    vintage: feed.vintage ?? false,
    now: answer.fetchedAt,
  });
  return { ...rows, marking, clock: raw.clock, shrunken: null, fetchedAt: answer.fetchedAt };
}

/** A feed may call itself an example or a replay; it may not call itself more real than the manifest does. */
function mostCautious(declared: Marking, stated: Marking | null): Marking {
  const order: readonly Marking[] = ['example', 'replay', 'live', 'archive'];
  return order.find((marking) => marking === declared || marking === stated) ?? declared;
}

function instantText(at: number): string {
  return Temporal.Instant.fromEpochMilliseconds(at).toString();
}
