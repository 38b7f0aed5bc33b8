import { readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { FeedDefinition } from '#domain/situation.ts';
import { adapterOf } from '#feeds/adapters.ts';
import type { FeedAdapter, FeedAnswer } from '#feeds/feedAdapter.ts';
import { fetchFeed } from '#feeds/fetchFeed.ts';
import { FeedError } from '#feeds/transport/feedError.ts';
import { fetchAnswer, MAX_BYTES } from '#feeds/transport/fetchText.ts';
import { readBody } from '#feeds/transport/readBody.ts';
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
  // What it prepares it may need another file for, which lies beside the manifest even where the feed does not.
  const { prepare, ...asking } = adapter;
  const answers = URL.canParse(feed.address)
    ? await patiently(() =>
        fetchFeed(direct(feed), asking, { folder: THIS_MACHINE, token, maxPages: MOST_PAGES }),
      )
    : [await fileAnswer(feed.address, folder, adapter)];
  const prepared = await prepare?.(answers, feed, (address) => readBeside(address, folder));
  return { adapter, answers: prepared ?? answers };
}

/**
 * A text that a manifest names beside its feeds (events, a saved mapping): a file, or an address that is asked.
 * Errors: `FeedError`; those of the file system.
 */
export async function readBeside(address: string, folder: string): Promise<FeedAnswer> {
  if (!URL.canParse(address)) return fileAnswer(address, folder, {});
  const answer = await patiently(() => fetchAnswer(address, { base: THIS_MACHINE }));
  return { ...answer, address };
}

function direct(feed: FeedDefinition): FeedDefinition {
  const { via, ...plain } = feed;
  return via === undefined ? feed : plain;
}

async function patiently<Got>(ask: () => Promise<Got>): Promise<Got> {
  for (let failures = 0; ; failures++) {
    try {
      return await ask();
    } catch (error) {
      const pause = retryDelay(failures, error);
      if (!shouldRetry(failures, error) || pause > LONGEST_PAUSE_MS) throw error;
      await wait(pause);
    }
  }
}

async function fileAnswer(
  file: string,
  folder: string,
  { isBinary = false }: Pick<FeedAdapter, 'isBinary'>,
): Promise<FeedAnswer> {
  const path = resolve(folder, file);
  const address = basename(path);
  if ((await sizeOf(path)) > MAX_BYTES) {
    throw new FeedError('too_large', address, { names: [String(MAX_BYTES)] });
  }
  const bytes = await readFile(path);
  if (bytes.length === 0) throw new FeedError('empty', address);
  const fetchedAt = Temporal.Now.instant().epochMilliseconds;
  const answer = { contentType: '', address, fetchedAt };
  if (isBinary) return { ...answer, text: '', bytes };
  // By the rules for what comes over the network: UTF-8 alone, without its mark.
  return { ...answer, text: await readBody(new Response(bytes), address, MAX_BYTES) };
}
