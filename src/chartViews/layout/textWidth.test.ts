import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutToWidth, textWidth, wrapToWidth } from './textWidth.ts';

const text = fc.oneof(
  fc.string({ maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.lorem({ maxCount: 12 }),
);
/** Narrower than an ellipsis nothing can be shown. */
const width = fc.integer({ min: 14, max: 400 });

describe('textWidth', () => {
  it.each([
    ['', 0],
    ['100,632', 6 * 0.556 * 12 + 0.278 * 12],
    ['iiii', 4 * 0.222 * 12],
    ['WWWW', 4 * 0.944 * 12],
  ])('measures %j in Arial of 12 pixels', (words, expected) => {
    expect(textWidth(words, 12)).toBeCloseTo(expected);
  });

  it('counts unknown letters as wide and combining marks as nothing', () => {
    expect(textWidth('漢', 10)).toBeGreaterThanOrEqual(textWidth('R', 10));
    expect(textWidth('Ж', 10)).toBeGreaterThanOrEqual(textWidth('R', 10));
    expect(textWidth('e\u0301', 10)).toBe(textWidth('e', 10));
  });

  it('grows with the size and with every letter', () => {
    fc.assert(
      fc.property(text, text, (one, other) => {
        expect(textWidth(one + other, 12)).toBeGreaterThanOrEqual(textWidth(one, 12));
        expect(textWidth(one, 24)).toBeCloseTo(2 * textWidth(one, 12));
      }),
    );
  });
});

describe('cutToWidth', () => {
  it('leaves alone what fits and ends the rest with an ellipsis', () => {
    expect(cutToWidth('Government of Armenia', 12, 400)).toBe('Government of Armenia');
    expect(cutToWidth('Government of Armenia', 12, 70)).toMatch(/^Governm.*…$/);
  });

  it('is never wider than asked', () => {
    fc.assert(
      fc.property(text, width, (words, most) => {
        expect(textWidth(cutToWidth(words, 12, most), 12)).toBeLessThanOrEqual(most);
      }),
    );
  });

  it('cuts a text of a hundred thousand letters, whose every prefix it could not afford to measure', () => {
    expect(textWidth(cutToWidth('w'.repeat(100_000), 12, 300), 12)).toBeLessThanOrEqual(300);
  });
});

describe('wrapToWidth', () => {
  it('has no line wider than asked', () => {
    fc.assert(
      fc.property(text, width, (words, most) => {
        for (const line of wrapToWidth(words, 12, most)) {
          expect(textWidth(line, 12)).toBeLessThanOrEqual(most);
        }
      }),
    );
  });

  it('loses no word that fits on a line', () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 30 }), (words) => {
        expect(wrapToWidth(words, 12, 160).join(' ')).toBe(words);
      }),
    );
  });
});
