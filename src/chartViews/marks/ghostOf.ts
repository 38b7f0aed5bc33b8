import type { Figure } from '#domain/figure.ts';
import { seriesOf, type LinePoint } from '#domain/series.ts';
import { extentOf } from '../axes/timeAxis.ts';
import type { GhostView } from '../chartView.ts';
import { drawnRuns } from './drawnRuns.ts';
import type { LineScene } from './linesOf.ts';

/**
 * The later course of a panel: what of the latest figures was not known at the chosen moment, and the lines that
 * lead there from what was. Null where nothing came later.
 * @param latest the panel's figures as they stand today, of the chosen sources
 */
export function ghostOf(
  latest: readonly Figure[],
  isKnown: (figure: Figure) => boolean,
  scene: Omit<LineScene, 'isMain' | 'tones'>,
): GhostView | null {
  const drawn = latest.filter(({ role }) => role !== 'rejected');
  const marks = drawn.flatMap((figure) => {
    const value = scene.drawn(figure);
    const extent = extentOf(scene.time, figure.asOf);
    if (isKnown(figure) || value === null || extent === null) return [];
    return scene.scale === 'log' && value.y <= 0 ? [] : [{ ...extent, y: value.y }];
  });
  if (marks.length === 0) return null;
  const lines = seriesOf(drawn).flatMap(({ line }) =>
    laterPieces(line, isKnown).flatMap((piece) => drawnRuns(piece, scene)),
  );
  return { lines, marks, bars: [] };
}

/** The known part of a line is drawn over the ghost anyway: only what touches a later point is left. */
function laterPieces(
  line: readonly LinePoint[],
  isKnown: (figure: Figure) => boolean,
): LinePoint[][] {
  const pieces: LinePoint[][] = [];
  let before: LinePoint | null = null;
  for (const point of line) {
    const isOld = isKnown(point.figure);
    if (before !== null && !(isOld && isKnown(before.figure))) {
      const piece = pieces.at(-1);
      if (piece?.at(-1) === before) piece.push(point);
      else pieces.push([before, point]);
    }
    before = point;
  }
  return pieces;
}
