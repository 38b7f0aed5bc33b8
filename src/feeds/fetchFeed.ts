import type { FeedDefinition } from '#domain/situation.ts';
import type { FeedAdapter, FeedAnswer } from './feedAdapter.ts';
import { requireFeedAddress } from './transport/feedAddress.ts';
import { FeedError, isFeedError } from './transport/feedError.ts';
import { fetchAnswer } from './transport/fetchText.ts';

/** More pages than this are no feed for a page; whoever needs them collects them (`npm run collect`). */
export const MAX_PAGES = 100;

export interface FetchFeedOptions {
  /** Where relative addresses start: the manifest's folder, or the page's for an address from the user. */
  readonly folder: string;
  readonly signal?: AbortSignal;
  /** The reader's own key for this feed: goes into the request and nowhere else. */
  readonly token?: string | null;
  /** Left out = as many as a page reads. */
  readonly maxPages?: number;
}

/**
 * Asks a feed for all its pages, one after the other. Errors: `FeedError`, or the caller's own abort reason;
 * where one page fails, none is used.
 */
export async function fetchFeed(
  feed: FeedDefinition,
  adapter: FeedAdapter,
  options: FetchFeedOptions,
): Promise<readonly FeedAnswer[]> {
  const asked = requireFeedAddress(feed.address, options.folder);
  if (feed.token !== undefined && (options.token ?? null) === null) {
    throw new FeedError('token_missing', asked.href);
  }
  const { maxPages = MAX_PAGES } = options;
  const answers: FeedAnswer[] = [];
  let next: URL | null = adapter.firstAddress?.(asked, feed) ?? asked;
  while (next !== null) {
    if (answers.length === maxPages) {
      throw new FeedError('too_many_pages', asked.href, { names: [String(maxPages)] });
    }
    if (answers.length > 0) await pause(adapter.pauseMs ?? 0, options.signal);
    const answer = await fetchPage(next, { ...options, feed, adapter }, answers.length > 0);
    if (answer === null) return answers;
    answers.push(answer);
    next = adapter.nextAddress?.(answers, feed) ?? null;
  }
  return adapter.prepare?.(answers, feed, (address) => fetchOther(address, options)) ?? answers;
}

/** A file beside the feed, from where the feed's own address starts; never with the reader's token. */
async function fetchOther(
  address: string,
  { folder, signal }: FetchFeedOptions,
): Promise<FeedAnswer> {
  const url = requireFeedAddress(address, folder);
  const answer = await fetchAnswer(url.href, {
    base: folder,
    ...(signal === undefined ? {} : { signal }),
  });
  return { ...answer, address: url.href };
}

interface PageRequest extends FetchFeedOptions {
  readonly feed: FeedDefinition;
  readonly adapter: FeedAdapter;
}

/** Null where a later page is empty and the feed ends so. */
async function fetchPage(
  url: URL,
  request: PageRequest,
  isLater: boolean,
): Promise<FeedAnswer | null> {
  const { adapter, feed, folder, signal } = request;
  const address = withToken(forwarded(url, request), feed, request.token ?? null);
  try {
    const answer = await fetchAnswer(address.href, {
      base: folder,
      ...(signal === undefined ? {} : { signal }),
      asBytes: adapter.isBinary ?? false,
      ...(feed.redirectsTo === undefined ? {} : { alsoHosts: feed.redirectsTo }),
    });
    return { ...answer, address: url.href };
  } catch (error) {
    const fault = isFeedError(error) ? error.fault : null;
    if (isLater && fault?.reason === 'empty' && adapter.emptyPageEnds === true) return null;
    const status = fault?.status ?? null;
    if (feed.token !== undefined && (status === 401 || status === 403)) {
      // Under the address as configured: the reader is asked for another key for that.
      const { href } = requireFeedAddress(feed.address, folder);
      throw new FeedError('token_missing', href, { status });
    }
    const meaning = status === null ? null : adapter.faultOfStatus?.(status);
    if (meaning === null || meaning === undefined) throw error;
    throw new FeedError(meaning, url.href, { status: status ?? 0 });
  }
}

/** Through this site's own forwarding path, where the feed's host may not be asked by browsers. */
function forwarded(url: URL, { feed, folder }: PageRequest): URL {
  if (feed.via === undefined) return url;
  const way = requireFeedAddress(feed.via.endsWith('/') ? feed.via : `${feed.via}/`, folder);
  return new URL(`${url.pathname.replace(/^\/+/, '')}${url.search}`, way);
}

function withToken(url: URL, { token: name }: FeedDefinition, token: string | null): URL {
  if (name === undefined || token === null) return url;
  const asked = new URL(url);
  asked.searchParams.set(name, token);
  return asked;
}

function pause(ms: number, signal: AbortSignal | undefined): Promise<void> {
  if (ms === 0) return Promise.resolve();
  return new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer);
      reject(signal?.reason instanceof Error ? signal.reason : new Error('aborted'));
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', stop);
      resolve();
    }, ms);
    signal?.addEventListener('abort', stop, { once: true });
  });
}
