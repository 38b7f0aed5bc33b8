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
  const { from, steady, withTwin } = timesOf(figures);
  // Twins name each other: those without one need not be looked up.
  const ids = new Set(withTwin.flatMap(({ id, knownFrom }) => (knownFrom <= at ? [id] : [])));
  const known: Figure[] = [];
  figures.forEach((figure, index) => {
    if ((from[index] ?? Infinity) > at) return;
    known.push(
      steady[index] === 1
        ? figure
        : withTwins(withTime(withReferences(figure, at, vintage), at), ids),
    );
  });
  return known;
}

interface Times {
  readonly from: Float64Array;
  /** 1 where a figure is the same at every moment from then on. */
  readonly steady: Uint8Array;
  readonly withTwin: readonly Figure[];
}

/** Read once from a table: a slider asks at each of its steps, of 100,000 figures that lie all over the memory. */
function timesOf(figures: readonly Figure[]): Times {
  const made = TIMES.get(figures);
  if (made !== undefined) return made;
  const times = {
    from: Float64Array.from(figures, ({ knownFrom }) => knownFrom),
    steady: Uint8Array.from(figures, (figure) => (isSteady(figure) ? 1 : 0)),
    withTwin: figures.filter(({ twins }) => twins.length > 0),
  };
  TIMES.set(figures, times);
  return times;
}
const TIMES = new WeakMap<readonly Figure[], Times>();

function isSteady({ references, twins, toCome, asOf, knownFrom }: Figure): boolean {
  return references.length < 2 && twins.length === 0 && (toCome || asOf.start <= knownFrom);
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
