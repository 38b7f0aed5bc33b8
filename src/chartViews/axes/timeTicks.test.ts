import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { timeOf } from '#domain/fixtures.ts';
import { createWording } from '#wording/wording.ts';
import { textWidth } from '../layout/textWidth.ts';
import { timeTicks } from './timeTicks.ts';

const ZONE = 'Asia/Yerevan';
const WORDING = createWording('en');

function ticksOf(from: string, to: string, width: number) {
  const segment = { start: timeOf(from).start, end: timeOf(to).start, from: 0, to: 1 };
  return timeTicks(segment, { width, zone: ZONE }, WORDING);
}
const labelsOf = (from: string, to: string, width: number) =>
  ticksOf(from, to, width).ticks.map((tick) => tick.label);

describe('timeTicks', () => {
  it('names the month once, then counts days, then names the next month', () => {
    expect(labelsOf('2023-09-29', '2023-10-03', 260)).toEqual(['29 Sept', '30', '1 Oct', '2']);
  });

  it('says hours under the day they belong to', () => {
    expect(labelsOf('2023-09-19', '2023-09-21', 500)).toEqual([
      '19 Sept',
      '06:00',
      '12:00',
      '18:00',
      '20 Sept',
      '06:00',
      '12:00',
      '18:00',
    ]);
  });

  it('puts the label of a day into the middle of the day and an hour on its moment', () => {
    const day = ticksOf('2023-09-24', '2023-09-28', 260);
    expect(day.ticks[0]?.label).toBe('24 Sept');
    expect(day.ticks[0]?.at).toBeCloseTo(1 / 8);
    expect(day.grid[1]).toBeCloseTo(1 / 4);
    const hours = ticksOf('2023-09-24', '2023-09-25', 600);
    expect(hours.ticks.find((tick) => tick.label === '12:00')?.at).toBeCloseTo(1 / 2);
  });

  it('names the years of a long time', () => {
    expect(labelsOf('2010-01-01', '2024-01-01', 400)).toContain('2015');
  });

  it('always says something, even in a strip of 30 pixels', () => {
    expect(labelsOf('2023-09-24', '2024-12-31', 30)).toHaveLength(1);
  });

  it('lets no two labels touch, at any width and for any time', () => {
    const first = timeOf('2020-01-01').start;
    const start = fc.integer({ min: 0, max: 2000 }).map((days) => first + days * 86_400_000);
    const hours = fc.oneof(
      fc.integer({ min: 6, max: 200 }),
      fc.integer({ min: 200, max: 20_000 }),
      fc.integer({ min: 20_000, max: 400_000 }),
    );
    fc.assert(
      fc.property(start, hours, fc.integer({ min: 60, max: 1400 }), (from, length, width) => {
        const segment = { start: from, end: from + length * 3_600_000, from: 0, to: 1 };
        const { ticks } = timeTicks(segment, { width, zone: ZONE }, WORDING);
        ticks.slice(1).forEach((tick, index) => {
          const before = ticks[index] ?? tick;
          const room = (textWidth(before.label, 12) + textWidth(tick.label, 12)) / 2;
          expect((tick.at - before.at) * width).toBeGreaterThanOrEqual(room);
        });
        expect(ticks.length).toBeGreaterThan(0);
      }),
      { numRuns: 60 },
    );
  });
});
