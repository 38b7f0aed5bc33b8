import type { AsOf } from './asOf.ts';
import { isAsOf, parseAsOf } from './asOf.ts';
import type { Figure, Reference } from './figure.ts';
import { publishedAt } from './knownFrom.ts';

/**
 * When a source stated a number: first when it became known, then each time the source itself published it again.
 * A portal that shows A, then B, then A again has returned to A (30 of 36 days of the Ukraine history); a newspaper
 * that repeats A later has stated nothing new, so references with a carrier do not count.
 * @returns epoch ms, ascending, never empty
 */
export function statedTimes(figure: Figure): number[] {
  const times = new Set([figure.knownFrom]);
  for (const reference of figure.references) {
    const { carriedBy, published } = reference;
    if (carriedBy !== '') continue;
    if (published !== null) times.add(publishedAt(figure.asOf, published));
    else times.add(seenAt(reference)?.end ?? figure.knownFrom);
  }
  return [...times].sort((one, other) => one - other);
}

/** The source's own last publication of this number; null where only others carry it. */
export function lastOwnPublication(figure: Figure): AsOf | null {
  let last: AsOf | null = null;
  for (const reference of figure.references) {
    const published = reference.published ?? seenAt(reference);
    if (reference.carriedBy !== '' || published === null) continue;
    if (last === null || published.end > last.end) last = published;
  }
  return last;
}

/** In a feed that replaces its values, being seen there stands in for a date of publication (figures.md, "Two clocks"). */
function seenAt({ vintage = false, retrieved }: Reference): AsOf | null {
  if (!vintage || retrieved === '') return null;
  const seen = parseAsOf(retrieved, 'UTC');
  return isAsOf(seen) ? seen : null;
}

/** Beside a vintage feed a situation may have a table of statements, whose counts of one day are several counts. */
export function isOfVintage({ references }: Figure): boolean {
  return references.some(({ vintage = true }) => vintage);
}
