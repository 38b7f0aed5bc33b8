import { alignedAsOf } from '#domain/alignment.ts';
import type { Figure } from '#domain/figure.ts';
import type { TimeAxisView } from '../chartView.ts';
import type { ComparedSituation, CompareScene, DrawnLine } from './compareScene.ts';

/** Whether any of what a figure covers lies on the axis. */
export function isOnAxis(
  { segments }: Pick<TimeAxisView, 'segments'>,
  figure: Figure,
  { place }: Pick<ComparedSituation, 'place'>,
): boolean {
  const { start, end, precision } = alignedAsOf(figure.asOf, place);
  return segments.some((segment) =>
    precision === 'instant'
      ? start >= segment.start && start <= segment.end
      : start < segment.end && end > segment.start,
  );
}

/** The figures of a line that are drawn, in order of as-of. */
export function shownFigures(
  { axis, drawn }: Pick<CompareScene, 'axis' | 'drawn'>,
  { line, of }: DrawnLine,
): Figure[] {
  return line.series.figures.filter(
    (figure) => isOnAxis(axis, figure, of) && drawn(figure, of) !== null,
  );
}

/** Each situation with a line on the axis, once. */
export function situationsDrawn({ groups }: Pick<CompareScene, 'groups'>): ComparedSituation[] {
  return [...new Set(groups.flat().map(({ of }) => of))];
}
