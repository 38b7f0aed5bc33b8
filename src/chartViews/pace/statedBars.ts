import type { Figure } from '#domain/figure.ts';
import { extentOf } from '../axes/timeAxis.ts';
import type { BarView, TimeAxisView } from '../chartView.ts';
import type { ChartContext } from '../chartContext.ts';
import { drawnCount } from '../marks/drawnValue.ts';
import { markName } from '../marks/markName.ts';
import type { SourceTones } from '../marks/sourceTones.ts';

/** Flows as stated for a period, spread over the hours of that period, so that area is people. */
export function statedBars(
  stated: readonly Figure[],
  time: TimeAxisView,
  { context, tones }: { context: ChartContext; tones: Pick<SourceTones, 'toneOf'> },
): BarView[] {
  return stated.flatMap((figure) => {
    const value = drawnCount(figure);
    const extent = extentOf(time, figure.asOf);
    const hours = (figure.asOf.end - figure.asOf.start) / 3_600_000;
    if (value === null || extent === null || hours <= 0) return [];
    return [
      {
        id: figure.id,
        figureIds: [figure.id],
        ...extent,
        y0: 0,
        y1: value.y / hours,
        tone: tones.toneOf(figure),
        style: 'outline' as const,
        shape: value.shape,
        name: markName(figure, context.zone, context.wording),
      },
    ];
  });
}
