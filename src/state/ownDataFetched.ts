import type { FeedFault } from '#domain/feedFault.ts';
import type { AddressRule } from '#feeds/transport/feedAddress.ts';
import { fetchAnswer } from '#feeds/transport/fetchText.ts';
import { faultOf } from './feedRules.ts';
import { policyOf, refusedOrigins } from '#feeds/transport/sitePolicy.ts';
import { SHEET_HOSTS, type TableAddress, tableAddress } from './ownDataAddress.ts';
import type { GivenFile } from './useOwnTable.ts';

/** What came of a pasted address. */
export type AskedTable =
  | { readonly kind: 'table'; readonly file: GivenFile; readonly isSheet: boolean }
  /** The address is none that may be fetched. */
  | { readonly kind: 'refused'; readonly rule: AddressRule }
  /** This site's policy does not list these origins: nothing was asked of them. */
  | { readonly kind: 'not_listed'; readonly origins: readonly string[]; readonly isSheet: boolean }
  | { readonly kind: 'failed'; readonly fault: FeedFault; readonly isSheet: boolean };

/**
 * Fetches the table of a pasted address, if this site's policy lets it. Never throws.
 * @param page the page's own address: its policy is in the headers that it was sent with
 */
export async function askTable(pasted: string, page: string): Promise<AskedTable> {
  const address = tableAddress(pasted, page);
  if (typeof address === 'string') return { kind: 'refused', rule: address };
  const { isSheet } = address;
  const origins = await unlistedOrigins(address, page);
  if (origins.length > 0) return { kind: 'not_listed', origins, isSheet };
  try {
    return { kind: 'table', file: await fetchTable(address, page), isSheet };
  } catch (error) {
    const fault = faultOf(error);
    if (fault === null) throw error;
    return { kind: 'failed', fault, isSheet };
  }
}

async function unlistedOrigins({ hosts }: TableAddress, page: string): Promise<readonly string[]> {
  const own = new URL(page).origin;
  const others = hosts.filter((origin) => origin !== own);
  return others.length === 0 ? [] : refusedOrigins(others, await policyOf(page), own);
}

async function fetchTable({ url, isSheet }: TableAddress, page: string): Promise<GivenFile> {
  const { bytes = new Uint8Array() } = await fetchAnswer(url.href, {
    base: page,
    asBytes: true,
    alsoHosts: isSheet ? [new URL(SHEET_HOSTS).host] : [],
  });
  // The bytes are given away with each reading: each gets a copy.
  return { name: nameOf(url, isSheet), bytes: () => Promise.resolve(bytes.slice()) };
}

/** Nothing of the query: it may hold a key. */
function nameOf(url: URL, isSheet: boolean): string {
  const last = url.pathname.split('/').at(-1) ?? '';
  return isSheet || last === '' ? url.host : last;
}
