import { type ReactNode, useMemo } from 'react';
import type { Situation } from '#domain/situation.ts';
import { withPlaceLabels } from '#wording/withPlaceLabels.ts';
import { useWording, WordingContext } from './WordingContext.tsx';

interface Props {
  readonly situation: Situation;
  readonly children: ReactNode;
}

/** Within it, places are said with the names that the situation declares. */
export function SituationWording({ situation, children }: Props) {
  const wording = useWording();
  const labelled = useMemo(() => withPlaceLabels(wording, situation), [wording, situation]);
  return <WordingContext value={labelled}>{children}</WordingContext>;
}
