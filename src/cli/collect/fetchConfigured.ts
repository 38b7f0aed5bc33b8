import { readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { FeedDefinition } from '#domain/situation.ts';
import { adapterOf } from '#feeds/adapters.ts';
import type { FeedAdapter, FeedAnswer } from '#feeds/feedAdapter.ts';
import { fetchFeed } from '#feeds/fetchFeed.ts';
import { FeedError } from '#feeds/transport/feedError.ts';
import { MAX_BYTES } from '#feeds/transport/fetchText.ts';
import { retryDelay, shouldRetry } from '#feeds/transport/retryPolicy.ts';
import { sizeOf } from './replaceFile.ts';

export interface FetchedFeed {
  readonly adapter: FeedAdapter;
  readonly answers: readonly FeedAnswer[];
}

/** Plain http is taken from this machine alone, as by a page that came from it. */
const THIS_MACHINE = 'http://localhost/';
/** More than a page reads at once; a feed whose next page never ends must end all the same. */
const MOST_PAGES = 1000;
/** A feed that asks for a longer pause is asked again by the next run. */
const LONGEST_PAUSE_MS = 60_000;

/**
 * Asks one configured feed, by the same adapters and with the same patience as the page. No browser's rules apply here:
 * a forwarding path (`via`) is not needed. A relative address is a file beside the manifest.
 * Errors: `FeedError`; those of the file system.
 */
export async function fetchConfigured(
  feed: FeedDefinition,
  { folder, token }: { readonly folder: string; readonly token: string | null },
): Promise<FetchedFeed> {
  const adapter = await adapterOf(feed.kind);
  if (!URL.canParse(feed.address))
    return { adapter, answers: [await fileAnswer(feed, folder, adapter)] };
  const { via, ...plain } = feed;
  const direct = via === undefined ? feed : plain;
  for (let failures = 0; ; failures++) {
    try {
      return {
        adapter,
        answers: await fetchFeed(direct, adapter, {
          folder: THIS_MACHINE,
          token,
          maxPages: MOST_PAGES,
        }),
      };
    } catch (error) {
      const pause = retryDelay(failures, error);
      if (!shouldRetry(failures, error) || pause > LONGEST_PAUSE_MS) throw error;
      await wait(pause);
    }
  }
}

async function fileAnswer(
  feed: FeedDefinition,
  folder: string,
  { isBinary = false }: FeedAdapter,
): Promise<FeedAnswer> {
  const path = resolve(folder, feed.address);
  const address = basename(path);
  if ((await sizeOf(path)) > MAX_BYTES) {
    throw new FeedError('too_large', address, { names: [String(MAX_BYTES)] });
  }
  const bytes = await readFile(path);
  if (bytes.length === 0) throw new FeedError('empty', address);
  const fetchedAt = Temporal.Now.instant().epochMilliseconds;
  const answer = { contentType: '', address, fetchedAt };
  return isBinary ? { ...answer, text: '', bytes } : { ...answer, text: bytes.toString('utf8') };
}
