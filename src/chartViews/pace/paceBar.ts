import type { PaceStep } from '#domain/pace.ts';
import { positionOf } from '../axes/timeAxis.ts';
import type { ChartContext } from '../chartContext.ts';
import type { BarView, TimeAxisView } from '../chartView.ts';

/** One step of pace as an area, cut at the ends of the axis; null without a pace. */
export function paceBar(step: PaceStep, time: TimeAxisView, context: ChartContext): BarView | null {
  const x0 = positionOf(time, Math.max(step.from.at, time.segments[0]?.start ?? 0));
  const x1 = positionOf(time, Math.min(step.to.at, time.segments.at(-1)?.end ?? 0));
  if (step.perHour === null || x0 === null || x1 === null) return null;
  const { wording, zone } = context;
  const { about } = step.perHour;
  // A running count does not fall, whatever the ends of two hedged counts allow; an open top stays open in words.
  const low = Math.max(0, step.perHour.low);
  const { high } = step.perHour;
  const isPoint = low === high;
  return {
    id: `${step.from.figure.id}~${step.to.figure.id}`,
    figureIds: [step.from.figure.id, step.to.figure.id],
    x0,
    x1,
    y0: 0,
    y1: Number.isFinite(high) ? high : low,
    tone: 0,
    style: 'filled',
    shape: about ? 'hollow' : 'filled',
    name: wording.t('plot.paceBarName', {
      from: wording.asOf(step.from.figure.asOf, zone),
      to: wording.asOf(step.to.figure.asOf, zone),
      people: wording.change(step.people),
      perHour: wording.quantity({
        known: true,
        low: isPoint ? Math.round(low) : Math.floor(low),
        high: isPoint ? Math.round(high) : Math.ceil(high),
        about,
      }),
    }),
  };
}
