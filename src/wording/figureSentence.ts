import type { Figure } from '#domain/figure.ts';
import { SOURCE_NOT_STATED } from '#domain/figure.ts';
import { indicatorOf } from '#domain/indicator.ts';
import { isPoint } from '#domain/quantity.ts';
import type { Wording } from './wording.ts';

/**
 * One figure as a sentence: as-of, qualifier, number, what, place and source, always all of them.
 * @example "As of 20 September 2023, at least 10,000 people had been evacuated in Nagorno-Karabakh
 *   (Human Rights Ombudsman, Stepanakert)."
 */
export function figureSentence(figure: Figure, zone: string, wording: Wording): string {
  if (!figure.quantity.known) return missingSentence(figure, zone, wording);
  const facts = {
    asOf: wording.asOf(figure.asOf, zone),
    quantity: wording.quantity(figure.quantity),
    source: sourceName(figure, wording),
  };
  const key = sentenceKey(figure);
  return wording.t(key, {
    ...facts,
    subject: subjectWords(figure, wording),
    phrase: phraseWords(figure, wording),
  });
}

/** "people", "people (civilians, Armenian side)", "vehicles", "movement": what is counted, in number. */
export function subjectWords(figure: Figure, wording: Wording): string {
  return withBreakdown(countedWords(figure, grammaticalNumber(figure), wording), figure, wording);
}

/** "people", "movements", without whom: for a number that is not the figure's own, such as a pace. */
export function countedWords(
  { indicator, unit }: Pick<Figure, 'indicator' | 'unit'>,
  count: number,
  wording: Wording,
): string {
  const counts = indicatorOf(indicator)?.counts ?? 'people';
  const counted = unit === 'people' || unit === '' ? counts : unit;
  return wording.find(`figure.subject.${counted}`, { count }) ?? counted;
}

/** The verb phrase of the indicator with its place: "had crossed into Armenia". */
export function phraseWords(figure: Figure, wording: Wording): string {
  const values = {
    place: wording.place(figure.place),
    indicator: figure.indicator,
    count: grammaticalNumber(figure),
  };
  return (
    wording.find(`indicator.${figure.indicator}.phrase`, values) ??
    wording.t('indicator.unknown.phrase', values)
  );
}

/** The source as named; "source not stated" where the feed says so. */
export function sourceName({ source }: Figure, { t }: Wording): string {
  return source === SOURCE_NOT_STATED ? t('figure.sourceNotStated') : source;
}

/** "Killed (civilians, Armenian side)": the indicator's label with whom it counts. */
export function labelWords(figure: Figure, wording: Wording): string {
  return withBreakdown(wording.indicator(figure.indicator).label, figure, wording);
}

/** No number, and why; a withdrawn one is named where it was stated. */
function missingSentence(figure: Figure, zone: string, wording: Wording): string {
  const { quantity, value } = figure;
  if (quantity.known) return '';
  const facts = {
    label: labelWords(figure, wording),
    place: wording.place(figure.place),
    asOf: wording.asOf(figure.asOf, zone),
    source: sourceName(figure, wording),
  };
  if (quantity.reason === 'withdrawn' && value !== null) {
    return wording.t('figure.sentenceMissing.withdrawnValue', { ...facts, value });
  }
  return wording.t(`figure.sentenceMissing.${quantity.reason}`, facts);
}

/** Only an exact or "about" 1 is one person; "at least 1" may be more. */
function grammaticalNumber({ quantity }: Figure): number {
  return isPoint(quantity) ? quantity.low : 2;
}

function withBreakdown(subject: string, figure: Figure, wording: Wording): string {
  if (figure.breakdown.length === 0) return subject;
  return wording.t('figure.sentenceFor', {
    subject,
    breakdown: wording.breakdown(figure.breakdown),
  });
}

function sentenceKey({ measure, asOf, indicator }: Figure) {
  if (indicator === 'planning_figure') return 'figure.sentenceForecast';
  if (measure !== 'flow') return 'figure.sentence';
  const isDay = asOf.precision === 'day' || isOneDay(asOf.text);
  return isDay ? 'figure.sentenceFlowDay' : 'figure.sentenceFlow';
}

/** `2023-09-26/2023-09-26` is the day itself. */
function isOneDay(text: string): boolean {
  const [first, last, ...more] = text.split('/');
  return more.length === 0 && first === last && /^\d{4}-\d{2}-\d{2}$/.test(first ?? '');
}
