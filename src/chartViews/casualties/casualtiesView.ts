import type { Figure } from '#domain/figure.ts';
import { parseAsOf, isAsOf } from '#domain/asOf.ts';
import { missing } from '#domain/quantity.ts';
import { seriesOf } from '#domain/series.ts';
import { selectFigures } from '#domain/select.ts';
import type { PanelDefinition } from '#domain/situation.ts';
import { assembleView } from '../assembleView.ts';
import { buildTimeAxis, extentOf, type TimeWindow } from '../axes/timeAxis.ts';
import { buildValueAxis } from '../axes/valueAxis.ts';
import { isInWindow, windowOf, type ChartContext } from '../chartContext.ts';
import type { ChartRefusal, ChartView, PanelView, TimeAxisView } from '../chartView.ts';
import { NO_ADDITIONS } from '../chartView.ts';
import { panelGrid } from '../layout/panelGrid.ts';
import { plotRoom } from '../layout/plotRoom.ts';
import { drawnRuns } from '../marks/drawnRuns.ts';
import { drawnCount, largestCount } from '../marks/drawnValue.ts';
import { markName } from '../marks/markName.ts';
import { sourceTones, type SourceTones } from '../marks/sourceTones.ts';
import { describeCasualties } from './describeCasualties.ts';

/** Labels with their qualifiers need this much. */
const LEAST_PANEL = 300;

/**
 * Killed and injured by source over time, one panel per group: all, civilians and children are told apart
 * and never stacked, since a part is no addition to its whole and two sources are compared, not added.
 */
export function buildCasualtiesView(context: ChartContext): ChartView | ChartRefusal {
  const { definition, data, options, wording } = context;
  const groups = panelsOf(context).map((panel) => ({
    panel,
    figures: selectFigures(context.figures, panel.selector),
  }));
  const all = groups.flatMap((group) => group.figures);
  const window = windowOf(context, all);
  const figures = all.filter((figure) => isInWindow(figure, window));
  if (figures.length === 0) {
    return {
      id: definition.id,
      kind: definition.kind,
      title: wording.t('plot.casualtiesTitle'),
      refused: wording.t('plot.noFigures'),
    };
  }
  const tones = sourceTones(
    figures,
    { situation: data.situation, recommended: null, bySource: true },
    wording,
  );
  const drawn = groups
    .map(({ panel, figures: own }) => ({
      panel,
      figures: own.filter((figure) => isInWindow(figure, window)),
    }))
    .filter((group) => group.figures.length > 0);
  const grid = panelGrid(options.width, { panels: drawn.length, least: LEAST_PANEL });
  const width = plotRoom(grid.panelWidth, largestCount(figures), wording);
  const time = buildTimeAxis(
    { window, breaks: breaksOf(context, window), width },
    context.zone,
    wording,
  );
  return assembleView(context, {
    leastPanelWidth: LEAST_PANEL,
    ...describeCasualties(context, {
      figures,
      groups: drawn.map(({ panel, figures: own }) => ({ title: panel.title, figures: own })),
      broken: time.segments.length > 1,
    }),
    panels: drawn.map(({ panel, figures: own }) => panelOf(panel, own, { context, time, tones })),
    keys: tones.keys,
    figures,
    disabled: { share: wording.t('plot.shareMeaningless') },
  });
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

interface PanelScene {
  readonly context: ChartContext;
  readonly time: TimeAxisView;
  readonly tones: SourceTones;
}

function panelOf(
  panel: PanelDefinition,
  figures: readonly Figure[],
  { context, time, tones }: PanelScene,
): PanelView {
  const { wording, zone, options } = context;
  const marks = figures.flatMap((figure) => {
    const value = drawnCount(figure);
    const extent = extentOf(time, figure.asOf);
    if (value === null || extent === null || (options.yScale === 'log' && value.y <= 0)) return [];
    return [
      {
        figureId: figure.id,
        ...extent,
        ...value,
        tone: tones.toneOf(figure),
        main: true,
        name: markName(figure, zone, wording),
      },
    ];
  });
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  return {
    id: panel.title,
    title: panel.title,
    note: null,
    time,
    value: buildValueAxis(
      {
        scale: options.yScale,
        unit: 'count',
        values: marks.flatMap((mark) => [
          mark.shape === 'up' ? mark.y * 1.12 : mark.y,
          mark.yLow ?? mark.y,
        ]),
        label: '',
        tickCount: 3,
      },
      wording,
    ),
    bands: [],
    bars: [],
    lines: seriesOf(figures).map((series) => ({
      id: `${panel.title}-${series.key}`,
      tone: series.figures[0] === undefined ? 6 : tones.toneOf(series.figures[0]),
      main: false,
      runs: drawnRuns(series.line, {
        time,
        cadenceHours: context.definition.cadenceHours,
        scale: options.yScale,
        drawn: drawnCount,
      }),
    })),
    marks,
    rules: [],
    ...NO_ADDITIONS,
    labels: marks.map((mark) => ({
      x: (mark.x0 + mark.x1) / 2,
      y: mark.y,
      text: wording.quantity(byId.get(mark.figureId)?.quantity ?? missing('not_reported')),
      tone: mark.tone,
      anchor: 'middle' as const,
      side: 'above' as const,
      // The latest and the highest are wanted most.
      priority: mark.x1 * 5 + mark.y / 1e6,
    })),
  };
}
