import type { LedgerEntry } from './changeLedger.ts';
import { changeLedger, entriesSince } from './changeLedger.ts';
import type { Figure } from './figure.ts';
import type { Revision } from './revisions.ts';

/** "Since your last report: 3 new, 2 revised, 1 withdrawn". A change is in one list only. */
export interface ChangesSince {
  readonly added: readonly Figure[];
  readonly revised: readonly Revision[];
  readonly withdrawn: readonly Figure[];
}

/**
 * What became known after a moment.
 * @param since epoch ms, itself excluded: what was known then is not new
 */
export function changesSince(
  figures: readonly Figure[],
  since: number,
  options: { readonly vintage?: boolean } = {},
): ChangesSince {
  return changesOf(entriesSince(changeLedger(figures, options), since));
}

/** The same of a ledger that is already made, or of a part of it. */
export function changesOf(entries: readonly LedgerEntry[]): ChangesSince {
  const of = (kind: LedgerEntry['kind']) => entries.filter((entry) => entry.kind === kind);
  return {
    added: of('new').map(({ figure }) => figure),
    revised: of('revised').flatMap(({ revision }) => revision ?? []),
    withdrawn: of('withdrawn').map(({ figure }) => figure),
  };
}
