import { CHANGE_REACH } from '../changes/groupChanges.ts';
import { pixelX, pixelY, type PlacedPanel } from '../layout/plotLayout.ts';
import { TURN_REACH } from '../layout/placeTurns.ts';
import { linePath, round, type Primitive } from './primitive.ts';

const CHANGE_HALF = 5;

/** At the axis, where values were changed: an arrow up and down, with the number of changes where they are several. */
export function drawChanges(panel: PlacedPanel): Primitive[] {
  const { changeY: y, view } = panel;
  return view.changes.flatMap(({ x, count }): Primitive[] => {
    const at = { x: round(pixelX(panel, x)), y: round(y) };
    const sign: Primitive = { kind: 'path', role: 'change', d: CHANGE_SIGN, at };
    if (count < 2) return [sign];
    return [
      sign,
      {
        kind: 'text',
        role: 'changeCount',
        x: round(at.x + CHANGE_REACH + 2),
        y: round(y + 3.5),
        text: String(count),
        anchor: 'start',
      },
    ];
  });
}

/** Up and down: the value was moved. */
export const CHANGE_SIGN =
  linePath([
    { x: 0, y: -CHANGE_HALF },
    { x: 0, y: CHANGE_HALF },
  ]) +
  [-1, 1]
    .map((side) =>
      linePath([
        { x: -3, y: side * (CHANGE_HALF - 3) },
        { x: 0, y: side * CHANGE_HALF },
        { x: 3, y: side * (CHANGE_HALF - 3) },
      ]),
    )
    .join('');

/** The silence of the main source: dotted at the height of its last report, closed where the knowledge ends. */
export function drawTail(panel: PlacedPanel): Primitive[] {
  const { tail } = panel.view;
  if (tail === null) return [];
  const y = pixelY(panel, tail.y);
  const [from, to] = [pixelX(panel, tail.x0), pixelX(panel, tail.x1)];
  return [
    {
      kind: 'path',
      role: 'tail',
      tone: 0,
      d: linePath([
        { x: from, y },
        { x: to, y },
      ]),
    },
  ];
}

/** A ring around the figure of another measure that passes the line, and what it means. */
export function drawTurns(panel: PlacedPanel): Primitive[] {
  return panel.turns.flatMap(({ x, y, lines }): Primitive[] => [
    {
      kind: 'path',
      role: 'turn',
      at: { x: round(x), y: round(y) },
      d: RING,
    },
    ...lines.map((line): Primitive => ({
      kind: 'text',
      role: 'quietLabel',
      x: round(line.x),
      y: round(line.y),
      text: line.text,
      anchor: 'middle',
    })),
  ]);
}

const RADIUS = String(TURN_REACH);
const RING = `M-${RADIUS},0a${RADIUS},${RADIUS} 0 1 0 ${String(2 * TURN_REACH)},0a${RADIUS},${RADIUS} 0 1 0 -${String(2 * TURN_REACH)},0Z`;
