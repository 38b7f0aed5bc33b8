import type { PlacedPanel } from '../layout/plotLayout.ts';
import { linePath, round, type Primitive } from './primitive.ts';

const HALF_HEIGHT = 8;
const DISTANCE = 12;

/** Numbered badges over the plot, each with a thin line down to its moment. */
export function drawBadges(panel: PlacedPanel): Primitive[] {
  const { plot } = panel;
  return panel.badges.flatMap((badge): Primitive[] => {
    const x = plot.x + badge.x;
    const y = plot.y - DISTANCE;
    const half = badge.width / 2;
    return [
      {
        kind: 'path',
        role: 'eventLine',
        d: linePath([
          { x, y: y + HALF_HEIGHT },
          { x, y: plot.y + plot.height },
        ]),
      },
      { kind: 'path', role: 'eventBadge', d: pill(x, y, half) },
      {
        kind: 'text',
        role: 'eventNumber',
        x: round(x),
        y: round(y + 4),
        text: badge.label,
        anchor: 'middle',
      },
    ];
  });
}

function pill(x: number, y: number, half: number): string {
  const r = HALF_HEIGHT;
  const straight = round((half - r) * 2);
  const [left, top] = [round(x - half + r), round(y - r)];
  const arc = `a${String(r)},${String(r)} 0 0 1 0,`;
  return `M${String(left)},${String(top)}h${String(straight)}${arc}${String(2 * r)}h${String(-straight)}${arc}${String(-2 * r)}Z`;
}
