import type { LedgerEntry } from '#domain/changeLedger.ts';
import type { LedgerColumn } from './ledgerColumns.ts';

/**
 * Entries in the order of a column; among equals the newest first. What has no key comes last in both directions.
 * Texts are ranked once: comparing 100,000 of them again and again by the rules of a language takes seconds.
 * @param entries oldest first
 */
export function sortLedger(
  entries: readonly LedgerEntry[],
  { sortKey }: Pick<LedgerColumn, 'sortKey'>,
  descending: boolean,
): LedgerEntry[] {
  const keys = entries.map(sortKey);
  const ranks = ranksOf(keys.filter((key) => typeof key === 'string'));
  const numbers = keys.map((key) => (typeof key === 'string' ? ranks.get(key) : key));
  const order = Array.from({ length: entries.length }, (_, index) => index);
  order.sort((one, other) => {
    const [first, second] = [numbers[one], numbers[other]];
    if (first === second) return other - one;
    if (first === undefined) return 1;
    if (second === undefined) return -1;
    return descending ? second - first : first - second;
  });
  return order.flatMap((index) => entries[index] ?? []);
}

const words = new Intl.Collator('en', { numeric: true });

function ranksOf(texts: readonly string[]): Map<string, number> {
  const ordered = [...new Set(texts)].sort((one, other) => words.compare(one, other));
  return new Map(ordered.map((text, index) => [text, index]));
}
