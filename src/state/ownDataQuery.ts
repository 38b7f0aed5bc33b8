import type { QueryClient } from '@tanstack/react-query';
import type { FeedDefinition, Situation } from '#domain/situation.ts';
import { situationQuery, type SituationQueryInputs } from '#feeds/situations/query.ts';
import { OWN_FEED, OWN_SITUATION } from './ownDataNames.ts';

/** A situation's manifest, from the site or, for own figures, from this device; what reads those comes with them. */
export function foundQuery(inputs: SituationQueryInputs) {
  const query = situationQuery(inputs);
  if (inputs.id !== OWN_SITUATION) return query;
  return {
    ...query,
    queryFn: async ({ client }: { readonly client: QueryClient }) => {
      const { findOwnSituation } = await import('./ownDataSituation.ts');
      return findOwnSituation(inputs.site, client);
    },
  };
}

/** How a feed of own figures is read in place of fetching it; nothing for any other feed. */
export function ownFeedRead(feed: FeedDefinition, situation: Situation) {
  if (!feed.address.startsWith(OWN_FEED)) return {};
  return {
    queryFn: async () => {
      const { readOwnFeed } = await import('./ownDataSituation.ts');
      return readOwnFeed(feed, situation);
    },
  };
}
