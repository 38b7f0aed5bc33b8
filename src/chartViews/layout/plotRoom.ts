import type { Wording } from '#wording/wording.ts';
import { textWidth } from './textWidth.ts';

const TEXT_SIZE = 12;
/** Between the value labels and the plot, and right of the plot. */
const EDGES = 24;

/**
 * Width of the plot beside value labels up to this number, about: decides how many time labels fit
 * before the value axis and the layout are exact. A "nice" axis may end one digit above the largest value.
 */
export function plotRoom(width: number, largest: number, wording: Wording): number {
  const digits = Math.max(1, Math.ceil(Math.log10(Math.max(1, largest) * 1.25)));
  const label = wording.number(10 ** digits - 1);
  return Math.max(40, width - EDGES - Math.ceil(textWidth(label, TEXT_SIZE)));
}
