import type { FeedDefinition, Marking } from '#domain/situation.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** The longest wait that a browser's timer keeps. */
const LONGEST = 24 * HOUR;
/** A replay runs faster than life; it is looked at as often as a person looks. */
const REPLAY = 2_000;

/** How often to look for new figures, ms; null for an archive, which does not grow. */
export function pollingInterval(marking: Marking, feed: FeedDefinition): number | null {
  if (marking === 'archive') return null;
  if (marking === 'replay') return REPLAY;
  if (feed.cadenceHours === undefined) return 15 * MINUTE;
  return Math.min(Math.max(feed.cadenceHours * HOUR, MINUTE), LONGEST);
}
