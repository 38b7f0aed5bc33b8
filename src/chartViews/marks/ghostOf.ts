import type { Figure } from '#domain/figure.ts';
import { seriesOf } from '#domain/series.ts';
import { extentOf } from '../axes/timeAxis.ts';
import type { GhostView } from '../chartView.ts';
import { lastMade } from '../lastMade.ts';
import { placedRuns, type PlacedPoint } from './drawnRuns.ts';
import type { LineScene } from './linesOf.ts';

export interface GhostScene extends Omit<LineScene, 'isMain' | 'tones'> {
  /** In words for nobody: equal where `drawn` draws the same. */
  readonly unitKey: string;
}

/**
 * The later course of a panel: what of the latest figures was not known at the chosen moment, and the lines that
 * lead there from what was. Null where nothing came later.
 * @param latest the panel's figures as they stand today, of the chosen sources
 */
export function ghostOf(
  latest: readonly Figure[],
  isKnown: (figure: Figure) => boolean,
  scene: GhostScene,
): GhostView | null {
  const choice = JSON.stringify([scene.time.segments, scene.scale, scene.unitKey]);
  const course = lastCourse(latest, choice, () => courseOf(latest, scene));
  const marks = course.marks.filter(({ figure }) => !isKnown(figure)).map(({ mark }) => mark);
  if (marks.length === 0) return null;
  const lines = course.runs.flatMap((run) => laterPieces(run, isKnown));
  return { lines, marks, bars: [] };
}

/** All of it, known or not: the same at every moment. */
interface Course {
  readonly marks: readonly { readonly figure: Figure; readonly mark: GhostView['marks'][number] }[];
  readonly runs: readonly (readonly PlacedPoint[])[];
}

const lastCourse = lastMade<Course>();

function courseOf(latest: readonly Figure[], scene: GhostScene): Course {
  const { time, scale, drawn } = scene;
  const figures = latest.filter(({ role }) => role !== 'rejected');
  return {
    marks: figures.flatMap((figure) => {
      const value = drawn(figure);
      const extent = extentOf(time, figure.asOf);
      if (value === null || extent === null || (scale === 'log' && value.y <= 0)) return [];
      return [{ figure, mark: { ...extent, y: value.y } }];
    }),
    runs: seriesOf(figures).flatMap(({ line }) => placedRuns(line, scene)),
  };
}

/** The known part of a line is drawn over the ghost anyway: only what touches a later point is left. */
function laterPieces(
  run: readonly PlacedPoint[],
  isKnown: (figure: Figure) => boolean,
): PlacedPoint['point'][][] {
  const pieces: PlacedPoint['point'][][] = [];
  let before: { readonly point: PlacedPoint['point']; readonly isOld: boolean } | null = null;
  for (const { point, figure } of run) {
    const isOld = isKnown(figure);
    if (before !== null && !(isOld && before.isOld)) {
      const piece = pieces.at(-1);
      if (piece?.at(-1) === before.point) piece.push(point);
      else pieces.push([before.point, point]);
    }
    before = { point, isOld };
  }
  return pieces;
}
