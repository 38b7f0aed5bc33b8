import type { LinePoint } from '#domain/series.ts';
import { positionOf } from '../axes/timeAxis.ts';
import type { LineView, TimeAxisView, TimeSegment } from '../chartView.ts';
import type { DrawnValue } from './drawnValue.ts';
import { lineRuns } from './lineRuns.ts';

interface RunScene {
  readonly time: TimeAxisView;
  readonly cadenceHours: number | undefined;
  readonly scale: 'linear' | 'log';
  readonly drawn: (figure: LinePoint['figure']) => DrawnValue | null;
}

/** Hours; where a chart declares none. */
export const DEFAULT_CADENCE = 24;

/** A point of a line where it is drawn, and whose it is. */
export interface PlacedPoint {
  readonly point: LineView['runs'][number][number];
  readonly figure: LinePoint['figure'];
}

/** The unbroken runs of a line in the axes' own units. Runs of one point are seen as marks. */
export function drawnRuns(line: readonly LinePoint[], scene: RunScene): LineView['runs'] {
  return placedRuns(line, scene).map((run) => run.map(({ point }) => point));
}

/**
 * The same with the figures. A point without a number, a zero on a logarithmic axis and a break of the time axis cut
 * the line as a gap does: nothing is drawn across it.
 */
export function placedRuns(
  line: readonly LinePoint[],
  { time, cadenceHours = DEFAULT_CADENCE, scale, drawn }: RunScene,
): PlacedPoint[][] {
  const runs = lineRuns(line, cadenceHours).flatMap((run) => {
    const pieces: PlacedPoint[][] = [[]];
    let stretch: TimeSegment | undefined;
    for (const { at, figure } of run) {
      const x = positionOf(time, at);
      const y = drawn(figure)?.y;
      const own = time.segments.find(({ start, end }) => at >= start && at <= end);
      if (own !== stretch) pieces.push([]);
      stretch = own;
      if (x === null || y === undefined || (scale === 'log' && y <= 0)) pieces.push([]);
      else pieces.at(-1)?.push({ point: { x, y }, figure });
    }
    return pieces;
  });
  return runs.filter((run) => run.length > 1);
}
