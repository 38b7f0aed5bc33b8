import type { Figure } from './figure.ts';
import { grouped } from './grouped.ts';
import { belongsToSeries, seriesKeyOf } from './series.ts';

/**
 * What a reader should know about how a figure was stated (figures.md, "Two clocks" and "Series"). Each has a rule:
 * - `withdrawn`: the source took it back; it is a statement of its own, listed in Changes, and has no number.
 * - `to_come`: its time had not come when it was read or known; shown, never the latest, on no line.
 * - `published_before`: published before the time it speaks of; known from its publication all the same.
 * - `two_readings`: its source gave another number for the same moment at once; a line takes one of them.
 * - `two_zones`: one moment, written in two zones; one figure.
 * - `several_media`: equal statements carried by several media; one figure, counted once.
 * - `assumed`: no date of publication; known from the end of the time it speaks of.
 */
export const REMARKS = [
  'withdrawn',
  'to_come',
  'published_before',
  'two_readings',
  'two_zones',
  'several_media',
  'assumed',
] as const;
export type RemarkKind = (typeof REMARKS)[number];

export type Remark =
  | { readonly kind: 'two_readings'; readonly others: readonly Figure[] }
  | { readonly kind: 'two_zones'; readonly texts: readonly string[] }
  | { readonly kind: 'several_media'; readonly media: readonly string[] }
  | { readonly kind: Exclude<RemarkKind, 'two_readings' | 'two_zones' | 'several_media'> };

/** The remarks on one figure among those known with it, the gravest first. */
export function remarksOn(figure: Figure, known: readonly Figure[]): Remark[] {
  const key = seriesKeyOf(figure);
  const others = known.filter(
    (one) =>
      one.source === figure.source && isOtherReading(figure, one) && seriesKeyOf(one) === key,
  );
  return remarksWith(figure, others);
}

/** Each kind of remark with the figures it concerns, the gravest first; kinds that concern none are left out. */
export function remarkedFigures(
  known: readonly Figure[],
): { readonly kind: RemarkKind; readonly figures: readonly Figure[] }[] {
  const moments = grouped(
    known.filter(belongsToSeries),
    (figure) => `${seriesKeyOf(figure)} ${String(figure.asOf.start)} ${String(figure.asOf.end)}`,
  );
  const readingsOf = new Map<string, readonly Figure[]>();
  for (const readings of moments.values()) {
    if (readings.length > 1) for (const { id } of readings) readingsOf.set(id, readings);
  }
  const byKind = grouped(
    known.flatMap((figure) => {
      const others = (readingsOf.get(figure.id) ?? []).filter((one) => isOtherReading(figure, one));
      return remarksWith(figure, others).map(({ kind }) => ({ kind, figure }));
    }),
    ({ kind }) => kind,
  );
  return REMARKS.flatMap((kind) => {
    const found = byKind.get(kind) ?? [];
    return found.length === 0 ? [] : [{ kind, figures: found.map(({ figure }) => figure) }];
  });
}

function remarksWith(figure: Figure, readings: readonly Figure[]): Remark[] {
  const { asOf, published, measure, references } = figure;
  const texts = distinct(references.map(({ asOfText }) => asOfText));
  const media = distinct(
    references.map(({ carriedBy }) => carriedBy).filter((name) => name !== ''),
  );
  return [
    ...when(figure.status === 'withdrawn', { kind: 'withdrawn' }),
    ...when(figure.toCome && measure !== 'forecast', { kind: 'to_come' }),
    ...when(published !== null && measure !== 'forecast' && published.end < asOf.start, {
      kind: 'published_before',
    }),
    ...when(readings.length > 0, { kind: 'two_readings', others: readings }),
    ...when(asOf.precision === 'instant' && texts.length > 1, { kind: 'two_zones', texts }),
    ...when(media.length > 1, { kind: 'several_media', media }),
    ...when(figure.knownFromAssumed, { kind: 'assumed' }),
  ];
}

/** Said at once and for one moment, with another number: twins, which differ in their hedge alone, are none. */
function isOtherReading(figure: Figure, other: Figure): boolean {
  return (
    other.id !== figure.id &&
    belongsToSeries(figure) &&
    belongsToSeries(other) &&
    figure.asOf.precision === 'instant' &&
    other.asOf.precision === 'instant' &&
    other.asOf.start === figure.asOf.start &&
    other.knownFrom === figure.knownFrom &&
    other.quantity.known &&
    figure.quantity.known &&
    !figure.twins.includes(other.id)
  );
}

function when(applies: boolean, remark: Remark): Remark[] {
  return applies ? [remark] : [];
}

function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts)].sort();
}
