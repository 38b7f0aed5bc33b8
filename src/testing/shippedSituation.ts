import { readFile } from 'node:fs/promises';
import type { SituationData } from '#domain/situation.ts';
import { toEvents } from '#feeds/events/toEvents.ts';
import { figuresAdapter } from '#feeds/figures/adapter.ts';
import { readFeed } from '#feeds/readFeed.ts';
import { situationDataOf } from '#feeds/situationData.ts';
import { readManifest } from '#feeds/situations/readManifest.ts';

/** The folders under public/situations, the default first. */
export const SHIPPED_SITUATIONS = [
  'nagorno-karabakh-2023',
  'ukraine-2022',
  'kabul-2021',
  'gaza-2023',
  'sudan-2023',
] as const;
export type ShippedSituation = (typeof SHIPPED_SITUATIONS)[number];

/** In the address itself, Vite would take the folder for assets of a page when a test has a document. */
const thisFile = import.meta.url;

/** A file that is shipped with the page, as text; `path` starts in public/situations. */
export function readShipped(path: string): Promise<string> {
  return readFile(new URL(`../../public/situations/${path}`, thisFile), 'utf8');
}

/** A shipped situation read from its own files, as the page reads it. For tests. */
export async function readShippedSituation(id: ShippedSituation): Promise<SituationData> {
  const address = (file: string) => `https://site.example/situations/${id}/${file}`;
  const situation = readManifest(
    await readShipped(`${id}/manifest.json`),
    address('manifest.json'),
  );
  const feeds = await Promise.all(
    situation.feeds.map(async (feed) => {
      const text = await readShipped(`${id}/${feed.address}`);
      // 23 November 2026: later than every shipped figure.
      const answer = { text, contentType: 'text/csv', fetchedAt: 1_795_392_000_000 };
      return readFeed([{ ...answer, address: address(feed.address) }], figuresAdapter, {
        feed,
        situation,
      });
    }),
  );
  const { events: file, zone } = situation;
  const events =
    file === null ? null : toEvents(await readShipped(`${id}/${file}`), zone, address(file));
  return situationDataOf({ situation, feeds, events });
}
