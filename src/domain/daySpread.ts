import type { AsOf } from './asOf.ts';
import { isSameTime } from './asOf.ts';
import type { Figure } from './figure.ts';
import { preferredReading } from './preferredReading.ts';
import type { Series } from './series.ts';

/**
 * What each source last stated for one day: one figure per source, of figures that are true of a moment of
 * that day or of the whole of it. The series must speak of one thing (indicator, place, breakdown, unit).
 */
export function daySpread(series: readonly Series[], day: AsOf): Figure[] {
  return series.flatMap((one) => lastOfDay(one, day) ?? []);
}

/** Found without a look at its other days: null where it stated no number for that one. */
function lastOfDay({ figures }: Series, day: AsOf): Figure | null {
  let last: Figure | null = null;
  const readings: Figure[] = [];
  for (let at = firstAfter(figures, day.end) - 1; at >= 0; at--) {
    const figure = figures[at];
    if (figure === undefined || figure.asOf.end < day.start) break;
    if (!figure.quantity.known || !isWithin(figure.asOf, day)) continue;
    last ??= figure;
    // In the order of a series those of one time stand side by side.
    if (!isSameTime(figure.asOf, last.asOf)) break;
    readings.push(figure);
  }
  return preferredReading(readings);
}

/** The index of the first figure that ends after a moment; they come in the order of their ends. */
function firstAfter(figures: readonly Figure[], moment: number): number {
  let low = 0;
  let high = figures.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((figures[middle]?.asOf.end ?? Infinity) > moment) high = middle;
    else low = middle + 1;
  }
  return low;
}

function isWithin(asOf: AsOf, day: AsOf): boolean {
  if (asOf.precision === 'instant') return asOf.start >= day.start && asOf.start < day.end;
  return asOf.start >= day.start && asOf.end <= day.end;
}
