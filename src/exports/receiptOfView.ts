import { figuresInScope } from '#shown/figuresInScope.ts';
import type { ShownSituation } from '#shown/shownSituation.ts';
import type { Wording } from '#wording/wording.ts';
import { type Receipt, receiptOf } from './receipt.ts';

/**
 * The receipt of one part of what an address shows, the same for the page, an embed, a report and a command; null for a
 * part that the situation has not, or in which no figure is shown: it would vouch for nothing.
 * @param scope id of a chart, `key-figures`, `page`, `table`, `all`, `figure` or `together`
 */
export function receiptOfView(
  shown: ShownSituation,
  scope: string,
  wording: Wording,
): Receipt | null {
  const figures = figuresInScope(shown, scope, wording);
  if (figures === null || figures.length === 0) return null;
  const { data, address, choices } = shown;
  const { id: situation } = data.situation;
  return receiptOf({ situation, knownAt: choices.knownAt, address, scope, figures });
}
