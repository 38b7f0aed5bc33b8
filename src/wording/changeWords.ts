import { between } from '#domain/quantity.ts';
import type { SignedChange } from '#domain/quantityDifference.ts';
import { quantityWords } from './quantityWords.ts';
import type { Speech } from './speech.ts';

type KnownChange = Extract<SignedChange, { known: true }>;

/** "up 6,750", "down 2", "up at least 3,000", "unchanged", "no change can be stated". */
export function changeWords(change: SignedChange, speech: Speech): string {
  if (!change.known) {
    if (change.reason === 'open_ends') return speech.t('figure.noChange');
    const reason = speech.t(`figure.missingReason.${change.reason}`);
    return speech.t('figure.noChangeBecause', { reason });
  }
  const { low, high } = change;
  if (low === 0 && high === 0)
    return speech.t(change.about ? 'figure.aboutUnchanged' : 'figure.unchanged');
  if (low >= 0) return upWords(change, speech);
  if (high <= 0) return downWords(change, speech);
  return eitherWayWords(change, speech);
}

function upWords({ low, high, about }: KnownChange, speech: Speech): string {
  if (low === 0 && high === Infinity) return speech.t('figure.unchangedOrUp');
  return speech.t('figure.up', { amount: quantityWords(between(low, high, about), speech) });
}

/** Amounts of a fall are said without a sign, the smaller first: from -2,000 to -1,000 is "down 1,000 to 2,000". */
function downWords({ low, high, about }: KnownChange, speech: Speech): string {
  if (high === 0 && low === -Infinity) return speech.t('figure.unchangedOrDown');
  const amount = quantityWords(between(0 - high, 0 - low, about), speech);
  return speech.t('figure.down', { amount });
}

function eitherWayWords({ low, high, about }: KnownChange, speech: Speech): string {
  const side = (end: number) => quantityWords(between(0, Math.abs(end), about), speech);
  if (high === Infinity) return speech.t('figure.downAtMostOrUp', { amount: side(low) });
  if (low === -Infinity) return speech.t('figure.upAtMostOrDown', { amount: side(high) });
  const ends = { down: speech.number(-low), up: speech.number(high) };
  return speech.t(about ? 'figure.betweenDownAndUpAbout' : 'figure.betweenDownAndUp', ends);
}
