import type { Figure } from '#domain/figure.ts';
import type { SituationData } from '#domain/situation.ts';

export interface PickedFigures {
  readonly figures: readonly Figure[];
  /** Known later than the moment of the page. */
  readonly notThen: number;
  /** Identifiers that this situation does not have. */
  readonly unknown: readonly string[];
}

/**
 * The figures that an address takes together, in its order, and what it names that cannot be shown.
 * @param known the figures known at the moment of the page, wrong copies among them
 */
export function pickedFigures(
  ids: readonly string[],
  data: Pick<SituationData, 'figures' | 'rejected'>,
  known: readonly Figure[],
): PickedFigures {
  const wanted = new Set(ids);
  const found = new Map<string, Figure>();
  for (const figure of known) {
    if (wanted.has(figure.id)) found.set(figure.id, figure);
  }
  const later = new Set([...data.figures, ...data.rejected].map(({ id }) => id));
  const left = ids.filter((id) => !found.has(id));
  return {
    figures: ids.flatMap((id) => found.get(id) ?? []),
    notThen: left.filter((id) => later.has(id)).length,
    unknown: left.filter((id) => !later.has(id)),
  };
}
