import { isWhole } from '../wireRecord.ts';

/** What decides which of several statements about one place is the latest. */
export interface DatedCount {
  /** Equal for statements about the same thing and place. */
  readonly key: string;
  readonly day: string;
  readonly value: string;
}

/**
 * The readable statement with the latest date for each key; of one date the last. The portal states a country twice,
 * once long out of date, and its own date is all that tells them apart.
 */
export function latestPerPlace<Count extends DatedCount>(
  counts: readonly Count[],
): ReadonlyMap<string, Count> {
  const latest = new Map<string, Count>();
  for (const count of counts) {
    if (!isWhole(count.value) || !/^\d{4}-\d{2}-\d{2}$/.test(count.day)) continue;
    const before = latest.get(count.key);
    if (before === undefined || count.day >= before.day) latest.set(count.key, count);
  }
  return latest;
}

/** True for an older or repeated statement; what is later and has no number stays and is missing. */
export function isOutdated<Count extends DatedCount>(
  count: Count,
  latest: ReadonlyMap<string, Count>,
): boolean {
  const taken = latest.get(count.key);
  return taken !== undefined && taken !== count && isDay(count.day) && count.day <= taken.day;
}

function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text);
}
