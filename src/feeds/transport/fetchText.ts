import { FeedError, isFeedError } from './feedError.ts';
import { requireFeedAddress, resolveFeedAddress } from './feedAddress.ts';
import { readBody, readBytes } from './readBody.ts';
import { parseRetryAfter } from './retryPolicy.ts';

/** Time for headers and body together; a feed that sends one byte a second ends here too. */
export const TIMEOUT_MS = 30_000;
/** The largest answer that is read. */
export const MAX_BYTES = 25 * 1024 * 1024;

export interface FetchTextOptions {
  /** The page's own folder: rules on plain http and relative addresses start from it. */
  readonly base: string;
  /** The caller's: a query that is no longer wanted. */
  readonly signal?: AbortSignal;
  readonly timeoutMs?: number;
  readonly maxBytes?: number;
  /** Hosts that a redirect may end on besides the one that was asked; `*.example.org` is every host in it. */
  readonly alsoHosts?: readonly string[];
}

export interface FetchAnswerOptions extends FetchTextOptions {
  /** A file that no text can hold (XLSX): any type but a web page is then taken, and no letter is decoded. */
  readonly asBytes?: boolean;
}

export interface FetchedText {
  readonly text: string;
  /** Lower case, without parameters; empty where the feed named none. */
  readonly contentType: string;
  readonly redirected: boolean;
  /** Epoch ms by this device's clock, when the last byte had arrived. */
  readonly fetchedAt: number;
}

export interface FetchedAnswer extends FetchedText {
  /** In place of the text, where bytes were asked for. */
  readonly bytes?: Uint8Array;
}

/**
 * Fetches a text without cookies and without saying where we are.
 * Errors: `FeedError` with a typed reason, or the caller's own abort reason.
 */
export function fetchText(address: string, options: FetchTextOptions): Promise<FetchedText> {
  return fetchAnswer(address, options);
}

/** The same, for text or bytes. */
export async function fetchAnswer(
  address: string,
  options: FetchAnswerOptions,
): Promise<FetchedAnswer> {
  const url = requireFeedAddress(address, options.base);
  const timeout = AbortSignal.timeout(options.timeoutMs ?? TIMEOUT_MS);
  const signal = options.signal ? AbortSignal.any([options.signal, timeout]) : timeout;
  let response: Response | null = null;
  try {
    response = await fetch(url, {
      signal,
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'follow',
      headers: { Accept: 'text/csv, application/json;q=0.9, text/plain;q=0.8, */*;q=0.1' },
    });
    return await readAnswer(response, url, options);
  } catch (error) {
    if (isFeedError(error)) throw error;
    if (options.signal?.aborted === true) throw error;
    if (timeout.aborted) throw new FeedError('timeout', url.href);
    if (response === null)
      throw new FeedError(isOffline() ? 'offline' : 'network_or_not_allowed', url.href);
    // Headers had come, the body broke off.
    throw new FeedError('cut_off', url.href, { status: response.status });
  }
}

async function readAnswer(
  response: Response,
  asked: URL,
  options: FetchAnswerOptions,
): Promise<FetchedAnswer> {
  const { status, redirected } = response;
  const contentType = typeOf(response.headers.get('Content-Type'));
  requireSameHouse(response.url, asked, options);
  if (!response.ok) {
    const retryAfterMs = parseRetryAfter(response.headers.get('Retry-After'), now());
    throw new FeedError('status', asked.href, { status, redirected, retryAfterMs });
  }
  if (status === 204) throw new FeedError('empty', asked.href, { status });
  if (/^(text\/html|application\/xhtml\+xml)$/.test(contentType)) {
    throw new FeedError('web_page', asked.href, { status, redirected, seen: contentType });
  }
  const maxBytes = options.maxBytes ?? MAX_BYTES;
  if (options.asBytes === true) {
    const bytes = await readBytes(response, asked.href, maxBytes);
    if (bytes.byteLength === 0) throw new FeedError('empty', asked.href, { status });
    return { text: '', bytes, contentType, redirected, fetchedAt: now() };
  }
  if (!isTextual(contentType)) {
    throw new FeedError('wrong_type', asked.href, { status, redirected, seen: contentType });
  }
  const text = await readBody(response, asked.href, maxBytes);
  if (text.trim() === '') throw new FeedError('empty', asked.href, { status });
  if (/^\s*<(!doctype|html)/i.test(text)) {
    throw new FeedError('web_page', asked.href, { status, redirected, seen: contentType });
  }
  return { text, contentType, redirected, fetchedAt: now() };
}

/** A redirect may not lead to where we would not have gone (U-05). */
function requireSameHouse(final: string, asked: URL, options: FetchTextOptions): void {
  if (final === '') return;
  const url = resolveFeedAddress(final, options.base);
  if (typeof url === 'string') throw new FeedError('refused_address', final, { names: [url] });
  if ([asked.host, ...(options.alsoHosts ?? [])].some((host) => isHost(url.host, host))) return;
  throw new FeedError('refused_address', asked.href, {
    redirected: true,
    seen: url.host,
    names: ['redirected_to_another_host'],
  });
}

function isHost(host: string, allowed: string): boolean {
  return allowed.startsWith('*.') ? host.endsWith(allowed.slice(1)) : host === allowed;
}

/** What a CSV or JSON table is served as; a feed that names no type is read. */
function isTextual(type: string): boolean {
  return (
    /^(|text\/(csv|plain|json|tab-separated-values|comma-separated-values))$/.test(type) ||
    /^application\/(json|csv|octet-stream|vnd\.ms-excel)$/.test(type) ||
    /^application\/[\w.-]+\+json$/.test(type)
  );
}

function typeOf(header: string | null): string {
  return (header ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? '';
}

function isOffline(): boolean {
  // In Node `onLine` is left out, which says nothing.
  return 'navigator' in globalThis && 'onLine' in navigator && !navigator.onLine;
}

function now(): number {
  return Temporal.Now.instant().epochMilliseconds;
}
