import { grouped } from '#domain/grouped.ts';
import type { GhostView, LineView, MarkView } from '../chartView.ts';
import { keepExtremes } from './keepExtremes.ts';

/** Points, lines' corners and marks beyond this many for each pixel of width cost time and show nothing more. */
export const MOST_PER_PIXEL = 2;
/** The same while a slider moves: the picture of now is drawn over within a moment. */
export const MOST_IN_PASSING = 0.5;
/** A source with few figures beside one with very many is still seen all along the axis. */
export const LEAST_STRETCHES = 8;
/** The first, last, lowest and highest of a stretch. */
const PER_STRETCH = 4;

/**
 * Marks to draw of more than can be told apart; as they are where there are no more than `most`. What differs to
 * the eye (source, qualifier, point or day) is thinned apart, so that no "at least" drowns among exact counts.
 * Order is kept. Table, CSV and text keep every figure.
 * @param most about how many are drawn; up to 32 more for each kind of mark, and those that must stay
 * @param mustStay marks that something else points at, as a label does
 */
export function thinMarks(
  marks: readonly MarkView[],
  { most, mustStay }: { most: number; mustStay: (mark: MarkView) => boolean },
): readonly MarkView[] {
  if (marks.length <= most) return marks;
  const stay = new Set(marks.filter(mustStay));
  for (const kind of grouped(marks, kindOf).values()) {
    const share = (most * kind.length) / marks.length;
    const columns = Math.max(LEAST_STRETCHES, Math.floor(share / PER_STRETCH));
    for (const mark of keepExtremes(kind, { columns, reachOf: reachOfMark })) stay.add(mark);
  }
  return marks.filter((mark) => stay.has(mark));
}

/** The same for the corners of lines; every run keeps its ends, so gaps stay where they are. */
export function thinLines(lines: readonly LineView[], most: number): readonly LineView[] {
  const total = cornersOf(lines.flatMap(({ runs }) => runs));
  if (total <= most) return lines;
  return lines.map((line) => ({ ...line, runs: thinRuns(line.runs, most / total) }));
}

/** The same for the later course: no more of it is drawn than of what was known. */
export function thinGhost(ghost: GhostView, most: number): GhostView {
  const total = cornersOf(ghost.lines);
  if (total <= most && ghost.marks.length <= most) return ghost;
  const columns = Math.max(LEAST_STRETCHES, Math.floor(most / PER_STRETCH));
  const reachOf = ({ x0, y }: GhostView['marks'][number]) => ({ x: x0, low: y, high: y });
  const stay = keepExtremes(ghost.marks, { columns, reachOf });
  return {
    ...ghost,
    marks: ghost.marks.length <= most ? ghost.marks : ghost.marks.filter((mark) => stay.has(mark)),
    lines: total <= most ? ghost.lines : thinRuns(ghost.lines, most / total),
  };
}

function cornersOf(runs: LineView['runs']): number {
  return runs.reduce((sum, run) => sum + run.length, 0);
}

function thinRuns(runs: LineView['runs'], share: number): LineView['runs'] {
  return runs.map((run) => {
    const columns = Math.max(1, Math.floor((share * run.length) / PER_STRETCH));
    const stay = keepExtremes(run, { columns, reachOf: ({ x, y }) => ({ x, low: y, high: y }) });
    return run.filter((point) => stay.has(point));
  });
}

/** Equal for marks that look alike. */
export function kindOf({ tone, main, companion, shape, x0, x1 }: MarkView): string {
  return [tone, main, companion === true, shape, x1 > x0].join(' ');
}

function reachOfMark({ x0, y, yLow, yHigh }: MarkView) {
  return { x: x0, low: yLow ?? y, high: yHigh ?? y };
}
