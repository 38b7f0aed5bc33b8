import type { FeedClock, Marking, Shrunken, SituationData } from '#domain/situation.ts';
import type { ReadEvents } from './events/toEvents.ts';
import type { ReadFeed } from './readFeed.ts';
import { toFigureTable } from './figures/toFigures.ts';
import type { FoundSituation } from './situations/query.ts';

/** The parts of a situation that have arrived. */
export interface SituationParts extends Pick<FoundSituation, 'situation' | 'complete'> {
  readonly feeds: readonly ReadFeed[];
  /** Null while they are on their way or failed: the figures do without. */
  readonly events: ReadEvents | null;
}

/**
 * Joins what was declared and what was read. Figures of several feeds that are the same statement
 * become one figure; the whole is marked as its least real feed.
 */
export function situationDataOf(parts: SituationParts): SituationData {
  const { situation, complete, feeds, events } = parts;
  const clock = feeds.find((feed) => feed.clock !== null)?.clock;
  const table = toFigureTable(feeds);
  return {
    situation: complete?.(table.figures) ?? situation,
    ...table,
    events: events?.events ?? [],
    eventsSetAside: events?.setAside ?? [],
    marking: markingOf(feeds),
    ...clockIfAny(clock),
    ...shrunkenIfAny(feeds),
  };
}

function markingOf(feeds: readonly ReadFeed[]): Marking {
  const order: readonly Marking[] = ['example', 'replay', 'live'];
  return order.find((marking) => feeds.some((feed) => feed.marking === marking)) ?? 'archive';
}

function shrunkenIfAny(feeds: readonly ReadFeed[]): { shrunken?: Shrunken } {
  const shrunken = feeds.find((feed) => feed.shrunken !== null)?.shrunken;
  return shrunken ? { shrunken } : {};
}

function clockIfAny(clock: FeedClock | null | undefined): { clock?: FeedClock } {
  return clock ? { clock } : {};
}
