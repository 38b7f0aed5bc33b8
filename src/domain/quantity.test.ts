import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyQuantity, quantityWithValue } from './arbitraries.ts';
import { aboutly, addQuantities, atLeast, atMost, between, exactly, missing } from './quantity.ts';

describe('addQuantities', () => {
  it.each([
    ['exact and exact', exactly(11_000), exactly(2_550), exactly(13_550)],
    ['exact and about', exactly(1_000), aboutly(500), aboutly(1_500)],
    ['at least and exact', atLeast(7_000), exactly(10), atLeast(7_010)],
    ['at most and exact', atMost(100), exactly(10), between(10, 110)],
    ['at least and about', atLeast(5), aboutly(3), between(8, Infinity, true)],
    ['two ranges', between(50, 1_000), between(20, 100), between(70, 1_100)],
    ['a missing one', exactly(5), missing('suppressed'), missing('suppressed')],
  ])('adds %s', (_title, one, other, sum) => {
    expect(addQuantities(one, other)).toEqual(sum);
  });

  it('contains the sum of any two numbers that its inputs allow', () => {
    fc.assert(
      fc.property(quantityWithValue, quantityWithValue, (one, other) => {
        const sum = addQuantities(one.quantity, other.quantity);
        expect(sum).toMatchObject({ known: true });
        const value = one.value + other.value;
        expect(sum.known && sum.low <= value && value <= sum.high).toBe(true);
      }),
    );
  });

  it('does not depend on order or grouping', () => {
    fc.assert(
      fc.property(anyQuantity, anyQuantity, anyQuantity, (a, b, c) => {
        expect(addQuantities(a, b)).toEqual(addQuantities(b, a));
        expect(addQuantities(addQuantities(a, b), c)).toEqual(
          addQuantities(a, addQuantities(b, c)),
        );
      }),
    );
  });

  it('carries "about" and missing from either side', () => {
    fc.assert(
      fc.property(anyQuantity, anyQuantity, (one, other) => {
        const sum = addQuantities(one, other);
        expect(sum.known).toBe(one.known && other.known);
        if (sum.known)
          expect(sum.about).toBe((one.known && one.about) || (other.known && other.about));
      }),
    );
  });
});
