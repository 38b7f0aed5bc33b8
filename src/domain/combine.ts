import { asOfsOverlap, isSameTime } from './asOf.ts';
import { compareFigures, inTimeOrder } from './figureOrder.ts';
import type { Figure } from './figure.ts';
import { SOURCE_NOT_STATED } from './figure.ts';
import { indicatorOf } from './indicator.ts';
import { isSameDefinition, isSameThing, kindRefusal } from './kindOfCount.ts';
import { isPartOf } from './partOf.ts';
import { arePlainParts } from './plainParts.ts';
import type { Quantity } from './quantity.ts';
import { addQuantities, exactly } from './quantity.ts';
import { isSelected } from './select.ts';
import type { Partition, Situation } from './situation.ts';

/** Why two figures may not be added (figures.md, "What may be combined"), the plainest first. */
export const COMBINE_REFUSALS = [
  'rejected',
  'unknown_indicator',
  'source_not_stated',
  'same_figure',
  'people_and_movements',
  'two_units',
  'plan_and_count',
  'stock_and_flow',
  'two_sources',
  'two_readings',
  'two_definitions',
  'same_people',
  'part_and_whole',
  'two_times',
  'not_declared',
] as const;
export type CombineRefusal = (typeof COMBINE_REFUSALS)[number];

/** A combination that is refused has a reason and no number; the reason speaks of these figures, in this order. */
export interface Refused<Reason> {
  readonly allowed: false;
  readonly reason: Reason;
  /** Two figures, the part before its whole; one where it alone is the reason; none where the whole set is. */
  readonly concerned: readonly Figure[];
}

export type MayAdd = { readonly allowed: true } | Refused<CombineRefusal>;

export type FigureSum =
  | { readonly allowed: true; readonly quantity: Quantity; readonly figures: readonly Figure[] }
  | Refused<CombineRefusal>;

type Declared = Pick<Situation, 'partitions'>;

/**
 * Only parts that the manifest declares as parts of one whole, stated by one source for one time, may be added.
 * The reason names the first rule that is broken, the plainest first. Symmetric.
 */
export function mayAdd(one: Figure, other: Figure, { partitions }: Declared): MayAdd {
  const [first, second] = inTimeOrder(one, other);
  const unfit = unfitRefusal([first, second]);
  if (unfit !== null) return unfit;
  const reason = pairReason(first, second, partitions);
  if (reason === null) return { allowed: true };
  const isReversed = reason === 'part_and_whole' && isPartOf(second, first, partitions);
  return { allowed: false, reason, concerned: isReversed ? [second, first] : [first, second] };
}

/**
 * The sum of one or more figures, all of them different parts of one declared partition. Neither sum nor refusal
 * depends on their order: of several reasons the plainest is given. Meant for a selection or a statement: unless
 * they are plainly parts of one list, every pair is asked.
 */
export function addFigures(figures: readonly Figure[], declared: Declared): FigureSum {
  const { partitions } = declared;
  const isDeclared = partitions.some((partition) => areParts(figures, partition));
  const isPlain = isDeclared && arePlainParts(figures, partitions);
  const unfit = unfitRefusal(figures) ?? (isPlain ? null : pairRefusal(figures, declared));
  if (unfit !== null) return unfit;
  if (figures.length === 0 || (figures.length > 1 && !isDeclared)) {
    return { allowed: false, reason: 'not_declared', concerned: [] };
  }
  const quantity = figures.map((one) => one.quantity).reduce(addQuantities, exactly(0));
  return { allowed: true, quantity, figures };
}

/** What keeps a figure out of every combination; of several the earliest. */
export function unfitRefusal(
  figures: readonly Figure[],
): Refused<'rejected' | 'unknown_indicator' | 'source_not_stated'> | null {
  const rules = [
    ['rejected', ({ role }: Figure) => role === 'rejected'],
    ['unknown_indicator', ({ indicator }: Figure) => indicatorOf(indicator) === null],
    ['source_not_stated', ({ source }: Figure) => source === SOURCE_NOT_STATED],
  ] as const;
  for (const [reason, isUnfit] of rules) {
    const [unfit] = figures.filter(isUnfit).sort(compareFigures);
    if (unfit !== undefined) return { allowed: false, reason, concerned: [unfit] };
  }
  return null;
}

function pairRefusal(
  figures: readonly Figure[],
  declared: Declared,
): Refused<CombineRefusal> | null {
  const ordered = [...figures].sort(compareFigures);
  let plainest: Refused<CombineRefusal> | null = null;
  for (const [index, one] of ordered.entries()) {
    for (const other of ordered.slice(index + 1)) {
      const may = mayAdd(one, other, declared);
      if (may.allowed) continue;
      if (plainest === null || rankOf(may) < rankOf(plainest)) plainest = may;
    }
  }
  return plainest;
}

function rankOf({ reason }: Refused<CombineRefusal>): number {
  return COMBINE_REFUSALS.indexOf(reason);
}

function pairReason(
  one: Figure,
  other: Figure,
  partitions: readonly Partition[],
): CombineRefusal | null {
  if (one.id === other.id) return 'same_figure';
  const kind = kindRefusal(one, other);
  if (kind !== null) return kind;
  if (isSameThing(one, other)) return sameThingReason(one, other);
  if (!isSameDefinition(one, other)) return 'two_definitions';
  if (one.indicator !== other.indicator) return 'same_people';
  if (isPartOf(one, other, partitions) || isPartOf(other, one, partitions)) return 'part_and_whole';
  if (one.source !== other.source) return 'two_sources';
  if (!isSameTime(one.asOf, other.asOf)) return 'two_times';
  return partitions.some((partition) => areParts([one, other], partition)) ? null : 'not_declared';
}

function sameThingReason(one: Figure, other: Figure): CombineRefusal {
  if (one.source !== other.source) return 'two_sources';
  return asOfsOverlap(one.asOf, other.asOf) ? 'two_readings' : 'two_times';
}

function areParts(figures: readonly Figure[], { parts }: Partition): boolean {
  const taken = new Set<number>();
  for (const figure of figures) {
    const index = parts.findIndex((part) => isSelected(figure, part));
    if (index < 0 || taken.has(index)) return false;
    taken.add(index);
  }
  return true;
}
