import type { MarkShape, MarkView, Tone } from '../chartView.ts';
import { linePath, rectanglePath, type PaintRole } from './primitive.ts';
import { symbolOutline, type MarkSymbol } from './symbolOutline.ts';

/** Each tone has a symbol of its own, so that sources differ in grey and for the colour-blind. */
const SYMBOL_OF: Readonly<Record<Tone, MarkSymbol>> = {
  0: 'circle',
  1: 'square',
  2: 'diamond',
  3: 'star',
  4: 'cross',
  5: 'wye',
  6: 'circle',
};
const AREA_MAIN = 52;
const AREA = 40;
const AREA_REST = 24;
const ARROW = 12;
/** A day on an axis of months would be thinner than a hair. */
const LEAST_SPAN = 6;

export interface MarkPath {
  readonly d: string;
  readonly role: Extract<PaintRole, 'markFilled' | 'markHollow' | 'markStroke' | 'markWidth'>;
}

/** A mark's outline in pixels around its own place: instants around (0, 0), spans from 0 to `width`. */
export interface MarkGeometry {
  readonly width: number;
  /** Heights of a range's ends relative to the mark, in pixels downwards; null unless a range. */
  readonly low: number | null;
  readonly high: number | null;
}

/** The paths of one mark: symbol by source, filling and arrow by qualifier, width by precision. */
export function markPaths(
  mark: Pick<MarkView, 'shape' | 'tone' | 'main' | 'companion'>,
  geometry: MarkGeometry,
): MarkPath[] {
  if (geometry.low !== null && geometry.high !== null) return rangePaths(geometry);
  const middle = geometry.width / 2;
  if (mark.companion === true) return companionPaths(mark.shape, middle);
  const body = geometry.width > 0 ? spanPath(mark.shape, geometry.width) : symbolPath(mark);
  return [...arrowPaths(mark.shape, middle, geometry.width > 0), body];
}

/** The symbol of a source as it stands in the key. */
export function symbolPath(mark: Pick<MarkView, 'shape' | 'tone' | 'main'>): MarkPath {
  const area = mark.main ? AREA_MAIN : mark.tone === 6 ? AREA_REST : AREA;
  const d = symbolOutline(SYMBOL_OF[mark.tone], area);
  return { d, role: mark.shape === 'hollow' ? 'markHollow' : 'markFilled' };
}

/** The symbol of another measure than the chart's own, whatever its source: a triangle. */
export function companionPath(shape: MarkShape, x: number): MarkPath {
  const corners = [
    { x, y: -5 },
    { x: x + 4.5, y: 3 },
    { x: x - 4.5, y: 3 },
  ];
  return { d: `${linePath(corners)}Z`, role: shape === 'hollow' ? 'markHollow' : 'markFilled' };
}

/** Never as heavy as the chart's own figures: a triangle, and its time as a dashed width. */
function companionPaths(shape: MarkShape, middle: number): MarkPath[] {
  const body = companionPath(shape, middle);
  if (middle === 0) return [...arrowPaths(shape, 0, false), body];
  const width = linePath([
    { x: 0.75, y: 0 },
    { x: middle * 2 - 0.75, y: 0 },
  ]);
  return [{ d: width, role: 'markWidth' }, ...arrowPaths(shape, middle, false), body];
}

function spanPath(shape: MarkShape, width: number): MarkPath {
  const half = shape === 'hollow' ? 2.5 : 1.75;
  const middle = width / 2;
  const reach = Math.max(width / 2 - 0.75, LEAST_SPAN / 2);
  return {
    d: rectanglePath(middle - reach, -half, middle + reach, half),
    role: shape === 'hollow' ? 'markHollow' : 'markFilled',
  };
}

function arrowPaths(shape: MarkShape, x: number, flat: boolean): MarkPath[] {
  if (shape !== 'up' && shape !== 'down') return [];
  const sign = shape === 'up' ? -1 : 1;
  const start = flat ? 0 : 3 * sign;
  const tip = start + ARROW * sign;
  const head = tip - 4 * sign;
  return [
    {
      d:
        linePath([
          { x, y: start },
          { x, y: tip },
        ]) +
        linePath([
          { x: x - 3.5, y: head },
          { x, y: tip },
          { x: x + 3.5, y: head },
        ]),
      role: 'markStroke',
    },
  ];
}

function rangePaths({ width, low, high }: MarkGeometry): MarkPath[] {
  const [top, bottom] = [high ?? 0, low ?? 0];
  if (width > 0) return [{ d: rectanglePath(0.75, top, width - 0.75, bottom), role: 'markHollow' }];
  const cap = 4;
  const vertical = [
    { x: 0, y: top },
    { x: 0, y: bottom },
  ];
  const caps = [top, bottom].map((y) =>
    linePath([
      { x: -cap, y },
      { x: cap, y },
    ]),
  );
  return [{ d: linePath(vertical) + caps.join(''), role: 'markStroke' }];
}
