import { buildValueAxis, heightOf } from '#chartViews/axes/valueAxis.ts';
import type { ValueAxisView } from '#chartViews/chartView.ts';
import type { DrawnValue } from '#chartViews/marks/drawnValue.ts';
import type { Wording } from '#wording/wording.ts';

/** The one scale of a list of numbers, from 0, so that a small difference looks small. */
export interface StripScale {
  readonly axis: ValueAxisView;
  /** From the lowest to the highest number, in per cent of the scale; null where it is no range between sources. */
  readonly band: { readonly from: number; readonly to: number } | null;
  /** A value that is marked on every strip (100 %), in per cent of the scale; null for none. */
  readonly rule: { readonly at: number; readonly label: string } | null;
}

/** For counts: with the range between them. */
export function countScale(values: readonly DrawnValue[], wording: Wording): StripScale {
  const axis = axisOf(values, 'count', wording);
  const ends = endsOf(values);
  const lowest = ends.reduce((least, value) => Math.min(least, value), Infinity);
  const highest = ends.reduce((most, value) => Math.max(most, value), 0);
  return {
    axis,
    band: { from: placeOn(axis, lowest), to: placeOn(axis, highest) },
    rule: null,
  };
}

/** For shares of several bases: with the whole of a base. */
export function shareScale(values: readonly DrawnValue[], wording: Wording): StripScale {
  const whole = { y: 1, yLow: null, yHigh: null, shape: 'filled' } as const;
  const axis = axisOf([...values, whole], 'share', wording);
  const label = wording.share({ known: true, low: 1, high: 1, about: false, aboveWhole: false });
  return { axis, band: null, rule: { at: placeOn(axis, 1), label } };
}

function axisOf(values: readonly DrawnValue[], unit: 'count' | 'share', wording: Wording) {
  const request = {
    scale: 'linear',
    unit,
    values: endsOf(values),
    label: '',
    tickCount: 4,
  } as const;
  return buildValueAxis(request, wording);
}

function endsOf(values: readonly DrawnValue[]): number[] {
  return values.flatMap(({ y, yLow, yHigh }) => [yLow ?? y, yHigh ?? y]);
}

/** Per cent of the scale at which a value stands. */
export function placeOn(axis: ValueAxisView, value: number): number {
  return Math.round(heightOf(axis, value) * 10_000) / 100;
}
