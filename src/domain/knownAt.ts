import { isAsOf, parseAsOf } from './asOf.ts';
import type { Figure, Reference } from './figure.ts';
import { publishedAt } from './knownFrom.ts';
import { bestRole, earliestPublished, notesOf, revisedNumber } from './references.ts';

/**
 * The figures known at a moment, each with the references known by then; null = the latest state.
 * Later moments only add (law). A role is an editor's and may have been given with hindsight: the page says so.
 * @param at epoch ms, itself included
 */
export function asKnownAt(
  figures: readonly Figure[],
  at: number | null,
  { vintage = false }: { readonly vintage?: boolean } = {},
): Figure[] {
  if (at === null) return [...figures];
  const known = figures.filter((figure) => figure.knownFrom <= at);
  // Twins name each other: those without one need not be looked up.
  const ids = new Set(known.flatMap(({ id, twins }) => (twins.length === 0 ? [] : [id])));
  return known.map((figure) => withTwins(withTime(withReferences(figure, at, vintage), at), ids));
}

/** Published before the time that it speaks of, and that time had not come yet. */
function withTime(figure: Figure, at: number): Figure {
  return figure.toCome || figure.asOf.start <= at ? figure : { ...figure, toCome: true };
}

/** The same object where nothing is left out, so that what was computed from it stays valid. */
function withReferences(figure: Figure, at: number, vintage: boolean): Figure {
  if (figure.references.length < 2) return figure;
  const references = figure.references.filter((one) => knownBy(figure, one, vintage) <= at);
  if (references.length === figure.references.length || references.length === 0) return figure;
  return {
    ...figure,
    references,
    role: bestRole(references),
    published: earliestPublished(references, figure.asOf),
    revises: revisedNumber(references),
    notes: notesOf(references),
  };
}

/** A reference without a date cannot be placed; it is known with its figure. */
function knownBy(figure: Figure, reference: Reference, vintage: boolean): number {
  if (reference.published !== null) return publishedAt(figure.asOf, reference.published);
  if (!vintage) return figure.knownFrom;
  const retrieved = parseAsOf(reference.retrieved, 'UTC');
  return isAsOf(retrieved) ? retrieved.end : figure.knownFrom;
}

function withTwins(figure: Figure, ids: ReadonlySet<string>): Figure {
  if (figure.twins.every((id) => ids.has(id))) return figure;
  return { ...figure, twins: figure.twins.filter((id) => ids.has(id)) };
}
