import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { momentAt, positionOf, sliderScale } from './sliderScale.ts';

const HOUR = 3_600_000;
const at = (text: string) => Temporal.Instant.from(text).epochMilliseconds;
const start = at('2023-09-19T00:00:00+04:00');
const zone = 'Asia/Yerevan';

/** Spans of some hours, with and without a later latest. */
const spans = fc
  .tuple(fc.integer({ min: 1, max: 900 }), fc.integer({ min: 0, max: 5000 }))
  .map(([hours, later]) => {
    const end = start + hours * HOUR;
    return { start, end, latest: end + later * HOUR };
  });

describe('the slider', () => {
  it('gives every hour a place of its own, and finds it again', () => {
    fc.assert(
      fc.property(spans, fc.nat(), (span, seed) => {
        const scale = sliderScale(span);
        const hour = seed % (scale.hours + (scale.max > scale.hours ? 1 : 0));
        const moment = start + hour * HOUR;
        expect(positionOf(scale, moment)).toBe(hour);
        expect(momentAt(scale, hour, zone)).toBe(moment);
      }),
    );
  });

  it('has the latest at its end, and no earlier moment looks like it', () => {
    fc.assert(
      fc.property(spans, (span) => {
        const scale = sliderScale(span);
        expect(positionOf(scale, null)).toBe(scale.max);
        expect(momentAt(scale, scale.max, zone)).toBeNull();
        if (span.end < span.latest) {
          expect(momentAt(scale, scale.hours, zone)).toBe(span.end);
          expect(positionOf(scale, span.latest - 1)).toBeLessThan(scale.max);
        }
      }),
    );
  });

  it('holds moments outside of it at its ends', () => {
    const scale = sliderScale({ start, end: start + 24 * HOUR, latest: start + 999 * HOUR });
    expect(positionOf(scale, start - 99 * HOUR)).toBe(0);
    expect(positionOf(scale, start + 99 * HOUR)).toBe(24);
  });

  it('points at whole days where an hour would be less than a pixel', () => {
    const end = at('2024-06-14T00:00:00+02:00');
    const scale = sliderScale({ start: at('2023-04-15T00:00:00+02:00'), end, latest: end });
    expect(scale.pointerStep).toBe('day');
    expect(momentAt(scale, 24 * 10 + 5, 'Africa/Khartoum')).toBe(at('2023-04-25T00:00:00+02:00'));
    expect(momentAt(scale, 24 * 10 + 19, 'Africa/Khartoum')).toBe(at('2023-04-26T00:00:00+02:00'));
  });
});
