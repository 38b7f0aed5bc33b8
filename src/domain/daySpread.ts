import type { AsOf } from './asOf.ts';
import { compareAsOf, isSameTime } from './asOf.ts';
import type { Figure } from './figure.ts';
import { grouped } from './grouped.ts';
import { preferredReading } from './preferredReading.ts';
import { belongsToSeries } from './series.ts';

/** The figures that `daySpread` looks at, day by day; `days` in order and side by side. */
export function figuresByDay(figures: readonly Figure[], days: readonly AsOf[]): Figure[][] {
  const byDay: Figure[][] = days.map(() => []);
  let at = 0;
  for (const figure of figures) {
    const { start } = figure.asOf;
    // Figures come in time order, more or less: the day is that of the one before, or next to it.
    while (at > 0 && start < (days[at]?.start ?? 0)) at--;
    while (at < days.length - 1 && start >= (days[at]?.end ?? 0)) at++;
    const day = days[at];
    if (day !== undefined && isWithin(figure.asOf, day)) byDay[at]?.push(figure);
  }
  return byDay;
}

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
