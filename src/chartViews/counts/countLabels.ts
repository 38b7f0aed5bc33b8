import type { Figure } from '#domain/figure.ts';
import type { LabelView, MarkView } from '../chartView.ts';
import type { CountsScene } from './countsScene.ts';

/** Where a chart has few marks each says its number. */
const LABEL_ALL_BELOW = 14;

/** Direct labels, most important first; the layout leaves out those that would overlap. */
export function countLabels(scene: CountsScene, marks: readonly MarkView[]): LabelView[] {
  const figures = figuresOfMarks(scene.figures, marks);
  const chosen = priorities(scene, marks, figures);
  return marks.flatMap((mark) => {
    const priority = chosen.get(mark) ?? 0;
    const figure = figures.get(mark);
    if (priority === 0 || figure === undefined) return [];
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
        priority,
      },
    ];
  });
}

/** Marks were made of the figures in their order; those without a number have none. */
function figuresOfMarks(
  figures: readonly Figure[],
  marks: readonly MarkView[],
): ReadonlyMap<MarkView, Figure> {
  const found = new Map<MarkView, Figure>();
  let at = 0;
  for (const mark of marks) {
    while (at < figures.length && figures[at]?.id !== mark.figureId) at++;
    const figure = figures[at];
    if (figure !== undefined) found.set(mark, figure);
  }
  return found;
}

/** With many marks only the main line speaks: its first and last figure, then the last count of each day. */
function priorities(
  scene: CountsScene,
  marks: readonly MarkView[],
  figures: ReadonlyMap<MarkView, Figure>,
): Map<MarkView, number> {
  const chosen = new Map<MarkView, number>();
  const main = marks.filter((mark) => mark.main);
  const ordered = [...(main.length > 0 ? main : marks)].sort(
    (one, other) => one.x1 - other.x1 || one.y - other.y,
  );
  // With a ghost those to come count too: the known ones stand in a corner of their axis.
  const few = Math.max(marks.length, scene.latest.length) < LABEL_ALL_BELOW;
  if (few) for (const mark of marks) chosen.set(mark, mark.main ? 6 : 4);
  else for (const mark of lastOfEachDay(ordered, figures, scene.context.zone)) chosen.set(mark, 3);
  const first = ordered[0];
  const last = ordered.at(-1);
  if (first !== undefined) chosen.set(first, 8);
  if (last !== undefined) chosen.set(last, 10);
  return chosen;
}

function lastOfEachDay(
  ordered: readonly MarkView[],
  figures: ReadonlyMap<MarkView, Figure>,
  zone: string,
): MarkView[] {
  const days = new Map<number, MarkView>();
  let day = { start: 0, end: 0 };
  for (const mark of ordered) {
    const asOf = figures.get(mark)?.asOf;
    if (asOf?.precision !== 'instant') continue;
    // They come in order: the calendar is asked once for each day, not for each of 100,000 marks.
    if (asOf.start < day.start || asOf.start >= day.end) day = dayAround(asOf.start, zone);
    days.set(day.start, mark);
  }
  return [...days.values()];
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
