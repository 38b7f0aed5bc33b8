import { compareText } from './asOf.ts';
import type { Figure } from './figure.ts';
import type { Revision } from './revisions.ts';
import { findRevisions } from './revisions.ts';

export const LEDGER_KINDS = ['new', 'revised', 'withdrawn'] as const;
export type LedgerKind = (typeof LEDGER_KINDS)[number];

/** One thing that became known: a new figure, another number for an earlier one, or that a number no longer stands. */
export interface LedgerEntry {
  readonly kind: LedgerKind;
  /** Epoch ms. */
  readonly at: number;
  /** The new, the replacing or the withdrawing statement. */
  readonly figure: Figure;
  /** What it did to the statement before it; null for a new figure, and where the withdrawn one is not in the feed. */
  readonly revision: Revision | null;
}

/**
 * Every change of these figures, in the order in which it became known. A figure is new once, however often its
 * source returns to its number later; a return is a revision again.
 * Law: the order of the figures changes nothing.
 */
export function changeLedger(
  figures: readonly Figure[],
  options: { readonly vintage?: boolean } = {},
): LedgerEntry[] {
  const revisions = findRevisions(figures, options);
  const changing = new Set<string>();
  const withdrawing = new Map<string, Revision>();
  for (const revision of revisions) {
    const { later, at } = revision;
    if (at === later.knownFrom) changing.add(later.id);
    if (later.status === 'withdrawn') withdrawing.set(later.id, revision);
  }
  const entries: LedgerEntry[] = [];
  for (const revision of revisions) {
    const { later, at } = revision;
    if (later.status !== 'withdrawn')
      entries.push({ kind: 'revised', at, figure: later, revision });
  }
  for (const figure of figures) {
    const { id, knownFrom: at, status } = figure;
    if (status === 'withdrawn') {
      entries.push({ kind: 'withdrawn', at, figure, revision: withdrawing.get(id) ?? null });
    } else if (!changing.has(id)) {
      entries.push({ kind: 'new', at, figure, revision: null });
    }
  }
  return entries.sort(compareEntries);
}

/** What became known after a moment, itself excluded: what was known then is not new. null = from the beginning. */
export function entriesSince(
  entries: readonly LedgerEntry[],
  since: number | null,
): readonly LedgerEntry[] {
  return since === null ? entries : entries.filter(({ at }) => at > since);
}

function compareEntries(one: LedgerEntry, other: LedgerEntry): number {
  return (
    one.at - other.at ||
    compareText(one.figure.id, other.figure.id) ||
    compareText(one.kind, other.kind) ||
    compareText(one.revision?.earlier.id ?? '', other.revision?.earlier.id ?? '')
  );
}
