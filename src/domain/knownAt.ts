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
  const times = timesOf(figures, vintage);
  const { from, whole, twins } = times;
  const known: Figure[] = [];
  const changed = new Map<Figure, Figure>();
  for (let index = 0; index < from.length; index++) {
    const figure = figures[index];
    if ((from[index] ?? Infinity) > at || figure === undefined) continue;
    // What a reader sees of most figures is the same at every moment from when they are known on.
    const isWhole = (whole[index] ?? Infinity) <= at;
    const then = isWhole ? figure : asItWas(figure, at, { vintage, twins });
    if (then !== figure) changed.set(figure, then);
    known.push(then);
  }
  ORIGINS.set(known, { all: figures, at, times, changed });
  return known;
}

/** What known figures were taken from. */
export interface KnownOrigin {
  readonly all: readonly Figure[];
  readonly at: number;
  readonly times: Times;
  /** Those that were other then, by what they are in the table. */
  readonly changed: ReadonlyMap<Figure, Figure>;
}

/** Null for figures that `asKnownAt` did not give. */
export function originOf(known: readonly Figure[]): KnownOrigin | null {
  return ORIGINS.get(known) ?? null;
}
const ORIGINS = new WeakMap<readonly Figure[], KnownOrigin>();

interface Times {
  readonly from: Float64Array;
  /** From when on a figure is as it stands in the table: all that it lacks before is known by then. */
  readonly whole: Float64Array;
  /** From when on those with twins are known, by id. */
  readonly twins: ReadonlyMap<string, number>;
}

/** Read once from a table: a slider asks at each of its steps, of 100,000 figures that lie all over the memory. */
function timesOf(figures: readonly Figure[], vintage: boolean): Times {
  const cache = vintage ? VINTAGE_TIMES : TIMES;
  const made = cache.get(figures);
  if (made !== undefined) return made;
  // Twins name each other: those without one need not be looked up.
  const twins = new Map(
    figures.flatMap(({ id, knownFrom, twins: others }) =>
      others.length > 0 ? [[id, knownFrom] as const] : [],
    ),
  );
  const times = {
    from: Float64Array.from(figures, ({ knownFrom }) => knownFrom),
    whole: Float64Array.from(figures, (figure) => wholeFrom(figure, twins, vintage)),
    twins,
  };
  cache.set(figures, times);
  return times;
}
const TIMES = new WeakMap<readonly Figure[], Times>();
const VINTAGE_TIMES = new WeakMap<readonly Figure[], Times>();

function wholeFrom(figure: Figure, twins: Times['twins'], vintage: boolean): number {
  const { references, asOf, toCome } = figure;
  let whole = toCome ? figure.knownFrom : Math.max(figure.knownFrom, asOf.start);
  for (const id of figure.twins) whole = Math.max(whole, twins.get(id) ?? Infinity);
  if (references.length < 2) return whole;
  for (const one of references) whole = Math.max(whole, knownBy(figure, one, vintage));
  return whole;
}

function asItWas(
  figure: Figure,
  at: number,
  { vintage, twins }: Pick<Times, 'twins'> & { readonly vintage: boolean },
): Figure {
  return withTwins(withTime(withReferences(figure, at, vintage), at), at, twins);
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

function withTwins(figure: Figure, at: number, twins: Times['twins']): Figure {
  const isKnown = (id: string) => (twins.get(id) ?? Infinity) <= at;
  if (figure.twins.every(isKnown)) return figure;
  return { ...figure, twins: figure.twins.filter(isKnown) };
}
