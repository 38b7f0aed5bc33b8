import { alignedAsOf } from '#domain/alignment.ts';
import type { Figure } from '#domain/figure.ts';
import { indicatorOf } from '#domain/indicator.ts';
import { buildValueAxis } from '../axes/valueAxis.ts';
import type { LineView, MarkView, PanelView, ValueAxisView } from '../chartView.ts';
import { NO_ADDITIONS } from '../chartView.ts';
import { drawnRuns } from '../marks/drawnRuns.ts';
import { markName } from '../marks/markName.ts';
import { heightsOf, markOf } from '../marks/markOf.ts';
import { unitWords } from '../marks/unitWords.ts';
import { compareLabels } from './compareLabels.ts';
import type { CompareScene, DrawnLine } from './compareScene.ts';
import { offsetWords } from './offsetWords.ts';
import { valueWords } from './valueWords.ts';

const HEADROOM = 1.06;

/** One panel for each group of lines that may share a value axis; all have the same days. */
export function comparePanels(scene: CompareScene): PanelView[] {
  const marked = scene.groups.map((group) => ({
    group,
    marks: group.map((drawn) => ({ drawn, marks: lineMarks(scene, drawn) })),
  }));
  const all = marked.flatMap(({ marks }) => marks.flatMap((each) => each.marks));
  return marked.map(({ group, marks }, index) => {
    const own = marks.flatMap((each) => each.marks);
    // Shares mean the same in every panel, so they are drawn to one scale.
    const value = valueAxisOf(scene, group, scene.options.stackMode === 'relative' ? all : own);
    return {
      id: `compare-${String(index)}`,
      title: panelTitle(scene, group),
      note: null,
      time: scene.axis,
      value,
      bands: [],
      bars: [],
      lines: group.flatMap((drawn) => lineOf(scene, drawn)),
      marks: own,
      rules: [],
      labels: compareLabels(scene, marks),
      ...NO_ADDITIONS,
    };
  });
}

/** "People in total since the start"; what is in no dictionary stands under its own name. */
export function panelTitle({ wording }: CompareScene, group: readonly DrawnLine[]): string {
  const series = group[0]?.line.series;
  if (series === undefined) return '';
  const counts = indicatorOf(series.indicator)?.counts ?? series.unit;
  return (
    wording.find(`compare.panel.${counts}_${series.measure ?? 'unknown'}`) ??
    wording.indicator(series.indicator).label
  );
}

function lineMarks(scene: CompareScene, drawn: DrawnLine): MarkView[] {
  const { line, of } = drawn;
  return line.series.figures.flatMap((figure) => {
    const aligned = { ...figure, asOf: alignedAsOf(figure.asOf, of.place) };
    const mark = markOf(aligned, {
      time: scene.axis,
      scale: scene.options.yScale,
      drawn: () => scene.drawn(figure, of),
      tones: { toneOf: () => line.tone },
      isMain: () => line.main,
      nameOf: () => nameOf(scene, drawn, figure),
    });
    return mark ?? [];
  });
}

/** "Kabul, day 8: 23 August 2021, 11:30 …: about 37,000 people, White House". */
function nameOf(
  { wording, options }: CompareScene,
  { line, of }: DrawnLine,
  figure: Figure,
): string {
  const { zone } = of.data.situation;
  const values = {
    label: line.label,
    offset: offsetWords(alignedAsOf(figure.asOf, of.place), options.interval, wording),
    mark: markName(figure, zone, wording),
  };
  const { base } = of.context;
  if (options.stackMode === 'absolute' || base === null)
    return wording.t('compare.markName', values);
  return wording.t('compare.markNameShare', {
    ...values,
    share: valueWords({ options, wording }, figure, of),
    base: wording.quantity(base.figure.quantity),
  });
}

function lineOf(scene: CompareScene, { line, of }: DrawnLine): LineView[] {
  const { series } = line;
  if (series.line.length < 2) return [];
  const aligned = series.line.map((point) => ({ ...point, at: of.place(point.at) }));
  const runs = drawnRuns(aligned, {
    time: scene.axis,
    cadenceHours: of.context.definition.cadenceHours,
    scale: scene.options.yScale,
    drawn: (figure) => scene.drawn(figure, of),
  });
  return runs.length === 0 ? [] : [{ id: line.id, tone: line.tone, main: line.main, runs }];
}

function valueAxisOf(
  { options, wording }: CompareScene,
  group: readonly DrawnLine[],
  marks: readonly MarkView[],
): ValueAxisView {
  const isShare = options.stackMode === 'relative';
  const example = group[0]?.line.series;
  const unit = example === undefined ? '' : unitWords(example, wording);
  return buildValueAxis(
    {
      scale: options.yScale,
      unit: isShare ? 'share' : 'count',
      // The names at the ends of the lines need room over the highest of them.
      values: heightsOf(marks, HEADROOM).map((value) =>
        // A part of the whole needs no axis beyond the whole.
        isShare && value <= 1 ? Math.min(1, value * HEADROOM) : value * HEADROOM,
      ),
      label: isShare ? wording.t('compare.axisShare') : unit,
      tickCount: 4,
    },
    wording,
  );
}
