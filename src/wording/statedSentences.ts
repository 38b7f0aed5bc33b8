import type { Figure } from '#domain/figure.ts';
import { remarksOn } from '#domain/remarks.ts';
import { latestOf } from '#domain/recommend.ts';
import { seriesKeyOf, seriesOf } from '#domain/series.ts';
import { type Spread, spreadAround } from '#domain/spread.ts';
import { sourceName } from './figureSentence.ts';
import { hasShare, headlineSentence } from './headlineSentence.ts';
import { otherSourcesSentences } from './otherSourcesSentences.ts';
import type { Wording } from './wording.ts';

export interface StatedFacts {
  readonly figure: Figure;
  /** Population before, of which a share is meant to be stated; null for no share. */
  readonly base: Figure | null;
  /** Figures that were known, among which other sources and other readings are found. */
  readonly known: readonly Figure[];
  readonly zone: string;
  /** Hours within which two sources speak of about the same time; a day where left out. */
  readonly cadenceHours?: number | undefined;
  /** Several sources moved people, and nobody knows whether they were the same. */
  readonly mayOverlap?: boolean;
}

/**
 * One figure as a report states it: the sentence with hedge, share and source, who states the population before,
 * what the same source and others state beside it.
 * @example ["As of 4 October 2023, 100,632 of about 120,000 residents (about 84 %) had crossed into Armenia
 *   (Government of Armenia).", "Population before: about 120,000 as of 29 June 2023 (Center for Truth and Justice).",
 *   "A later figure of another source: 100,670 as of 10 October 2023 (IOM)."]
 */
export function statedSentences(facts: StatedFacts, wording: Wording): string[] {
  return [
    headlineSentence(facts, wording),
    ...baseSentence(facts, wording),
    ...besideSentences(facts, wording),
  ];
}

/** What stands beside the figure: another number of its own source, and what other sources state. */
export function besideSentences(facts: StatedFacts, wording: Wording): string[] {
  const { figure, known, zone, cadenceHours, mayOverlap = false } = facts;
  const spread = withLatest(spreadAround(known, figure, cadenceHours), known);
  const others = otherSourcesSentences(spread, zone, wording);
  return [
    ...remarkSentences(figure, known, wording),
    ...others,
    ...(mayOverlap && others.length > 0 ? [wording.t('sentence.mayOverlap')] : []),
  ];
}

/** Of sources that spoke later, the last word: the nearest one may have been revised since. */
function withLatest(spread: Spread, known: readonly Figure[]): Spread {
  if (spread.newer.length === 0) return spread;
  const newer = spread.newer.map((figure) => {
    const key = seriesKeyOf(figure);
    // By source first: a key of each of 100,000 figures would take longer than the rest of the page.
    const ofSource = known.filter(({ source }) => source === figure.source);
    const [series] = seriesOf(ofSource.filter((one) => seriesKeyOf(one) === key));
    return (series === undefined ? null : latestOf(series)?.figure) ?? figure;
  });
  return { ...spread, newer };
}

/** A share says whose population before it is of. */
function baseSentence({ figure, base, zone }: StatedFacts, wording: Wording): string[] {
  if (base === null || !hasShare(figure, base)) return [];
  return [
    wording.t('sentence.base', {
      quantity: wording.quantity(base.quantity),
      asOf: wording.asOfShort(base.asOf, zone),
      source: sourceName(base, wording),
    }),
  ];
}

/** What would mislead where it is left out; how the statement was carried and dated stands in its dialog. */
function remarkSentences(figure: Figure, known: readonly Figure[], wording: Wording): string[] {
  const { t } = wording;
  const remarks = remarksOn(figure, known).flatMap((remark) => {
    if (remark.kind === 'to_come') return [t('sentence.toCome')];
    if (remark.kind !== 'two_readings') return [];
    const list = wording.list(remark.others.map(({ quantity }) => wording.quantity(quantity)));
    return [t('sentence.otherReading', { list })];
  });
  const { value, quantity } = figure;
  if (value !== null && quantity.known && quantity.low < value && value < quantity.high) {
    remarks.unshift(t('sentence.valueInRange', { value }));
  }
  if (figure.status === 'example') remarks.unshift(t('sentence.exampleFigure'));
  return figure.role === 'rejected' ? [t('sentence.rejected'), ...remarks] : remarks;
}
