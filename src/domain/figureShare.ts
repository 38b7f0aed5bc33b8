import type { Refused } from './combine.ts';
import { baseRefusal, type BaseRefusal, countAndBase, type DeclaredBases } from './countAndBase.ts';
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
  if (kind === 'of_base' && !countsResidents(count)) {
    return { allowed: false, reason: 'not_of_base', concerned: [count, base] };
  }
  return shareOfFigure(count, base, kind);
}

/**
 * The share that a page or a manifest declares: which is the base is known, what is counted still decides. Movements,
 * vehicles, plans and people in a period are no share of residents, whoever declares it.
 */
export function shareOfBase(count: Figure, base: Figure): FigureShare {
  const reason = baseRefusal(count, base);
  if (reason !== null) return { allowed: false, reason, concerned: [count, base] };
  return shareOfFigure(count, base, 'of_base');
}

function shareOfFigure(count: Figure, base: Figure, kind: 'of_base' | 'of_whole'): FigureShare {
  const share = shareOf(count.quantity, base.quantity);
  if (!share.known) return { allowed: false, reason: share.reason, concerned: [count, base] };
  return { allowed: true, kind, count, base, share };
}
