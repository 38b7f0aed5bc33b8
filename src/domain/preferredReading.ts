import { compareText } from './asOf.ts';
import type { Figure } from './figure.ts';
import { QUALIFIERS, ROLES } from './figure.ts';
import { lastOwnPublication } from './statements.ts';

/**
 * Of several figures of one series for one time, the one a line, headline or sum takes; null of none.
 * In this order: known before missing; recommended before triangulation; the one that `revises` another;
 * the last published; the highest of a cumulative count; the least hedged; then by id, so that the order of rows
 * never decides. Publications that overlap (a day, and an hour of that day) are not told apart.
 */
export function preferredReading(candidates: readonly Figure[]): Figure | null {
  if (candidates.length < 2) return candidates[0] ?? null;
  const readings = [keepKnown, keepBestRole, keepUnrevised, keepLastPublished, keepHighest];
  const kept = readings.reduce<readonly Figure[]>((left, keep) => {
    const next = left.length > 1 ? keep(left) : left;
    return next.length > 0 ? next : left;
  }, candidates);
  return kept.reduce((best, one) => (compareHedging(one, best) < 0 ? one : best));
}

/** A withdrawal is a statement of its own: it is left in, so that it can be the last published. */
function keepKnown(figures: readonly Figure[]): readonly Figure[] {
  return figures.filter((one) => one.quantity.known || one.status === 'withdrawn');
}

function keepBestRole(figures: readonly Figure[]): readonly Figure[] {
  const role = ROLES.find((best) => figures.some((one) => one.role === best));
  return figures.filter((one) => one.role === role);
}

function keepUnrevised(figures: readonly Figure[]): readonly Figure[] {
  const replaced = new Set<number>();
  for (const { revises, status, value } of figures) {
    if (revises !== null) replaced.add(revises);
    if (status === 'withdrawn' && value !== null) replaced.add(value);
  }
  return figures.filter(
    (one) => one.status === 'withdrawn' || one.value === null || !replaced.has(one.value),
  );
}

function keepLastPublished(figures: readonly Figure[]): readonly Figure[] {
  let lastStart = -Infinity;
  for (const one of figures) lastStart = Math.max(lastStart, publicationOf(one).start);
  return figures.filter((one) => {
    const { start, end } = publicationOf(one);
    return start === end ? end >= lastStart : end > lastStart;
  });
}

/** A fetch time stands in for a publication in a vintage feed; an assumed time is none. */
function publicationOf(figure: Figure): { start: number; end: number } {
  if (figure.knownFromAssumed) return { start: -Infinity, end: -Infinity };
  const published = lastOwnPublication(figure) ?? figure.published;
  return published ?? { start: figure.knownFrom, end: figure.knownFrom };
}

function keepHighest(figures: readonly Figure[]): readonly Figure[] {
  if (figures.some((one) => one.measure !== 'cumulative')) return figures;
  let highest = -Infinity;
  for (const one of figures) highest = Math.max(highest, one.quantity.known ? one.quantity.low : 0);
  return figures.filter((one) => one.quantity.known && one.quantity.low === highest);
}

function compareHedging(one: Figure, other: Figure): number {
  return (
    QUALIFIERS.indexOf(one.qualifier) - QUALIFIERS.indexOf(other.qualifier) ||
    compareText(one.id, other.id)
  );
}
