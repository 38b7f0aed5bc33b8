import { FeedError } from '#feeds/transport/feedError.ts';
import { fetchAnswer } from '#feeds/transport/fetchText.ts';
import { refusedOrigins, type TableAddress } from './ownDataAddress.ts';

/** The origins of an address that this site's policy does not list; asked before anything else is fetched. */
export async function unlistedOrigins(
  { hosts }: TableAddress,
  page: string,
): Promise<readonly string[]> {
  const own = new URL(page).origin;
  const others = hosts.filter((origin) => origin !== own);
  if (others.length === 0) return [];
  return refusedOrigins(others, await policyOf(page), own);
}

/**
 * The file that lies at an address, for `useOwnTable`. Errors: `FeedError`, also where a sheet that is not
 * public answers with a page to sign in.
 */
export async function fetchTable(
  { url, isSheet }: TableAddress,
  page: string,
): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const { bytes } = await fetchAnswer(url.href, {
    base: page,
    asBytes: true,
    alsoHosts: isSheet ? SHEET_ANSWERS : [],
  });
  if (bytes === undefined) throw new FeedError('empty', url.href);
  const last = decodeURIComponent(url.pathname.split('/').at(-1) ?? '');
  return { name: isSheet || last === '' ? url.host : last, bytes };
}

/** A published sheet sends on to a host with a number in its name. */
const SHEET_ANSWERS = ['*.googleusercontent.com'];

/** The policy that this very page was sent with: a request to its own host, and only its headers. */
async function policyOf(page: string): Promise<string | null> {
  try {
    const { headers } = await fetch(page, { method: 'HEAD', credentials: 'omit' });
    return headers.get('Content-Security-Policy');
  } catch {
    // Not even our own host answers: the fetch that follows will say why.
    return null;
  }
}
