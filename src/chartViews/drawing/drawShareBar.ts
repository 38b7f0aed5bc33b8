import type { ShareBarView } from '../chartView.ts';
import { rectanglePath, round, type Primitive } from './primitive.ts';

export const SHARE_BAR_HEIGHT = 52;
const TOP = 20;
const THICKNESS = 14;

/** The population before as one bar with the counted part filled; an open end ("at least") fades in hatching. */
export function drawShareBar(bar: ShareBarView, width: number): Primitive[] {
  const low = Math.min(bar.low, 1) * width;
  const high = Math.min(bar.high ?? bar.low, 1) * width;
  const bottom = TOP + THICKNESS;
  return [
    { kind: 'path', role: 'shareWhole', d: rectanglePath(0.5, TOP, width - 0.5, bottom) },
    ...(high > low
      ? [{ kind: 'path', role: 'shareOpen', d: rectanglePath(low, TOP, high, bottom) } as const]
      : []),
    { kind: 'path', role: 'sharePart', d: rectanglePath(0, TOP, Math.max(low, 1), bottom) },
    ...(bar.high === null ? [openEnd(low)] : []),
    { kind: 'text', role: 'label', tone: 0, x: 0, y: 13, text: bar.label, anchor: 'start' },
    {
      kind: 'text',
      role: 'unit',
      x: round(width),
      y: bottom + 15,
      text: bar.wholeLabel,
      anchor: 'end',
    },
  ];
}

/** "At least": an arrow head on the end of the filled part. */
function openEnd(x: number): Primitive {
  const middle = TOP + THICKNESS / 2;
  const d = `M${String(round(x))},${String(TOP)}L${String(round(x + 8))},${String(middle)}L${String(round(x))},${String(TOP + THICKNESS)}Z`;
  return { kind: 'path', role: 'sharePart', d };
}
