import type { CompareInput } from '#chartViews/compare/compareScene.ts';
import type { ComparedSituations } from '#state/useComparedSituations.ts';

/** The situations that have figures, as the comparison takes them. */
export function compareInputs({ chosen, offered }: ComparedSituations): CompareInput[] {
  return chosen.flatMap(({ id, state }) => {
    if (state.status !== 'ready') return [];
    const { data, fetchedAt } = state;
    const rank = offered.findIndex((one) => one.id === id);
    return [{ data, rank, fetchedAt: data.marking === 'archive' ? null : fetchedAt }];
  });
}
