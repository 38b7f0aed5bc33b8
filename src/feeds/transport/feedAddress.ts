import { shortHash } from '#domain/slug.ts';
import { FeedError } from './feedError.ts';

/** The rule that an address broke (trust.md F-22, U-01). */
export const ADDRESS_RULES = [
  'not_an_address',
  'must_be_http_or_https',
  'must_be_https',
  'must_name_no_password',
  'must_name_its_scheme',
  'must_not_be_link_local',
] as const;
export type AddressRule = (typeof ADDRESS_RULES)[number];

/** A rule of this site's own: its security policy, or its configuration, does not name the host. */
export const HOST_NOT_LISTED = 'host_not_listed';

/**
 * The absolute address to fetch, or the rule it breaks. Addresses without a scheme are read beside `base`.
 * Plain http is allowed only where the page itself came by http, and then for its own host and this machine.
 * @param base the folder of the page, manifest or list that names the address
 */
export function resolveFeedAddress(address: string, base: string): URL | AddressRule {
  if (/[\\\p{Cc}]/u.test(address) || !URL.canParse(address, base)) return 'not_an_address';
  if (/^\s*\/\//.test(address)) return 'must_name_its_scheme';
  const url = new URL(address, base);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return 'must_be_http_or_https';
  if (url.username !== '' || url.password !== '') return 'must_name_no_password';
  if (isLinkLocal(url.hostname)) return 'must_not_be_link_local';
  return url.protocol === 'https:' || isPlainHttpAllowed(url, base) ? url : 'must_be_https';
}

/** The same, throwing the refusal as a `FeedError`. */
export function requireFeedAddress(address: string, base: string): URL {
  const url = resolveFeedAddress(address, base);
  if (typeof url !== 'string') return url;
  const seen = address.split(/[?#]/, 1)[0]?.replace(/\/\/[^/]*@/, '//') ?? '';
  throw new FeedError('refused_address', URL.canParse(address) ? address : '', {
    seen,
    names: [url],
  });
}

/** The folder that a page or file lies in, without its query: what relative addresses start from. */
export function folderOf(address: string): string {
  return new URL('.', address).href;
}

/**
 * What stands for an address in a query key: origin and path, and a short digest in place of the query,
 * because keys are kept in saved copies and a query may hold a token.
 */
export function addressKey(url: URL): string {
  const spoken = `${url.origin}${url.pathname}`;
  return url.search === '' ? spoken : `${spoken}?${shortHash(url.search)}`;
}

function isPlainHttpAllowed(url: URL, base: string): boolean {
  const page = new URL(base);
  return page.protocol === 'http:' && (url.host === page.host || isThisMachine(url.hostname));
}

function isThisMachine(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '127.0.0.1' || hostname === '[::1]';
}

/** Where cloud machines keep their secrets; no feed lives there. */
function isLinkLocal(hostname: string): boolean {
  return hostname.startsWith('169.254.') || /^\[fe[89ab]/.test(hostname);
}
