import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AsOf } from './asOf.ts';
import { asOfsOverlap, compareAsOf, hoursApart, parseAsOf } from './asOf.ts';
import { timeOf } from './fixtures.ts';

const ZONE = 'Asia/Yerevan';

function utc(at: number): string {
  return Temporal.Instant.fromEpochMilliseconds(at).toString();
}

describe('parseAsOf', () => {
  it.each([
    ['2023-09-24T18:00:00+04:00', 'instant', '2023-09-24T14:00:00Z', '2023-09-24T14:00:00Z'],
    ['2023-09-24T14:00Z', 'instant', '2023-09-24T14:00:00Z', '2023-09-24T14:00:00Z'],
    ['2023-09-26', 'day', '2023-09-25T20:00:00Z', '2023-09-26T20:00:00Z'],
    ['2023-10', 'month', '2023-09-30T20:00:00Z', '2023-10-31T20:00:00Z'],
    ['2024', 'year', '2023-12-31T20:00:00Z', '2024-12-31T20:00:00Z'],
    ['2023-09-24/2023-09-25', 'interval', '2023-09-23T20:00:00Z', '2023-09-25T20:00:00Z'],
    [
      '2023-09-28T00:00+04:00/2023-09-28T10:00+04:00',
      'interval',
      '2023-09-27T20:00:00Z',
      '2023-09-28T06:00:00Z',
    ],
  ])('keeps the precision of %s', (text, precision, start, end) => {
    const time = timeOf(text, ZONE);
    expect({ ...time, start: utc(time.start), end: utc(time.end) }).toEqual({
      text,
      precision,
      start,
      end,
      zoneAssumed: false,
    });
  });

  it('reads an hour without a zone in the zone of the situation, and says so', () => {
    const time = timeOf('2023-09-24T18:00', ZONE);
    expect([utc(time.start), time.zoneAssumed]).toEqual(['2023-09-24T14:00:00Z', true]);
  });

  it('makes a day of 23 or 25 hours where clocks change', () => {
    const spring = timeOf('2022-03-27', 'Europe/Kyiv');
    const autumn = timeOf('2022-10-30', 'Europe/Kyiv');
    expect([spring, autumn].map(({ start, end }) => (end - start) / 3_600_000)).toEqual([23, 25]);
  });

  it.each([
    ['2026-02-30', 'bad_date'],
    ['2026-11-31T10:00Z', 'bad_date'],
    ['05/06/2026', 'bad_date'],
    ['2026-1-5', 'bad_date'],
    ['20261123', 'bad_date'],
    ['2026-W10', 'bad_date'],
    ['46349', 'bad_date'],
    ['1732329600', 'bad_date'],
    ['23 nov. 2026', 'bad_date'],
    ['2023-09-25/2023-09-24', 'bad_date'],
    ['2023-09-25/', 'bad_date'],
    ['', 'bad_date'],
    ['1446-05-01', 'date_out_of_range'],
    ['2569', 'date_out_of_range'],
    ['0001-01-01', 'date_out_of_range'],
    ['9999-12-31T00:00Z', 'date_out_of_range'],
  ])('refuses %j as %s', (text, reason) => {
    expect(parseAsOf(text, ZONE)).toBe(reason);
  });

  it('never throws, whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[-0-9T:+Z/.]{0,30}$/)), (text) => {
        const time = parseAsOf(text, ZONE);
        if (typeof time === 'object') expect(time.start <= time.end).toBe(true);
      }),
    );
  });
});

describe('asOfsOverlap', () => {
  it.each([
    ['an hour and its day', '2023-09-26T08:00+04:00', '2023-09-26', true],
    ['the midnight that ends a day', '2023-09-27T00:00+04:00', '2023-09-26', false],
    ['the midnight that opens a day', '2023-09-27T00:00+04:00', '2023-09-27', true],
    ['two days', '2023-09-26', '2023-09-27', false],
    ['a day and its month', '2023-09-30', '2023-09', true],
    ['one moment on two clocks', '2023-09-27T07:00+03:00', '2023-09-27T08:00+04:00', true],
    ['two moments', '2023-09-27T07:00+04:00', '2023-09-27T08:00+04:00', false],
  ])('compares %s', (_title, one, other, overlap) => {
    expect(asOfsOverlap(timeOf(one), timeOf(other))).toBe(overlap);
    expect(asOfsOverlap(timeOf(other), timeOf(one))).toBe(overlap);
  });
});

describe('hoursApart', () => {
  it.each([
    ['2023-09-26', '2023-09-28T06:00+04:00', 30],
    ['2023-09-26', '2023-09-27', 0],
    ['2023-09-26', '2023-09-26T08:00+04:00', 0],
  ])('is the gap between %s and %s', (one, other, hours) => {
    expect(hoursApart(timeOf(one), timeOf(other))).toBe(hours);
    expect(hoursApart(timeOf(other), timeOf(one))).toBe(hours);
  });
});

describe('compareAsOf', () => {
  it('orders by the end of what is covered, the finer statement last', () => {
    const texts = ['2023-10-05T00:00+04:00', '2023-10-04', '2023-10-04T12:00+04:00', '2023'];
    const sorted: AsOf[] = texts.map((text) => timeOf(text)).sort(compareAsOf);
    expect(sorted.map(({ text }) => text)).toEqual([
      '2023-10-04T12:00+04:00',
      '2023-10-04',
      '2023-10-05T00:00+04:00',
      '2023',
    ]);
  });
});
