import type { Figure } from './figure.ts';
import type { Revision } from './revisions.ts';
import { findRevisions } from './revisions.ts';

/** "Since your last report: 3 new, 2 revised, 1 withdrawn". A figure is in one list only. */
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
  const revised = findRevisions(figures, options).filter(
    ({ at, later }) => at > since && later.status !== 'withdrawn',
  );
  const revising = new Set(revised.map(({ later }) => later.id));
  const later = figures.filter(({ knownFrom }) => knownFrom > since);
  return {
    added: later.filter(({ id, status }) => status !== 'withdrawn' && !revising.has(id)),
    revised,
    withdrawn: later.filter(({ status }) => status === 'withdrawn'),
  };
}
