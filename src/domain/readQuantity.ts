import type { ObservationStatus, Qualifier } from './figure.ts';
import type { SetAsideReason } from './figureTable.ts';
import type { MissingReason, Quantity } from './quantity.ts';
import { between, MISSING_REASONS, missing } from './quantity.ts';

/** The cells of one row that make its number; null = empty. */
export interface StatedNumber {
  readonly qualifier: Qualifier;
  readonly value: number | null;
  readonly valueLow: number | null;
  readonly valueHigh: number | null;
  readonly status: ObservationStatus;
}

/**
 * The quantity that a row states, or why the row cannot be taken.
 * An empty cell is a missing value with a reason, never 0. Stated ends are kept also beside a value
 * ("about 12,000, between 11,000 and 13,000"), no middle is made of a range.
 */
export function quantityOf(stated: StatedNumber): Quantity | SetAsideReason {
  const numbers = [stated.value, stated.valueLow, stated.valueHigh].filter((one) => one !== null);
  for (const number of numbers) {
    const fault = faultOf(number);
    if (fault !== null) return fault;
  }
  const reason = missingReason(stated.status);
  if (reason !== null) return missingQuantity(reason, numbers.length > 0);
  if (numbers.length === 0) {
    return stated.qualifier === 'exact' ? missing('not_reported') : 'qualifier_without_value';
  }
  return knownQuantity(stated);
}

export function isQuantity(read: Quantity | SetAsideReason): read is Quantity {
  return typeof read === 'object';
}

function faultOf(number: number): SetAsideReason | null {
  if (!Number.isFinite(number)) return 'bad_number';
  if (number < 0) return 'negative';
  if (number > Number.MAX_SAFE_INTEGER) return 'number_too_large';
  if (!Number.isInteger(number)) return 'not_whole';
  return null;
}

function missingReason(status: ObservationStatus): MissingReason | null {
  return MISSING_REASONS.find((reason) => reason === status) ?? null;
}

/** A withdrawn or suppressed number may still stand in its cell and is not shown; the other two contradict it. */
function missingQuantity(reason: MissingReason, hasNumber: boolean): Quantity | SetAsideReason {
  if (hasNumber && (reason === 'not_reported' || reason === 'unreadable')) return 'bad_status';
  return missing(reason);
}

function knownQuantity(stated: StatedNumber): Quantity | SetAsideReason {
  const ends = endsOf(stated);
  if (ends === null) return 'qualifier_without_value';
  const { value, valueLow, valueHigh } = stated;
  const isReversed =
    ends.low > ends.high ||
    (value !== null && (value < (valueLow ?? value) || value > (valueHigh ?? value)));
  if (isReversed) return 'range_reversed';
  return between(ends.low, ends.high, stated.qualifier === 'about');
}

function endsOf(stated: StatedNumber): { low: number; high: number } | null {
  const low = stated.valueLow ?? stated.value;
  const high = stated.valueHigh ?? stated.value;
  switch (stated.qualifier) {
    case 'exact':
    case 'about':
      return low === null || high === null ? null : { low, high };
    case 'at_least':
      return low === null ? null : { low, high: stated.valueHigh ?? Infinity };
    case 'at_most':
      return high === null ? null : { low: stated.valueLow ?? 0, high };
    case 'between':
      if (stated.valueLow === null || stated.valueHigh === null) return null;
      return { low: stated.valueLow, high: stated.valueHigh };
  }
}
