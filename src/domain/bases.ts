import { isAsOf, isSameTime, parseAsOf } from './asOf.ts';
import type { Figure } from './figure.ts';
import { denominatorFigure } from './recommend.ts';
import { selectFigures } from './select.ts';
import type { Denominator, Situation, SituationData } from './situation.ts';

/** One population before that the situation offers as the base of shares. */
export interface OfferedBase {
  readonly denominator: Denominator;
  /** Null where it is not known yet, or not stated at all: then nothing is a share of it. */
  readonly figure: Figure | null;
  /** Other numbers of the same source for the same time: "about 145,000" beside 145,053. */
  readonly otherReadings: readonly Figure[];
  /** Why there is no figure. */
  readonly missing: 'not_known_yet' | 'not_stated' | null;
}

/** Every declared base in the order of the manifest; those that were not known by then say so. */
export function offeredBases(
  { situation, figures }: Pick<SituationData, 'situation' | 'figures'>,
  known: readonly Figure[],
): OfferedBase[] {
  return situation.denominators.map((denominator) => {
    const figure = denominatorFigure(situation, known, denominator);
    const later = figure ?? denominatorFigure(situation, figures, denominator);
    return {
      denominator,
      figure,
      otherReadings:
        figure === null ? [] : readingsBeside(figure, known, { situation, denominator }),
      missing: figure !== null ? null : later === null ? 'not_stated' : 'not_known_yet',
    };
  });
}

function readingsBeside(
  figure: Figure,
  known: readonly Figure[],
  { situation, denominator }: { situation: Situation; denominator: Denominator },
): Figure[] {
  const asOf = parseAsOf(denominator.asOf, situation.zone);
  return selectFigures(known, denominator.selector).filter(
    (one) =>
      one.id !== figure.id &&
      one.source === figure.source &&
      one.role !== 'rejected' &&
      one.quantity.known &&
      isAsOf(asOf) &&
      isSameTime(one.asOf, asOf),
  );
}
