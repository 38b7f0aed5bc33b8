import type { Situation, SituationData } from '#domain/situation.ts';
import type { OwnData } from '#state/ownData.ts';
import { OWN_SITUATION } from '#state/ownDataNames.ts';
import type { SituationControl } from '#state/useSituation.ts';

/** The situation that was open before: own figures may stand beside it, and are compared with it. */
export interface OpenSituation {
  /** Id and title to stand beside; null where none is there. */
  readonly base: { readonly id: string; readonly title: string } | null;
  readonly zone: string;
  /** How rows are read beside it. */
  readonly reading: Pick<Situation, 'zone' | 'measures' | 'sources'>;
  /** Its figures, own ones included; null until they are there. */
  readonly data: SituationData | null;
}

export function openSituationOf(
  { state, shown }: Pick<SituationControl, 'state' | 'shown'>,
  own: OwnData | null,
): OpenSituation {
  const data = state.status === 'ready' || state.status === 'empty' ? state.data : null;
  const zone = data?.situation.zone ?? 'UTC';
  return {
    base: baseOf(shown, data, own),
    zone,
    reading: readingOf(data?.situation ?? { zone, sources: [] }),
    data,
  };
}

/** No more of it: it is sent to a worker. */
function readingOf({
  zone,
  measures,
  sources,
}: OpenSituation['reading']): OpenSituation['reading'] {
  return { zone, sources, ...(measures === undefined ? {} : { measures }) };
}

function baseOf(
  shown: string,
  data: SituationData | null,
  own: OwnData | null,
): OpenSituation['base'] {
  if (data === null) return null;
  if (shown !== OWN_SITUATION) return { id: shown, title: data.situation.title };
  const title = data.situation.own?.base ?? null;
  return title === null || own?.base == null ? null : { id: own.base, title };
}
