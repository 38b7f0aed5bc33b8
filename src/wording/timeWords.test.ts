import { describe, expect, it } from 'vitest';
import { timeOf } from '#domain/fixtures.ts';
import { createWording } from './wording.ts';

const wording = createWording('en');
const ZONE = 'Asia/Yerevan';
const at = (text: string) => Temporal.Instant.from(text).epochMilliseconds;

describe('a time in words', () => {
  it.each([
    ['2023-09-24T18:00:00+04:00', '24 September 2023, 18:00 (14:00 UTC)', '24 Sept 2023, 18:00'],
    [
      '2023-09-24T18:00',
      '24 September 2023, 18:00 (14:00 UTC, time zone assumed)',
      '24 Sept 2023, 18:00',
    ],
    [
      '2023-09-25T00:00+04:00',
      '25 September 2023, 00:00 (24 September, 20:00 UTC)',
      '25 Sept 2023, 00:00',
    ],
    ['2023-10-04', '4 October 2023', '4 Oct 2023'],
    ['2023-10', 'October 2023', 'Oct 2023'],
    ['2024', '2024', '2024'],
    ['2023-09-24/2023-09-25', '24 to 25 September 2023', '24 to 25 Sept 2023'],
    ['2023-09-26/2023-09-26', '26 September 2023', '26 Sept 2023'],
    ['2023-09-30/2023-10-02', '30 September to 2 October 2023', '30 Sept to 2 Oct 2023'],
    ['2023-12-30/2024-01-02', '30 December 2023 to 2 January 2024', '30 Dec 2023 to 2 Jan 2024'],
    ['2023-09/2023-10', 'September 2023 to October 2023', 'Sept 2023 to Oct 2023'],
    [
      '2023-09-28T04:00+04:00/2023-09-28T10:00+04:00',
      '28 September 2023, 04:00 to 10:00 (00:00 to 06:00 UTC)',
      '28 Sept 2023, 04:00 to 10:00',
    ],
    [
      '2023-09-28T00:00+04:00/2023-09-28T10:00+04:00',
      '28 September 2023, 00:00 to 10:00 (27 September, 20:00 to 28 September, 06:00 UTC)',
      '28 Sept 2023, 00:00 to 10:00',
    ],
    [
      '2023-09-27T22:00+04:00/2023-09-28T10:00+04:00',
      '27 September 2023, 22:00 (18:00 UTC) to 28 September 2023, 10:00 (06:00 UTC)',
      '27 Sept 2023, 22:00 to 28 Sept 2023, 10:00',
    ],
  ])('keeps the precision of %s', (text, long, short) => {
    expect(wording.asOf(timeOf(text), ZONE)).toBe(long);
    expect(wording.asOfShort(timeOf(text), ZONE)).toBe(short);
  });

  it('is the same day for every reader, whatever zone the place has', () => {
    const kiritimati = timeOf('2026-11-23', 'Pacific/Kiritimati');
    expect(wording.asOf(kiritimati, 'Pacific/Kiritimati')).toBe('23 November 2026');
  });

  it('says UTC once where the place keeps UTC', () => {
    expect(wording.moment(at('2026-11-23T10:32:00Z'), 'UTC')).toBe('23 November 2026, 10:32 UTC');
  });

  it('labels an axis, with the day at midnight', () => {
    expect(wording.tick(at('2023-09-24T14:00:00Z'), ZONE, 'hour')).toBe('18:00');
    expect(wording.tick(at('2023-09-24T20:00:00Z'), ZONE, 'hour')).toBe('25 Sept');
    expect(wording.tick(at('2023-09-24T20:00:00Z'), ZONE, 'day')).toBe('25 Sept');
    expect(wording.tick(at('2023-09-24T20:00:00Z'), ZONE, 'month')).toBe('Sept 2023');
    expect(wording.tick(at('2023-09-24T20:00:00Z'), ZONE, 'year')).toBe('2023');
  });
});
