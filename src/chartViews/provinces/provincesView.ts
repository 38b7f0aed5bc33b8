import { checkPartition, type PartitionCheck } from '#domain/partition.ts';
import type { Figure } from '#domain/figure.ts';
import { recommendedSource } from '#domain/recommend.ts';
import type { FigureSelector, PanelDefinition, Partition } from '#domain/situation.ts';
import { assembleView } from '../assembleView.ts';
import type { TimeWindow } from '../axes/timeAxis.ts';
import { buildValueAxis } from '../axes/valueAxis.ts';
import { changeTicks } from '../changes/changeTicks.ts';
import type { ChartContext } from '../chartContext.ts';
import type { ChartRefusal, ChartView, LabelView, MarkView } from '../chartView.ts';
import { drawnCount } from '../marks/drawnValue.ts';
import { markName } from '../marks/markName.ts';
import { sourceTones } from '../marks/sourceTones.ts';
import { groupPanel } from '../panels/groupPanel.ts';
import { panelGroups, panelTime, type PanelGroup } from '../panels/panelGroups.ts';
import { refusalOf } from '../refusalOf.ts';
import { describeProvinces } from './describeProvinces.ts';

/** One line and one label each: five stand side by side on a wide page. */
const LEAST_PANEL = 200;

/** Parts of one stated whole over time, a panel each on one common scale; lists that do not sum are said. */
export function buildProvincesView(context: ChartContext): ChartView | ChartRefusal {
  const { definition, data, wording, hasGhost } = context;
  const partition = data.situation.partitions.find((each) => each.id === definition.partition);
  const all = panelGroups(context, panelsOf(context, partition));
  if (all === null) return refusalOf(context, wording.t('plot.provincesTitle'));
  const { figures, latest, window } = all;
  const groups = [...all.groups].sort((one, other) => lastValue(other) - lastValue(one));
  const { time, width } = panelTime(all, { context, least: LEAST_PANEL, breaks: [] });
  const main = mainSource(context, latest);
  const tones = sourceTones(
    figures,
    { situation: data.situation, recommended: main, among: latest },
    wording,
  );
  const value = valueAxisOf(context, hasGhost ? [...figures, ...latest] : figures);
  const checks = checksOf(context, partition, window);
  const shown = groups.map((group) => ({
    group,
    ticks: changeTicks(context, [group.selector], { time, width }),
  }));
  const scene = {
    context,
    time,
    tones,
    isMain: (figure: Figure) => tones.toneOf(figure) === 0,
    hasMainLines: true,
    valueOf: () => value,
    labelsOf: (marks: readonly MarkView[]) => labelsOf(marks, context),
  };
  return assembleView(context, {
    leastPanelWidth: LEAST_PANEL,
    ...describeProvinces(context, {
      leading: leadingOf(groups, main),
      figures,
      latest,
      checks,
      outside: shown.reduce((sum, { ticks }) => sum + ticks.outside, 0),
      partition: partition ?? null,
      nameOf: (place) => nameOf({ indicator: '', place }, context),
    }),
    panels: shown.map(({ group, ticks }) =>
      groupPanel(group, { ...scene, ticks, nameOf: nameIn(group, context) }),
    ),
    keys: tones.keys,
    figures: [...figures, ...checks.flatMap((check) => check.whole ?? [])],
    disabled: { share: wording.t('plot.shareMeaningless') },
  });
}

function panelsOf(context: ChartContext, partition: Partition | undefined): PanelDefinition[] {
  const selectors = partition?.parts ?? context.definition.selectors;
  return selectors.map((selector) => ({ title: nameOf(selector, context), selector }));
}

/** "Kotayk: 30 September 2023: 5,020 people …": the panel's title is not spoken with its marks. */
function nameIn({ title }: PanelGroup, { zone, wording }: ChartContext) {
  return (figure: Figure) => `${title}: ${markName(figure, zone, wording)}`;
}

/** One scale for all: provinces are compared. */
function valueAxisOf({ options, wording }: ChartContext, figures: readonly Figure[]) {
  const values = figures.map((figure) => drawnCount(figure)?.y ?? 0);
  return buildValueAxis(
    { scale: options.yScale, unit: 'count', values, label: '', tickCount: 3 },
    wording,
  );
}

function checksOf(
  { data, figures }: ChartContext,
  partition: Partition | undefined,
  window: TimeWindow,
): readonly PartitionCheck[] {
  if (partition === undefined) return [];
  return checkPartition(data.situation, partition, figures).filter(
    ({ parts, asOf }) => parts.length > 1 && asOf.start < window.end && asOf.end >= window.start,
  );
}

function labelsOf(marks: readonly MarkView[], { wording }: ChartContext): LabelView[] {
  const last = marks.filter((mark) => mark.main).at(-1) ?? marks.at(-1);
  if (last === undefined) return [];
  return [
    {
      x: last.x1,
      y: last.y,
      text: wording.number(last.y),
      tone: last.tone,
      anchor: 'end',
      side: 'above',
      priority: 10,
    },
  ];
}

/** Largest first by what is known; those of which nothing is known lead nothing. */
function leadingOf(groups: readonly PanelGroup[], main: string | null) {
  return groups
    .filter(({ figures }) => figures.length > 0)
    .map(({ title, figures }) => {
      const own = figures.filter(({ source }) => source === main);
      const led = own.length > 0 ? own : figures;
      return { name: title, figure: led.at(-1), value: valueAt(led) };
    })
    .sort((one, other) => other.value - one.value);
}

/** "Armenia/Kotayk" is "Kotayk" where the manifest names it, else as stated. */
function nameOf(selector: FigureSelector, { data }: ChartContext): string {
  const declared = data.situation.provinces.find((each) => each.place === selector.place);
  return declared?.name ?? selector.place ?? selector.indicator;
}

/** By what is stated today, so that the panels keep their places while the chosen moment moves. */
function lastValue({ latest }: PanelGroup): number {
  return valueAt(latest);
}

function valueAt(figures: readonly Figure[]): number {
  const last = figures.at(-1);
  return last === undefined ? 0 : (drawnCount(last)?.y ?? 0);
}

/** The source whose numbers have the accent; no source where none is recommended. */
function mainSource({ data }: ChartContext, figures: readonly Figure[]): string | null {
  const [first] = figures;
  if (first === undefined) return null;
  const present = figures.map(({ source }) => source);
  return recommendedSource(data.situation, first.indicator, present);
}
