import type { Figure } from '#domain/figure.ts';
import type { PaceStep } from '#domain/pace.ts';
import { recommendedSource } from '#domain/recommend.ts';
import { seriesOf, type Series } from '#domain/series.ts';
import type { TimeWindow } from '../axes/timeAxis.ts';
import { figuresOf, isInWindow, type ChartContext } from '../chartContext.ts';
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

export function paceCourse(
  context: ChartContext,
  figures: readonly Figure[],
  window: TimeWindow,
): PaceCourse {
  const { definition, data } = context;
  const counts = figuresOf({ figures }, definition.selectors);
  const source = recommendedSource(
    data.situation,
    definition.selectors[0]?.indicator ?? '',
    counts.map((figure) => figure.source),
  );
  const series = seriesOf(counts).find((each) => each.source === source) ?? null;
  return {
    source,
    series,
    steps: series === null ? [] : stepsWithin(series, window),
    stated: figuresOf({ figures }, definition.stated ?? []).filter((one) =>
      isInWindow(one, window),
    ),
  };
}

/** Fewer, where there are more than can be told apart. */
export function drawnSteps({ series }: PaceCourse, window: TimeWindow, width: number): PaceStep[] {
  if (series === null) return [];
  const most = Math.max(1, Math.floor(width / LEAST_BAR));
  return stepsWithin(fewerCounts(series, { window, most }), window);
}

/** The counts that the steps lie between, and the stated flows: what the chart is about. */
export function figuresIn({ steps, stated }: PaceCourse): Figure[] {
  const figures = new Map<string, Figure>();
  for (const { from, to } of steps) {
    figures.set(from.figure.id, from.figure);
    figures.set(to.figure.id, to.figure);
  }
  return [...figures.values(), ...stated];
}
