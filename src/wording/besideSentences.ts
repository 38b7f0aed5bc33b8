import type { Beside } from '#domain/beside.ts';
import type { Figure } from '#domain/figure.ts';
import { isPoint } from '#domain/quantity.ts';
import { differenceOf } from '#domain/quantityDifference.ts';
import { roundDerivedChange } from '#domain/roundDerived.ts';
import { sourceName } from './figureSentence.ts';
import type { Wording } from './wording.ts';

/**
 * What lies between the sources, large: "from 26,600 to 40,000". Each end keeps its hedge in the sentences beside
 * it; where an end is open it keeps it here too, since a number alone would close it.
 */
export function besideRange({ members, lowest, highest }: Beside, wording: Wording): string {
  const [first] = members;
  if (first === undefined || members.length === 1) return wording.quantity(lowest.quantity);
  const quantity = wording.quantity(first.figure.quantity);
  if (members.every(({ figure }) => wording.quantity(figure.quantity) === quantity)) {
    return wording.t('beside.agree', { count: members.length, quantity });
  }
  const isOpen = hasOpenEnd(lowest) || hasOpenEnd(highest);
  return wording.t('summary.fromTo', {
    low: isOpen ? wording.quantity(lowest.quantity) : endWords(lowest, 'low', wording),
    high: isOpen ? wording.quantity(highest.quantity) : endWords(highest, 'high', wording),
  });
}

/** Who stands at the ends, how far they lie apart, and what kind of range it is and is not. */
export function besideSentences(beside: Beside, wording: Wording): string[] {
  const { t } = wording;
  const { members, lowest, highest, cadenceHours: count, older, newer } = beside;
  const isPeriod = beside.reference.measure === 'flow';
  if (members.length === 1) {
    if (older.length + newer.length === 0) return [t('beside.only')];
    return [isPeriod ? t('beside.alonePeriod') : t('beside.alone', { count })];
  }
  return [
    ...(wording.quantity(lowest.quantity) === wording.quantity(highest.quantity)
      ? []
      : [endsSentence(lowest, highest, wording), ...apartSentence(lowest, highest, wording)]),
    isPeriod ? t('beside.explainedPeriod') : t('beside.explained', { count }),
    ...growingSentence(beside, wording),
  ];
}

/** Why a source is recommended, or why none is, and where it says nothing at this time. */
export function whySentences(
  { recommendation, members, reference }: Beside,
  wording: Wording,
): string[] {
  const { source, reason } = recommendation;
  const what = wording.indicator(reference.indicator).label;
  const why = wording.t(`beside.why.${reason}`, { source: source ?? '', what });
  const speaks = members.some(({ figure }) => figure.source === source);
  if (source === null || speaks) return [why];
  return [why, wording.t('beside.recommendedSilent', { source })];
}

function endWords({ quantity }: Figure, end: 'low' | 'high', wording: Wording): string {
  return quantity.known ? wording.number(quantity[end]) : wording.quantity(quantity);
}

/** "At least" and "at most": beside such an end the other one keeps its hedge too. */
function hasOpenEnd({ quantity }: Figure): boolean {
  if (!quantity.known) return false;
  return quantity.high === Infinity || (quantity.low === 0 && quantity.high > 0);
}

function endsSentence(lowest: Figure, highest: Figure, wording: Wording): string {
  return wording.t('beside.lowestHighest', {
    low: wording.quantity(lowest.quantity),
    lowSource: sourceName(lowest, wording),
    high: wording.quantity(highest.quantity),
    highSource: sourceName(highest, wording),
  });
}

/** Between two points only: two open ends have no distance. */
function apartSentence(lowest: Figure, highest: Figure, wording: Wording): string[] {
  if (!isPoint(lowest.quantity) || !isPoint(highest.quantity)) return [];
  const inputs = [lowest.quantity, highest.quantity];
  const change = roundDerivedChange(differenceOf(highest.quantity, lowest.quantity), inputs);
  if (!change.known || change.low <= 0) return [];
  return [wording.t('beside.apart', { difference: wording.quantity(change) })];
}

function growingSentence({ reference, hoursApart }: Beside, wording: Wording): string[] {
  if (reference.measure !== 'cumulative' || hoursApart <= 0) return [];
  return [wording.t('beside.growing', { count: Math.ceil(hoursApart) })];
}
