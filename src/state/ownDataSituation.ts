import type { QueryClient } from '@tanstack/react-query';
import type { Figure } from '#domain/figure.ts';
import type { FeedDefinition, OwnFigures, Situation } from '#domain/situation.ts';
import { toFigureTable } from '#feeds/figures/toFigures.ts';
import type { RawRow, RawTable } from '#feeds/figures/rawTable.ts';
import { type ReadFeed, readFeed } from '#feeds/readFeed.ts';
import { type FoundSituation, situationQuery, situationsQuery } from '#feeds/situations/query.ts';
import { readManifest } from '#feeds/situations/readManifest.ts';
import { FeedError, isFeedError } from '#feeds/transport/feedError.ts';
import type { OwnData } from './ownData.ts';
import { ownFeedOf, ownManifest } from './ownDataManifest.ts';
import { OWN_FEED, OWN_SITUATION } from './ownDataNames.ts';
import { readOwnRows } from './ownDataRows.ts';
import { readOwnData, removeDamagedOwnData } from './ownDataStore.ts';

/**
 * The situation of the reader's own figures as they are kept on this device, read through the same guard as any
 * manifest. Errors: `FeedError` unknown_situation where this device has none, or none that can be read; those of
 * the situation that they stand beside.
 */
export async function findOwnSituation(site: string, client: QueryClient): Promise<FoundSituation> {
  const own = await readOwnData();
  if (own === null) throw noneHere();
  const base = own.base === null ? null : await findBase(own.base, site, client);
  const figures = figuresOf(own, base?.situation ?? null);
  if (figures === null) {
    await removeDamagedOwnData();
    throw noneHere();
  }
  const declared = ownManifest(own, figures, base?.situation ?? null);
  const situation = readManifest(JSON.stringify(declared), site);
  return { situation: { ...situation, own: ownFigures(own, base) }, folder: base?.folder ?? site };
}

/** Reads own figures by the reader of every other feed. Errors: as `findOwnSituation`. */
export async function readOwnFeed(feed: FeedDefinition, situation: Situation): Promise<ReadFeed> {
  const own = await readOwnData();
  if (own === null) throw noneHere();
  return readKept(own, { feed, situation });
}

/** The figures of a file that was taken, and those typed in; null where the text is none that we wrote. */
function figuresOf(own: OwnData, base: Situation | null): readonly Figure[] | null {
  const { zone, measures, sources } = base ?? { ...own, sources: [] };
  const situation = {
    id: OWN_SITUATION,
    zone,
    measures: { ...own.measures, ...measures },
    sources,
  };
  try {
    return toFigureTable([readKept(own, { feed: ownFeedOf(own), situation })]).figures;
  } catch (error) {
    if (isFeedError(error)) return null;
    throw error;
  }
}

function readKept(own: OwnData, declared: Parameters<typeof readFeed>[2]): ReadFeed {
  const fetchedAt = Temporal.Instant.from(own.takenAt).epochMilliseconds;
  const answer = { text: own.csv, contentType: 'text/csv', address: OWN_FEED, fetchedAt };
  return readFeed([answer], { toRaw: () => rawTableOf(own) }, declared);
}

async function findBase(id: string, site: string, client: QueryClient): Promise<FoundSituation> {
  // The list says only where the manifest lies; without it the folder of the id is looked into.
  const list = await client
    .query({ ...situationsQuery(site), staleTime: 'static' })
    .catch(() => []);
  const manifest = list.find((one) => one.id === id)?.manifest;
  return client.query({ ...situationQuery({ site, id, manifest }), staleTime: 'static' });
}

function ownFigures(own: OwnData, base: FoundSituation | null): OwnFigures {
  return {
    fileName: own.fileName,
    takenAt: Temporal.Instant.from(own.takenAt).epochMilliseconds,
    base: base?.situation.title ?? null,
    hasFeeds: own.place === 'beside',
  };
}

/** Rows of the file and typed figures as one table. Errors: `FeedError` shape where the text is none of ours. */
function rawTableOf(own: OwnData): RawTable {
  const rows = readOwnRows(own.csv);
  if (rows === null) throw new FeedError('shape', OWN_FEED);
  const last = rows.at(-1)?.row ?? 0;
  const typed = own.typed.map(({ cells }, index) => ({ row: last + index + 1, cells, extra: '' }));
  return {
    rows: [
      ...rows.map((row) => carriedBy(row, own.fileName)),
      ...typed.map((row) => carriedBy(row, '')),
    ],
    setAside: own.setAside,
    unknownColumns: [],
    isOwnExport: false,
    notDeclaredJson: false,
    marking: null,
    clock: null,
  };
}

/** Says in every row, and so in every file that leaves the page, that it is the reader's own. */
function carriedBy(row: RawRow, fileName: string): RawRow {
  const { carried_by: carrier = '' } = row.cells;
  if (carrier.includes(OWN_MARK)) return row;
  const own = fileName === '' ? `${OWN_MARK}, typed in` : `${OWN_MARK}: ${fileName}`;
  return {
    ...row,
    cells: { ...row.cells, carried_by: carrier === '' ? own : `${carrier}; ${own}` },
  };
}

/** English in every language, as all of a file's contents. */
const OWN_MARK = 'Own data';

function noneHere(): FeedError {
  return new FeedError('unknown_situation', '', { seen: OWN_SITUATION });
}
