import type { SituationData } from '#domain/situation.ts';
import { parseTakenSource, withTakenSources } from '#domain/takenSources.ts';

/** The same figures under the main sources that the reader took (`main=~arrivals.unhcr`); itself where none was. */
export function takenData(data: SituationData, main: readonly string[] | null): SituationData {
  const taken = (main ?? []).flatMap((text) => parseTakenSource(text) ?? []);
  return taken.length === 0
    ? data
    : { ...data, situation: withTakenSources(data.situation, taken) };
}
