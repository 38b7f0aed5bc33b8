import type { AsOf } from './asOf.ts';
import { compareAsOf, isSameTime } from './asOf.ts';
import type { Figure } from './figure.ts';
import { grouped } from './grouped.ts';
import { preferredReading } from './preferredReading.ts';
import { belongsToSeries } from './series.ts';

/**
 * What each source last stated for one day: one figure per source, of figures that are true of a moment of
 * that day or of the whole of it. The figures must speak of one thing (indicator, place, breakdown, unit).
 */
export function daySpread(figures: readonly Figure[], day: AsOf): Figure[] {
  const within = figures.filter(
    (figure) => belongsToSeries(figure) && figure.quantity.known && isWithin(figure.asOf, day),
  );
  return [...grouped(within, (figure) => figure.source).values()].flatMap((ofSource) => {
    const last = ofSource.reduce((latest, figure) =>
      compareAsOf(figure.asOf, latest.asOf) > 0 ? figure : latest,
    );
    const equal = ofSource.filter((figure) => isSameTime(figure.asOf, last.asOf));
    return preferredReading(equal) ?? [];
  });
}

function isWithin(asOf: AsOf, day: AsOf): boolean {
  if (asOf.precision === 'instant') return asOf.start >= day.start && asOf.start < day.end;
  return asOf.start >= day.start && asOf.end <= day.end;
}
