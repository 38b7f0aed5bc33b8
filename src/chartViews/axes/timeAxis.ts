import type { AsOf } from '#domain/asOf.ts';
import type { Wording } from '#wording/wording.ts';
import type { TimeAxisView, TimeSegment } from '../chartView.ts';
import { timeTicks } from './timeTicks.ts';

export interface TimeWindow {
  readonly start: number;
  readonly end: number;
}

/** Share of the axis left empty at each break. */
const BREAK_GAP = 0.035;
/** The first stretch is where most is stated: it gets this many times the room of a later one. */
const FIRST_WEIGHT = 1.7;

/**
 * Lays a time window along the axis, broken where the definition says so
 * (hours of the first days beside the months after). Positions are shares of the axis.
 * Breaks are epoch ms; those outside of the window are ignored.
 */
export function buildTimeAxis(
  { window, breaks, width }: { window: TimeWindow; breaks: readonly number[]; width: number },
  zone: string,
  wording: Wording,
): TimeAxisView {
  const choice = JSON.stringify([window.start, window.end, breaks, width, zone]);
  const made = AXES.get(wording) ?? new Map<string, TimeAxisView>();
  AXES.set(wording, made);
  const found = made.get(choice);
  if (found !== undefined) return found;
  if (made.size >= MOST_AXES) made.clear();
  const axis = axisOf({ segments: segmentsOf(window, breaks), width }, zone, wording);
  made.set(choice, axis);
  return axis;
}

/** The axes of a page stay where they are while the chosen moment moves. */
const AXES = new WeakMap<Wording, Map<string, TimeAxisView>>();
const MOST_AXES = 32;

function axisOf(
  { segments, width }: { segments: TimeSegment[]; width: number },
  zone: string,
  wording: Wording,
): TimeAxisView {
  const marks = segments.map((segment) => timeTicks(segment, { width, zone }, wording));
  return {
    segments,
    ticks: marks.flatMap((each) => each.ticks),
    grid: marks.flatMap((each) => each.grid),
  };
}

/** Position of a moment, 0 to 1; null where the axis does not show it. */
export function positionOf(axis: Pick<TimeAxisView, 'segments'>, moment: number): number | null {
  for (const segment of axis.segments) {
    if (moment >= segment.start && moment <= segment.end) return inSegment(segment, moment);
  }
  return null;
}

/** Where a stated time is drawn: a point for an instant, else as wide as its precision, cut at the axis' ends. */
export function extentOf(
  axis: Pick<TimeAxisView, 'segments'>,
  asOf: AsOf,
): { readonly x0: number; readonly x1: number } | null {
  if (asOf.precision === 'instant') {
    const x = positionOf(axis, asOf.start);
    return x === null ? null : { x0: x, x1: x };
  }
  const shown = axis.segments.filter(
    (segment) => asOf.start < segment.end && asOf.end > segment.start,
  );
  const first = shown[0];
  const last = shown.at(-1);
  if (first === undefined || last === undefined) return null;
  return {
    x0: inSegment(first, Math.max(asOf.start, first.start)),
    x1: inSegment(last, Math.min(asOf.end, last.end)),
  };
}

/** The moment at a position of the axis: the way back from a drag to a date. */
export function momentAt(axis: Pick<TimeAxisView, 'segments'>, position: number): number {
  const inside = axis.segments.find((segment) => position <= segment.to) ?? axis.segments.at(-1);
  if (inside === undefined) return 0;
  const share = (position - inside.from) / (inside.to - inside.from);
  return inside.start + Math.min(1, Math.max(0, share)) * (inside.end - inside.start);
}

function segmentsOf(window: TimeWindow, breaks: readonly number[]): TimeSegment[] {
  const inside = breaks.filter((moment) => moment > window.start && moment < window.end);
  const edges = [window.start, ...inside, window.end];
  const room = 1 - BREAK_GAP * inside.length;
  const weights = edges.slice(1).map((_, index) => (index === 0 ? FIRST_WEIGHT : 1));
  const total = inside.length === 0 ? FIRST_WEIGHT : FIRST_WEIGHT + inside.length;
  let from = 0;
  return weights.map((weight, index) => {
    const to = index === weights.length - 1 ? 1 : from + (weight / total) * room;
    const segment = { start: edges[index] ?? 0, end: edges[index + 1] ?? 0, from, to };
    from = to + BREAK_GAP;
    return segment;
  });
}

function inSegment(segment: TimeSegment, moment: number): number {
  const share = (moment - segment.start) / (segment.end - segment.start);
  return segment.from + share * (segment.to - segment.from);
}
