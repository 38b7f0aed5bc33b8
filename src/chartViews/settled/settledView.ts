import type { CourseStatement } from '#domain/settledCourse.ts';
import { sourceLine } from '#wording/sourceLine.ts';
import {
  type ChartView,
  type LabelView,
  type LineView,
  MARK_SHAPES,
  type MarkView,
  NO_ADDITIONS,
  type PanelView,
} from '../chartView.ts';
import { plotRoom } from '../layout/plotRoom.ts';
import { drawnCount, largestCount } from '../marks/drawnValue.ts';
import { unitWords } from '../marks/unitWords.ts';
import { ageAxis } from './ageAxis.ts';
import { closeValueAxis } from './closeValueAxis.ts';
import {
  settledNotes,
  settledSubtitle,
  settledSummary,
  settledTitle,
  statementName,
} from './describeSettled.ts';
import type { SettledScene } from './settledScene.ts';
import { settledTable } from './settledTable.ts';

const DAY = 86_400_000;
/** The last number still stands: its line goes on a little after the last change. */
const REACH = 1.07;

/**
 * How the number for one time settled: value against age, a step at each publication, each publication a mark.
 * A finished chart like every other; its time axis is one of ages.
 */
export function settledView(scene: SettledScene): ChartView {
  const { course, wording, zone, knownAt, fetchedAt } = scene;
  const title = settledTitle(scene);
  const panel = panelOf(scene);
  const figures = [...new Set(course.statements.map(({ figure }) => figure))];
  const summary = settledSummary(scene);
  return {
    id: 'settled',
    // One of the kinds that manifests name: values over time.
    kind: 'cumulative',
    title,
    subtitle: settledSubtitle(scene, panel.value.min),
    panels: [panel],
    leastPanelWidth: 0,
    shareBar: null,
    keys: [],
    shapes: MARK_SHAPES.filter((shape) => panel.marks.some((mark) => mark.shape === shape)),
    hasSpans: false,
    events: [],
    sourceLine: sourceLine({ figures, zone, knownAt, fetched: fetchedAt }, wording),
    timesLine: wording.t('plot.asOfLine', { asOf: wording.asOf(course.asOf, zone) }),
    notes: settledNotes(scene),
    findings: [`${title}.`],
    sentence: `${title}. ${summary}`,
    summary,
    table: settledTable(scene),
    figures,
    disabled: {},
    stamp: stampOf(scene),
  };
}

function panelOf(scene: SettledScene): PanelView {
  const { course, wording, width } = scene;
  const figures = course.statements.map(({ figure }) => figure);
  const span = Math.max((course.statements.at(-1)?.age ?? 0) * REACH, DAY / 24);
  const time = ageAxis(
    {
      span: course.statements.length > 1 ? span : DAY,
      width: plotRoom(width, largestCount(figures), wording),
      first: wording.t(
        course.first.published === null
          ? 'changes.settled.tickKnown'
          : 'changes.settled.tickPublished',
      ),
    },
    wording,
  );
  const length = time.segments[0]?.end ?? 1;
  const marks = course.statements.flatMap((statement) => markOf(statement, length, scene) ?? []);
  const values = marks.flatMap(({ y, yLow, yHigh }) => [y, yLow ?? y, yHigh ?? y]);
  return {
    id: 'settled-0',
    title: null,
    note: null,
    time,
    value: closeValueAxis(
      { values, label: unitWords(course.first, wording), tickCount: 4 },
      wording,
    ),
    bands: [],
    bars: [],
    lines: [stepLine(course.statements, length)],
    marks,
    rules: [],
    labels: labelsOf(scene, marks),
    ...NO_ADDITIONS,
  };
}

function markOf(statement: CourseStatement, length: number, scene: SettledScene): MarkView | null {
  const value = drawnCount(statement.figure);
  if (value === null) return null;
  const x = statement.age / length;
  return {
    figureId: statement.figure.id,
    x0: x,
    x1: x,
    ...value,
    tone: 0,
    main: true,
    name: statementName(statement, scene),
  };
}

/** A number stands until the next one is published; where it was withdrawn, nothing stands. */
function stepLine(statements: readonly CourseStatement[], length: number): LineView {
  const runs: { x: number; y: number }[][] = [];
  let run: { x: number; y: number }[] = [];
  for (const [index, { age, figure }] of statements.entries()) {
    const y = drawnCount(figure)?.y;
    if (y === undefined) {
      if (run.length > 0) runs.push(run);
      run = [];
      continue;
    }
    const until = statements[index + 1]?.age ?? length;
    run.push({ x: age / length, y }, { x: until / length, y });
  }
  if (run.length > 0) runs.push(run);
  return { id: 'settled', tone: 0, main: true, runs };
}

/** The last value, the highest and the lowest say their number; of few marks all. The first stands in the title. */
function labelsOf({ course, wording }: SettledScene, marks: readonly MarkView[]): LabelView[] {
  const figures = new Map(course.statements.map(({ figure }) => [figure.id, figure]));
  const byHeight = [...marks].sort((one, other) => other.y - one.y);
  const chosen = [marks.at(-1), byHeight[0], byHeight.at(-1)];
  const few = marks.length <= 4 ? marks : [];
  return [...new Set([...chosen, ...few])].flatMap((mark, index) => {
    const figure = mark === undefined ? undefined : figures.get(mark.figureId);
    if (mark === undefined || figure === undefined) return [];
    return [
      {
        x: mark.x0,
        y: mark.y,
        text: wording.quantity(figure.quantity),
        tone: mark.tone,
        anchor: 'middle' as const,
        side: 'above' as const,
        priority: 10 - index,
      },
    ];
  });
}

function stampOf({ marking, label = null, wording }: SettledScene): string | null {
  const { t } = wording;
  const said = [
    ...(label === null ? [] : [t(`plot.sensitivityStamp.${label}`)]),
    ...(marking === 'example' ? [t('plot.exampleStamp')] : []),
    ...(marking === 'replay' ? [t('plot.replayStamp')] : []),
  ];
  return said.length === 0 ? null : said.join(' · ');
}
