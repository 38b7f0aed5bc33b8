import type { ChangeTicks } from '../changes/changeTicks.ts';
import { knownTest, type ChartContext } from '../chartContext.ts';
import type {
  GhostView,
  LabelView,
  MarkView,
  PanelView,
  TimeAxisView,
  ValueAxisView,
} from '../chartView.ts';
import { drawnCount } from '../marks/drawnValue.ts';
import { ghostOf } from '../marks/ghostOf.ts';
import { linesOf } from '../marks/linesOf.ts';
import { marksOf, type MarkScene } from '../marks/markOf.ts';
import type { PanelGroup } from './panelGroups.ts';

export interface GroupScene extends Pick<MarkScene, 'tones' | 'isMain' | 'nameOf'> {
  readonly context: ChartContext;
  readonly time: TimeAxisView;
  readonly ticks: ChangeTicks;
  readonly hasMainLines: boolean;
  readonly valueOf: (marks: readonly MarkView[], ghost: GhostView | null) => ValueAxisView;
  readonly labelsOf: (marks: readonly MarkView[]) => readonly LabelView[];
}

/** A small multiple: the marks and lines of its figures, what became known later below them, what was changed. */
export function groupPanel(group: PanelGroup, scene: GroupScene): PanelView {
  const { context, time, tones } = scene;
  const { definition, options } = context;
  const marked: MarkScene = { ...scene, scale: options.yScale, drawn: drawnCount };
  const marks = marksOf(group.figures, marked);
  const lineScene = { ...marked, tones, cadenceHours: definition.cadenceHours };
  const ghost = context.hasGhost
    ? ghostOf(group.latest, knownTest(context, group.figures), { ...lineScene, unitKey: 'count' })
    : null;
  return {
    id: group.title,
    title: group.title,
    note: null,
    time,
    value: scene.valueOf(marks, ghost),
    bands: [],
    bars: [],
    lines: linesOf(group.figures, { ...lineScene, isMain: () => scene.hasMainLines }),
    marks,
    rules: [],
    labels: scene.labelsOf(marks),
    ghost,
    changes: scene.ticks.changes,
    changeRow: scene.ticks.changeRow,
    tail: null,
    turns: [],
  };
}
