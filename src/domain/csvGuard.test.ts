import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guardCell, unguardCell } from './csvGuard.ts';

describe('a text cell that begins like a formula', () => {
  it.each([
    '=HYPERLINK("http://x")',
    "+cmd|' /C calc'!A0",
    '-2+3+cmd',
    '@SUM(1)',
    '|calc',
    '\t=1',
    '\r=1',
    '\n=1',
    '\0=1',
    ' =1',
    '\u00a0=1',
    '\ufeff=1',
    '\uff1d1',
    '\uff0b1',
    '\uff0d1',
    '\uff201',
    '=1+2\nfoo',
    '+964 700 000',
    "'=1",
    "''  =1",
  ])('gets one apostrophe, and reading strips exactly one: %j', (text) => {
    expect(guardCell(text)).toBe(`'${text}`);
    expect(unguardCell(guardCell(text))).toBe(text);
  });

  it.each(['', 'Armenia', '#affected+idps', "'tis", "O'Brien", '5-6', '2023-09-24', "'", "' '"])(
    'is told from a harmless one: %j',
    (text) => {
      expect(guardCell(text)).toBe(text);
      expect(unguardCell(text)).toBe(text);
    },
  );

  it('comes back as it was, whatever it is', () => {
    const hostile = fc.string({
      unit: fc.constantFrom("'", '=', '-', ' ', '\t', 'a', '|', '\ufeff'),
    });
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), hostile), (text) => {
        expect(unguardCell(guardCell(text))).toBe(text);
        expect(guardCell(guardCell(text)).length - text.length).toBeLessThanOrEqual(2);
      }),
    );
  });
});
