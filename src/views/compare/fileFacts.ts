import type { Marking } from '#domain/situation.ts';
import type { ComparedState } from '#state/useComparedSituations.ts';
import type { FileFacts } from '#exports/exportName.ts';

/** One invented situation makes the file an example. */
const LEAST_REAL_FIRST = [
  'example',
  'replay',
  'live',
  'archive',
] as const satisfies readonly Marking[];

/** What the files of a comparison say of all situations in them; their only common clock is UTC. */
export function fileFacts(chosen: readonly ComparedState[], knownAt: number | null): FileFacts {
  const ready = chosen.flatMap(({ state }) => (state.status === 'ready' ? [state] : []));
  const stale = ready.filter((state) => state.stale !== null).map(({ fetchedAt }) => fetchedAt);
  const markings = ready.map(({ data }) => data.marking);
  return {
    situation: 'compare',
    marking: LEAST_REAL_FIRST.find((one) => markings.includes(one)) ?? 'archive',
    zone: 'UTC',
    knownAt,
    staleSince: stale.length === 0 ? null : Math.min(...stale),
  };
}
