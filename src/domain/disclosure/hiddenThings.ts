import { grouped } from '../grouped.ts';
import type { Partition } from '../situation.ts';
import { type AdditiveRelation, additiveRelations } from './additiveRelations.ts';
import { computableThings, termsOf } from './computableThings.ts';
import type { CountedThing } from './countedThings.ts';
import type { SmallCountRule } from './disclosureRules.ts';

/** Why a count is hidden: it is small itself, it would give a small one away, or it tells such a one at another time. */
export type HiddenReason = 'small' | 'beside' | 'time';

/**
 * Which counts must not be shown so that small ones stay hidden. Law: what is hidden under a number is hidden under
 * every larger one. Totals of countries and provinces are never among them.
 */
export function hiddenThings(
  things: ReadonlyMap<string, CountedThing>,
  partitions: readonly Partition[],
  { under }: SmallCountRule,
): ReadonlyMap<CountedThing, HiddenReason> {
  const all = [...things.values()];
  if (!all.some((thing) => isSmall(thing, under))) return new Map();
  const cover = new Cover(all, additiveRelations(things, partitions));
  // From one number to the next, each on top of the last: that is what makes the law hold.
  for (let number = 1; number <= under; number++) {
    for (const thing of all) if (isSmall(thing, number)) cover.hide(thing, 'small');
    cover.complete(number);
  }
  return cover.hidden;
}

function isSmall({ isFine, least }: CountedThing, under: number): boolean {
  return isFine && least !== null && least < under;
}

class Cover {
  readonly hidden = new Map<CountedThing, HiddenReason>();
  private readonly relations: readonly AdditiveRelation[];
  private readonly overTime: ReadonlyMap<string, readonly CountedThing[]>;
  /** What no number is stated for is unknown to everybody. */
  private readonly isUnknown = (thing: CountedThing) =>
    thing.least === null || this.hidden.has(thing);

  constructor(things: readonly CountedThing[], relations: readonly AdditiveRelation[]) {
    this.relations = relations;
    const inTime = things
      .filter(({ isFlow, mayHide }) => !isFlow && mayHide)
      .sort((one, other) => one.asOf.end - other.asOf.end || one.asOf.start - other.asOf.start);
    this.overTime = grouped(inTime, ({ series }) => series);
  }

  hide(thing: CountedThing, reason: HiddenReason): boolean {
    if (this.hidden.has(thing) || thing.least === null) return false;
    this.hidden.set(thing, reason);
    return true;
  }

  /** Hides more until nothing hidden can be computed any more, or nothing is left that may be hidden. */
  complete(under: number): void {
    if (this.hidden.size === 0) return;
    for (;;) {
      const bySum = this.relations.filter((relation) => this.protectSum(relation, under)).length;
      const byTime = this.protectOverTime(under);
      if (bySum === 0 && !byTime && !this.protectTogether()) return;
    }
  }

  /** Two at least, and together no fewer than the number: the rest of a sum tells only what they are together. */
  private protectSum(relation: AdditiveRelation, under: number): boolean {
    const { whole, parts } = relation;
    const unknown = termsOf(relation).filter(this.isUnknown);
    if (!unknown.some((thing) => this.hidden.has(thing))) return false;
    const together = parts
      .filter(this.isUnknown)
      .reduce((sum, { least }) => sum + (least ?? Infinity), 0);
    if (unknown.length > 1 && (this.isUnknown(whole) || together >= under)) return false;
    const next =
      this.smallestShown(parts) ?? (unknown.length === 1 ? this.smallestShown([whole]) : null);
    return next !== null && this.hide(next, 'beside');
  }

  private smallestShown(things: readonly CountedThing[]): CountedThing | null {
    let smallest: CountedThing | null = null;
    for (const thing of things) {
      if (!thing.mayHide || this.isUnknown(thing)) continue;
      if (smallest === null || (thing.least ?? 0) < (smallest.least ?? 0)) smallest = thing;
    }
    return smallest;
  }

  /**
   * A count that was hidden for another's sake stands again, or nearly, in the days around it: those are hidden as far as
   * they lie within the number of it.
   */
  private protectOverTime(under: number): boolean {
    let isMore = false;
    for (const [thing, reason] of [...this.hidden]) {
      if (reason !== 'beside' || thing.isFlow) continue;
      const series = this.overTime.get(thing.series) ?? [];
      const at = series.indexOf(thing);
      const later = series.slice(at + 1);
      const earlier = series.slice(0, at).reverse();
      for (const way of [later, earlier]) {
        for (const next of way) {
          if (next.least === null) continue;
          if (Math.abs(next.least - (thing.least ?? 0)) >= under) break;
          if (this.hide(next, 'time')) isMore = true;
        }
      }
    }
    return isMore;
  }

  /** What no sum alone gives away, but several together. */
  private protectTogether(): boolean {
    let isMore = false;
    for (const { relations, computable } of computableThings(this.relations, this.isUnknown)) {
      if (computable === 'all') {
        for (const thing of relations.flatMap(termsOf))
          if (thing.mayHide && this.hide(thing, 'beside')) isMore = true;
        continue;
      }
      for (const thing of computable) {
        if (!this.hidden.has(thing)) continue;
        const own = relations.filter((relation) => termsOf(relation).includes(thing));
        const next = this.smallestShown(own.flatMap(termsOf));
        if (next === null || !this.hide(next, 'beside')) continue;
        isMore = true;
        break;
      }
    }
    return isMore;
  }
}
