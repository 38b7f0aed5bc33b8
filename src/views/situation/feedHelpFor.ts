import type { FeedFault } from '#domain/feedFault.ts';
import { HOST_NOT_LISTED } from '#state/feedOverride.ts';

/** What can be done beyond what the fault's own sentence says; null where that says it all. */
export function helpOf({
  reason,
  names,
  host,
}: FeedFault): 'not_allowed' | 'not_listed' | 'token' | null {
  if (reason === 'token_missing') return 'token';
  if (reason === 'refused_address' && names.includes(HOST_NOT_LISTED)) return 'not_listed';
  // Of its own host a page need not ask leave.
  const isOther = host !== '' && host !== new URL(document.baseURI).host;
  return reason === 'network_or_not_allowed' && isOther ? 'not_allowed' : null;
}
