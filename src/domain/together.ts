import { compareText, hoursApart } from './asOf.ts';
import { addFigures, type FigureSum } from './combine.ts';
import type { Figure } from './figure.ts';
import { differenceBetween, type FigureDifference } from './figureDifference.ts';
import { type FigureRemainder, remainderBetween } from './figureRemainder.ts';
import { type FigureShare, shareBetween } from './figureShare.ts';
import { checkParts, type PartitionCheck } from './partition.ts';
import { belongsToSeries } from './series.ts';
import type { SituationData } from './situation.ts';

/** Everything a person might want of some figures, each stated or refused with its reason. */
export interface Together {
  readonly sum: FigureSum;
  /** Their sum beside the total that the same statement gives; null where there is no sum. */
  readonly besideTotal: PartitionCheck | null;
  /** What takes exactly two figures; null for more or fewer. */
  readonly pair: PairAnswers | null;
}

export interface PairAnswers {
  readonly difference: FigureDifference;
  readonly share: FigureShare;
  readonly remainder: FigureRemainder;
  /** What sources state of those who remained, the nearest in time first: other statements, never replaced. */
  readonly statedRemaining: readonly Figure[];
}

/**
 * The guard (figures.md, "What may be combined"): the one place that answers for some figures whether their sum,
 * difference, share and remainder may be stated. Neither an answer nor a refusal depends on their order.
 * @param known the figures known at the moment of the page, which hold stated totals and remainders
 */
export function answersFor(
  figures: readonly Figure[],
  { situation, known }: { readonly known: readonly Figure[] } & Pick<SituationData, 'situation'>,
): Together {
  const sum = addFigures(figures, situation);
  const [one, other, ...more] = figures;
  const isPair = one !== undefined && other !== undefined && more.length === 0;
  return {
    sum,
    besideTotal: sum.allowed ? checkParts(figures, { situation, figures: known }) : null,
    pair: isPair ? answersForPair(one, other, { situation, known }) : null,
  };
}

function answersForPair(
  one: Figure,
  other: Figure,
  { situation, known }: { readonly known: readonly Figure[] } & Pick<SituationData, 'situation'>,
): PairAnswers {
  const remainder = remainderBetween(one, other, situation);
  return {
    difference: differenceBetween(one, other, situation),
    share: shareBetween(one, other, situation),
    remainder,
    statedRemaining: statedBeside(remainder, known),
  };
}

function statedBeside(remainder: FigureRemainder, known: readonly Figure[]): Figure[] {
  if (!remainder.allowed || remainder.kind !== 'of_base') return [];
  const { base, count } = remainder;
  return known
    .filter(
      (one) =>
        one.indicator === 'remaining' &&
        one.place === base.place &&
        one.quantity.known &&
        belongsToSeries(one),
    )
    .sort(
      (one, another) =>
        hoursApart(one.asOf, count.asOf) - hoursApart(another.asOf, count.asOf) ||
        compareText(one.id, another.id),
    );
}
