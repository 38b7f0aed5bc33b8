import type { Figure } from '#domain/figure.ts';
import type { PaceStep } from '#domain/pace.ts';
import { recommendedSource } from '#domain/recommend.ts';
import { seriesOf, type Series } from '#domain/series.ts';
import type { TimeWindow } from '../axes/timeAxis.ts';
import { knownOf, todayOf, within, type ChartContext } from '../chartContext.ts';
import { lastMade } from '../lastMade.ts';
import { fewerCounts, stepsWithin } from './fewerCounts.ts';

/** Narrower bars than this many pixels would be read as a line. */
const LEAST_BAR = 2;

/** The steps of the main source, and what officials stated for a period, within the window. */
export interface PaceCourse {
  readonly source: string | null;
  readonly series: Series | null;
  readonly steps: readonly PaceStep[];
  readonly stated: readonly Figure[];
}

/** What was known at the chosen moment. */
export function knownPace(context: ChartContext, window: TimeWindow): PaceCourse {
  const { selectors, stated = [] } = context.definition;
  const flows = knownOf(context, stated);
  return courseOf(knownOf(context, selectors), flows, { context, window });
}

/** What is known today, which is the same at every moment. */
export function todaysPace(context: ChartContext, window: TimeWindow): PaceCourse {
  const { selectors, stated = [] } = context.definition;
  const counts = todayOf(context, selectors);
  const choice = JSON.stringify([window, context.data.situation.taken ?? null]);
  return lastCourse(counts, choice, () =>
    courseOf(counts, todayOf(context, stated), { context, window }),
  );
}

const lastCourse = lastMade<PaceCourse>();

function courseOf(
  counts: readonly Figure[],
  flows: readonly Figure[],
  { context, window }: { context: ChartContext; window: TimeWindow },
): PaceCourse {
  const source = recommendedSource(
    context.data.situation,
    context.definition.selectors[0]?.indicator ?? '',
    counts.map((figure) => figure.source),
  );
  const series = seriesOf(counts).find((each) => each.source === source) ?? null;
  return {
    source,
    series,
    steps: series === null ? [] : stepsWithin(series, window),
    stated: within(flows, window),
  };
}

/** Fewer, where there are more than can be told apart. */
export function drawnSteps(
  course: PaceCourse,
  window: TimeWindow,
  width: number,
): readonly PaceStep[] {
  const { series } = course;
  if (series === null) return [];
  const most = Math.max(1, Math.floor(width / LEAST_BAR));
  return lastDrawn(course, JSON.stringify([window, most]), () =>
    stepsWithin(fewerCounts(series, { window, most }), window),
  );
}

const lastDrawn = lastMade<readonly PaceStep[]>();

/** No pace at all: what there is of today without a ghost. */
export const NO_PACE: PaceCourse = { source: null, series: null, steps: [], stated: [] };

/** The counts that the steps lie between, and the stated flows: what the chart is about. */
export function figuresIn({ steps, stated }: PaceCourse): Figure[] {
  const figures = new Map<string, Figure>();
  for (const { from, to } of steps) {
    figures.set(from.figure.id, from.figure);
    figures.set(to.figure.id, to.figure);
  }
  return [...figures.values(), ...stated];
}
