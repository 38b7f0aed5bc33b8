import { paceOf, type PaceStep } from '#domain/pace.ts';
import { seriesOf, type Series } from '#domain/series.ts';
import type { TimeWindow } from '../axes/timeAxis.ts';

/**
 * A series with no more counts than its bars of pace can be told apart: the last one of each of `most` stretches of
 * the window, both ends of the fastest step, the first count and the one after the window. Pace is then taken
 * between counts that were stated, further apart, so area stays people. The same object where there are few enough.
 */
export function fewerCounts(
  series: Series,
  { window, most }: { window: TimeWindow; most: number },
): Series {
  const { line } = series;
  if (line.length <= most) return series;
  const first = line.find(({ at }) => at >= window.start);
  const after = line.find(({ at }) => at > window.end);
  const shown = line.filter(({ at }) => at <= window.end);
  const lasts = new Map(shown.map((point) => [stretchOf(point.at, window, most), point]));
  const fastest = fastestStep(stepsWithin(series, window));
  const kept = new Set([first, ...lasts.values(), after, fastest?.from, fastest?.to]);
  const figures = line.filter((point) => kept.has(point)).map(({ figure }) => figure);
  return seriesOf(figures)[0] ?? series;
}

const LEAST_HOURS = 1;

/** The steps that have a pace and reach into the window. */
export function stepsWithin(series: Series, window: TimeWindow): PaceStep[] {
  return paceOf(series).filter(
    (step) => step.perHour !== null && step.to.at > window.start && step.from.at < window.end,
  );
}

/** By what is certain of its pace; null of none. Two counts a minute apart make no pace per hour to speak of. */
export function fastestStep(steps: readonly PaceStep[]): PaceStep | null {
  const long = steps.filter((step) => step.hours >= LEAST_HOURS);
  return (long.length > 0 ? long : steps).reduce<PaceStep | null>(
    (most, step) => ((step.perHour?.low ?? 0) > (most?.perHour?.low ?? -1) ? step : most),
    null,
  );
}

/** Everything before the window is one stretch, its last moment belongs to the last one. */
function stretchOf(at: number, { start, end }: TimeWindow, most: number): number {
  return Math.min(most - 1, Math.max(-1, Math.floor(((at - start) / (end - start)) * most)));
}
