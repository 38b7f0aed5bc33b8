import { describe, expect, it } from 'vitest';
import { freshnessOf } from './freshness.ts';

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
