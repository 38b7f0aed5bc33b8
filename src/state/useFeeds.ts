import { useQueries } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { FeedFault } from '#domain/feedFault.ts';
import type { ReadFeed } from '#feeds/readFeed.ts';
import type { FoundSituation } from '#feeds/situations/query.ts';
import { type FeedSource, feedSourcesOf } from './feedOverride.ts';
import { combineFeeds, pollingQuery } from './feedQueries.ts';
import type { QueryFacts } from './feedState.ts';
import { pollingInterval } from './polling.ts';

export interface Feeds {
  /** Null until every feed was read once or has failed, and one was read. */
  readonly read: readonly ReadFeed[] | null;
  /** Why feeds beside those have given nothing yet. */
  readonly missing: readonly FeedFault[];
  /** How the feed that is worst off stands. */
  readonly facts: QueryFacts<unknown, FeedFault>;
  /** The feed that the address asks for may not be read. */
  readonly refused: FeedFault | null;
  readonly everyMs: number | null;
  readonly refetch: () => void;
}

interface Choices {
  readonly asked: string | null;
  readonly site: string;
  readonly paused: boolean;
}

const NONE: readonly FeedSource[] = [];

/** Reads the feeds of a situation, polls those that grow, and keeps what was read last. */
export function useFeeds(found: FoundSituation | null, { asked, site, paused }: Choices): Feeds {
  const sources = useMemo(
    () => (found === null ? NONE : feedSourcesOf(asked, { ...found, site })),
    [found, asked, site],
  );
  const feeds = 'reason' in sources ? NONE : sources;
  const combined = useQueries({
    queries: found === null ? [] : feeds.map((source) => pollingQuery(source, found, paused)),
    // Kept outside the component, so that TanStack need not combine again at every render.
    combine: combineFeeds,
  });
  return useMemo(
    () => ({
      read: combined.read,
      missing: combined.missing,
      facts: combined.facts,
      refused: 'reason' in sources ? sources : null,
      everyMs: shortest(feeds, combined.read),
      refetch: combined.refetch,
    }),
    [combined, feeds, sources],
  );
}

function shortest(feeds: readonly FeedSource[], read: readonly ReadFeed[] | null): number | null {
  const waits = feeds.flatMap(({ feed }, index) => {
    const stated = read?.length === feeds.length ? read[index]?.marking : undefined;
    const every = pollingInterval(stated ?? feed.marking, feed);
    return every === null ? [] : [every];
  });
  return waits.length === 0 ? null : Math.min(...waits);
}
