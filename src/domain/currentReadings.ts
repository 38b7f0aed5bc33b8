import type { Figure } from './figure.ts';
import { grouped } from './grouped.ts';
import { preferredReading } from './preferredReading.ts';
import { seriesKeyOf } from './series.ts';
import { isOfVintage } from './statements.ts';

/**
 * For a vintage feed, which replaces its value for a day again and again: the reading that stands of each
 * series and time, and those that it replaced. Law: current + replaced = figures, each once.
 */
export function currentReadings(figures: readonly Figure[]): {
  readonly current: Figure[];
  readonly replaced: Figure[];
} {
  const groups = grouped(
    figures,
    (figure) => `${seriesKeyOf(figure)}\n${String(figure.asOf.start)}\n${String(figure.asOf.end)}`,
  );
  const standing = new Set(
    [...groups.values()].flatMap((group) =>
      // Press counts of one day beside such a feed replace nothing.
      group.some(isOfVintage) ? (preferredReading(group)?.id ?? []) : group.map(({ id }) => id),
    ),
  );
  return {
    current: figures.filter((figure) => standing.has(figure.id)),
    replaced: figures.filter((figure) => !standing.has(figure.id)),
  };
}
