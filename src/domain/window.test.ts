import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { timeOf } from './fixtures.ts';
import { formatWindow, parseWindow } from './window.ts';

const ZONE = 'Asia/Yerevan';

describe('parseWindow', () => {
  it('includes the last day', () => {
    expect(parseWindow('2023-09-24..2023-10-04', ZONE)).toEqual({
      start: timeOf('2023-09-24').start,
      end: timeOf('2023-10-05').start,
    });
  });

  it('reads open ends by name, and instants', () => {
    expect(parseWindow('earliest..latest', ZONE)).toEqual({ start: -Infinity, end: Infinity });
    expect(parseWindow('2023-09-24T14:00Z..latest', ZONE)?.start).toBe(
      timeOf('2023-09-24T14:00Z').start,
    );
  });

  it.each([
    '',
    '2023-09-24',
    '2023-09-24..',
    '..2023-09-24',
    '2023-10-04..2023-09-24',
    'latest..earliest',
    '2023-09-24..2023-02-30',
    '2023-09-24..2023-09-25..2023-09-26',
    '2023-09-24...2023-09-26',
  ])('refuses %j', (text) => {
    expect(parseWindow(text, ZONE)).toBeNull();
  });
});

describe('formatWindow', () => {
  it.each([
    '2023-09-24..2023-10-04',
    '2023-09-24..2023-09-24',
    'earliest..latest',
    'earliest..2023-10-04',
    '2023-09-24T14:00:00Z..latest',
  ])('writes %s as it is read', (text) => {
    const window = parseWindow(text, ZONE);
    expect(window === null ? null : formatWindow(window, ZONE)).toBe(text);
  });

  it('writes every window so that it reads back the same', () => {
    const at = fc.integer({ min: timeOf('2000').start, max: timeOf('2050').start });
    const zone = fc.constantFrom(ZONE, 'Europe/Kyiv', 'Asia/Kabul', 'UTC');
    fc.assert(
      fc.property(at, at, zone, (one, other, inZone) => {
        fc.pre(one !== other);
        const window = { start: Math.min(one, other), end: Math.max(one, other) };
        const text = formatWindow(window, inZone);
        expect(text.endsWith('..')).toBe(false);
        expect(parseWindow(text, inZone)).toEqual(window);
      }),
    );
  });
});
