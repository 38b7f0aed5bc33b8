import { describe, expect, it } from 'vitest';
import { fetchFreshness, freshnessOf } from './freshness.ts';

describe('freshnessOf', () => {
  it.each([
    [0, 24, 'current'],
    [36, 24, 'current'],
    [36.1, 24, 'late'],
    [72, 24, 'late'],
    [72.1, 24, 'out_of_date'],
    [4, 1, 'out_of_date'],
  ] as const)('calls figures of %d hours at one every %d hours %s', (age, cadence, freshness) => {
    expect(freshnessOf(age, cadence)).toBe(freshness);
  });

  it('promises nothing where no cadence is declared', () => {
    expect(freshnessOf(1000, null)).toBeNull();
  });
});

describe('fetchFreshness', () => {
  const HOUR = 3_600_000;
  it.each([
    [0, 'current'],
    [36 * HOUR, 'current'],
    [37 * HOUR, 'late'],
    [73 * HOUR, 'out_of_date'],
    // A clock that was set back.
    [-48 * HOUR, 'current'],
  ] as const)('calls a fetch of %d ms ago, of a daily feed, %s', (age, freshness) => {
    expect(fetchFreshness({ fetchedAt: 0, now: age }, 24)).toBe(freshness);
  });
});
