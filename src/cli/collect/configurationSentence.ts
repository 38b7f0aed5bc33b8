import { isFeedError } from '#feeds/transport/feedError.ts';
import { feedFaultSentence } from '#wording/feedFaultSentence.ts';
import type { Wording } from '#wording/wording.ts';

/** Why a configuration cannot be used; null for what is no fault of it. */
export function configurationSentence(error: unknown, wording: Wording): string | null {
  if (isFeedError(error))
    return `${error.fault.address}: ${feedFaultSentence(error.fault, wording)}`;
  if (error instanceof Error && 'code' in error) return error.message;
  return null;
}
