import { type Pasted, pasted, type PastedLink } from '#exports/pasted.ts';
import type { ShownSituation } from '#shown/shownSituation.ts';
import type { Wording } from '#wording/wording.ts';
import { receiptNow } from './receiptNow.ts';

interface Source {
  readonly shown: ShownSituation;
  /** Of the figures that the words speak of. */
  readonly scope: string;
  readonly wording: Wording;
}

/** Paragraphs with the receipt of their figures and the address of their view at the end. */
export async function pastedNow(
  paragraphs: readonly string[],
  link: PastedLink,
  { shown, scope, wording }: Source,
): Promise<Pasted> {
  const receipt = await receiptNow(shown, scope, wording);
  if (receipt === null) return pasted(paragraphs, link);
  return pasted(paragraphs, {
    ...link,
    receipt: wording.t('sentence.receipt', { receipt: receipt.code }),
  });
}
