import { DAY, HOUR, type Interval } from '#domain/alignment.ts';
import type { Wording } from '#wording/wording.ts';
import type { TimeAxisView } from '../chartView.ts';
import { textWidth } from '../layout/textWidth.ts';

interface AxisRequest {
  readonly interval: Interval;
  /** Days after day 0; null = as far as there are figures. */
  readonly span: number | null;
  /** First and last moment with a figure, ms on the common axis. */
  readonly first: number;
  readonly last: number;
  /** Of the plot, CSS pixels. */
  readonly width: number;
}

/** Figures from before the onset are shown this far back; those before are counted in a note. */
const MOST_DAYS_BEFORE = 7;
const DAY_STEPS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];
const HOUR_STEPS = [3, 6, 12, 24, 48, 72, 120, 240, 480, 1200, 2400, 4800, 24_000];
const LABEL_SIZE = 12;
const LABEL_GAP = 16;
const GRID_GAP = 20;
const OUTER = 14;

/** The common axis: milliseconds since 0, ticks "day 0, 5, 10 …" in the middle of their days, or "hour 0, 24, 48 …". */
export function compareAxis(request: AxisRequest, wording: Wording): TimeAxisView {
  const { start, end } = boundsOf(request);
  const scale = { ...request, start, end, perMs: request.width / (end - start) };
  return {
    segments: [{ start, end, from: 0, to: 1 }],
    ...(request.interval === 'hours' ? hourTicks(scale, wording) : dayTicks(scale, wording)),
  };
}

/** A day is in whole: "up to day 30" ends with the last moment of day 30; no empty days stand at the end. */
function boundsOf({ interval, span, first, last }: AxisRequest): { start: number; end: number } {
  const before = first < 0 ? Math.max(-MOST_DAYS_BEFORE, Math.floor(first / DAY)) : 0;
  const asked = span === null ? Infinity : (interval === 'hours' ? span : span + 1) * DAY;
  // An instant at the very end of the axis would be cut in half.
  const needed = Math.ceil((last + 1) / DAY) * DAY;
  return { start: before * DAY, end: Math.max(DAY, Math.min(asked, needed)) };
}

interface Scale extends AxisRequest {
  readonly start: number;
  readonly end: number;
  readonly perMs: number;
}

type Ticks = Pick<TimeAxisView, 'ticks' | 'grid'>;

function dayTicks(scale: Scale, wording: Wording): Ticks {
  const label = (day: number) => (day === 0 ? wording.t('compare.dayZero') : wording.number(day));
  const step = stepFor(DAY_STEPS, scale, { unit: DAY, label });
  const fine = DAY * scale.perMs >= GRID_GAP ? 1 : step;
  return {
    ticks: multiples(step, DAY, scale).flatMap((day) =>
      tickAt(scale, (day + 0.5) * DAY, label(day)),
    ),
    grid: multiples(fine, DAY, scale).map((day) => share(scale, day * DAY)),
  };
}

function hourTicks(scale: Scale, wording: Wording): Ticks {
  const label = (hour: number) =>
    hour === 0 ? wording.t('compare.hourZero') : wording.number(hour);
  const step = stepFor(HOUR_STEPS, scale, { unit: HOUR, label });
  const hours = multiples(step, HOUR, scale);
  return {
    ticks: hours.flatMap((hour) => tickAt(scale, hour * HOUR, label(hour))),
    grid: hours.map((hour) => share(scale, hour * HOUR)),
  };
}

/** The smallest step whose longest label has room, and whose second label does not touch "day 0". */
function stepFor(
  steps: readonly number[],
  { end, perMs }: Scale,
  { unit, label }: { readonly unit: number; readonly label: (count: number) => string },
): number {
  const last = Math.floor(end / unit);
  const widest = textWidth(label(last), LABEL_SIZE);
  const zero = textWidth(label(0), LABEL_SIZE);
  const room = Math.max(widest, (zero + widest) / 2) + LABEL_GAP;
  return steps.find((step) => step * unit * perMs >= room) ?? steps.at(-1) ?? 1;
}

function multiples(step: number, unit: number, { start, end }: Scale): number[] {
  const first = Math.ceil(start / unit / step) * step;
  const count = Math.max(0, Math.ceil((end / unit - first) / step));
  return Array.from({ length: count }, (_, index) => first + index * step);
}

/** A label that would hang out over the plot's end is left out. */
function tickAt(scale: Scale, moment: number, label: string): { at: number; label: string }[] {
  const at = share(scale, moment);
  const half = textWidth(label, LABEL_SIZE) / 2 / scale.width;
  return at + half <= 1 + OUTER / scale.width ? [{ at, label }] : [];
}

function share({ start, end }: Scale, moment: number): number {
  return (moment - start) / (end - start);
}
