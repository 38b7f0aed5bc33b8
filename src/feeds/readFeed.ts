import { licencesOfFeed } from '#domain/feedCredits.ts';
import type { FeedClock, FeedDefinition, Marking, Shrunken, Situation } from '#domain/situation.ts';
import type { FeedAdapter, FeedAnswer } from './feedAdapter.ts';
import { FeedError } from './transport/feedError.ts';
import type { ReadRows } from './figures/toFigures.ts';
import { readRows } from './figures/toFigures.ts';

/** One feed as it was last read. */
export interface ReadFeed extends ReadRows {
  /** What the feed calls itself, else what the manifest calls it; the more cautious of the two. */
  readonly marking: Marking;
  readonly clock: FeedClock | null;
  readonly shrunken: Shrunken | null;
  /** Epoch ms by this device's clock. */
  readonly fetchedAt: number;
}

/** What is declared about a feed and about the situation that it is read for. */
export interface DeclaredFeed {
  readonly feed: FeedDefinition;
  readonly situation: Pick<Situation, 'id' | 'zone' | 'measures' | 'sources'>;
  /** More rows than this are refused before they are read. Left out = no limit, as in commands. */
  readonly maxRows?: number;
}

/**
 * Reads the answers of a feed, from the network, a saved copy or a recording alike: one reader for every door.
 * Errors: `FeedError` for the feed as a whole.
 */
export function readFeed(
  answers: readonly FeedAnswer[],
  adapter: FeedAdapter,
  { feed, situation, maxRows = Infinity }: DeclaredFeed,
): ReadFeed {
  const raw = adapter.toRaw(answers, feed);
  if (raw.rows.length > maxRows) {
    const address = answers[0]?.address ?? '';
    throw new FeedError('too_many_rows', address, { names: [String(maxRows)] });
  }
  const marking = mostCautious(feed.marking, raw.marking);
  const fetchedAt = Math.max(...answers.map((answer) => answer.fetchedAt));
  const rows = readRows(raw, {
    situation,
    retrieved: marking === 'archive' ? '' : instantText(fetchedAt),
    vintage: feed.vintage ?? false,
    licence: licencesOfFeed(feed)[0]?.name,
    now: fetchedAt,
  });
  return { ...rows, marking, clock: raw.clock, shrunken: null, fetchedAt };
}

/** A feed may call itself an example or a replay; it may not call itself more real than the manifest does. */
function mostCautious(declared: Marking, stated: Marking | null): Marking {
  const order: readonly Marking[] = ['example', 'replay', 'live', 'archive'];
  return order.find((marking) => marking === declared || marking === stated) ?? declared;
}

function instantText(at: number): string {
  return Temporal.Instant.fromEpochMilliseconds(at).toString();
}
