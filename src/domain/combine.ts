import { asOfsOverlap, isSameTime } from './asOf.ts';
import { breakdownKey, definitionKey, isNarrowerBreakdown, sameBreakdown } from './breakdown.ts';
import type { Figure } from './figure.ts';
import { SOURCE_NOT_STATED } from './figure.ts';
import { indicatorOf } from './indicator.ts';
import type { Quantity } from './quantity.ts';
import { addQuantities } from './quantity.ts';
import { isSelected } from './select.ts';
import type { Partition, Situation } from './situation.ts';

/** Why two figures may not be added (figures.md, "What may be combined"); the wording says it in a sentence. */
export const COMBINE_REFUSALS = [
  'rejected',
  'unknown_indicator',
  'source_not_stated',
  'same_figure',
  'two_sources',
  'two_readings',
  'people_and_movements',
  'two_units',
  'stock_and_flow',
  'two_definitions',
  'same_people',
  'part_and_whole',
  'two_times',
  'not_declared',
] as const;
export type CombineRefusal = (typeof COMBINE_REFUSALS)[number];

export type MayAdd =
  { readonly allowed: true } | { readonly allowed: false; readonly reason: CombineRefusal };

export type FigureSum =
  | { readonly allowed: true; readonly quantity: Quantity; readonly figures: readonly Figure[] }
  | {
      readonly allowed: false;
      readonly reason: CombineRefusal;
      /** The figure at which adding stopped; null where the whole set is no declared partition. */
      readonly figure: Figure | null;
    };

/**
 * Only parts that the manifest declares as parts of one whole, stated by one source for one time, may be added.
 * The reason names the first rule that is broken, the plainest first.
 */
export function mayAdd(
  one: Figure,
  other: Figure,
  situation: Pick<Situation, 'partitions'>,
): MayAdd {
  const reason = refusalOf(one, other, situation.partitions);
  return reason === null ? { allowed: true } : { allowed: false, reason };
}

/** The sum of two or more figures, all of them different parts of one declared partition. */
export function addFigures(
  figures: readonly Figure[],
  situation: Pick<Situation, 'partitions'>,
): FigureSum {
  const [first, ...others] = figures;
  if (first === undefined) return { allowed: false, reason: 'not_declared', figure: null };
  let quantity = first.quantity;
  const taken = new Map([[partKeyOf(first), first]]);
  for (const figure of others) {
    // Against the first, and against a reading of the same part: enough, and not quadratic.
    const may = mayAdd(taken.get(partKeyOf(figure)) ?? first, figure, situation);
    if (!may.allowed) return { ...may, figure };
    taken.set(partKeyOf(figure), figure);
    quantity = addQuantities(quantity, figure.quantity);
  }
  const isDeclared = situation.partitions.some((partition) => areParts(figures, partition));
  if (others.length > 0 && !isDeclared) {
    return { allowed: false, reason: 'not_declared', figure: null };
  }
  return { allowed: true, quantity, figures };
}

function partKeyOf({ indicator, place, breakdown }: Figure): string {
  return JSON.stringify([indicator, place, breakdownKey(breakdown)]);
}

function refusalOf(
  one: Figure,
  other: Figure,
  partitions: readonly Partition[],
): CombineRefusal | null {
  return (
    unfitReason([one, other]) ??
    sameThingReason(one, other) ??
    kindReason(one, other) ??
    partReason(one, other, partitions) ??
    statementReason(one, other) ??
    (partitions.some((partition) => areParts([one, other], partition)) ? null : 'not_declared')
  );
}

function unfitReason(figures: readonly Figure[]): CombineRefusal | null {
  if (figures.some(({ role }) => role === 'rejected')) return 'rejected';
  if (figures.some(({ indicator }) => indicatorOf(indicator) === null)) return 'unknown_indicator';
  return figures.some(({ source }) => source === SOURCE_NOT_STATED) ? 'source_not_stated' : null;
}

function sameThingReason(one: Figure, other: Figure): CombineRefusal | null {
  if (one.id === other.id) return 'same_figure';
  const isSameThing =
    one.indicator === other.indicator &&
    one.place === other.place &&
    sameBreakdown(one.breakdown, other.breakdown);
  if (!isSameThing) return null;
  if (one.source !== other.source) return 'two_sources';
  return asOfsOverlap(one.asOf, other.asOf) ? 'two_readings' : 'two_times';
}

function kindReason(one: Figure, other: Figure): CombineRefusal | null {
  if (indicatorOf(one.indicator)?.counts !== indicatorOf(other.indicator)?.counts) {
    return isMovement(one) || isMovement(other) ? 'people_and_movements' : 'two_units';
  }
  if (one.unit !== other.unit) return 'two_units';
  if (one.measure !== other.measure) return 'stock_and_flow';
  if (definitionKey(one.breakdown) !== definitionKey(other.breakdown)) return 'two_definitions';
  return one.indicator === other.indicator ? null : 'same_people';
}

function isMovement(figure: Figure): boolean {
  return indicatorOf(figure.indicator)?.counts === 'movements';
}

function partReason(
  one: Figure,
  other: Figure,
  partitions: readonly Partition[],
): CombineRefusal | null {
  const isPart =
    isWithin(one, other) ||
    isWithin(other, one) ||
    partitions.some((partition) => isPartOfWhole(one, other, partition));
  return isPart ? 'part_and_whole' : null;
}

/** Syunik lies in Armenia, children are among all: by path and by pairs, also where no partition says so. */
function isWithin(part: Figure, whole: Figure): boolean {
  const isSmallerPlace = part.place.startsWith(`${whole.place}/`);
  const isFewerPeople = isNarrowerBreakdown(part.breakdown, whole.breakdown);
  const isSamePlace = part.place === whole.place;
  const arePeopleSame = sameBreakdown(part.breakdown, whole.breakdown);
  return (isSmallerPlace && (arePeopleSame || isFewerPeople)) || (isSamePlace && isFewerPeople);
}

function isPartOfWhole(one: Figure, other: Figure, { whole, parts }: Partition): boolean {
  const isPart = (figure: Figure) => parts.some((part) => isSelected(figure, part));
  return (isSelected(one, whole) && isPart(other)) || (isSelected(other, whole) && isPart(one));
}

function statementReason(one: Figure, other: Figure): CombineRefusal | null {
  if (one.source !== other.source) return 'two_sources';
  return isSameTime(one.asOf, other.asOf) ? null : 'two_times';
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
