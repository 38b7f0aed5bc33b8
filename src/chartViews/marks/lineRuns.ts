import type { LinePoint } from '#domain/series.ts';

const HOUR = 3_600_000;

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
    const longest = cadenceHours * HOUR + slackOf(point);
    const isGap = previous === undefined || point.at - previous.at > longest;
    if (run === undefined || isGap) runs.push([point]);
    else run.push(point);
  }
  return runs;
}

/** A day is an hour longer when the clocks go back: the next day follows it all the same. */
function slackOf({ figure }: LinePoint): number {
  return figure.asOf.precision === 'day' ? HOUR : 0;
}
