import { readFile } from 'node:fs/promises';
import type { FeedFault } from '#domain/feedFault.ts';
import type { FeedDefinition, SituationData } from '#domain/situation.ts';
import type { ReadEvents } from '#feeds/events/toEvents.ts';
import { toEvents } from '#feeds/events/toEvents.ts';
import { readFeed, type ReadFeed } from '#feeds/readFeed.ts';
import { situationDataOf } from '#feeds/situationData.ts';
import { isSituationId } from '#feeds/situations/manifestGuard.ts';
import { readSituationList } from '#feeds/situations/readManifest.ts';
import { FeedError, isFeedError } from '#feeds/transport/feedError.ts';
import { collectToken, type Environment } from './collect/collectToken.ts';
import { isMissing } from './collect/replaceFile.ts';
import { fetchConfigured, type FetchedFeed, readBeside } from './collect/fetchConfigured.ts';
import { type ConfiguredSituation, readConfigured } from './readConfiguration.ts';

/** A situation as the page has it once all its parts have arrived. */
export interface OpenedSituation {
  readonly id: string;
  readonly title: string;
  readonly data: SituationData;
  /** Epoch ms of the oldest answer: what the page calls fetched. */
  readonly fetchedAt: number;
  /** First of the list: what an address without `situation=` shows. */
  readonly isDefault: boolean;
  /** Feeds and events that are missing beside what is there. */
  readonly faults: readonly FeedFault[];
}

type FetchOne = (
  feed: FeedDefinition,
  at: { readonly folder: string; readonly token: string | null },
) => Promise<FetchedFeed>;

export interface OpenRequest {
  /** Path of a situations.json. */
  readonly config: string;
  /** Left out = all that it lists. A folder beside it that it does not list is found all the same, as on the page. */
  readonly ids?: readonly string[];
  /** Epoch ms that everything counts as read at; left out = when it was. */
  readonly now?: number;
  /** Keys of feeds, as for `npm run collect`; left out = none. */
  readonly env?: Environment;
  /** Left out = disk and network. */
  readonly fetcher?: FetchOne;
}

/**
 * Opens situations without a browser, by the readers of the page: relative addresses are files beside the manifest,
 * others are asked. Where a feed or the events fail, the rest is there and the fault is told.
 * Errors: `FeedError` where list, manifest or every feed of an asked situation fails, unknown_situation where there is
 * none of that id; those of the file system for the list itself.
 */
export async function openSituations(request: OpenRequest): Promise<readonly OpenedSituation[]> {
  const text = await readFile(request.config, 'utf8');
  const listed = readSituationList(text, request.config);
  const ids = request.ids ?? listed.map(({ id }) => id);
  return Promise.all(
    ids.map(async (id) => {
      const entry = listed.find((one) => one.id === id);
      const configured = await found(id, { text, request, manifest: entry?.manifest });
      const opened = await openConfigured(configured, request);
      const title = entry?.title ?? opened.data.situation.title;
      return { id, title, ...opened, isDefault: listed[0]?.id === id };
    }),
  );
}

/** Ids of a situations.json in its order, the default first. Errors: as above. */
export async function situationIds(config: string): Promise<readonly string[]> {
  return readSituationList(await readFile(config, 'utf8'), config).map(({ id }) => id);
}

interface Listed {
  readonly text: string;
  readonly request: OpenRequest;
  readonly manifest: string | undefined;
}

async function found(
  id: string,
  { text, request, manifest }: Listed,
): Promise<ConfiguredSituation> {
  const { config: path } = request;
  const unknown = new FeedError('unknown_situation', path, { seen: id });
  if (!isSituationId(id)) throw unknown;
  try {
    return await readConfigured(
      { id, manifest: manifest ?? `${id}/manifest.json` },
      { text, path },
    );
  } catch (error) {
    throw manifest === undefined && isMissing(error) ? unknown : error;
  }
}

async function openConfigured(
  { situation, folder, complete }: ConfiguredSituation,
  { now, env = {}, fetcher = fetchConfigured }: OpenRequest,
): Promise<Pick<OpenedSituation, 'data' | 'fetchedAt' | 'faults'>> {
  const token = collectToken(situation.id, env);
  const readOne = async (feed: FeedDefinition): Promise<ReadFeed> => {
    const { adapter, answers } = await fetcher(feed, { folder, token });
    const timed = now === undefined ? answers : answers.map((one) => ({ ...one, fetchedAt: now }));
    return readFeed(timed, adapter, { feed, situation });
  };
  const outcomes = await Promise.all(
    situation.feeds.map((feed) => orFault(readOne(feed), feed.address)),
  );
  const feeds = outcomes.flatMap((one) => ('fault' in one ? [] : [one.got]));
  const failures = outcomes.flatMap((one) => ('fault' in one ? [one] : []));
  const [first] = failures;
  if (feeds.length === 0 && first !== undefined) throw first.error;
  const events = await orFault(readEvents(situation, folder), situation.events ?? '');
  const data = situationDataOf({
    situation,
    ...(complete === undefined ? {} : { complete }),
    feeds,
    events: 'fault' in events ? null : events.got,
  });
  return {
    data,
    fetchedAt: Math.min(...feeds.map((feed) => feed.fetchedAt)),
    faults: [...failures, ...('fault' in events ? [events] : [])].map(({ fault }) => fault),
  };
}

async function readEvents(
  { events, zone }: ConfiguredSituation['situation'],
  folder: string,
): Promise<ReadEvents | null> {
  if (events === null) return null;
  const { text, address } = await readBeside(events, folder);
  return toEvents(text, zone, address);
}

type Outcome<Got> =
  { readonly got: Got } | { readonly fault: FeedFault; readonly error: FeedError };

/** A file that is not there is told as a feed that answers 404: nothing else of a path is said. */
async function orFault<Got>(reading: Promise<Got>, address: string): Promise<Outcome<Got>> {
  try {
    return { got: await reading };
  } catch (error) {
    const told = isMissing(error) ? new FeedError('status', address, { status: 404 }) : error;
    if (!isFeedError(told)) throw told;
    return { fault: told.fault, error: told };
  }
}
