import { useQuery } from '@tanstack/react-query';
import { useCallback, useMemo, useState } from 'react';
import type { FeedFault } from '#domain/feedFault.ts';
import type { SituationData, SituationListing } from '#domain/situation.ts';
import { folderOf } from '#feeds/transport/feedAddress.ts';
import { eventsQuery } from '#feeds/events/query.ts';
import { situationDataOf } from '#feeds/situationData.ts';
import { situationQuery, situationsQuery } from '#feeds/situations/query.ts';
import { DEFAULT_SITUATION } from '#address/address.ts';
import { type FeedState, feedStateOf } from './feedState.ts';
import { FEED_RULES, faultOf, withFault } from './feedRules.ts';
import { foundQuery } from './ownDataQuery.ts';
import { useFeeds } from './useFeeds.ts';

export interface SituationControl {
  readonly situations: readonly SituationListing[];
  /** Why the list of situations is not there; the situation itself may well be. */
  readonly listFault: FeedFault | null;
  /** Id of the situation that is shown. */
  readonly shown: string;
  /** The address named one that does not exist; the default one is shown instead. */
  readonly unknown: boolean;
  readonly state: FeedState<SituationData, FeedFault>;
  /** Why some of its feeds are missing beside those that are there. */
  readonly missingFeeds: readonly FeedFault[];
  /** Why dated events are missing beside figures that are there. */
  readonly eventsFault: FeedFault | null;
  readonly polling: Polling;
  readonly retry: () => void;
}

export interface Polling {
  /** ms; null = the feed does not grow. */
  readonly everyMs: number | null;
  readonly paused: boolean;
  readonly setPaused: (paused: boolean) => void;
}

interface Asked {
  readonly situation: string;
  /** Address of another feed; null = those of the manifest. */
  readonly feed: string | null;
}

/** Everything that is read for one situation: list, manifest, feeds, events, as one state. */
export function useSituation({ situation: id, feed }: Asked): SituationControl {
  const site = folderOf(document.baseURI);
  const [paused, setPaused] = useState(false);
  const list = useQuery(situationsQuery(site));
  const manifestOf = (name: string) => list.data?.find((one) => one.id === name)?.manifest;
  // The default need not wait for the list; any other may be named by it under another address.
  const isReady = id === DEFAULT_SITUATION || list.data !== undefined || list.failureCount > 0;
  const asked = useQuery({
    ...foundQuery({ site, id, manifest: manifestOf(id) }),
    enabled: isReady,
  });
  const nowhere = asked.data === undefined && faultOf(asked.error)?.reason === 'unknown_situation';
  // Until the list is there, a situation may still be named by it.
  const unsettled = nowhere && list.data === undefined && list.failureCount === 0;
  const missing = nowhere && !unsettled;
  const fallback = list.data?.[0]?.id ?? DEFAULT_SITUATION;
  const instead = useQuery({
    ...situationQuery({ site, id: fallback, manifest: manifestOf(fallback) }),
    enabled: missing,
  });
  const found = missing ? instead : asked;
  const feeds = useFeeds(found.data ?? null, { asked: feed, site, paused });
  const events = useQuery({
    ...eventsQuery({
      situation: found.data?.situation ?? { events: null, zone: 'UTC' },
      folder: found.data?.folder ?? site,
    }),
    enabled: found.data !== undefined,
  });
  const data = useMemo(() => {
    if (found.data === undefined || feeds.read === null) return undefined;
    return situationDataOf({ ...found.data, feeds: feeds.read, events: events.data ?? null });
  }, [found.data, feeds.read, events.data]);
  const { refetch: refetchAsked } = asked;
  const { refetch: refetchList } = list;
  const retry = useCallback(() => {
    if (list.isError) void refetchList();
    if (asked.isError) void refetchAsked();
    else feeds.refetch();
  }, [list.isError, asked.isError, refetchList, refetchAsked, feeds]);
  return {
    situations: list.data ?? [],
    listFault: list.data === undefined ? faultOf(list.error) : null,
    shown: missing ? fallback : id,
    // A site without that folder opens with its own first situation: nobody asked for another.
    unknown: missing && (id !== DEFAULT_SITUATION || isNamed()),
    state: unsettled
      ? { status: 'loading' }
      : found.data === undefined
        ? feedStateOf(withFault<SituationData>(found, undefined), FEED_RULES)
        : feeds.refused === null
          ? feedStateOf({ ...feeds.facts, data }, FEED_RULES)
          : { status: 'failed', failure: feeds.refused },
    missingFeeds: feeds.missing,
    eventsFault: events.data === undefined ? faultOf(events.error) : null,
    polling: { everyMs: feeds.everyMs, paused, setPaused },
    retry,
  };
}

/** Whether the address itself says which situation it wants. */
function isNamed(): boolean {
  return new URLSearchParams(window.location.search).has('situation');
}
