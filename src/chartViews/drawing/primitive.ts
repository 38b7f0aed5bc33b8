import type { Tone } from '../chartView.ts';

/**
 * What a thing is, which decides how it looks: the page styles roles by CSS, the static writer by
 * attributes, from one table each.
 */
export const PAINT_ROLES = [
  'grid',
  'dayLine',
  'axis',
  'rule',
  'ruleLabel',
  'band',
  'bar',
  'barOutline',
  'line',
  'lineMain',
  'lineCompanion',
  'ghostLine',
  'ghostMark',
  'ghostSpan',
  'ghostBar',
  'ghostOutline',
  'tail',
  'turn',
  'change',
  'changeCount',
  'markFilled',
  'markHollow',
  'markStroke',
  'markWidth',
  'spanSign',
  'label',
  'quietLabel',
  'tick',
  'unit',
  'panelTitle',
  'eventLine',
  'eventBadge',
  'eventNumber',
  'shareWhole',
  'sharePart',
  'shareOpen',
] as const;
export type PaintRole = (typeof PAINT_ROLES)[number];

export type Primitive =
  | {
      readonly kind: 'path';
      readonly d: string;
      /** Moved here before it is drawn; left out = drawn where it says. */
      readonly at?: { readonly x: number; readonly y: number };
      readonly role: PaintRole;
      readonly tone?: Tone;
      readonly figureId?: string;
    }
  | {
      readonly kind: 'text';
      readonly x: number;
      readonly y: number;
      readonly text: string;
      readonly anchor: 'start' | 'middle' | 'end';
      readonly role: PaintRole;
      readonly tone?: Tone;
    };

/** Two decimals are a hundredth of a pixel: enough for the eye, short in the file, the same everywhere. */
export function round(value: number): number {
  return Math.round(value * 100) / 100;
}

export function linePath(points: readonly { readonly x: number; readonly y: number }[]): string {
  return points
    .map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${String(round(x))},${String(round(y))}`)
    .join('');
}

export function rectanglePath(x0: number, y0: number, x1: number, y1: number): string {
  const [left, top, right, bottom] = [x0, y0, x1, y1].map((value) => String(round(value)));
  return `M${left ?? ''},${top ?? ''}H${right ?? ''}V${bottom ?? ''}H${left ?? ''}Z`;
}
