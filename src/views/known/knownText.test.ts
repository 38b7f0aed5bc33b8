import { describe, expect, it } from 'vitest';
import { knownWithin } from '#shown/knownWithin.ts';
import { fieldsOf, knownTextOf, knownTextOfFields } from './knownText.ts';

const zone = 'Asia/Yerevan';
const at = (text: string) => Temporal.Instant.from(text).epochMilliseconds;

describe('a typed date and time', () => {
  it.each([
    ['2023-09-26', '09:00', '2023-09-26T05:00:00Z'],
    ['2023-09-26', '', '2023-09-26'],
    ['2010-01-01', '00:00', '2009-12-31T20:00:00Z'],
  ])('%s and "%s" are %s in the address, and read back', (date, time, known) => {
    expect(knownTextOfFields({ date, time }, zone)).toBe(known);
    expect(fieldsOf(known, zone)).toEqual({ date, time });
  });

  it.each([
    ['', '09:00'],
    ['0202-09-26', ''],
    ['2023-02-30', '09:00'],
  ])('"%s" and "%s" are no moment yet', (date, time) => {
    expect(knownTextOfFields({ date, time }, zone)).toBeNull();
  });

  it('are empty for the latest', () => {
    expect(fieldsOf(null, zone)).toEqual({ date: '', time: '' });
  });
});

describe('a moment in the address', () => {
  const latest = at('2025-09-02T00:00:00+04:00');
  const span = { start: at('2023-09-19T00:00:00+04:00'), end: latest, latest };

  it('is an instant with Z', () => {
    expect(knownTextOf(at('2023-09-26T09:00:00+04:00'))).toBe('2023-09-26T05:00:00Z');
    expect(knownTextOf(null)).toBeNull();
  });

  it.each([
    ['2030-01-01', null],
    ['2025-09-01', null],
    ['2025-08-31', '2025-08-31'],
    ['2023-09-26T05:00:00Z', '2023-09-26T05:00:00Z'],
    [null, null],
  ])('of %s shows %s: from the last figure on it is the latest', (known, shown) => {
    expect(knownWithin(known, span, zone)).toBe(shown);
  });
});
