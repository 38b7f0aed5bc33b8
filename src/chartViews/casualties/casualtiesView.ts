import { isAsOf, parseAsOf } from '#domain/asOf.ts';
import { missing } from '#domain/quantity.ts';
import type { PanelDefinition } from '#domain/situation.ts';
import { assembleView } from '../assembleView.ts';
import type { TimeWindow } from '../axes/timeAxis.ts';
import { buildValueAxis } from '../axes/valueAxis.ts';
import { changeTicks } from '../changes/changeTicks.ts';
import type { ChartContext } from '../chartContext.ts';
import type { ChartRefusal, ChartView, GhostView, LabelView, MarkView } from '../chartView.ts';
import { heightsOf } from '../marks/markOf.ts';
import { markName } from '../marks/markName.ts';
import { sourceTones } from '../marks/sourceTones.ts';
import { groupPanel } from '../panels/groupPanel.ts';
import { panelGroups, panelTime, type PanelGroup } from '../panels/panelGroups.ts';
import { refusalOf } from '../refusalOf.ts';
import { describeCasualties } from './describeCasualties.ts';

/** Labels with their qualifiers need this much. */
const LEAST_PANEL = 300;
/** An arrow for "at least" needs room above its mark, in a low panel more than in a high one. */
const ARROW_ROOM = 1.12;

/**
 * Killed and injured by source over time, one panel per group: all, civilians and children are told apart
 * and never stacked, since a part is no addition to its whole and two sources are compared, not added.
 */
export function buildCasualtiesView(context: ChartContext): ChartView | ChartRefusal {
  const { data, wording, zone } = context;
  const all = panelGroups(context, panelsOf(context));
  if (all === null) return refusalOf(context, wording.t('plot.casualtiesTitle'));
  const { groups, figures, latest, window } = all;
  const breaks = breaksOf(context, window);
  const { time, width } = panelTime(all, { context, least: LEAST_PANEL, breaks });
  const tones = sourceTones(
    figures,
    { situation: data.situation, recommended: takenFor(context), bySource: true, among: latest },
    wording,
  );
  const shown = groups.map((group) => ({
    group,
    ticks: changeTicks(context, [group.selector], { time, width }),
  }));
  const scene = {
    context,
    time,
    tones,
    isMain: () => true,
    hasMainLines: false,
    nameOf: (figure: PanelGroup['figures'][number]) => markName(figure, zone, wording),
    valueOf: (marks: readonly MarkView[], ghost: GhostView | null) =>
      valueAxisOf(context, marks, ghost),
  };
  return assembleView(context, {
    leastPanelWidth: LEAST_PANEL,
    ...describeCasualties(context, {
      figures,
      latest,
      groups: groups.filter((group) => group.figures.length > 0),
      outside: shown.reduce((sum, { ticks }) => sum + ticks.outside, 0),
      broken: time.segments.length > 1,
    }),
    panels: shown.map(({ group, ticks }) =>
      groupPanel(group, { ...scene, ticks, labelsOf: (marks) => labelsOf(group, marks, context) }),
    ),
    keys: tones.keys,
    figures,
    disabled: { share: wording.t('plot.shareMeaningless') },
  });
}

/** No source leads where all are compared, but for the one that the reader took: it has the accent. */
function takenFor({ taken }: ChartContext): string | null {
  const sources = new Set([...taken.values()].map(({ source }) => source));
  return sources.size === 1 ? ([...sources][0] ?? null) : null;
}

/** Declared panels, else one for each selector. */
function panelsOf({ definition, wording }: ChartContext): readonly PanelDefinition[] {
  if (definition.panels !== undefined) return definition.panels;
  return definition.selectors.map((selector) => ({
    title: wording.indicator(selector.indicator).label,
    selector,
  }));
}

/** Declared breaks; a window chosen by the reader is shown whole. */
function breaksOf({ definition, options, zone }: ChartContext, window: TimeWindow): number[] {
  if (options.window !== null) return [];
  return (definition.breaksAfter ?? []).flatMap((text) => {
    const day = parseAsOf(text, zone);
    return isAsOf(day) && day.end > window.start && day.end < window.end ? [day.end] : [];
  });
}

function valueAxisOf(
  { options, wording }: ChartContext,
  marks: readonly MarkView[],
  ghost: GhostView | null,
) {
  const values = [...heightsOf(marks, ARROW_ROOM), ...(ghost?.marks.map(({ y }) => y) ?? [])];
  return buildValueAxis(
    { scale: options.yScale, unit: 'count', values, label: '', tickCount: 3 },
    wording,
  );
}

/** Every number; the latest and the highest are wanted most where not all have room. */
function labelsOf(
  { figures }: PanelGroup,
  marks: readonly MarkView[],
  { wording }: ChartContext,
): LabelView[] {
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  return marks.map((mark) => ({
    x: (mark.x0 + mark.x1) / 2,
    y: mark.y,
    text: wording.quantity(byId.get(mark.figureId)?.quantity ?? missing('not_reported')),
    tone: mark.tone,
    anchor: 'middle' as const,
    side: 'above' as const,
    priority: mark.x1 * 5 + mark.y / 1e6,
  }));
}
