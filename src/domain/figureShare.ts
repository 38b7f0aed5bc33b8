import type { Refused } from './combine.ts';
import { type BaseRefusal, countAndBase, type DeclaredBases } from './countAndBase.ts';
import type { Figure } from './figure.ts';
import { type Share, shareOf } from './share.ts';
import { countsResidents } from './statedBase.ts';

export type ShareRefusal = BaseRefusal | 'not_of_base' | Extract<Share, { known: false }>['reason'];

export type FigureShare =
  | {
      readonly allowed: true;
      readonly kind: 'of_base' | 'of_whole';
      readonly count: Figure;
      readonly base: Figure;
      readonly share: Extract<Share, { known: true }>;
    }
  | Refused<ShareRefusal>;

/**
 * A count as a share of a declared population before, or of its whole in the same statement. Symmetric.
 * @example shareBetween(arrivals, residentsBefore, situation) // about 84 %
 */
export function shareBetween(one: Figure, other: Figure, declared: DeclaredBases): FigureShare {
  const pair = countAndBase(one, other, declared);
  if (!pair.allowed) return pair;
  const { kind, count, base } = pair;
  const concerned = [count, base];
  if (kind === 'of_base' && !countsResidents(count)) {
    return { allowed: false, reason: 'not_of_base', concerned };
  }
  const share = shareOf(count.quantity, base.quantity);
  if (!share.known) return { allowed: false, reason: share.reason, concerned };
  return { ...pair, share };
}
