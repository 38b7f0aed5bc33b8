import type { Wording } from './wording.ts';

/** Whole sentences one after another, as the language sets them apart; empty ones are left out. */
export function joinSentences(sentences: readonly string[], { t }: Wording): string {
  return sentences.filter((sentence) => sentence !== '').join(t('sentence.separator'));
}
