import { isSameTime } from './asOf.ts';
import type { Figure } from './figure.ts';
import { isSameDefinition, kindRefusal } from './kindOfCount.ts';
import { isSelected } from './select.ts';
import type { Partition } from './situation.ts';

/**
 * True where figures are so much alike that none can be a part of another nor of another kind: one source, time,
 * kind and definition, places of one depth, groups of as many pairs, none the whole of a partition. Then no pair has
 * to be asked, which for ten thousand lists of provinces is what takes the time. False says nothing.
 */
export function arePlainParts(
  figures: readonly Figure[],
  partitions: readonly Partition[],
): boolean {
  const [first, ...others] = figures;
  if (first === undefined) return false;
  const depth = depthOf(first);
  const areAlike = others.every(
    (one) =>
      one.source === first.source &&
      isSameTime(one.asOf, first.asOf) &&
      one.indicator === first.indicator &&
      kindRefusal(one, first) === null &&
      isSameDefinition(one, first) &&
      one.breakdown.length === first.breakdown.length &&
      depthOf(one) === depth,
  );
  return areAlike && !figures.some((one) => partitions.some(({ whole }) => isSelected(one, whole)));
}

function depthOf({ place }: Figure): number {
  return place.split('/').length;
}
