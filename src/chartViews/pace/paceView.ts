import type { Figure } from '#domain/figure.ts';
import type { PaceStep } from '#domain/pace.ts';
import { recommendedSource } from '#domain/recommend.ts';
import { seriesOf } from '#domain/series.ts';
import { assembleView } from '../assembleView.ts';
import { buildTimeAxis, positionOf } from '../axes/timeAxis.ts';
import { buildValueAxis } from '../axes/valueAxis.ts';
import { figuresOf, isInWindow, windowOf, type ChartContext } from '../chartContext.ts';
import { plotRoom } from '../layout/plotRoom.ts';
import type { BarView, ChartRefusal, ChartView, TimeAxisView } from '../chartView.ts';
import { NO_ADDITIONS } from '../chartView.ts';
import { sourceTones } from '../marks/sourceTones.ts';
import { describePace } from './describePace.ts';
import { fastestStep, fewerCounts, stepsWithin } from './fewerCounts.ts';
import { statedBars } from './statedBars.ts';

/** Narrower bars than this many pixels would be read as a line. */
const LEAST_BAR = 2;

/**
 * Pace between two counts of one source: width is time, height is people per hour, so area is people.
 * Beside it, as outlines on the same scale, the arrivals per period as officials stated them.
 */
export function buildPaceView(context: ChartContext): ChartView | ChartRefusal {
  const { definition, data, options, wording } = context;
  const counts = figuresOf(context, definition.selectors);
  const indicator = definition.selectors[0]?.indicator ?? '';
  const source = recommendedSource(
    data.situation,
    indicator,
    counts.map((figure) => figure.source),
  );
  const window = windowOf(context, counts);
  const series = seriesOf(counts).find((each) => each.source === source);
  const steps = series === undefined ? [] : stepsWithin(series, window);
  if (series === undefined || steps.length === 0) {
    return {
      id: definition.id,
      kind: definition.kind,
      title: wording.t('plot.paceTitle'),
      refused: wording.t('plot.paceNeedsTwo'),
    };
  }
  const width = plotRoom(options.width, fastestStep(steps)?.perHour?.low ?? 0, wording);
  const most = Math.max(1, Math.floor(width / LEAST_BAR));
  const drawn = stepsWithin(fewerCounts(series, { window, most }), window);
  const time = buildTimeAxis({ window, breaks: [], width }, context.zone, wording);
  const stated = figuresOf(context, definition.stated ?? []).filter((figure) =>
    isInWindow(figure, window),
  );
  const tones = sourceTones(
    [...steps.map((step) => step.to.figure), ...stated],
    {
      situation: data.situation,
      recommended: source,
    },
    wording,
  );
  const bars = [
    ...drawn.flatMap((step) => paceBar(step, time, context) ?? []),
    ...statedBars(stated, time, { context, tones }),
  ];
  return assembleView(context, {
    ...describePace(context, { steps, drawn, stated }),
    panels: [
      {
        id: definition.id,
        title: null,
        note: null,
        time,
        value: buildValueAxis(
          {
            scale: 'linear',
            unit: 'count',
            values: bars.flatMap((bar) => [bar.y0, bar.y1]),
            label: wording.t('plot.axisPace'),
            tickCount: 5,
          },
          wording,
        ),
        bands: [],
        bars,
        lines: [],
        marks: [],
        rules: [],
        ...NO_ADDITIONS,
        labels: bars
          .filter((bar) => bar.style === 'outline')
          .map((bar, index) => ({
            x: (bar.x0 + bar.x1) / 2,
            y: bar.y1,
            text: statedText(stated, bar, context),
            tone: bar.tone,
            anchor: 'middle' as const,
            side: 'above' as const,
            priority: 9 - index,
          })),
      },
    ],
    keys: tones.keys,
    figures: [...figuresInSteps(steps), ...stated],
    withEvents: false,
    disabled: { share: wording.t('plot.paceHasNoShare'), log: wording.t('plot.paceIsLinear') },
  });
}

function paceBar(step: PaceStep, time: TimeAxisView, context: ChartContext): BarView | null {
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

function statedText(stated: readonly Figure[], bar: BarView, { wording }: ChartContext): string {
  const figure = stated.find((each) => bar.figureIds.includes(each.id));
  return figure === undefined ? '' : wording.quantity(figure.quantity);
}

function figuresInSteps(steps: readonly PaceStep[]): Figure[] {
  const figures = new Map<string, Figure>();
  for (const { from, to } of steps) {
    figures.set(from.figure.id, from.figure);
    figures.set(to.figure.id, to.figure);
  }
  return [...figures.values()];
}
