import { checkPartition, type PartitionCheck } from '#domain/partition.ts';
import { seriesOf } from '#domain/series.ts';
import { selectFigures } from '#domain/select.ts';
import type { Figure } from '#domain/figure.ts';
import type { FigureSelector } from '#domain/situation.ts';
import { assembleView } from '../assembleView.ts';
import { buildTimeAxis, extentOf } from '../axes/timeAxis.ts';
import { buildValueAxis } from '../axes/valueAxis.ts';
import { isInWindow, windowOf, type ChartContext } from '../chartContext.ts';
import type {
  ChartRefusal,
  ChartView,
  PanelView,
  TimeAxisView,
  ValueAxisView,
} from '../chartView.ts';
import { NO_ADDITIONS } from '../chartView.ts';
import { panelGrid } from '../layout/panelGrid.ts';
import { plotRoom } from '../layout/plotRoom.ts';
import { drawnRuns } from '../marks/drawnRuns.ts';
import { drawnCount, largestCount } from '../marks/drawnValue.ts';
import { markName } from '../marks/markName.ts';
import { sourceTones, type SourceTones } from '../marks/sourceTones.ts';
import { describeProvinces } from './describeProvinces.ts';

/** One line and one label each: five stand side by side on a wide page. */
const LEAST_PANEL = 200;

/** Parts of one stated whole over time, a panel each on one common scale; lists that do not sum are said. */
export function buildProvincesView(context: ChartContext): ChartView | ChartRefusal {
  const { definition, data, options, wording } = context;
  const partition = data.situation.partitions.find((each) => each.id === definition.partition);
  const parts = (partition?.parts ?? definition.selectors).map((selector) => ({
    selector,
    figures: selectFigures(context.figures, selector),
  }));
  const all = parts.flatMap((part) => part.figures);
  const window = windowOf(context, all);
  const figures = all.filter((figure) => isInWindow(figure, window));
  if (figures.length === 0) {
    return {
      id: definition.id,
      kind: definition.kind,
      title: wording.t('plot.provincesTitle'),
      refused: wording.t('plot.noFigures'),
    };
  }
  const shown = parts
    .map((part) => ({ ...part, figures: part.figures.filter((each) => isInWindow(each, window)) }))
    .filter((part) => part.figures.length > 0)
    .sort((one, other) => lastValue(other.figures) - lastValue(one.figures));
  const grid = panelGrid(options.width, { panels: shown.length, least: LEAST_PANEL });
  const width = plotRoom(grid.panelWidth, largestCount(figures), wording);
  const time = buildTimeAxis({ window, breaks: [], width }, context.zone, wording);
  const tones = sourceTones(
    figures,
    {
      situation: data.situation,
      recommended: mostFrequentSource(figures),
    },
    wording,
  );
  const value = buildValueAxis(
    {
      scale: options.yScale,
      unit: 'count',
      values: figures.map((figure) => drawnCount(figure)?.y ?? 0),
      label: '',
      tickCount: 3,
    },
    wording,
  );
  const checks: readonly PartitionCheck[] =
    partition === undefined
      ? []
      : checkPartition(data.situation, partition, context.figures).filter(
          (check) =>
            check.parts.length > 1 &&
            check.asOf.start < window.end &&
            check.asOf.end >= window.start,
        );
  const scene = { context, time, value, tones };
  return assembleView(context, {
    leastPanelWidth: LEAST_PANEL,
    ...describeProvinces(context, {
      leading: shown.map((part) => ({
        name: nameOf(part.selector, context),
        figure: part.figures.at(-1),
      })),
      figures,
      checks,
    }),
    panels: shown.map((part) => panelOf(part, scene)),
    keys: tones.keys,
    figures: [...figures, ...checks.flatMap((check) => check.whole ?? [])],
    disabled: { share: wording.t('plot.shareMeaningless') },
  });
}

interface PanelScene {
  readonly context: ChartContext;
  readonly time: TimeAxisView;
  readonly value: ValueAxisView;
  readonly tones: SourceTones;
}

function panelOf(
  { selector, figures }: { selector: FigureSelector; figures: readonly Figure[] },
  { context, time, value, tones }: PanelScene,
): PanelView {
  const { wording, zone, definition } = context;
  const marks = figures.flatMap((figure) => {
    const drawn = drawnCount(figure);
    const extent = extentOf(time, figure.asOf);
    if (drawn === null || extent === null || (value.scale === 'log' && drawn.y <= 0)) return [];
    const tone = tones.toneOf(figure);
    return [
      {
        figureId: figure.id,
        ...extent,
        ...drawn,
        tone,
        main: tone === 0,
        name: `${nameOf(selector, context)}: ${markName(figure, zone, wording)}`,
      },
    ];
  });
  const last = marks.filter((mark) => mark.main).at(-1) ?? marks.at(-1);
  return {
    id: nameOf(selector, context),
    title: nameOf(selector, context),
    note: null,
    time,
    value,
    bands: [],
    bars: [],
    lines: seriesOf(figures).map((series) => ({
      id: series.key,
      tone: series.figures[0] === undefined ? 6 : tones.toneOf(series.figures[0]),
      main: true,
      runs: drawnRuns(series.line, {
        time,
        cadenceHours: definition.cadenceHours,
        scale: value.scale,
        drawn: drawnCount,
      }),
    })),
    marks,
    rules: [],
    ...NO_ADDITIONS,
    labels:
      last === undefined
        ? []
        : [
            {
              x: last.x1,
              y: last.y,
              text: wording.number(last.y),
              tone: last.tone,
              anchor: 'end',
              side: 'above',
              priority: 10,
            },
          ],
  };
}

/** "Armenia/Kotayk" is "Kotayk" where the manifest names it, else as stated. */
function nameOf(selector: FigureSelector, { data }: ChartContext): string {
  const declared = data.situation.provinces.find((each) => each.place === selector.place);
  return declared?.name ?? selector.place ?? selector.indicator;
}

function lastValue(figures: readonly Figure[]): number {
  const last = figures.at(-1);
  return last === undefined ? 0 : (drawnCount(last)?.y ?? 0);
}

function mostFrequentSource(figures: readonly Figure[]): string | null {
  const counts = new Map<string, number>();
  for (const { source } of figures) counts.set(source, (counts.get(source) ?? 0) + 1);
  const [most] = [...counts].sort((one, other) => other[1] - one[1]);
  return most?.[0] ?? null;
}
