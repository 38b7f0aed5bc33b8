import type { ReceiptFacts } from './receipt.ts';
import { receiptQuery } from './receiptQuery.ts';

/**
 * The query by which a published view is found again: that of its receipt, and its label. A label changes no figure, so
 * no receipt names it; but a file that does not bear it is not the file of a labelled view.
 * @example '?situation=river-2026&chart=evacuated&small=10&label=restricted'
 */
export function publishedQuery(facts: Omit<ReceiptFacts, 'figures'>): string {
  const { label } = facts.address;
  return `${receiptQuery(facts)}${label === null ? '' : `&label=${label}`}`;
}
