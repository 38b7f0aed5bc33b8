import { nice, ticks as niceTicks } from 'd3-array';
import type { Wording } from '#wording/wording.ts';
import type { ValueAxisView } from '../chartView.ts';

interface ValueAxisRequest {
  readonly scale: 'linear' | 'log';
  readonly unit: 'count' | 'share';
  /** Every number that must fit, in counts or shares. */
  readonly values: readonly number[];
  readonly label: string;
  /** About how many labels fit. */
  readonly tickCount: number;
}

/** A value axis that starts at 0 (linear) or at the power of ten under the smallest value (log). */
export function buildValueAxis(request: ValueAxisRequest, wording: Wording): ValueAxisView {
  const { scale, unit, label } = request;
  const largest = request.values.reduce((most, value) => Math.max(most, value), 0);
  const build = scale === 'log' ? logTicks : linearTicks;
  const { min, max, ticks } = build(request, largest === 0 ? 1 : largest);
  return {
    scale,
    unit,
    label,
    min,
    max,
    ticks: ticks.map((value) => ({ value, label: tickLabel(value, unit, wording) })),
  };
}

interface Ticks {
  readonly min: number;
  readonly max: number;
  readonly ticks: readonly number[];
}

function linearTicks({ values, tickCount, unit }: ValueAxisRequest, largest: number): Ticks {
  const least = values.reduce((low, value) => Math.min(low, value), 0);
  const [min, max] = nice(least, largest, tickCount);
  const ticks = niceTicks(min, max, tickCount);
  // People are whole: a small count must not get ticks at 0.5.
  return { min, max, ticks: unit === 'count' ? ticks.filter(Number.isInteger) : ticks };
}

function logTicks({ values }: ValueAxisRequest, largest: number): Ticks {
  const smallest = values.reduce((low, value) => (value > 0 ? Math.min(low, value) : low), largest);
  const min = 10 ** Math.floor(Math.log10(smallest));
  const decades = Math.max(1, Math.ceil(Math.log10(largest / min) - 1e-9));
  const powers = Array.from({ length: decades + 1 }, (_, index) => min * 10 ** index);
  // The axis ends at the next 2, 5 or 10 above the data, not a whole decade above it.
  const top = [2, 5, 10]
    .map((step) => (min * 10 ** decades * step) / 10)
    .find((value) => value >= largest);
  const max = Math.max(top ?? largest, min * 2);
  const ticks = powers.filter((value) => value <= max);
  return {
    min,
    max,
    ticks: ticks.includes(max) || max / (ticks.at(-1) ?? 1) < 2 ? ticks : [...ticks, max],
  };
}

function tickLabel(value: number, unit: 'count' | 'share', wording: Wording): string {
  if (unit === 'count') return wording.number(value);
  return wording.share({ known: true, low: value, high: value, about: false, aboveWhole: false });
}

/** Share of the axis' height at which a value stands; 0 = bottom, 1 = top. */
export function heightOf(
  axis: Pick<ValueAxisView, 'scale' | 'min' | 'max'>,
  value: number,
): number {
  if (axis.scale === 'log') {
    return Math.log(Math.max(value, axis.min) / axis.min) / Math.log(axis.max / axis.min);
  }
  return (value - axis.min) / (axis.max - axis.min);
}
