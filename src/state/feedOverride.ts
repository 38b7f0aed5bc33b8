import type { FeedFault } from '#domain/feedFault.ts';
import type { FeedDefinition, Situation } from '#domain/situation.ts';
import { addressKey, HOST_NOT_LISTED, resolveFeedAddress } from '#feeds/transport/feedAddress.ts';
import { FeedError } from '#feeds/transport/feedError.ts';

export interface FeedSource {
  readonly feed: FeedDefinition;
  /** Where a relative address starts. */
  readonly folder: string;
}

export { HOST_NOT_LISTED };

/**
 * The feeds to read: those of the manifest, or the one that the address asks for. That one may lie on
 * the page's own host, or on a host that the manifest itself reads from: the content policy lets no
 * other through. Anything else is refused here, before a request is made (trust.md U-01, U-02).
 */
export function feedSourcesOf(
  asked: string | null,
  { situation, folder, site }: { situation: Situation; folder: string; site: string },
): readonly FeedSource[] | FeedFault {
  const declared = situation.feeds.map((feed) => ({ feed, folder }));
  if (asked === null) return declared;
  const url = resolveFeedAddress(asked, site);
  if (typeof url === 'string') return refusal(asked, url);
  const addresses = declared.map((one) => resolveFeedAddress(one.feed.address, folder));
  const same = addresses.findIndex((one) => typeof one !== 'string' && one.href === url.href);
  const known = declared[same];
  if (known !== undefined) return [known];
  const hosts = addresses.map((one) => (typeof one === 'string' ? '' : one.host));
  if (url.host !== new URL(site).host && !hosts.includes(url.host)) {
    return { ...refusal(addressKey(url), HOST_NOT_LISTED), seen: url.host };
  }
  return [{ feed: { kind: 'figures', address: url.href, marking: 'live' }, folder: site }];
}

/** What was asked is shown without its query, which may hold a token. */
function refusal(asked: string, rule: string): FeedFault {
  const seen = (asked.split(/[?#]/, 1)[0] ?? '').replace(/\/\/[^/]*@/, '//');
  return new FeedError('refused_address', URL.canParse(asked) ? asked : '', { seen, names: [rule] })
    .fault;
}
