import type { ShareBarView } from '../chartView.ts';
import { wrapToWidth } from '../layout/textWidth.ts';
import { rectanglePath, round, type Primitive } from './primitive.ts';

const ROW = 16;
const SIZE = 12;
const THICKNESS = 14;
/** Bold letters run about 7 % wider than the measured ones. */
const BOLD = 1.07;

export interface DrawnShareBar {
  readonly primitives: readonly Primitive[];
  readonly height: number;
}

/** The population before as one bar with the counted part filled; an open end ("at least") is an arrow head. */
export function drawShareBar(bar: ShareBarView, width: number): DrawnShareBar {
  const above = wrapToWidth(bar.label, SIZE * BOLD, width);
  const below = wrapToWidth(bar.wholeLabel, SIZE, width);
  const top = above.length * ROW + 4;
  const bottom = top + THICKNESS;
  const low = Math.min(bar.low, 1) * width;
  const high = Math.min(bar.high ?? bar.low, 1) * width;
  return {
    primitives: [
      { kind: 'path', role: 'shareWhole', d: rectanglePath(0.5, top, width - 0.5, bottom) },
      ...(high > low
        ? [{ kind: 'path', role: 'shareOpen', d: rectanglePath(low, top, high, bottom) } as const]
        : []),
      { kind: 'path', role: 'sharePart', d: rectanglePath(0, top, Math.max(low, 1), bottom) },
      ...(bar.high === null && low < width ? [openEnd(low, top)] : []),
      ...above.map((text, index): Primitive => ({
        kind: 'text',
        role: 'label',
        tone: 0,
        x: 0,
        y: 13 + index * ROW,
        text,
        anchor: 'start',
      })),
      ...below.map((text, index): Primitive => ({
        kind: 'text',
        role: 'unit',
        x: round(width),
        y: bottom + 15 + index * ROW,
        text,
        anchor: 'end',
      })),
    ],
    height: bottom + below.length * ROW + 4,
  };
}

/** "At least": an arrow head on the end of the filled part. */
function openEnd(x: number, top: number): Primitive {
  const d = `M${String(round(x))},${String(top)}L${String(round(x + 8))},${String(top + THICKNESS / 2)}L${String(round(x))},${String(top + THICKNESS)}Z`;
  return { kind: 'path', role: 'sharePart', d };
}
