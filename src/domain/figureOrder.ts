import { compareAsOf, compareText } from './asOf.ts';
import type { Figure } from './figure.ts';

/** By as-of; where two end together, the one known first; then by id, so that the order of rows never decides. */
export function compareFigures(one: Figure, other: Figure): number {
  return (
    compareAsOf(one.asOf, other.asOf) ||
    one.knownFrom - other.knownFrom ||
    compareText(one.id, other.id)
  );
}

/** The same two in either order: what is said of them does not depend on which was given first. */
export function inTimeOrder(one: Figure, other: Figure): readonly [Figure, Figure] {
  return compareFigures(one, other) <= 0 ? [one, other] : [other, one];
}
