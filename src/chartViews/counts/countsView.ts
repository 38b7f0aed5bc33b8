import type { Figure } from '#domain/figure.ts';
import { assembleView } from '../assembleView.ts';
import { buildTimeAxis } from '../axes/timeAxis.ts';
import { buildValueAxis } from '../axes/valueAxis.ts';
import { changeTicks, type ChangeTicks } from '../changes/changeTicks.ts';
import { knownOf, knownTest, type ChartContext } from '../chartContext.ts';
import type {
  ChartRefusal,
  ChartView,
  PanelView,
  TimeAxisView,
  ValueAxisView,
} from '../chartView.ts';
import { plotRoom } from '../layout/plotRoom.ts';
import { largestCount } from '../marks/drawnValue.ts';
import { ghostOf } from '../marks/ghostOf.ts';
import { linesOf } from '../marks/linesOf.ts';
import { heightsOf, marksOf, type MarkScene } from '../marks/markOf.ts';
import { markName } from '../marks/markName.ts';
import { unitWords } from '../marks/unitWords.ts';
import { refusalOf } from '../refusalOf.ts';
import { baseRule, shareBarOf } from './baseReference.ts';
import { companionKeys, companionLines, companionMarks } from './companionMarks.ts';
import { countLabels } from './countLabels.ts';
import { countsScene, type CountsScene } from './countsScene.ts';
import { dayRanges } from './dayRanges.ts';
import { describeCounts } from './describeCounts.ts';
import { reportTail } from './reportTail.ts';
import { type ShareText, shareText } from './shareText.ts';
import { turnView } from './turns.ts';

/** An arrow for "at least" needs room above its mark. */
const ARROW_ROOM = 1.04;

/**
 * Counts against time: every stated figure a mark by source and qualifier, lines through the instants
 * of one source, residents before as a reference. Serves `evacuated` and `cumulative`.
 */
export function buildCountsView(context: ChartContext): ChartView | ChartRefusal {
  const { definition, options, wording, base } = context;
  const scene = countsScene(context);
  if (scene === null) {
    const key = definition.selectors[0]?.indicator ?? definition.id;
    const hasOthers = knownOf(context, definition.selectors).length > 0;
    return refusalOf(context, wording.indicator(key).label, hasOthers);
  }
  const { figures, latest, companions, window } = scene;
  const largest = Math.max(
    ...[figures, latest, companions, base === null ? [] : [base.figure]].map(largestCount),
  );
  const width = plotRoom(options.width, largest, wording);
  const time = buildTimeAxis({ window, breaks: [], width }, context.zone, wording);
  const ticks = changeTicks(context, definition.selectors, { time, width });
  return assembleView(context, {
    ...describeCounts(scene, ticks),
    panels: [panelOf(scene, time, ticks)],
    keys: [...scene.tones.keys, ...companionKeys(scene)],
    figures,
    companions,
    ...(scene.relative ? { shareOf: (figure: Figure) => shareIn(scene, figure) } : {}),
    shareBar: definition.kind === 'evacuated' && !scene.relative ? shareBarOf(scene) : null,
    withEvents: true,
    disabled: scene.noShare === null ? {} : { share: scene.noShare },
  });
}

function panelOf(scene: CountsScene, time: TimeAxisView, ticks: ChangeTicks): PanelView {
  const { context, figures, companions, latest } = scene;
  const { definition, options } = context;
  const marked = markScene(scene, time);
  const own = marksOf(figures, marked);
  const marks = [...own, ...companionMarks(scene, marked)];
  const lineScene = { ...marked, cadenceHours: definition.cadenceHours };
  const unitKey = scene.relative ? `share of ${context.base?.figure.id ?? ''}` : 'count';
  const isKnown = knownTest(context, figures);
  const ghost = ghostOf(latest, isKnown, { ...lineScene, unitKey });
  const rule = baseRule(scene);
  const value = valueAxisOf(scene, [
    ...heightsOf(marks, ARROW_ROOM),
    ...(ghost?.marks.map(({ y }) => y) ?? []),
    ...(rule === null ? [] : [rule.yHigh ?? rule.y]),
  ]);
  return {
    id: definition.id,
    title: null,
    note: null,
    time,
    value,
    bands: definition.kind === 'cumulative' ? dayRanges(scene, time) : [],
    bars: [],
    lines: [
      ...companionLines(companions, lineScene),
      ...linesOf(figures, {
        ...lineScene,
        isMain: ({ source }) => source === scene.recommended,
      }),
    ],
    marks,
    rules: rule === null || rule.y > value.max ? [] : [rule],
    labels: countLabels(scene, own),
    ghost,
    changes: ticks.changes,
    changeRow: ticks.changeRow,
    tail: options.yScale === 'log' && scene.lead === null ? null : reportTail(scene, time),
    turns: scene.turns.flatMap((turn) => turnView(turn, time, scene) ?? []),
  };
}

function markScene(scene: CountsScene, time: TimeAxisView): MarkScene {
  const { context, recommended, tones, drawn } = scene;
  return {
    time,
    scale: context.options.yScale,
    drawn,
    tones,
    isMain: ({ source }) => source === recommended,
    nameOf: (figure) => nameIn(scene, figure),
  };
}

/** Where shares are drawn, they are said too, with what they are shares of. */
function nameIn(scene: CountsScene, figure: Figure): string {
  const { context } = scene;
  const mark = markName(figure, context.zone, context.wording);
  const share = shareIn(scene, figure);
  return share === null ? mark : context.wording.t('plot.markNameShare', { mark, ...share });
}

/** A companion is another measure: no share of residents is made of it. */
function shareIn({ context, relative }: CountsScene, figure: Figure): ShareText | null {
  const isOwn = context.definition.selectors.some(
    ({ indicator }) => indicator === figure.indicator,
  );
  return relative && isOwn ? shareText(context, figure) : null;
}

function valueAxisOf(scene: CountsScene, values: readonly number[]): ValueAxisView {
  const { options, wording, base } = scene.context;
  const label =
    scene.relative && base !== null
      ? wording.t('plot.axisShare', { base: wording.quantity(base.figure.quantity) })
      : unitOf(scene);
  const unit = scene.relative ? 'share' : 'count';
  return buildValueAxis({ scale: options.yScale, unit, values, label, tickCount: 5 }, wording);
}

/** The unit of the figures shown; mixed units are never in one chart's selection. */
function unitOf({ figures, latest, context }: CountsScene): string {
  const first: Figure | undefined = figures[0] ?? latest[0];
  return first === undefined ? '' : unitWords(first, context.wording);
}
