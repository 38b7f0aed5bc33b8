import type { FeedDefinition } from '#domain/situation.ts';
import { resolveFeedAddress } from '#feeds/transport/feedAddress.ts';
import { addressWithoutQuery } from '#feeds/transport/feedError.ts';

/**
 * The reader's own keys, by the address of their feed without its query. They live as long as this page: in no address,
 * no storage, no query key, no file.
 */
const tokens = new Map<string, string>();

/** @param address as a fault names it: origin and path */
export function giveToken(address: string, token: string): void {
  if (token === '') tokens.delete(address);
  else tokens.set(address, token);
}

/** Null where the feed asks for none, or none was given. */
export function tokenOf(feed: FeedDefinition, folder: string): string | null {
  if (feed.token === undefined) return null;
  const url = resolveFeedAddress(feed.address, folder);
  return typeof url === 'string' ? null : (tokens.get(addressWithoutQuery(url.href)) ?? null);
}
