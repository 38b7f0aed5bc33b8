import type { Figure } from '#domain/figure.ts';
import type { LabelView, MarkView } from '../chartView.ts';
import type { CountsScene } from './countsScene.ts';

/** Where a chart has few marks each says its number. */
const LABEL_ALL_BELOW = 14;

/** Direct labels, most important first; the layout leaves out those that would overlap. */
export function countLabels(scene: CountsScene, marks: readonly MarkView[]): LabelView[] {
  const figures = figuresOfMarks(scene.figures, marks);
  const chosen = priorities(scene, marks, figures);
  const indexes = [...chosen.keys()].sort((one, other) => one - other);
  return indexes.flatMap((index) => {
    const mark = marks[index];
    const figure = figures[index];
    if (mark === undefined || figure === undefined) return [];
    return [
      {
        x: (mark.x0 + mark.x1) / 2,
        y: mark.y,
        text: scene.relative
          ? shareText(scene, mark)
          : scene.context.wording.quantity(figure.quantity),
        tone: mark.tone,
        anchor: 'middle' as const,
        side: 'above' as const,
        priority: chosen.get(index) ?? 0,
      },
    ];
  });
}

/** Side by side with their marks, which were made of them in their order; those without a number have none. */
function figuresOfMarks(
  figures: readonly Figure[],
  marks: readonly MarkView[],
): readonly (Figure | undefined)[] {
  if (figures.length === marks.length) return figures;
  let at = 0;
  return marks.map((mark) => {
    while (at < figures.length && figures[at]?.id !== mark.figureId) at++;
    return figures[at];
  });
}

/**
 * Priorities by the mark's index. With many marks only the main line speaks: its first and last figure, then the last
 * count of each day. Found in one pass, without putting 100,000 marks in order.
 */
function priorities(
  scene: CountsScene,
  marks: readonly MarkView[],
  figures: readonly (Figure | undefined)[],
): Map<number, number> {
  const chosen = new Map<number, number>();
  // With a ghost those to come count too: the known ones stand in a corner of their axis.
  const few = Math.max(marks.length, scene.latest.length) < LABEL_ALL_BELOW;
  const hasMain = marks.some((mark) => mark.main);
  const days: LastOfDay[] = [];
  let first: Placed | null = null;
  let last: Placed | null = null;
  for (const [index, mark] of marks.entries()) {
    if (few) chosen.set(index, mark.main ? 6 : 4);
    if (hasMain && !mark.main) continue;
    if (first === null || compareMarks(mark, first.mark) < 0) first = { mark, index };
    if (last === null || compareMarks(mark, last.mark) >= 0) last = { mark, index };
    const asOf = figures[index]?.asOf;
    if (few || asOf?.precision !== 'instant') continue;
    const day = dayIn(days, asOf.start, scene.context.zone);
    if (day.last === null || compareMarks(mark, day.last.mark) >= 0) day.last = { mark, index };
  }
  for (const { last: ofDay } of days) if (ofDay !== null) chosen.set(ofDay.index, 3);
  if (first !== null) chosen.set(first.index, 8);
  if (last !== null) chosen.set(last.index, 10);
  return chosen;
}

interface Placed {
  readonly mark: MarkView;
  readonly index: number;
}

interface LastOfDay {
  readonly start: number;
  readonly end: number;
  last: Placed | null;
}

function compareMarks(one: MarkView, other: MarkView): number {
  return one.x1 - other.x1 || one.y - other.y;
}

/** The calendar is asked once for each day, not for each of 100,000 marks. */
function dayIn(days: LastOfDay[], at: number, zone: string): LastOfDay {
  for (let index = days.length - 1; index >= 0; index--) {
    const day = days[index];
    if (day !== undefined && at >= day.start && at < day.end) return day;
  }
  const made = { ...dayAround(at, zone), last: null };
  days.push(made);
  return made;
}

function dayAround(at: number, zone: string): { readonly start: number; readonly end: number } {
  const first = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).startOfDay();
  return {
    start: first.epochMilliseconds,
    end: first.add({ days: 1 }).startOfDay().epochMilliseconds,
  };
}

function shareText(scene: CountsScene, mark: MarkView): string {
  const low = mark.yLow ?? (mark.shape === 'down' ? 0 : mark.y);
  const high = mark.shape === 'up' ? Infinity : (mark.yHigh ?? mark.y);
  const about = mark.shape === 'hollow';
  return scene.context.wording.share({ known: true, low, high, about, aboveWhole: false });
}
