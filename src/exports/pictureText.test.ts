import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutLine, isolated, linesOf, widthOf } from './pictureText.ts';

const STYLE = { size: 12, width: 200 };

describe('lines of a picture', () => {
  it('are never wider than they may be, whatever the words', () => {
    const words = fc.oneof(fc.string(), fc.string({ unit: 'grapheme' }), fc.lorem());
    fc.assert(
      fc.property(words, fc.integer({ min: 40, max: 900 }), fc.boolean(), (text, width, bold) => {
        for (const line of linesOf(text, { size: 12, bold, width })) {
          expect(widthOf(line, { size: 12, bold })).toBeLessThanOrEqual(width + 0.001);
        }
      }),
    );
  });

  it('lose no word where there is room for all', () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 60 }), (text) => {
        expect(linesOf(text, STYLE).join(' ')).toBe(text);
      }),
    );
  });

  it('end in an ellipsis where words are left', () => {
    const lines = linesOf('word '.repeat(400), { ...STYLE, most: 3 });
    expect(lines).toHaveLength(3);
    expect(lines.at(-1)).toMatch(/^word .*…$/);
    expect(widthOf(lines.at(-1) ?? '', STYLE)).toBeLessThanOrEqual(200);
  });

  it('break an address that is longer than a line, and keep all of it', () => {
    const address = `https://corridor.example/?${'source=~government-of-armenia&'.repeat(4)}`;
    const lines = linesOf(address, STYLE);
    expect(lines.length).toBeGreaterThan(2);
    expect(lines.join('')).toBe(address);
  });

  it('have no line breaks, controls or turned directions of a feed', () => {
    expect(linesOf('safe\u202egnp.exe\n\tnext\u0007', STYLE)).toEqual(['safegnp.exe next']);
  });

  it('keep a letter and its marks together', () => {
    for (const line of linesOf(`e\u0301`.repeat(300), STYLE)) expect(line).toMatch(/^(e\u0301)+$/);
  });
});

it('a long title is cut to one line', () => {
  expect(cutLine('A title that does not fit', { size: 12, width: 60 })).toMatch(/^A title.*…$/);
  expect(cutLine('short', { size: 12, width: 60 })).toBe('short');
});

it('bold letters are as wide as Arial Bold sets them', () => {
  expect(widthOf('ill', { size: 1000, bold: true })).toBe(834);
  expect(widthOf('100,632', { size: 1000, bold: true })).toBe(6 * 556 + 278);
});

it('a name that runs to the left does not turn what follows', () => {
  expect(isolated('Source: وزارة الداخلية (4 Oct)', 'ltr')).toBe(
    'Source: \u2067وزارة الداخلية\u2069 (4 Oct)',
  );
  expect(isolated('Source: وزارة', 'rtl')).toBe('Source: وزارة');
});
