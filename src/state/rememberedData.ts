import type { Situation, SituationData } from '#domain/situation.ts';
import type { ReadFeed } from '#feeds/readFeed.ts';
import { situationDataOf } from '#feeds/situationData.ts';

interface Remembered {
  readonly situation: Situation;
  readonly feeds: readonly ReadFeed[];
  readonly data: SituationData;
}

/** By the first feed that was read: gone as soon as nobody holds that answer any more. */
const remembered = new WeakMap<ReadFeed, Remembered>();

/**
 * A situation's data without its dated events, joined once for each set of answers: where several situations are read,
 * the arrival of one does not join the others again.
 */
export function rememberedData(situation: Situation, feeds: readonly ReadFeed[]): SituationData {
  const [first] = feeds;
  const before = first === undefined ? undefined : remembered.get(first);
  if (before?.situation === situation && areSame(before.feeds, feeds)) return before.data;
  const data = situationDataOf({ situation, feeds, events: null });
  if (first !== undefined) remembered.set(first, { situation, feeds, data });
  return data;
}

function areSame(one: readonly ReadFeed[], other: readonly ReadFeed[]): boolean {
  return one.length === other.length && one.every((feed, index) => feed === other[index]);
}
