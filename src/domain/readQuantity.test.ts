import { describe, expect, it } from 'vitest';
import { aboutly, atLeast, atMost, between, exactly, missing } from './quantity.ts';
import type { StatedNumber } from './readQuantity.ts';
import { quantityOf } from './readQuantity.ts';

function stated(given: Partial<StatedNumber>): StatedNumber {
  return {
    qualifier: 'exact',
    value: null,
    valueLow: null,
    valueHigh: null,
    status: 'normal',
    ...given,
  };
}

describe('quantityOf', () => {
  it.each([
    ['exact', { value: 377 }, exactly(377)],
    ['zero, which is a count', { value: 0 }, exactly(0)],
    ['about', { qualifier: 'about', value: 19_000 }, aboutly(19_000)],
    ['at least', { qualifier: 'at_least', value: 7_000 }, atLeast(7_000)],
    ['at least, in the low cell', { qualifier: 'at_least', valueLow: 7_000 }, atLeast(7_000)],
    ['at most', { qualifier: 'at_most', value: 25_000 }, atMost(25_000)],
    ['between', { qualifier: 'between', valueLow: 50, valueHigh: 1_000 }, between(50, 1_000)],
    [
      'about, with the ends that were stated',
      { qualifier: 'about', value: 12, valueLow: 11, valueHigh: 13 },
      between(11, 13, true),
    ],
    ['an empty cell', {}, missing('not_reported')],
    ['a number that was withdrawn', { value: 5, status: 'withdrawn' }, missing('withdrawn')],
    ['a number that must not be shown', { value: 5, status: 'suppressed' }, missing('suppressed')],
    ['an example', { value: 5, status: 'example' }, exactly(5)],
  ] satisfies [string, Partial<StatedNumber>, object][])('reads %s', (_title, given, quantity) => {
    expect(quantityOf(stated(given))).toEqual(quantity);
  });

  it.each([
    ['a number below 0', { value: -5 }, 'negative'],
    ['a part of a person', { value: 1.5 }, 'not_whole'],
    ['no number at all', { value: NaN }, 'bad_number'],
    ['a number that is not finite', { value: Infinity }, 'bad_number'],
    ['a number that cannot be kept exactly', { value: 2 ** 53 }, 'number_too_large'],
    ['a hedge without a number', { qualifier: 'at_least' }, 'qualifier_without_value'],
    ['a range without its ends', { qualifier: 'between', value: 5 }, 'qualifier_without_value'],
    [
      'ends that are reversed',
      { qualifier: 'between', valueLow: 9, valueHigh: 5 },
      'range_reversed',
    ],
    [
      'a number outside its ends',
      { qualifier: 'about', value: 4, valueLow: 5, valueHigh: 9 },
      'range_reversed',
    ],
    ['a number that is said not to be there', { value: 5, status: 'not_reported' }, 'bad_status'],
  ] satisfies [string, Partial<StatedNumber>, string][])('refuses %s', (_title, given, reason) => {
    expect(quantityOf(stated(given))).toBe(reason);
  });
});
