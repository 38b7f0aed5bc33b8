import { asOfsOverlap, hoursApart, isSameTime } from './asOf.ts';
import { type CombineRefusal, type Refused, unfitRefusal } from './combine.ts';
import type { Figure } from './figure.ts';
import { inTimeOrder } from './figureOrder.ts';
import { isSameThing, kindRefusal } from './kindOfCount.ts';
import type { MissingReason } from './quantity.ts';
import { missingReasonOf } from './quantity.ts';
import { differenceOf, isCertainlyLower, type SignedChange } from './quantityDifference.ts';
import { findRevisions, type Revision } from './revisions.ts';
import type { Situation } from './situation.ts';
import { isVintage } from './knownFigures.ts';

/** Why no difference of two figures is stated, beyond the reasons why they are not added. */
export const DIFFERENCE_REFUSALS = [
  'two_things',
  'two_sources_apart',
  'periods_differ',
  'open_ends',
] as const;
export type DifferenceRefusal =
  (typeof DIFFERENCE_REFUSALS)[number] | CombineRefusal | MissingReason;

export type KnownChange = Extract<SignedChange, { known: true }>;

/**
 * What two figures say together about more or less. A spread is a range between two sources, which are both right
 * or both wrong: it has no change, so none can be written down.
 */
export type FigureDifference =
  | {
      readonly allowed: true;
      /** `revision`: the later number replaces the earlier one; nobody came or left. */
      readonly kind: 'change' | 'revision';
      readonly earlier: Figure;
      readonly later: Figure;
      readonly change: KnownChange;
      /** A total since the start that was reported lower later: "revised down", never "fewer arrived". */
      readonly revisedDown: boolean;
    }
  | {
      readonly allowed: true;
      readonly kind: 'spread';
      /** By the lower end. */
      readonly members: readonly [Figure, Figure];
    }
  | Refused<DifferenceRefusal>;

const DAY_HOURS = 24;

/**
 * Later minus earlier for two counts of one series; the two side by side for two sources that speak of one thing at
 * one time (within a day; the same period for people in a period); nothing for anything else. Symmetric.
 */
export function differenceBetween(
  one: Figure,
  other: Figure,
  situation: Pick<Situation, 'feeds'>,
): FigureDifference {
  const [first, second] = inTimeOrder(one, other);
  const unfit = unfitRefusal([first, second]);
  if (unfit !== null) return unfit;
  const reason = pairReason(first, second);
  if (reason !== null) return refused(reason, first, second);
  if (first.source !== second.source) return spreadBetween(first, second);
  const revision = findRevisions([first, second], { vintage: isVintage(situation) }).at(-1);
  if (revision !== undefined) return revisionOf(revision);
  if (asOfsOverlap(first.asOf, second.asOf)) return refused('two_readings', first, second);
  if (first.measure === 'flow' && !isAsLong(first, second)) {
    return refused('periods_differ', first, second);
  }
  return changeOf(first, second, 'change');
}

function pairReason(first: Figure, second: Figure): DifferenceRefusal | null {
  if (first.id === second.id) return 'same_figure';
  const kind = kindRefusal(first, second);
  if (kind !== null) return kind;
  if (!isSameThing(first, second)) return 'two_things';
  return null;
}

function spreadBetween(first: Figure, second: Figure): FigureDifference {
  const isApart =
    first.measure === 'flow'
      ? !isSameTime(first.asOf, second.asOf)
      : hoursApart(first.asOf, second.asOf) > DAY_HOURS;
  if (isApart) return refused('two_sources_apart', first, second);
  const one = first.quantity;
  const other = second.quantity;
  if (!one.known || !other.known) return refused(missingReasonOf(one, other), first, second);
  const isOrdered = one.low < other.low || (one.low === other.low && one.high <= other.high);
  return { allowed: true, kind: 'spread', members: isOrdered ? [first, second] : [second, first] };
}

function revisionOf({ earlier, later }: Revision): FigureDifference {
  return changeOf(earlier, later, 'revision');
}

function changeOf(earlier: Figure, later: Figure, kind: 'change' | 'revision'): FigureDifference {
  const change = differenceOf(later.quantity, earlier.quantity);
  if (!change.known) return refused(change.reason, earlier, later);
  const revisedDown =
    later.measure === 'cumulative' && isCertainlyLower(later.quantity, earlier.quantity);
  return { allowed: true, kind, earlier, later, change, revisedDown };
}

/** Clocks that are put forward or back in between do not make a day another length. */
function isAsLong(one: Figure, other: Figure): boolean {
  const length = ({ asOf }: Figure) => asOf.end - asOf.start;
  return Math.abs(length(one) - length(other)) <= 2 * 3_600_000;
}

function refused(
  reason: DifferenceRefusal,
  ...concerned: readonly [Figure, Figure]
): Refused<DifferenceRefusal> {
  return { allowed: false, reason, concerned };
}
