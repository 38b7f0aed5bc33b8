import type { Wording } from '#wording/wording.ts';
import type { TimeSegment } from '../chartView.ts';
import { textWidth } from '../layout/textWidth.ts';

type Unit = 'hour' | 'day' | 'month' | 'year';
interface Step {
  readonly unit: Unit;
  readonly count: number;
  readonly ms: number;
}
interface Tick {
  readonly at: number;
  readonly label: string;
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const STEPS: readonly Step[] = [
  { unit: 'hour', count: 3, ms: 3 * HOUR },
  { unit: 'hour', count: 6, ms: 6 * HOUR },
  { unit: 'hour', count: 12, ms: 12 * HOUR },
  { unit: 'day', count: 1, ms: DAY },
  { unit: 'day', count: 2, ms: 2 * DAY },
  { unit: 'day', count: 4, ms: 4 * DAY },
  { unit: 'day', count: 7, ms: 7 * DAY },
  { unit: 'day', count: 14, ms: 14 * DAY },
  { unit: 'month', count: 1, ms: 30 * DAY },
  { unit: 'month', count: 3, ms: 91 * DAY },
  { unit: 'month', count: 6, ms: 182 * DAY },
  { unit: 'year', count: 1, ms: 365 * DAY },
  { unit: 'year', count: 5, ms: 5 * 365 * DAY },
  { unit: 'year', count: 20, ms: 20 * 365 * DAY },
];
const LABEL_SIZE = 12;
const LABEL_GAP = 14;
const LEAST_GAP = 4;
const GRID_GAP = 20;
/** How far a label may stand out over the plot's own edges, in pixels. */
const OUTER_LEFT = 28;
const OUTER_RIGHT = 14;

/**
 * Labels and thin lines of one segment: as many as fit without touching. A day's label stands in the
 * middle of its day, since a day is not midnight; hours stand on their moment.
 */
export function timeTicks(
  segment: TimeSegment,
  { width, zone }: { width: number; zone: string },
  wording: Wording,
): { ticks: Tick[]; grid: number[] } {
  const pixels = (segment.to - segment.from) * width;
  const perMs = pixels / (segment.end - segment.start);
  for (const chosen of STEPS) {
    if (chosen.ms * perMs < labelRoom(chosen, segment, zone, wording)) continue;
    const ticks = labelled(segment, { chosen, width, zone }, wording);
    if (areApart(ticks, width)) return { ticks, grid: gridOf(segment, { chosen, perMs }, zone) };
  }
  const chosen = lastStep();
  return {
    ticks: [startLabel(segment, { chosen, width, zone }, wording)],
    grid: gridOf(segment, { chosen, perMs }, zone),
  };
}

/** The estimate of a step's room knows typical labels; "10 Mar" straight after "24 Feb" needs more. */
function areApart(ticks: readonly Tick[], width: number): boolean {
  return ticks.slice(1).every((tick, index) => {
    const before = ticks[index];
    if (before === undefined) return true;
    const room = (textWidth(before.label, LABEL_SIZE) + textWidth(tick.label, LABEL_SIZE)) / 2;
    return (tick.at - before.at) * width >= room + LEAST_GAP;
  });
}

interface TickScene {
  readonly chosen: Step;
  readonly width: number;
  readonly zone: string;
}

/** The first label shown names its month; one that would hang out over a break or the edge is left out. */
function labelled(segment: TimeSegment, scene: TickScene, wording: Wording): Tick[] {
  const { chosen, width, zone } = scene;
  const ticks: Tick[] = [];
  for (const start of startsOf(segment, chosen, zone)) {
    const at = place(segment, chosen.unit === 'hour' ? start : middleOf(start, chosen.unit, zone));
    const label = labelOf(start, chosen, ticks.length === 0, zone, wording);
    if (at === null) continue;
    const half = textWidth(label, LABEL_SIZE) / 2 / width;
    const overLeft = segment.from === 0 ? OUTER_LEFT / width : 0;
    const overRight = segment.to === 1 ? OUTER_RIGHT / width : 0;
    if (at - half < segment.from - overLeft || at + half > segment.to + overRight) continue;
    ticks.push({ at, label });
  }
  return ticks.length > 0 ? ticks : [startLabel(segment, scene, wording)];
}

/** A stretch too short for any step still says where it begins. */
function startLabel(segment: TimeSegment, { width, zone }: TickScene, wording: Wording): Tick {
  const label = wording.tick(segment.start, zone, 'day');
  return { at: segment.from + textWidth(label, LABEL_SIZE) / 2 / width, label };
}

function gridOf(
  segment: TimeSegment,
  { chosen, perMs }: { chosen: Step; perMs: number },
  zone: string,
): number[] {
  const fine: Step = chosen.unit === 'day' ? { unit: 'day', count: 1, ms: DAY } : chosen;
  const step = fine.ms * perMs >= GRID_GAP ? fine : chosen;
  return startsOf(segment, step, zone).flatMap((start) => place(segment, start) ?? []);
}

/** Half of the longest and half of a plain label, so that "26 Sept" and "27" do not touch. */
function labelRoom(step: Step, segment: TimeSegment, zone: string, wording: Wording): number {
  const widths = [true, false].map((first) =>
    textWidth(labelOf(segment.start, step, first, zone, wording), LABEL_SIZE),
  );
  return ((widths[0] ?? 0) + (widths[1] ?? 0)) / 2 + LABEL_GAP;
}

function labelOf(
  start: number,
  step: Step,
  first: boolean,
  zone: string,
  wording: Wording,
): string {
  const at = zoned(start, zone);
  if (step.unit === 'hour') return wording.tick(start, zone, at.hour === 0 ? 'day' : 'hour');
  if (step.unit === 'day' && !first && at.day > step.count) return wording.number(at.day);
  return wording.tick(start, zone, step.unit);
}

/** Starts of every step within the segment, the one that holds its beginning included. */
function startsOf(segment: TimeSegment, step: Step, zone: string): number[] {
  const starts: number[] = [];
  let at = floorTo(zoned(segment.start, zone), step);
  while (at.epochMilliseconds < segment.end && starts.length < 2000) {
    starts.push(at.epochMilliseconds);
    at = next(at, step);
  }
  return starts;
}

function floorTo(at: Temporal.ZonedDateTime, step: Step): Temporal.ZonedDateTime {
  const day = at.startOfDay();
  if (step.unit === 'hour')
    return day.add({ hours: Math.floor(at.hour / step.count) * step.count });
  if (step.unit === 'day') return day;
  if (step.unit === 'month') {
    return day.with({ day: 1, month: Math.floor((at.month - 1) / step.count) * step.count + 1 });
  }
  return day.with({ day: 1, month: 1, year: Math.floor(at.year / step.count) * step.count });
}

function next(at: Temporal.ZonedDateTime, step: Step): Temporal.ZonedDateTime {
  if (step.unit === 'hour') return at.add({ hours: step.count });
  if (step.unit === 'day') return at.add({ days: step.count });
  if (step.unit === 'month') return at.add({ months: step.count });
  return at.add({ years: step.count });
}

function middleOf(start: number, unit: Unit, zone: string): number {
  const at = zoned(start, zone);
  const end = next(at, { unit, count: 1, ms: 0 });
  return (start + end.epochMilliseconds) / 2;
}

function place(segment: TimeSegment, moment: number): number | null {
  if (moment < segment.start || moment > segment.end) return null;
  const share = (moment - segment.start) / (segment.end - segment.start);
  return segment.from + share * (segment.to - segment.from);
}

function zoned(moment: number, zone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(moment).toZonedDateTimeISO(zone);
}

function lastStep(): Step {
  return STEPS[STEPS.length - 1] ?? { unit: 'year', count: 50, ms: 50 * 365 * DAY };
}
