import type { Refused } from './combine.ts';
import { type BaseRefusal, countAndBase, type DeclaredBases } from './countAndBase.ts';
import type { Figure } from './figure.ts';
import type { Quantity } from './quantity.ts';
import { type Remaining, remainingOf } from './quantityDifference.ts';
import { countsResidents, countsThoseWhoLeft } from './statedBase.ts';

export type RemainderRefusal =
  | BaseRefusal
  | 'not_of_base'
  | 'not_leaving'
  | 'some_of_those'
  | Extract<Remaining, { known: false }>['reason'];

export type FigureRemainder =
  | {
      readonly allowed: true;
      /** Those of a population before who have not left, or the rest of a whole. */
      readonly kind: 'of_base' | 'of_whole';
      readonly base: Figure;
      readonly count: Figure;
      readonly quantity: Quantity;
      readonly clippedAtZero: boolean;
    }
  | Refused<RemainderRefusal>;

/**
 * Base minus count: only people who have left are taken from a population before, and all of them; or a part from
 * its whole in the same statement. A statement about who remained is another statement and is never replaced. Symmetric.
 * @example remainderBetween(residentsBefore, arrivals, situation) // about 120,000 - 100,632, shown as about 20,000
 */
export function remainderBetween(
  one: Figure,
  other: Figure,
  declared: DeclaredBases,
): FigureRemainder {
  const pair = countAndBase(one, other, declared);
  if (!pair.allowed) return pair;
  const { kind, count, base } = pair;
  const concerned = [count, base];
  const reason = kind === 'of_base' ? leavingReason(count) : null;
  if (reason !== null) return { allowed: false, reason, concerned };
  const left = remainingOf(base.quantity, count.quantity);
  if (!left.known) return { allowed: false, reason: left.reason, concerned };
  return { ...pair, quantity: left.quantity, clippedAtZero: left.clippedAtZero };
}

function leavingReason(count: Figure): RemainderRefusal | null {
  if (!countsResidents(count)) return 'not_of_base';
  if (!countsThoseWhoLeft(count)) return 'not_leaving';
  return count.breakdown.length > 0 || count.place.includes('/') ? 'some_of_those' : null;
}
