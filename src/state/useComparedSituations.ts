import { useQueries, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { FeedFault } from '#domain/feedFault.ts';
import type { SituationData, SituationListing } from '#domain/situation.ts';
import type { ReadFeed } from '#feeds/readFeed.ts';
import { type FoundSituation, situationsQuery } from '#feeds/situations/query.ts';
import { folderOf } from '#feeds/transport/feedAddress.ts';
import { DEFAULT_SITUATION } from '#address/address.ts';
import { type FeedSource, feedSourcesOf } from './feedOverride.ts';
import { combineFeeds, type FeedResult, pollingQuery } from './feedQueries.ts';
import { faultOf, FEED_RULES, withFault } from './feedRules.ts';
import { type FeedState, feedStateOf } from './feedState.ts';
import { foundQuery } from './ownDataQuery.ts';
import { rememberedData } from './rememberedData.ts';

/** One of the situations that are compared; each is read by itself and fails by itself. */
export interface ComparedState {
  readonly id: string;
  /** As the list or its manifest says; the id until one of them is read. */
  readonly title: string;
  readonly state: FeedState<SituationData, FeedFault>;
  readonly retry: () => void;
}

export interface ComparedSituations {
  /** All that can be chosen: those of the list, then others that the address names. */
  readonly offered: readonly Pick<SituationListing, 'id' | 'title'>[];
  readonly chosen: readonly ComparedState[];
  /** Why the list of situations is not there; those that the address names may well be. */
  readonly listFault: FeedFault | null;
}

/**
 * Everything that is read for a comparison, as on a situation's own page and from the same cache.
 * @param named ids as in the address; null = all that are listed
 */
export function useComparedSituations(named: readonly string[] | null): ComparedSituations {
  const site = folderOf(document.baseURI);
  const list = useQuery(situationsQuery(site));
  const listFault = list.data === undefined ? faultOf(list.error) : null;
  const hasFailed = listFault !== null && list.fetchStatus === 'idle';
  const ids = useMemo(() => idsOf(list.data, named, hasFailed), [list.data, named, hasFailed]);
  const manifests = useQueries({
    queries: ids.map((id) => {
      const manifest = list.data?.find((one) => one.id === id)?.manifest;
      return foundQuery({ site, id, manifest });
    }),
    combine: settled<FoundSituation>,
  });
  const feeds = useQueries({
    queries: manifests.flatMap(({ data: found }) =>
      found === undefined
        ? []
        : feedsOf(found, site).map((source) => pollingQuery(source, found, false)),
    ),
    combine: settled<ReadFeed>,
  });
  return useMemo(() => {
    const titles = new Map(list.data?.map(({ id, title }) => [id, title]));
    const chosen = joined(manifests, feeds, site).map((read, index) => {
      const id = ids[index] ?? '';
      return comparedState(id, titles.get(id) ?? id, read);
    });
    return { chosen, offered: offeredOf(list.data, chosen), listFault };
  }, [ids, manifests, feeds, list.data, listFault, site]);
}

/** Listed ones in the order of the list, so that the order of the address changes no colour; then the others. */
function idsOf(
  list: readonly SituationListing[] | undefined,
  named: readonly string[] | null,
  hasFailed: boolean,
): readonly string[] {
  const listed = (list ?? []).map(({ id }) => id);
  if (named === null) return hasFailed ? [DEFAULT_SITUATION] : listed;
  return [
    ...listed.filter((id) => named.includes(id)),
    ...named.filter((id) => !listed.includes(id)),
  ];
}

function offeredOf(
  list: readonly SituationListing[] | undefined,
  chosen: readonly ComparedState[],
): ComparedSituations['offered'] {
  const listed = list ?? [];
  const others = chosen.filter(({ id }) => !listed.some((one) => one.id === id));
  return [...listed, ...others];
}

/** The parts of a query's result that count; equal parts keep their identity from render to render. */
function settled<Data>(results: readonly UseQueryResult<Data>[]): FeedResult<Data>[] {
  return results.map(
    ({ data, error, failureCount, failureReason, fetchStatus, dataUpdatedAt, refetch }) => ({
      data,
      error,
      failureCount,
      failureReason,
      fetchStatus,
      dataUpdatedAt,
      refetch,
    }),
  );
}

/** Only a feed that the address asks for can be refused; these are the manifest's own. */
function feedsOf(found: FoundSituation, site: string): readonly FeedSource[] {
  const feeds = feedSourcesOf(null, { ...found, site });
  return 'reason' in feeds ? [] : feeds;
}

interface ReadSituation {
  readonly manifest: FeedResult<FoundSituation>;
  readonly feeds: readonly FeedResult[];
}

/** The feeds were asked for in one row, situation after situation: each gets its own back. */
function joined(
  manifests: readonly FeedResult<FoundSituation>[],
  feeds: readonly FeedResult[],
  site: string,
): ReadSituation[] {
  let next = 0;
  return manifests.map((manifest) => {
    const first = next;
    next += manifest.data === undefined ? 0 : feedsOf(manifest.data, site).length;
    return { manifest, feeds: feeds.slice(first, next) };
  });
}

function comparedState(
  id: string,
  title: string,
  { manifest, feeds: results }: ReadSituation,
): ComparedState {
  if (manifest.data === undefined) {
    return {
      id,
      title,
      state: feedStateOf(withFault<SituationData>(manifest, undefined), FEED_RULES),
      retry: () => void manifest.refetch(),
    };
  }
  const { situation } = manifest.data;
  const feeds = combineFeeds(results);
  const data = feeds.read === null ? undefined : rememberedData(manifest.data, feeds.read);
  return {
    id,
    title: situation.title,
    state: feedStateOf({ ...feeds.facts, data }, FEED_RULES),
    retry: feeds.refetch,
  };
}
