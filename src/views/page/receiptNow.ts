import type { Receipt } from '#exports/receipt.ts';
import type { ShownSituation } from '#shown/shownSituation.ts';
import { loadLaterWords } from '#wording/laterWords.ts';
import type { Wording } from '#wording/wording.ts';

/** The receipt of a part of the page, whose maker and words come when it is asked for; null where they do not. */
export async function receiptNow(
  shown: ShownSituation,
  scope: string,
  wording: Wording,
): Promise<Receipt | null> {
  try {
    const [{ receiptOfView }] = await Promise.all([
      import('#exports/receiptOfView.ts'),
      loadLaterWords(),
    ]);
    return receiptOfView(shown, scope, wording);
  } catch {
    // A page that was left open while its site was replaced: the words are worth more than nothing.
    return null;
  }
}
