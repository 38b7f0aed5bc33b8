import { describe, expect, it } from 'vitest';
import { TONES } from '#chartViews/chartView.ts';
import { PAINT_ROLES } from '#chartViews/drawing/primitive.ts';
import { LIGHT_PALETTE, paintOf } from './paint.ts';

/** WCAG 2 relative luminance. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const share = Number(`0x${colour.slice(start, start + 2)}`) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

describe('the palette of pictures', () => {
  it.each(TONES)('has tone %i readable as text on white, 4.5 to 1 at least', (tone) => {
    expect(contrast(LIGHT_PALETTE.tones[tone], LIGHT_PALETTE.paper)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(['ink', 'soft'] as const)('has %s words of 4.5 to 1 at least', (name) => {
    expect(contrast(LIGHT_PALETTE[name], LIGHT_PALETTE.paper)).toBeGreaterThanOrEqual(4.5);
  });

  it('writes numbers of badges readably too', () => {
    expect(contrast(LIGHT_PALETTE.paper, LIGHT_PALETTE.soft)).toBeGreaterThanOrEqual(4.5);
  });

  it('has seven tones that are all different', () => {
    expect(new Set(Object.values(LIGHT_PALETTE.tones)).size).toBe(TONES.length);
  });
});

describe('paintOf', () => {
  it.each(PAINT_ROLES)('paints %s by attributes alone, with text no smaller than 11', (role) => {
    const paint = paintOf(role, 0, LIGHT_PALETTE);
    expect(Object.keys(paint).length).toBeGreaterThan(0);
    expect(Object.keys(paint)).not.toContain('style');
    const size = paint['font-size'];
    if (size !== undefined) expect(size).toBeGreaterThanOrEqual(11);
  });
});
