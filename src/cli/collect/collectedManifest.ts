import * as v from 'valibot';
import type { FeedDefinition, Marking, Situation } from '#domain/situation.ts';
import { shortHash } from '#domain/slug.ts';
import { addressKey } from '#feeds/transport/feedAddress.ts';

/** A file of the folder and the feed that it was collected from. */
export interface CollectedFeed {
  readonly file: string;
  /** Kind and address; a digest stands for the query of the address, which may hold a token. */
  readonly from: string;
}

/** What stands for a feed in the folder: changed where its kind or address is changed. */
export function feedKeyOf({ kind, address }: FeedDefinition): string {
  const url = URL.canParse(address) ? new URL(address) : null;
  return `${kind} ${url === null ? address : addressKey(url)}`;
}

const collectedGuard = v.object({
  feeds: v.array(v.object({ address: v.string(), collectedFrom: v.exactOptional(v.string()) })),
});

/** Which file belongs to which feed, as an earlier run has said it; empty where no manifest can be read. */
export function collectedFeeds(manifest: string): readonly CollectedFeed[] {
  const read = v.safeParse(v.pipe(v.string(), v.parseJson(), collectedGuard), manifest);
  if (!read.success) return [];
  return read.output.feeds.flatMap(({ address, collectedFrom }) =>
    collectedFrom === undefined ? [] : [{ file: address, from: collectedFrom }],
  );
}

/** Every feed with its file: those of an earlier run first, then new ones under the next free name. */
export function withFiles(
  earlier: readonly CollectedFeed[],
  feeds: readonly FeedDefinition[],
): readonly CollectedFeed[] {
  const all = [...earlier];
  for (const feed of feeds) {
    const from = feedKeyOf(feed);
    if (all.some((one) => one.from === from)) continue;
    all.push({ from, file: freeName(new Set(all.map(({ file }) => file))) });
  }
  return all;
}

function freeName(taken: ReadonlySet<string>): string {
  for (let number = 1; ; number++) {
    const name = number === 1 ? 'figures.csv' : `figures-${number}.csv`;
    if (!taken.has(name)) return name;
  }
}

/** A file of figures as the collected manifest names it. */
export interface CollectedEntry extends CollectedFeed {
  /** As configured; null where the configuration names it no more. */
  readonly feed: FeedDefinition | null;
  readonly marking: Marking;
}

export interface CollectedParts {
  readonly situation: Situation;
  readonly entries: readonly CollectedEntry[];
  /** Archives, which are not collected but read beside. */
  readonly archives: readonly FeedDefinition[];
  readonly events: string | null;
}

/**
 * The manifest of a collected situation: as configured, but its feeds are the files of this folder. They keep one value
 * for each time and replace it later, and the time it was seen stands in for a missing date of publication.
 */
export function collectedManifest(parts: CollectedParts): string {
  const { situation, entries, archives, events } = parts;
  const manifest = {
    ...situation,
    feeds: [...entries.map(collectedFeed), ...archives],
    events,
  };
  return `${JSON.stringify({ $schema: '../manifest.schema.json', ...manifest }, null, 2)}\n`;
}

function collectedFeed({ feed, file, from, marking }: CollectedEntry) {
  const { source, page, licence, cadenceHours } = feed ?? {};
  return {
    kind: 'figures' as const,
    address: file,
    ...(source === undefined ? {} : { source }),
    ...(page === undefined ? {} : { page }),
    ...(licence === undefined ? {} : { licence }),
    marking,
    ...(cadenceHours === undefined ? {} : { cadenceHours }),
    vintage: true,
    collectedFrom: from,
  };
}

/** A name for the copy of an archive that lies beside its manifest. */
export function archiveName(address: string): string {
  const name = address.split('/').at(-1) ?? '';
  return `archive-${shortHash(address)}-${name.replace(/[^A-Za-z0-9._-]/g, '_')}`;
}
