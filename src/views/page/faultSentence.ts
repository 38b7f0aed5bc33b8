import type { FeedFault } from '#domain/feedFault.ts';
import { HOST_NOT_LISTED } from '#state/feedOverride.ts';
import { feedFaultSentence } from '#wording/feedFaultSentence.ts';
import type { Wording } from '#wording/wording.ts';

/** What was seen, what is allowed, what to do; also for the refusals that only this page makes. */
export function faultSentence(fault: FeedFault, wording: Wording): string {
  if (fault.reason === 'refused_address' && fault.names.includes(HOST_NOT_LISTED)) {
    return wording.t('app.feedNotListed', { host: fault.seen });
  }
  return feedFaultSentence(fault, wording);
}
