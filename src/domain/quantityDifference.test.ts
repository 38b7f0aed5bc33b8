import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quantityWithValue } from './arbitraries.ts';
import { aboutly, atLeast, atMost, between, exactly, missing } from './quantity.ts';
import { differenceOf, isCertainlyLower, remainingOf } from './quantityDifference.ts';

const UNSTATED = { known: false, reason: 'open_ends' };

describe('differenceOf', () => {
  it.each([
    [
      'two exact counts',
      exactly(13_550),
      exactly(6_650),
      { low: 6_900, high: 6_900, about: false },
    ],
    ['a fall', exactly(218), exactly(220), { low: -2, high: -2, about: false }],
    [
      'an exact count after an open one',
      exactly(218),
      atLeast(220),
      { low: -Infinity, high: -2, about: false },
    ],
    [
      'an open count after an exact one',
      atLeast(200),
      exactly(32),
      { low: 168, high: Infinity, about: false },
    ],
    ['a range after an about', between(10, 20), aboutly(5), { low: 5, high: 15, about: true }],
  ])('subtracts %s', (_title, later, earlier, change) => {
    expect(differenceOf(later, earlier)).toEqual({ known: true, ...change });
  });

  it('cannot be stated between two open counts', () => {
    expect(differenceOf(atLeast(10_000), atLeast(7_000))).toEqual(UNSTATED);
  });

  it('is missing where a count is missing, with its reason', () => {
    expect(differenceOf(missing('withdrawn'), exactly(5))).toEqual({
      known: false,
      reason: 'withdrawn',
    });
  });

  it('contains the difference of any two numbers that its inputs allow', () => {
    fc.assert(
      fc.property(quantityWithValue, quantityWithValue, (later, earlier) => {
        const change = differenceOf(later.quantity, earlier.quantity);
        if (!change.known) return;
        const value = later.value - earlier.value;
        expect(change.low <= value && value <= change.high).toBe(true);
        expect(change.about).toBe(later.quantity.about || earlier.quantity.about);
      }),
    );
  });
});

describe('remainingOf', () => {
  it.each([
    ['about 120,000 less 100,632', aboutly(120_000), exactly(100_632), aboutly(19_368), false],
    ['145,053 less at least 10,000', exactly(145_053), atLeast(10_000), between(0, 135_053), false],
    [
      '100,000 to 120,000 less 100,632',
      between(100_000, 120_000),
      exactly(100_632),
      between(0, 19_368),
      true,
    ],
    ['at least 200 less 50', atLeast(200), exactly(50), atLeast(150), false],
    ['all of it', exactly(5), exactly(5), exactly(0), false],
  ])('leaves %s', (_title, base, count, quantity, clippedAtZero) => {
    expect(remainingOf(base, count)).toEqual({ known: true, quantity, clippedAtZero });
  });

  it.each([
    ['a base wholly below the count', atMost(25_000), exactly(100_632), 'count_larger_than_base'],
    ['two open counts', atLeast(5), atLeast(5), 'open_ends'],
    ['an open base that may be below the count', atLeast(100), exactly(200), 'open_ends'],
    ['a missing count', exactly(5), missing('suppressed'), 'suppressed'],
  ])('refuses %s', (_title, base, count, reason) => {
    expect(remainingOf(base, count)).toEqual({ known: false, reason });
  });

  it('contains what is left, stopped at 0, and is never negative', () => {
    fc.assert(
      fc.property(quantityWithValue, quantityWithValue, (base, count) => {
        const left = remainingOf(base.quantity, count.quantity);
        if (!left.known || !left.quantity.known) return;
        const value = Math.max(0, base.value - count.value);
        expect(left.quantity.low).toBeGreaterThanOrEqual(0);
        expect(left.quantity.low <= value && value <= left.quantity.high).toBe(true);
      }),
    );
  });
});

describe('isCertainlyLower', () => {
  it.each([
    [exactly(218), atLeast(220), true],
    [exactly(218), between(200, 300), false],
    [aboutly(9), exactly(10), true],
    [exactly(10), exactly(10), false],
    [missing('withdrawn'), exactly(10), false],
  ])('compares whole ranges: %o after %o', (later, earlier, expected) => {
    expect(isCertainlyLower(later, earlier)).toBe(expected);
  });
});
