import type { Figure } from '#domain/figure.ts';
import type { TimeWindow } from '../axes/timeAxis.ts';
import type { ChartContext } from '../chartContext.ts';
import type { GhostView, TimeAxisView } from '../chartView.ts';
import { paceBar } from './paceBar.ts';
import { drawnSteps, figuresIn, type PaceCourse } from './paceCourse.ts';
import { statedBars } from './statedBars.ts';

export interface PaceScene {
  readonly context: ChartContext;
  readonly time: TimeAxisView;
  readonly window: TimeWindow;
  /** Of the plot, CSS pixels. */
  readonly width: number;
}

/** The pace and the stated flows that could be told later only; null where there are none. */
export function paceGhost(
  later: PaceCourse,
  known: PaceCourse,
  { context, time, window, width }: PaceScene,
): GhostView | null {
  const old = new Set(figuresIn(known).map(({ id }) => id));
  const isLater = ({ id }: Figure) => !old.has(id);
  const bars = [
    ...drawnSteps(later, window, width)
      .filter(({ from, to }) => isLater(from.figure) || isLater(to.figure))
      .flatMap((step) => paceBar(step, time, context) ?? []),
    ...statedBars(later.stated.filter(isLater), time, { context, tones: { toneOf: () => 6 } }),
  ];
  return bars.length === 0 ? null : { lines: [], marks: [], bars };
}
