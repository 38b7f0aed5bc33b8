import { useMemo } from 'react';
import type { SituationData } from '#domain/situation.ts';
import { takenData } from '#shown/takenData.ts';

/** The figures under the main sources that the reader took: new only when the figures or the choice are. */
export function useTakenData(data: SituationData, main: readonly string[] | null): SituationData {
  const key = main?.join('~') ?? '';
  return useMemo(() => takenData(data, key === '' ? null : key.split('~')), [data, key]);
}
