import {
  pixelX,
  pixelY,
  type PlacedPanel,
  type PlotLayout,
} from '#chartViews/layout/plotLayout.ts';

/** Something in the plot that can be pointed at and spoken: a mark, an area of pace, a change at the axis. */
export interface PlotTarget {
  readonly id: string;
  readonly figureId: string;
  readonly name: string;
  /** Pixels within the whole plot. */
  readonly x: number;
  readonly y: number;
  /** Half its width, for marks as wide as a day and for areas. */
  readonly halfWidth: number;
  /** No figure of its own: End passes it by. */
  readonly isChange?: true;
}

/** Farther than this from every mark, the pointer points at nothing. */
const REACH = 44;

/**
 * All targets of a plot, panel after panel, in time order within each: the order of the arrow keys. At one place
 * the higher number comes later, so that End reaches what the title says.
 */
export function plotTargets(layout: PlotLayout): PlotTarget[] {
  return layout.panels.flatMap((panel) =>
    [...markTargets(panel), ...barTargets(panel), ...changeTargets(panel)].sort(
      (one, other) => one.x - other.x || other.y - one.y,
    ),
  );
}

/** The target nearest to a point; null where none is near. */
export function nearestTarget(
  targets: readonly PlotTarget[],
  point: { readonly x: number; readonly y: number },
): PlotTarget | null {
  let nearest: PlotTarget | null = null;
  let least = REACH;
  for (const target of targets) {
    const aside = Math.max(0, Math.abs(point.x - target.x) - target.halfWidth);
    const distance = Math.hypot(aside, point.y - target.y);
    if (distance < least) {
      least = distance;
      nearest = target;
    }
  }
  return nearest;
}

/** How many other targets stand where this one stands. */
export function countUnder(targets: readonly PlotTarget[], target: PlotTarget): number {
  return targets.filter(
    (other) =>
      other !== target && Math.abs(other.x - target.x) < 5 && Math.abs(other.y - target.y) < 5,
  ).length;
}

function markTargets(panel: PlacedPanel): PlotTarget[] {
  const { box, view } = panel;
  return view.marks.map((mark) => {
    const x0 = pixelX(panel, mark.x0);
    const x1 = pixelX(panel, mark.x1);
    return {
      id: `${view.id}-${mark.figureId}`,
      figureId: mark.figureId,
      // Said when it is pointed at: thousands of marks come with each step of a slider.
      get name() {
        return mark.name;
      },
      x: box.x + (x0 + x1) / 2,
      y: box.y + pixelY(panel, mark.y),
      halfWidth: (x1 - x0) / 2,
    };
  });
}

function barTargets(panel: PlacedPanel): PlotTarget[] {
  const { box, view } = panel;
  return view.bars.flatMap((bar) => {
    const figureId = bar.figureIds.at(-1);
    if (figureId === undefined) return [];
    const x0 = pixelX(panel, bar.x0);
    const x1 = pixelX(panel, bar.x1);
    return [
      {
        id: `${view.id}-${bar.id}`,
        figureId,
        name: bar.name,
        x: box.x + (x0 + x1) / 2,
        y: box.y + pixelY(panel, bar.y1),
        halfWidth: (x1 - x0) / 2,
      },
    ];
  });
}

function changeTargets(panel: PlacedPanel): PlotTarget[] {
  const { box, changeY, view } = panel;
  return view.changes.map(({ x, figureId, name }, index) => ({
    id: `${view.id}-change-${String(index)}`,
    figureId,
    name,
    x: box.x + pixelX(panel, x),
    y: box.y + changeY,
    halfWidth: 0,
    isChange: true,
  }));
}
