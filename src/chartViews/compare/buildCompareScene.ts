import type { Figure } from '#domain/figure.ts';
import { mayOverlay } from '#domain/mayOverlay.ts';
import type { Wording } from '#wording/wording.ts';
import type { TimeAxisView } from '../chartView.ts';
import { plotRoom } from '../layout/plotRoom.ts';
import { drawnCount, drawnShare, largestCount } from '../marks/drawnValue.ts';
import { compareAxis } from './compareAxis.ts';
import type {
  ComparedSituation,
  CompareInput,
  CompareOptions,
  CompareScene,
  DrawnLine,
} from './compareScene.ts';
import { comparedSituations } from './comparedSituations.ts';
import { shownFigures } from './compareShown.ts';

/** Situations on one axis, sorted into groups of lines that may share a value axis. */
export function buildCompareScene(
  inputs: readonly CompareInput[],
  options: CompareOptions,
  wording: Wording,
): CompareScene {
  const situations = comparedSituations(inputs, options, wording);
  const lines = situations.flatMap((of) =>
    of.left === null ? of.lines.map((line): DrawnLine => ({ line, of })) : [],
  );
  const drawn: CompareScene['drawn'] = (figure, of) => drawnValueOf(figure, of, options);
  const axis = axisOf(lines, options, wording);
  const shown = lines.filter((each) => shownFigures({ axis, drawn }, each).length > 0);
  return { options, wording, situations, axis, groups: groupsOf(shown), drawn };
}

function drawnValueOf(figure: Figure, { context }: ComparedSituation, options: CompareOptions) {
  if (options.stackMode === 'absolute') return drawnCount(figure);
  const { base } = context;
  return base === null ? null : drawnShare(figure, base.figure.quantity);
}

function axisOf(
  lines: readonly DrawnLine[],
  { interval, span, width }: CompareOptions,
  wording: Wording,
): TimeAxisView {
  let first = Infinity;
  let last = -Infinity;
  for (const { line, of } of lines) {
    for (const { asOf, quantity } of line.series.figures) {
      if (!quantity.known) continue;
      first = Math.min(first, of.place(asOf.start));
      last = Math.max(last, of.place(asOf.end));
    }
  }
  if (first > last) [first, last] = [0, 0];
  const largest = largestCount(lines.flatMap(({ line }) => line.series.figures));
  return compareAxis(
    { interval, span, first, last, width: plotRoom(width, largest, wording) },
    wording,
  );
}

/** Every line stands with those that it may be laid over; what may not share an axis starts a group of its own. */
function groupsOf(lines: readonly DrawnLine[]): DrawnLine[][] {
  const groups: DrawnLine[][] = [];
  for (const each of lines) {
    const group = groups.find((others) =>
      others.every((other) => mayOverlay(other.line.series, each.line.series).allowed),
    );
    if (group === undefined) groups.push([each]);
    else group.push(each);
  }
  return groups;
}
