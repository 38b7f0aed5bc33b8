import { isCertainlyAbove, type Share } from '#domain/share.ts';
import type { Speech } from './speech.ts';

type KnownShare = Extract<Share, { known: true }>;

// Binary fractions put 29 of 100 a hair below 29 %; the bound must not slip to 28 for that.
const HAIR = 1e-9;

/**
 * "about 84 %", "at least 6 %", "69 % to 84 %", "0.4 %", "more than 99 %".
 * Whole per cents, one decimal below 1; low ends go down and high ends up, a part is never rounded to the whole.
 */
export function shareWords(share: Share, speech: Speech): string {
  if (!share.known) {
    const reason = unknownReason(share.reason, speech);
    return reason === null
      ? speech.t('figure.noShare')
      : speech.t('figure.shareUnknown', { reason });
  }
  const words = knownShareWords(share, speech);
  if (!share.aboveWhole) return words;
  return speech.t(isCertainlyAbove(share) ? 'figure.shareAbove' : 'figure.shareMayBeAbove', {
    share: words,
  });
}

function knownShareWords({ low, high, about }: KnownShare, speech: Speech): string {
  const { t } = speech;
  if (low === high) return pointWords(low * 100, about, speech);
  if (high === Infinity) return lowBoundWords(low * 100, about, speech);
  const top = percentWords(roundUp(high * 100), speech);
  if (low === 0) return t(about ? 'figure.atMostAbout' : 'figure.atMost', { number: top });
  const bottom = percentWords(roundDown(low * 100), speech);
  return t(about ? 'figure.betweenAbout' : 'figure.between', { low: bottom, high: top });
}

function pointWords(percent: number, about: boolean, speech: Speech): string {
  const { t } = speech;
  const rounded = roundNearest(percent);
  if (rounded === 100 && percent < 100) {
    return t(about ? 'figure.moreThanAboutPercent' : 'figure.moreThanPercent', { number: 99 });
  }
  // Nobody is 0 % of any base, however rounded the base is.
  if (percent === 0) return percentWords(0, speech);
  if (rounded === 0) {
    return t(about ? 'figure.lessThanAboutPercent' : 'figure.lessThanPercent', { number: 0.1 });
  }
  const number = percentWords(rounded, speech);
  return about ? t('figure.about', { number }) : number;
}

function lowBoundWords(percent: number, about: boolean, speech: Speech): string {
  const rounded = roundDown(percent);
  if (rounded === 0) return speech.t('figure.moreThanPercent', { number: 0 });
  const number = percentWords(rounded, speech);
  return speech.t(about ? 'figure.atLeastAbout' : 'figure.atLeast', { number });
}

function percentWords(percent: number, speech: Speech): string {
  return speech.t('figure.percent', { number: percent });
}

function roundNearest(percent: number): number {
  return toStep(percent, (value) => Math.round(value + HAIR));
}

function roundDown(percent: number): number {
  return toStep(percent, (value) => Math.floor(value + HAIR));
}

function roundUp(percent: number): number {
  return toStep(percent, (value) => Math.ceil(value - HAIR));
}

function toStep(percent: number, round: (value: number) => number): number {
  return percent < 1 ? round(percent * 10) / 10 : round(percent);
}

function unknownReason(
  reason: Extract<Share, { known: false }>['reason'],
  { t }: Speech,
): string | null {
  if (reason === 'open_ends') return null;
  if (reason === 'base_may_be_zero') return t('figure.shareBaseMayBeZero');
  return t(`figure.missingReason.${reason}`);
}
