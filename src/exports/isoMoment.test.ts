import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoMoment } from './isoMoment.ts';

describe('a moment in a file', () => {
  it.each([
    [0, '1970-01-01T00:00:00Z'],
    [-1, '1969-12-31T23:59:59.999Z'],
    [1_695_564_000_000, '2023-09-24T14:00:00Z'],
    [1_695_564_000_500, '2023-09-24T14:00:00.5Z'],
  ])('is written in UTC: %d', (at, text) => {
    expect(isoMoment(at)).toBe(text);
  });

  it('is what Temporal writes, from 1900 to 2100', () => {
    fc.assert(
      fc.property(fc.integer({ min: -2_208_988_800_000, max: 4_133_980_799_999 }), (at) => {
        expect(isoMoment(at)).toBe(Temporal.Instant.fromEpochMilliseconds(at).toString());
      }),
    );
  });
});
