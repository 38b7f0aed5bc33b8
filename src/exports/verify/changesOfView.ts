import { changeLedger } from '#domain/changeLedger.ts';
import { compareText } from '#domain/asOf.ts';
import type { Figure } from '#domain/figure.ts';
import { isVintage } from '#domain/knownFigures.ts';
import type { Revision } from '#domain/revisions.ts';
import type { Wording } from '#wording/wording.ts';
import { type FoundView, viewOf } from './foundView.ts';

/** What became of vouched figures; each list by when it became known, the newest first. */
export interface ChangesOfView {
  /** Other numbers for figures that were shown. */
  readonly revised: readonly Revision[];
  /** Shown figures that no longer stand. */
  readonly withdrawn: readonly { readonly figure: Figure; readonly at: number }[];
  /** Figures that the same view shows today beside those. */
  readonly added: readonly Figure[];
  /** Figures that the same view no longer shows, though nobody replaced or withdrew them. */
  readonly gone: readonly Figure[];
}

/** What is known today of the figures of a view, and what the same view shows today. */
export function changesOfView(found: FoundView, wording: Wording): ChangesOfView {
  const { read, shown, scope, figures } = found;
  const address = { ...shown.address, known: null };
  const today = viewOf(read, { scope, address, at: null }, wording)?.figures ?? [];
  return changesBetween(found, figures, scope === 'figure' ? figures : today);
}

/** The same for the rows of a file, of which nobody can say what it would hold today. */
export function changesOfFigures(
  found: Pick<FoundView, 'read' | 'knownTo'>,
  figures: readonly Figure[],
): ChangesOfView {
  return changesBetween(found, figures, figures);
}

function changesBetween(
  { read, knownTo }: Pick<FoundView, 'read' | 'knownTo'>,
  before: readonly Figure[],
  today: readonly Figure[],
): ChangesOfView {
  const { data } = read;
  const shown = new Set(before.map(({ id }) => id));
  const still = new Set(today.map(({ id }) => id));
  const ledger = changeLedger(data.figures, { vintage: isVintage(data.situation) });
  const since = ledger.filter(({ at }) => at > knownTo).reverse();
  const revised = since.flatMap(({ kind, revision }) =>
    kind === 'revised' && revision !== null && shown.has(revision.earlier.id) ? [revision] : [],
  );
  const withdrawn = since.flatMap(({ kind, revision, at }) =>
    kind === 'withdrawn' && revision !== null && shown.has(revision.earlier.id)
      ? [{ figure: revision.earlier, at }]
      : [],
  );
  const replacing = new Set(revised.map(({ later }) => later.id));
  const replaced = new Set([
    ...revised.map(({ earlier }) => earlier.id),
    ...withdrawn.map(({ figure }) => figure.id),
  ]);
  return {
    revised,
    withdrawn,
    added: today
      .filter(({ id }) => !shown.has(id) && !replacing.has(id))
      .sort((one, other) => other.knownFrom - one.knownFrom || compareText(one.id, other.id)),
    gone: before.filter(({ id }) => !still.has(id) && !replaced.has(id)),
  };
}
