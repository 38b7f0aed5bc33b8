import { baseRefusal } from '#domain/countAndBase.ts';
import type { Figure } from '#domain/figure.ts';
import { shareOf } from '#domain/share.ts';
import type { Spread } from '#domain/spread.ts';
import { figureSentence, phraseWords, sourceName, subjectWords } from './figureSentence.ts';
import { rangeWords, sourcesWithQuantities } from './otherSourcesSentences.ts';
import type { Wording } from './wording.ts';

/** What the headline is made of: the same facts as the chart's. */
export interface HeadlineFacts {
  /** The latest figure of the preferred or chosen source. */
  readonly figure: Figure;
  /** The chosen population before; null where none is stated, or where a share would mean nothing. */
  readonly base: Figure | null;
  readonly zone: string;
}

/**
 * The finding in one sentence.
 * @example "As of 4 October 2023, 100,632 of about 120,000 residents (about 84 %) had crossed into Armenia
 *   (Government of Armenia)."
 */
export function headlineSentence({ figure, base, zone }: HeadlineFacts, wording: Wording): string {
  if (base === null || !hasShare(figure, base)) {
    return figureSentence(figure, zone, wording);
  }
  const { t } = wording;
  const share = shareOf(figure.quantity, base.quantity);
  const facts = {
    asOf: wording.asOf(figure.asOf, zone),
    quantity: wording.quantity(figure.quantity),
    base: wording.quantity(base.quantity),
    baseName: baseName(base, wording),
    phrase: phraseWords(figure, wording),
    source: sourceName(figure, wording),
  };
  if (!share.known) {
    return t('summary.headlineOfBaseNoShare', { ...facts, subject: subjectWords(figure, wording) });
  }
  // "105,000 of at most 25,000 residents" would be no sentence: the two are set side by side.
  if (share.aboveWhole) {
    return t('summary.headlineAboveBase', {
      ...facts,
      subject: subjectWords(figure, wording),
      share: wording.share(share),
    });
  }
  const words = { ...facts, share: wording.share(share) };
  if (figure.breakdown.length === 0) return t('summary.headlineOfBase', words);
  return t('summary.headlineOfBaseWho', { ...words, subject: subjectWords(figure, wording) });
}

/** True where a sentence may set the count beside the base: movements, vehicles, plans and counts of a period have no share of it. */
export function hasShare(figure: Figure, base: Figure): boolean {
  return base.quantity.known && figure.quantity.known && baseRefusal(figure, base) === null;
}

/** Where no source is preferred: that they disagree, and the range; never one of their numbers alone. */
export interface DisagreementFacts {
  readonly indicator: string;
  readonly place: string;
  /** Around the newest figure, whichever source it is of. */
  readonly spread: Spread;
  readonly zone: string;
}

/** @example "Arrivals, Armenia: sources disagree. As of 27 September 2023 they state from 26,600 to 40,000 (…)." */
export function disagreementSentence(facts: DisagreementFacts, wording: Wording): string {
  const { label } = wording.indicator(facts.indicator);
  const place = wording.place(facts.place);
  const [newest, ...others] = facts.spread.members;
  if (newest === undefined) return wording.t('summary.nothingStated', { label, place });
  const asOf = wording.asOf(newest.asOf, facts.zone);
  if (others.length === 0) {
    const quantity = wording.quantity(newest.quantity);
    const source = sourceName(newest, wording);
    return wording.t('summary.oneSourceNotPreferred', { label, place, asOf, quantity, source });
  }
  const { members } = facts.spread;
  const list = sourcesWithQuantities(members, newest, { zone: facts.zone, wording });
  const range = rangeWords(members, wording);
  if (range === null) return wording.t('summary.sourcesDisagreeOpen', { label, place, asOf, list });
  return wording.t('summary.sourcesDisagree', { label, place, asOf, range, list });
}

function baseName(base: Figure, wording: Wording): string {
  if (base.indicator === 'residents') return wording.t('summary.baseName.residents');
  const { label } = wording.indicator(base.indicator);
  return wording.t('summary.baseName.other', { label });
}
