import type { Figure } from '#domain/figure.ts';
import { recommendedSource } from '#domain/recommend.ts';
import { seriesOf } from '#domain/series.ts';
import { assembleView } from '../assembleView.ts';
import { buildTimeAxis, extentOf } from '../axes/timeAxis.ts';
import { buildValueAxis } from '../axes/valueAxis.ts';
import { figuresOf, isInWindow, windowOf, type ChartContext } from '../chartContext.ts';
import type {
  ChartRefusal,
  ChartView,
  LineView,
  MarkView,
  PanelView,
  TimeAxisView,
  ValueAxisView,
} from '../chartView.ts';
import { NO_ADDITIONS } from '../chartView.ts';
import { plotRoom } from '../layout/plotRoom.ts';
import { drawnRuns } from '../marks/drawnRuns.ts';
import { drawnCount, drawnShare, largestCount } from '../marks/drawnValue.ts';
import { markName } from '../marks/markName.ts';
import { sourceTones } from '../marks/sourceTones.ts';
import { baseRule, shareBarOf } from './baseReference.ts';
import { countLabels } from './countLabels.ts';
import type { CountsScene } from './countsScene.ts';
import { describeCounts } from './describeCounts.ts';
import { dayRanges } from './dayRanges.ts';
import { unitWords } from '../marks/unitWords.ts';

/**
 * Counts against time: every stated figure a mark by source and qualifier, lines through the instants
 * of one source, residents before as a reference. Serves `evacuated` and `cumulative`.
 */
export function buildCountsView(context: ChartContext): ChartView | ChartRefusal {
  const { definition, data, options, wording } = context;
  const all = figuresOf(context, definition.selectors);
  const first = all[0];
  if (first === undefined) {
    const nothing = options.knownAt === null ? 'plot.noFigures' : 'plot.notKnownYet';
    return refusal(context, wording.t(nothing));
  }
  const window = windowOf(context, all);
  const figures = all.filter((figure) => isInWindow(figure, window));
  const base = context.base?.figure.quantity ?? null;
  const baseFigures = context.base === null ? [] : [context.base.figure];
  const relative = options.stackMode === 'relative' && base !== null && definition.share !== false;
  const recommended = recommendedSource(
    data.situation,
    first.indicator,
    all.map((figure) => figure.source),
  );
  const scene: CountsScene = {
    context,
    figures,
    recommended,
    relative,
    tones: sourceTones(figures, { situation: data.situation, recommended }, wording),
    drawn: (figure) => (relative ? drawnShare(figure, base) : drawnCount(figure)),
  };
  const width = plotRoom(options.width, largestCount([...figures, ...baseFigures]), wording);
  const time = buildTimeAxis({ window, breaks: [], width }, context.zone, wording);
  const panel = panelOf(scene, time);
  const description = describeCounts(scene, all.length - figures.length);
  return assembleView(context, {
    ...description,
    panels: [panel],
    keys: scene.tones.keys,
    figures,
    shareBar: definition.kind === 'evacuated' && !relative ? shareBarOf(scene) : null,
    withEvents: true,
    disabled: disabledChoices(context, base !== null),
  });
}

function panelOf(scene: CountsScene, time: TimeAxisView): PanelView {
  const { context } = scene;
  const all = scene.figures.flatMap((figure) => markOf(scene, figure, time) ?? []);
  const rule = baseRule(scene);
  const value = valueAxisOf(scene, all, rule?.yHigh ?? rule?.y ?? null);
  // On a logarithmic axis a zero has no place; it stays in the table and in the note.
  const marks = value.scale === 'log' ? all.filter((mark) => mark.y > 0) : all;
  return {
    id: context.definition.id,
    title: null,
    note: null,
    time,
    value,
    bands: context.definition.kind === 'cumulative' ? dayRanges(scene, time) : [],
    bars: [],
    lines: linesOf(scene, time),
    marks,
    rules: rule === null || rule.y > value.max ? [] : [rule],
    labels: countLabels(scene, marks),
    ...NO_ADDITIONS,
  };
}

function valueAxisOf(
  scene: CountsScene,
  marks: readonly MarkView[],
  rule: number | null,
): ValueAxisView {
  const { options, wording, base } = scene.context;
  const unit = scene.relative ? 'share' : 'count';
  // An arrow for "at least" needs room above its mark.
  const values = marks.flatMap((mark) => [
    mark.shape === 'up' ? mark.y * 1.04 : mark.y,
    mark.yLow ?? mark.y,
  ]);
  const label =
    scene.relative && base !== null
      ? wording.t('plot.axisShare', { base: wording.quantity(base.figure.quantity) })
      : unitOf(scene);
  return buildValueAxis(
    {
      scale: options.yScale,
      unit,
      values: rule === null ? values : [...values, rule],
      label,
      tickCount: 5,
    },
    wording,
  );
}

/** The unit of the figures shown; mixed units are never in one chart's selection. */
function unitOf({ figures, context }: CountsScene): string {
  const [first] = figures;
  return first === undefined ? '' : unitWords(first, context.wording);
}

function markOf(scene: CountsScene, figure: Figure, time: TimeAxisView): MarkView | null {
  const value = scene.drawn(figure);
  const extent = extentOf(time, figure.asOf);
  if (value === null || extent === null) return null;
  return {
    figureId: figure.id,
    ...extent,
    ...value,
    tone: scene.tones.toneOf(figure),
    main: figure.source === scene.recommended,
    name: markName(figure, scene.context.zone, scene.context.wording),
  };
}

function linesOf(scene: CountsScene, time: TimeAxisView): LineView[] {
  const { definition, options } = scene.context;
  return seriesOf(scene.figures).flatMap((series) => {
    const [example] = series.figures;
    if (example === undefined || series.line.length < 2) return [];
    return [
      {
        id: series.key,
        tone: scene.tones.toneOf(example),
        main: series.source === scene.recommended,
        runs: drawnRuns(series.line, {
          time,
          cadenceHours: definition.cadenceHours,
          scale: options.yScale,
          drawn: scene.drawn,
        }),
      },
    ];
  });
}

function disabledChoices(
  { definition, wording }: ChartContext,
  hasBase: boolean,
): ChartView['disabled'] {
  if (definition.share === false) return { share: wording.t('plot.shareMeaningless') };
  return hasBase ? {} : { share: wording.t('plot.shareWithoutBase') };
}

function refusal({ definition, wording }: ChartContext, refused: string): ChartRefusal {
  const key = definition.selectors[0]?.indicator ?? definition.id;
  return { id: definition.id, kind: definition.kind, title: wording.indicator(key).label, refused };
}
