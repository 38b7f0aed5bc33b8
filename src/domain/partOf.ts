import { isNarrowerBreakdown, sameBreakdown } from './breakdown.ts';
import type { Figure } from './figure.ts';
import { isSameDefinition } from './kindOfCount.ts';
import { isSelected } from './select.ts';
import type { Partition } from './situation.ts';

/**
 * True where everyone in `part` is also in `whole`, whoever states the two: Syunik lies in Armenia and children are
 * among all, by path and by pairs, also where no partition says so; else as the manifest declares it. Another
 * definition is another count, and never a part.
 */
export function isPartOf(part: Figure, whole: Figure, partitions: readonly Partition[]): boolean {
  return (
    part.indicator === whole.indicator &&
    isSameDefinition(part, whole) &&
    (isWithin(part, whole) || partitions.some((partition) => isDeclared(part, whole, partition)))
  );
}

function isWithin(part: Figure, whole: Figure): boolean {
  const isSmallerPlace = part.place.startsWith(`${whole.place}/`);
  const isFewerPeople = isNarrowerBreakdown(part.breakdown, whole.breakdown);
  if (isSmallerPlace) return isFewerPeople || sameBreakdown(part.breakdown, whole.breakdown);
  return part.place === whole.place && isFewerPeople;
}

function isDeclared(part: Figure, whole: Figure, partition: Partition): boolean {
  return isSelected(whole, partition.whole) && partition.parts.some((one) => isSelected(part, one));
}
