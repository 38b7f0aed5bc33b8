import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignedAsOf, alignTo, chosenOnset, DAY, HOUR, type Interval } from './alignment.ts';
import { aSituation, timeOf } from './fixtures.ts';
import type { Onset } from './situation.ts';

const onset = (id: string, at: string): Onset => ({
  id,
  at,
  label: id,
  source: 'A source',
  url: 'https://example.org/onset',
});
const archive = aSituation({
  onsets: [onset('fighting', '2023-09-19T13:00:00+04:00'), onset('corridor', '2023-09-24')],
});
const place = (text: string, zone: string, interval: Interval) =>
  alignTo(timeOf(text, zone), { zone, interval });

describe('the onset of a situation', () => {
  it.each([
    ['nothing is wanted', [], 'fighting'],
    ['it declares the wanted one', ['corridor'], 'corridor'],
    ['only others declare the wanted one', ['invasion'], 'fighting'],
    ['the first wanted one is not its own', ['invasion', 'corridor'], 'corridor'],
    ['both are wanted', ['corridor', 'fighting'], 'corridor'],
  ])('where %s', (_title, wanted, expected) => {
    expect(chosenOnset(archive, wanted)?.onset.id).toBe(expected);
  });

  it('keeps the precision that was stated', () => {
    expect(chosenOnset(archive, [])?.time.precision).toBe('instant');
    expect(chosenOnset(archive, ['corridor'])?.time.precision).toBe('day');
  });

  it('is none where none is declared or none can be read', () => {
    expect(chosenOnset(aSituation(), [])).toBeNull();
    const broken = aSituation({ onsets: [onset('broken', '2023-02-30')] });
    expect(chosenOnset(broken, ['broken'])).toBeNull();
  });
});

describe('days since an onset', () => {
  const days = place('2023-09-19T13:00:00+04:00', 'Asia/Yerevan', 'days');

  it('begin with the whole day of the onset, whatever its hour', () => {
    const day = alignedAsOf(timeOf('2023-09-19', 'Asia/Yerevan'), days);
    expect([day.start, day.end]).toEqual([0, DAY]);
    const instant = timeOf('2023-09-24T18:00:00+04:00');
    expect(days(instant.start) / DAY).toBe(5.75);
  });

  it('go back before it', () => {
    expect(days(timeOf('2023-09-17', 'Asia/Yerevan').start)).toBe(-2 * DAY);
  });

  it.each([
    ['Europe/Kyiv', '2022-02-24', '2022-03-27', 31],
    ['Asia/Gaza', '2023-10-07', '2023-10-28', 21],
    ['Asia/Kabul', '2021-08-15', '2021-08-30', 15],
  ])('are one day wide in %s also on the day on which clocks change', (zone, from, day, number) => {
    const { start, end } = alignedAsOf(timeOf(day, zone), place(from, zone, 'days'));
    expect([start / DAY, end / DAY]).toEqual([number, number + 1]);
  });

  it('keep the order of moments', () => {
    const kyiv = place('2022-02-24', 'Europe/Kyiv', 'days');
    const at = fc.integer({ min: 0, max: 120 * 24 * 60 }).map((minutes) => minutes * 60_000);
    const start = timeOf('2022-02-01', 'Europe/Kyiv').start;
    fc.assert(
      fc.property(at, at, (one, other) => {
        fc.pre(one < other);
        expect(kyiv(start + one)).toBeLessThan(kyiv(start + other));
      }),
    );
  });
});

describe('hours since an onset', () => {
  it('are real hours from its moment', () => {
    const hours = place('2023-09-19T13:00:00+04:00', 'Asia/Yerevan', 'hours');
    expect(hours(timeOf('2023-09-20T13:00:00+04:00').start)).toBe(24 * HOUR);
  });

  it('are counted from the beginning of a day for which no hour was stated', () => {
    const hours = place('2023-09-24', 'Asia/Yerevan', 'hours');
    expect(hours(timeOf('2023-09-24T18:00:00+04:00').start)).toBe(18 * HOUR);
  });

  it('are 23 in a day that lost one', () => {
    const zone = 'Europe/Kyiv';
    const { start, end } = alignedAsOf(
      timeOf('2022-03-27', zone),
      place('2022-03-27', zone, 'hours'),
    );
    expect([start, end]).toEqual([0, 23 * HOUR]);
  });
});
