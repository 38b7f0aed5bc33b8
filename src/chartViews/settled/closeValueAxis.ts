import { nice, ticks } from 'd3-array';
import type { Wording } from '#wording/wording.ts';
import type { ValueAxisView } from '../chartView.ts';

interface CloseAxisRequest {
  readonly values: readonly number[];
  readonly label: string;
  readonly tickCount: number;
}

/** Of the difference between the values, above and below them. */
const MARGIN = 0.12;

/**
 * A value axis close around its values, which seldom reaches 0: for lines that say how far a number moved. What
 * uses it says where it begins. Bars and areas may not use it: their length would lie.
 */
export function closeValueAxis(request: CloseAxisRequest, wording: Wording): ValueAxisView {
  const { values, label, tickCount } = request;
  const low = values.reduce((least, value) => Math.min(least, value), Infinity);
  const high = values.reduce((most, value) => Math.max(most, value), 0);
  const room = Math.max((high - low) * MARGIN, high * 0.002, 1);
  const [min, max] = nice(Math.max(0, Math.min(low, high) - room), high + room, tickCount);
  return {
    scale: 'linear',
    unit: 'count',
    label,
    min,
    max,
    ticks: ticks(min, max, tickCount)
      .filter(Number.isInteger)
      .map((value) => ({ value, label: wording.number(value) })),
  };
}
