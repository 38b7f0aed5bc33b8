import type { SituationData } from '#domain/situation.ts';
import type { ReadFeed } from '#feeds/readFeed.ts';
import { situationDataOf } from '#feeds/situationData.ts';
import type { FoundSituation } from '#feeds/situations/query.ts';

interface Remembered {
  readonly found: FoundSituation;
  readonly feeds: readonly ReadFeed[];
  readonly data: SituationData;
}

/** By the first feed that was read: gone as soon as nobody holds that answer any more. */
const remembered = new WeakMap<ReadFeed, Remembered>();

/**
 * A situation's data without its dated events, joined once for each set of answers: where several situations are read,
 * the arrival of one does not join the others again.
 */
export function rememberedData(found: FoundSituation, feeds: readonly ReadFeed[]): SituationData {
  const [first] = feeds;
  const before = first === undefined ? undefined : remembered.get(first);
  if (before?.found === found && areSame(before.feeds, feeds)) return before.data;
  const data = situationDataOf({ ...found, feeds, events: null });
  if (first !== undefined) remembered.set(first, { found, feeds, data });
  return data;
}

function areSame(one: readonly ReadFeed[], other: readonly ReadFeed[]): boolean {
  return one.length === other.length && one.every((feed, index) => feed === other[index]);
}
