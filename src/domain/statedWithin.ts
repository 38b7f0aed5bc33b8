import type { Figure, Reference } from './figure.ts';
import { publishedAt } from './knownFrom.ts';

/** From the earliest to the latest moment that the dates allow, epoch ms; an end that no date sets is Infinity. */
export interface MomentSpan {
  readonly low: number;
  readonly high: number;
}

/**
 * When a statement that counts as known from `at` may really have been made. A day of publication leaves the hour
 * open, a missing one leaves everything open after the number was true: an age made of them is a span as well.
 */
export function statedWithin(figure: Figure, at: number): MomentSpan {
  const dated = statedAt(figure, at).flatMap(({ published }) => published ?? []);
  if (dated.some(({ precision }) => precision === 'instant')) return { low: at, high: at };
  const [coarse] = dated;
  if (coarse !== undefined)
    return { low: Math.max(coarse.start, notBefore(figure, at)), high: coarse.end };
  // A vintage feed without dates of publication: known from when it was fetched.
  if (!figure.knownFromAssumed) return { low: at, high: at };
  return { low: figure.asOf.start, high: Infinity };
}

/** The references that state the figure's number at that moment. */
export function statedAt({ asOf, references }: Figure, at: number): readonly Reference[] {
  return references.filter(
    ({ published }) => published !== null && publishedAt(asOf, published) === at,
  );
}

/** Nobody publishes a count of a moment before that moment; a plan for later says so by its own date. */
function notBefore({ asOf }: Figure, at: number): number {
  return asOf.precision === 'instant' && asOf.start <= at ? asOf.start : -Infinity;
}
