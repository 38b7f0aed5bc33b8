/** Why there is no number. Missing is a value with a reason, never 0. */
export const MISSING_REASONS = ['not_reported', 'suppressed', 'unreadable', 'withdrawn'] as const;
export type MissingReason = (typeof MISSING_REASONS)[number];

/**
 * A count as an interval with an "about" mark (figures.md, "Quantity arithmetic").
 * exact v = [v,v]; about v = [v,v] + about, no width invented; at least v = [v,∞); at most v = [0,v].
 */
export type Quantity =
  | { readonly known: true; readonly low: number; readonly high: number; readonly about: boolean }
  | { readonly known: false; readonly reason: MissingReason };

export type KnownQuantity = Extract<Quantity, { known: true }>;

export function exactly(value: number): KnownQuantity {
  return { known: true, low: value, high: value, about: false };
}

export function aboutly(value: number): KnownQuantity {
  return { known: true, low: value, high: value, about: true };
}

export function atLeast(value: number): KnownQuantity {
  return { known: true, low: value, high: Infinity, about: false };
}

export function atMost(value: number): KnownQuantity {
  return { known: true, low: 0, high: value, about: false };
}

export function between(low: number, high: number, about = false): KnownQuantity {
  return { known: true, low, high, about };
}

export function missing(reason: MissingReason): Quantity {
  return { known: false, reason };
}

/** The sum of two counts. Missing and "about" are infectious. @example at least 5 + about 3 = at least about 8 */
export function addQuantities(one: Quantity, other: Quantity): Quantity {
  if (!one.known || !other.known) return missing(missingReasonOf(one, other));
  return between(one.low + other.low, one.high + other.high, one.about || other.about);
}

/**
 * The reason to give where one or both are missing: the one that stands first in `MISSING_REASONS`,
 * so that the order of adding changes nothing.
 */
export function missingReasonOf(one: Quantity, other: Quantity): MissingReason {
  for (const reason of MISSING_REASONS) {
    if (!one.known && one.reason === reason) return reason;
    if (!other.known && other.reason === reason) return reason;
  }
  return 'not_reported';
}

/** True where the number is one point, exact or "about", and not a range or a bound. */
export function isPoint(quantity: Quantity): quantity is KnownQuantity {
  return quantity.known && quantity.low === quantity.high;
}
