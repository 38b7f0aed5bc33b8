import { FeedError } from './feedError.ts';
import { HOST_NOT_LISTED } from './feedAddress.ts';
import { policyOf, refusedOrigins } from './sitePolicy.ts';

/** The policy does not change while a page is open. */
const policies = new Map<string, Promise<string | null>>();

/**
 * Says that this site's own policy lets nobody read from a host, before the browser would refuse it without a word.
 * Errors: `FeedError` refused_address.
 * @param page the page's own address
 */
export async function requireListed(url: URL, page: string): Promise<void> {
  const policy = policies.get(page) ?? policyOf(page);
  policies.set(page, policy);
  const stated = await policy;
  // Not answered, or without a policy: another time it may be.
  if (stated === null) policies.delete(page);
  if (refusedOrigins([url.origin], stated, new URL(page).origin).length === 0) return;
  throw new FeedError('refused_address', url.href, { seen: url.host, names: [HOST_NOT_LISTED] });
}
