import type { Figure } from '#domain/figure.ts';
import { assembleView } from '../assembleView.ts';
import { buildTimeAxis } from '../axes/timeAxis.ts';
import { buildValueAxis } from '../axes/valueAxis.ts';
import { changeTicks } from '../changes/changeTicks.ts';
import { knownOf, todayOf, windowOf, type ChartContext } from '../chartContext.ts';
import { plotRoom } from '../layout/plotRoom.ts';
import type { BarView, ChartRefusal, ChartView, LabelView } from '../chartView.ts';
import { laterCount } from '../nothingKnown.ts';
import { sourceTones } from '../marks/sourceTones.ts';
import { describePace } from './describePace.ts';
import { fastestStep } from './fewerCounts.ts';
import { paceBar } from './paceBar.ts';
import { drawnSteps, figuresIn, knownPace, NO_PACE, todaysPace } from './paceCourse.ts';
import { paceGhost } from './paceGhost.ts';
import { statedBars } from './statedBars.ts';

/**
 * Pace between two counts of one source: width is time, height is people per hour, so area is people.
 * Beside it, as outlines on the same scale, the arrivals per period as officials stated them.
 */
export function buildPaceView(context: ChartContext): ChartView | ChartRefusal {
  const { definition, data, options, wording, zone } = context;
  const { selectors, stated: flows = [] } = definition;
  const counts = context.hasGhost ? todayOf(context, selectors) : knownOf(context, selectors);
  const window = windowOf(context, counts);
  const known = knownPace(context, window);
  const today = todaysPace(context, window);
  const later = context.hasGhost ? today : NO_PACE;
  if (known.steps.length === 0 && later.steps.length === 0) {
    const refused = wording.t('plot.paceNeedsTwo');
    return { id: definition.id, kind: 'pace', title: wording.t('plot.paceTitle'), refused };
  }
  const highest = fastestStep([...known.steps, ...later.steps])?.perHour?.low ?? 0;
  const width = plotRoom(options.width, highest, wording);
  const time = buildTimeAxis({ window, breaks: [], width }, zone, wording);
  const drawn = drawnSteps(known, window, width);
  const tones = sourceTones(
    figuresIn(known),
    {
      situation: data.situation,
      recommended: known.source ?? later.source,
      among: figuresIn(today),
    },
    wording,
  );
  const bars = [
    ...drawn.flatMap((step) => paceBar(step, time, context) ?? []),
    ...statedBars(known.stated, time, { context, tones }),
  ];
  const ghost = paceGhost(later, known, { context, time, window, width });
  const ticks = changeTicks(context, [...selectors, ...flows], { time, width });
  const value = buildValueAxis(
    {
      scale: 'linear',
      unit: 'count',
      values: [...bars, ...(ghost?.bars ?? [])].flatMap((bar) => [bar.y0, bar.y1]),
      label: wording.t('plot.axisPace'),
      tickCount: 5,
    },
    wording,
  );
  return assembleView(context, {
    ...describePace(context, {
      ...known,
      drawn,
      later: laterCount(figuresIn(later), figuresIn(known)),
      outside: ticks.outside,
    }),
    panels: [
      {
        id: definition.id,
        title: null,
        note: null,
        time,
        value,
        bands: [],
        bars,
        lines: [],
        marks: [],
        rules: [],
        labels: statedLabels(known.stated, bars, context),
        ghost,
        changes: ticks.changes,
        changeRow: ticks.changeRow,
        tail: null,
        turns: [],
      },
    ],
    keys: tones.keys,
    figures: figuresIn(known),
    withEvents: false,
    disabled: { share: wording.t('plot.paceHasNoShare'), log: wording.t('plot.paceIsLinear') },
  });
}

function statedLabels(
  stated: readonly Figure[],
  bars: readonly BarView[],
  { wording }: ChartContext,
): LabelView[] {
  return bars
    .filter((bar) => bar.style === 'outline')
    .map((bar, index) => {
      const figure = stated.find((each) => bar.figureIds.includes(each.id));
      return {
        x: (bar.x0 + bar.x1) / 2,
        y: bar.y1,
        text: figure === undefined ? '' : wording.quantity(figure.quantity),
        tone: bar.tone,
        anchor: 'middle' as const,
        side: 'above' as const,
        priority: 9 - index,
      };
    });
}
