import type { KnownQuantity, Quantity } from '#domain/quantity.ts';
import type { Speech } from './speech.ts';

const MILLION = 1_000_000;

/** "12,345", "about 12,300", "at least 10,000", "11,000 to 13,000", "no figure: not reported". */
export function quantityWords(quantity: Quantity, speech: Speech): string {
  if (!quantity.known) {
    const reason = speech.t(`figure.missingReason.${quantity.reason}`);
    return speech.t('figure.missing', { reason });
  }
  return boundsWords(quantity, speech, { low: speech.number, high: speech.number });
}

/** As `quantityWords`, with millions in words where a number reaches one; low ends are cut, high ends go up. */
export function headlineQuantityWords(quantity: Quantity, speech: Speech): string {
  if (!quantity.known) return quantityWords(quantity, speech);
  const isPoint = quantity.low === quantity.high;
  return boundsWords(quantity, speech, {
    low: (value) => headlineNumberWords(value, speech, isPoint ? Math.round : Math.floor),
    high: (value) => headlineNumberWords(value, speech, Math.ceil),
  });
}

/** "1.3 million" from a million on, never "1.3M"; the exact number below. */
export function headlineNumberWords(
  value: number,
  speech: Speech,
  round: (value: number) => number = Math.round,
): string {
  if (Math.abs(value) < MILLION) return speech.number(value);
  return speech.t('figure.million', { number: round(value / (MILLION / 10)) / 10 });
}

interface EndWords {
  readonly low: (value: number) => string;
  readonly high: (value: number) => string;
}

function boundsWords({ low, high, about }: KnownQuantity, { t }: Speech, words: EndWords): string {
  if (low === high) {
    const number = words.low(low);
    return about ? t('figure.about', { number }) : number;
  }
  if (high === Infinity) {
    return t(about ? 'figure.atLeastAbout' : 'figure.atLeast', { number: words.low(low) });
  }
  if (low === 0) {
    return t(about ? 'figure.atMostAbout' : 'figure.atMost', { number: words.high(high) });
  }
  const ends = { low: words.low(low), high: words.high(high) };
  return t(about ? 'figure.betweenAbout' : 'figure.between', ends);
}
