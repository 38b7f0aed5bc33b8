import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { timeOf } from '#domain/fixtures.ts';
import { createWording } from '#wording/wording.ts';
import { buildTimeAxis, extentOf, momentAt, positionOf } from './timeAxis.ts';

const ZONE = 'Asia/Yerevan';
const WORDING = createWording('en');
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const at = (text: string) => timeOf(text).start;

function axisOf(from: string, to: string, breaks: readonly string[] = []) {
  const window = { start: at(from), end: at(to) };
  return buildTimeAxis({ window, breaks: breaks.map(at), width: 720 }, ZONE, WORDING);
}

const WEEK = axisOf('2023-09-24', '2023-10-05');
const BROKEN = axisOf('2023-09-19', '2024-12-31', ['2023-09-22', '2023-10-01']);

describe('positionOf and momentAt', () => {
  it.each([
    ['a whole axis', WEEK],
    ['an axis broken twice', BROKEN],
  ])('are the inverse of each other on %s', (_, axis) => {
    const start = axis.segments[0]?.start ?? 0;
    const end = axis.segments.at(-1)?.end ?? 0;
    fc.assert(
      fc.property(fc.integer({ min: start, max: end }), (moment) => {
        const position = positionOf(axis, moment);
        expect(position).not.toBeNull();
        expect(Math.abs(momentAt(axis, position ?? -1) - moment)).toBeLessThan(1);
      }),
    );
  });

  it('never let a later moment stand further left', () => {
    const start = BROKEN.segments[0]?.start ?? 0;
    const moment = fc.integer({ min: 0, max: 460 * 24 }).map((hours) => start + hours * HOUR);
    fc.assert(
      fc.property(moment, moment, (one, other) => {
        const places = [Math.min(one, other), Math.max(one, other)].map((each) =>
          positionOf(BROKEN, each),
        );
        expect(places[0] ?? 0).toBeLessThanOrEqual(places[1] ?? 1);
      }),
    );
  });

  it('know no place for what lies outside', () => {
    expect(positionOf(WEEK, at('2023-09-23'))).toBeNull();
    expect(positionOf(WEEK, at('2023-10-06'))).toBeNull();
  });

  it('keep a drag beyond the ends within the axis', () => {
    expect(momentAt(WEEK, -0.3)).toBe(at('2023-09-24'));
    expect(momentAt(WEEK, 1.4)).toBe(at('2023-10-05'));
  });
});

describe('extentOf', () => {
  it('makes an instant a point', () => {
    const extent = extentOf(WEEK, timeOf('2023-09-26T08:00:00+04:00'));
    expect(extent?.x0).toBe(extent?.x1);
    expect(extent?.x0).toBeCloseTo((2 * DAY + 8 * HOUR) / (11 * DAY));
  });

  it('makes a day 24 hours wide and never a point', () => {
    const extent = extentOf(WEEK, timeOf('2023-09-26')) ?? { x0: 0, x1: 0 };
    expect(extent.x0).toBeCloseTo(2 / 11);
    expect(extent.x1 - extent.x0).toBeCloseTo(1 / 11);
  });

  it('gives an interval of days its last day as well', () => {
    const extent = extentOf(WEEK, timeOf('2023-09-24/2023-09-25')) ?? { x0: 0, x1: 0 };
    expect(extent.x0).toBe(0);
    expect(extent.x1).toBeCloseTo(2 / 11);
  });

  it('cuts a month at the ends of the axis', () => {
    const extent = extentOf(WEEK, timeOf('2023-10'));
    expect(extent?.x0).toBeCloseTo(7 / 11);
    expect(extent?.x1).toBe(1);
  });

  it('has no place for a day outside', () => {
    expect(extentOf(WEEK, timeOf('2023-10-05'))).toBeNull();
    expect(extentOf(WEEK, timeOf('2023-09-23'))).toBeNull();
  });
});

describe('a broken axis', () => {
  it('has a segment more than breaks, with a gap between each', () => {
    expect(BROKEN.segments).toHaveLength(3);
    const [first, second, third] = BROKEN.segments;
    expect(first?.from).toBe(0);
    expect(second?.from ?? 0).toBeGreaterThan(first?.to ?? 1);
    expect(third?.from ?? 0).toBeGreaterThan(second?.to ?? 1);
    expect(third?.to).toBe(1);
  });

  it('gives the first days the most room', () => {
    const [first, ...later] = BROKEN.segments.map(({ from, to }) => to - from);
    for (const each of later) expect(first).toBeGreaterThan(each);
  });

  it('leaves out breaks outside of the window', () => {
    expect(axisOf('2023-09-24', '2023-10-05', ['2023-09-22', '2024-01-01']).segments).toHaveLength(
      1,
    );
  });

  it('says in each segment when it begins or goes on', () => {
    for (const { from, to } of BROKEN.segments) {
      expect(BROKEN.ticks.some((tick) => tick.at >= from - 0.05 && tick.at <= to)).toBe(true);
    }
  });
});
