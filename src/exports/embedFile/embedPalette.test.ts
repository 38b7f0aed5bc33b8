import { describe, expect, it } from 'vitest';
import { EMBED_PALETTE, GROUNDS, UNTHEMED } from './embedPalette.ts';

/** WCAG 2.2, 1.4.3 and 1.4.11. */
const LETTERS = 4.5;
const SIGNS = 3;

const { soft, tones } = EMBED_PALETTE;

describe('the colours of an embed without a style sheet', () => {
  it.each([soft, ...Object.values(tones)])('are read as letters in both themes: %s', (colour) => {
    const [, light = '', dark = ''] = /^light-dark\((#\w{6}),(#\w{6})\)$/.exec(colour) ?? [];
    for (const ground of GROUNDS.light) expect(contrast(light, ground)).toBeGreaterThan(LETTERS);
    for (const ground of GROUNDS.dark) expect(contrast(dark, ground)).toBeGreaterThan(LETTERS);
  });

  it('are one grey for browsers that know no themes in an attribute, seen on every ground', () => {
    for (const ground of [...GROUNDS.light, ...GROUNDS.dark])
      expect(contrast(UNTHEMED, ground)).toBeGreaterThan(SIGNS);
  });
});

function contrast(one: string, other: string): number {
  const [brighter = 0, darker = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (brighter + 0.05) / (darker + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number(`0x${colour.slice(at, at + 2)}`) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
