import type { Figure } from '#domain/figure.ts';
import { mayOverlay } from '#domain/mayOverlay.ts';
import { isCertainlyLower } from '#domain/quantityDifference.ts';
import { latestFigure } from '#domain/recommend.ts';
import type { FigureSelector } from '#domain/situation.ts';
import { positionOf } from '../axes/timeAxis.ts';
import { knownOf, type ChartContext } from '../chartContext.ts';
import type { TimeAxisView, TurnView } from '../chartView.ts';
import type { DrawnValue } from '../marks/drawnValue.ts';

/** A companion that overtakes the main line: another meaning, not a later value. */
export interface Turn {
  readonly companion: FigureSelector;
  /** The companion's figure, and the last one of the main line. */
  readonly figure: Figure;
  readonly main: Figure;
}

/**
 * For each companion the first figure after the end of the main line that certainly lies above its last one: 101,848
 * registered on 20 October 2023, where the border count had ended at 100,632.
 * @param known the chart's known figures of all times, not only of the window: a short window makes no turn
 */
export function turnsOf(context: ChartContext, known: readonly Figure[]): Turn[] {
  const { companions = [], selectors } = context.definition;
  const [selector] = selectors;
  if (selector === undefined || companions.length === 0) return [];
  const main = latestFigure(context.data.situation, known, selector)?.figure;
  if (main === undefined) return [];
  return companions.flatMap((companion) => {
    const figure = knownOf(context, [companion]).find(
      (one) =>
        one.asOf.end > main.asOf.end &&
        isCertainlyLower(main.quantity, one.quantity) &&
        mayOverlay(main, one).allowed,
    );
    return figure === undefined ? [] : [{ companion, figure, main }];
  });
}

/** "Registered (101,848) passes the last count of Arrivals (100,632): another measure, not a later value". */
export function turnWords({ figure, main }: Turn, { wording }: ChartContext): string {
  return wording.t('plot.turn', {
    what: wording.indicator(figure.indicator).label,
    value: wording.quantity(figure.quantity),
    main:
      wording.find(`plot.countOf_${main.indicator}`, {}) ?? wording.indicator(main.indicator).label,
    mainValue: wording.quantity(main.quantity),
  });
}

/** Where a turn is marked: at the figure that passes, in the middle of its time. */
export function turnView(
  turn: Turn,
  time: TimeAxisView,
  { context, drawn }: { context: ChartContext; drawn: (figure: Figure) => DrawnValue | null },
): TurnView | null {
  const { start, end } = turn.figure.asOf;
  const x = positionOf(time, (start + end) / 2);
  const value = drawn(turn.figure);
  if (x === null || value === null) return null;
  return { x, y: value.y, label: turnWords(turn, context), figureId: turn.figure.id };
}
