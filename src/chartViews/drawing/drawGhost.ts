import type { BarView } from '../chartView.ts';
import { pixelX, pixelY, type PlacedPanel } from '../layout/plotLayout.ts';
import { linePath, rectanglePath, round, type PaintRole, type Primitive } from './primitive.ts';

const DOT = 2.25;

/** The later course in five shapes at most, however many figures it has: no part of it is ever pointed at. */
export function drawGhost(panel: PlacedPanel): Primitive[] {
  const { ghost } = panel.view;
  if (ghost === null) return [];
  const toX = (x: number) => pixelX(panel, x);
  const toY = (y: number) => pixelY(panel, y);
  const spans = ghost.marks.filter(({ x0, x1 }) => x1 > x0);
  const dots = ghost.marks.filter(({ x0, x1 }) => x1 === x0);
  const bars = (style: BarView['style']) =>
    ghost.bars
      .filter((bar) => bar.style === style)
      .map(({ x0, x1, y0, y1 }) => rectanglePath(toX(x0), toY(y1), toX(x1), toY(y0)));
  return [
    shape('ghostBar', bars('filled')),
    shape('ghostOutline', bars('outline')),
    shape(
      'ghostLine',
      ghost.lines.map((run) => linePath(run.map(({ x, y }) => ({ x: toX(x), y: toY(y) })))),
    ),
    shape(
      'ghostSpan',
      spans.map(({ x0, x1, y }) =>
        linePath([
          { x: toX(x0), y: toY(y) },
          { x: toX(x1), y: toY(y) },
        ]),
      ),
    ),
    shape(
      'ghostMark',
      dots.map(({ x0, y }) => dotPath(toX(x0), toY(y))),
    ),
  ].flat();
}

/** The ghost's sign in the key: a piece of line with a figure on it. */
export const GHOST_SIGN = [
  {
    d: linePath([
      { x: -8, y: 3 },
      { x: 8, y: -3 },
    ]),
    role: 'ghostLine',
  },
  { d: dotPath(0, 0), role: 'ghostMark' },
] as const;

function shape(role: PaintRole, paths: readonly string[]): Primitive[] {
  return paths.length === 0 ? [] : [{ kind: 'path', role, d: paths.join('') }];
}

function dotPath(x: number, y: number): string {
  const diameter = String(2 * DOT);
  const arc = `a${String(DOT)},${String(DOT)} 0 1 0`;
  return `M${String(round(x - DOT))},${String(round(y))}${arc} ${diameter},0${arc} -${diameter},0Z`;
}
