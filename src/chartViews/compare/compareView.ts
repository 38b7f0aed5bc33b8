import { type Sensitivity, stricterLabel } from '#domain/disclosure/disclosureRules.ts';
import type { Figure } from '#domain/figure.ts';
import type { Marking } from '#domain/situation.ts';
import { joinSentences } from '#wording/joinSentences.ts';
import type { Wording } from '#wording/wording.ts';
import { type ChartView, MARK_SHAPES, type PanelView, type SeriesKey } from '../chartView.ts';
import { layoutPlot } from '../layout/plotLayout.ts';
import { thinPanel } from '../marks/thinPanel.ts';
import { buildCompareScene } from './buildCompareScene.ts';
import { compareEntries, type SituationEntry } from './compareEntries.ts';
import { compareFinding, compareFindings } from './compareFinding.ts';
import { compareNotes } from './compareNotes.ts';
import { comparePanels } from './comparePanels.ts';
import type { CompareInput, CompareOptions, CompareScene } from './compareScene.ts';
import { shownFigures, situationsDrawn } from './compareShown.ts';
import { compareTable } from './compareTable.ts';
import {
  compareSourceLine,
  compareSubtitle,
  compareSummary,
  compareTimesLine,
} from './describeCompare.ts';

/** The drawn figures of one situation, for the file. */
export interface SituationFigures {
  readonly id: string;
  readonly title: string;
  readonly marking: CompareInput['data']['marking'];
  readonly label?: Sensitivity | null;
  readonly figures: readonly Figure[];
}

/** Several situations on one axis, finished: the chart, and what is said of each of them. */
export interface Comparison {
  /** Null where nothing can be drawn; the entries say why. */
  readonly view: ChartView | null;
  readonly entries: readonly SituationEntry[];
  readonly figures: readonly SituationFigures[];
}

/** Panels stand under one another, so that a day is the same column in all of them. */
const WIDER_THAN_ANY_SCREEN = 100_000;

/**
 * Figures of several situations to a finished chart on the common axis "since the onset". Pure, as every view: drawn
 * by Recharts and by the static writer. What may not share a value axis (`mayOverlay`) has a panel of its own.
 */
export function buildComparison(
  inputs: readonly CompareInput[],
  options: CompareOptions,
  wording: Wording,
): Comparison {
  const scene = buildCompareScene(inputs, options, wording);
  return {
    view: scene.groups.length === 0 ? null : viewOf(scene),
    entries: compareEntries(scene),
    figures: situationsDrawn(scene).map((of) => ({
      id: of.id,
      title: of.data.situation.title,
      marking: of.data.marking,
      label: of.data.situation.sensitivity ?? null,
      figures: scene.groups
        .flat()
        .filter((drawn) => drawn.of === of)
        .flatMap((drawn) => shownFigures(scene, drawn)),
    })),
  };
}

function viewOf(scene: CompareScene): ChartView {
  const { wording, options } = scene;
  const all = comparePanels(scene);
  const panels = all.map((panel) => thinPanel(panel, options.width));
  const finding = compareFinding(scene);
  const title = finding ?? wording.t('compare.neutralTitle');
  const findings = compareFindings(scene, finding);
  const sourceLine = compareSourceLine(scene);
  const marks = panels.flatMap((panel) => panel.marks);
  const shapes = new Set(marks.map(({ shape }) => shape));
  const view: ChartView = {
    id: 'compare',
    // One of the kinds that manifests name: counts over time.
    kind: 'cumulative',
    title,
    subtitle: compareSubtitle(scene),
    panels,
    leastPanelWidth: WIDER_THAN_ANY_SCREEN,
    shareBar: null,
    keys: [],
    shapes: MARK_SHAPES.filter((shape) => shapes.has(shape)),
    hasSpans: marks.some((mark) => mark.x1 > mark.x0),
    events: [],
    sourceLine,
    timesLine: compareTimesLine(scene),
    notes: [...compareNotes(scene), ...thinnedNote(all, panels, wording)],
    findings,
    sentence: joinSentences([...markingSentences(scene), ...findings, sourceLine], wording),
    summary: compareSummary(scene),
    table: compareTable(scene, title),
    figures: scene.groups.flat().flatMap((drawn) => shownFigures(scene, drawn)),
    disabled: {},
    stamp: stampOf(scene),
  };
  return { ...view, keys: keysOf(scene, view) };
}

/** The key names the lines that found no room for their own name in the plot. */
function keysOf({ groups, options }: CompareScene, view: ChartView): SeriesKey[] {
  const placed = new Set(
    layoutPlot(view, options.width).panels.flatMap(({ labels }) => labels.map(({ tone }) => tone)),
  );
  return groups
    .flat()
    .filter(({ line }) => !placed.has(line.tone))
    .map(({ line }) => ({
      tone: line.tone,
      label: line.label,
      sourceId: line.id,
      main: line.main,
    }));
}

function thinnedNote(
  all: readonly PanelView[],
  drawn: readonly PanelView[],
  wording: Wording,
): string[] {
  const [count, left] = [all, drawn].map((panels) =>
    panels.reduce((sum, { marks }) => sum + marks.length, 0),
  );
  if (count === undefined || left === undefined || left === count) return [];
  return [wording.t('plot.thinned', { drawn: wording.number(left), all: wording.number(count) })];
}

/** Stands before a pasted sentence, so that invented figures never leave as real ones. */
function markingSentences(scene: CompareScene): string[] {
  const { t } = scene.wording;
  const markings = situationsDrawn(scene).map(({ data }) => data.marking);
  if (markings.includes('example')) return [t('sentence.example')];
  return markings.includes('replay') ? [t('sentence.replay')] : [];
}

/** One situation with invented or replayed figures marks the whole picture, and the most sensitive one labels it. */
function stampOf(scene: CompareScene): string | null {
  const { t } = scene.wording;
  const drawn = situationsDrawn(scene).map(({ data }) => data);
  const label = drawn.reduce<Sensitivity | null>(
    (strictest, { situation }) => stricterLabel(strictest, situation.sensitivity ?? null),
    null,
  );
  const has = (marking: Marking) => drawn.some((data) => data.marking === marking);
  const stamps = [
    ...(label === null ? [] : [t(`plot.sensitivityStamp.${label}`)]),
    ...(has('example') ? [t('plot.exampleStamp')] : has('replay') ? [t('plot.replayStamp')] : []),
  ];
  return stamps.length === 0 ? null : stamps.join(' · ');
}
