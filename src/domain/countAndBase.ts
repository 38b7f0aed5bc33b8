import { isSameTime } from './asOf.ts';
import { type CombineRefusal, type Refused, unfitRefusal } from './combine.ts';
import type { Figure } from './figure.ts';
import { inTimeOrder } from './figureOrder.ts';
import { type Counted, isSameThing, type KindRefusal, kindRefusal } from './kindOfCount.ts';
import { isPartOf } from './partOf.ts';
import type { Situation } from './situation.ts';
import { statedBaseOf } from './statedBase.ts';

/** Which of two figures is counted, and of what. */
export interface CountAndBase {
  readonly allowed: true;
  /** A population before that the situation declares, or the whole in the same statement. */
  readonly kind: 'of_base' | 'of_whole';
  readonly count: Figure;
  readonly base: Figure;
}

/** `same_thing`: neither is larger by what it is; `no_base`: neither is a whole of the other. */
export type BaseRefusal = CombineRefusal | 'same_thing' | 'no_base';

export type DeclaredBases = Pick<Situation, 'partitions' | 'denominators' | 'zone'>;

/**
 * What share and remainder start from. The base follows from what the two are, never from their order, and
 * never from which number is larger. Symmetric.
 */
export function countAndBase(
  one: Figure,
  other: Figure,
  declared: DeclaredBases,
): CountAndBase | Refused<BaseRefusal> {
  const ordered = inTimeOrder(one, other);
  const pairs = [
    [ordered[0], ordered[1]],
    [ordered[1], ordered[0]],
  ] as const;
  if (one.id === other.id) return refused('same_figure', ordered);
  for (const [part, whole] of pairs) {
    if (isPartOf(part, whole, declared.partitions)) return partOfWhole(part, whole);
  }
  for (const [count, base] of pairs) {
    if (count.indicator === base.indicator) continue;
    if (statedBaseOf(base, declared) !== null && statedBaseOf(count, declared) === null)
      return countOfBase(count, base);
  }
  const reason = isSameThing(one, other) ? 'same_thing' : 'no_base';
  return unfitRefusal(ordered) ?? refused(kindRefusal(one, other) ?? reason, ordered);
}

/** One statement only: children of one source are no share of another's total, nor yesterday's of today's. */
function partOfWhole(count: Figure, base: Figure): CountAndBase | Refused<BaseRefusal> {
  const pair = [count, base] as const;
  const unfit = unfitRefusal(pair);
  if (unfit !== null) return unfit;
  const kind = kindRefusal(count, base);
  if (kind !== null) return refused(kind, pair);
  if (count.source !== base.source) return refused('two_sources', pair);
  if (!isSameTime(count.asOf, base.asOf)) return refused('two_times', pair);
  return { allowed: true, kind: 'of_whole', count, base };
}

/** The base may be an anonymous one, as the page offers it; the count may not. */
function countOfBase(count: Figure, base: Figure): CountAndBase | Refused<BaseRefusal> {
  const reason = baseRefusal(count, base);
  if (reason !== null) return refused(reason, [count, base]);
  return unfitRefusal([count]) ?? { allowed: true, kind: 'of_base', count, base };
}

/**
 * Why a count is no part of a population before by what and how it counts; null where it may be. Wherever a base is
 * declared, this decides, also for what a manifest declares. People who have come since the start are a part of those
 * who lived there at one time: a total and a stock agree here, a plan and a number in a period do not.
 */
export function baseRefusal(count: Counted, base: Counted): KindRefusal | null {
  const kind = kindRefusal(count, { ...base, measure: count.measure });
  if (kind !== null) return kind;
  if (count.measure === 'forecast') return 'plan_and_count';
  return count.measure === 'flow' ? 'stock_and_flow' : null;
}

function refused(reason: BaseRefusal, concerned: readonly Figure[]): Refused<BaseRefusal> {
  return { allowed: false, reason, concerned };
}
