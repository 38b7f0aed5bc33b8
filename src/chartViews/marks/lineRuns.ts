import type { LinePoint } from '#domain/series.ts';

/**
 * Cuts a line where the source gave nothing for longer than its declared cadence: gaps stay gaps,
 * nothing interpolates a figure into being. A lone point stays a run of one and is seen as a mark.
 */
export function lineRuns(
  line: readonly LinePoint[],
  cadenceHours: number,
): readonly (readonly LinePoint[])[] {
  const runs: LinePoint[][] = [];
  for (const point of line) {
    const run = runs.at(-1);
    const previous = run?.at(-1);
    const isGap = previous === undefined || point.at - previous.at > cadenceHours * 3_600_000;
    if (run === undefined || isGap) runs.push([point]);
    else run.push(point);
  }
  return runs;
}
