import type { SituationData } from '#domain/situation.ts';
import { sourceIdOf } from '#domain/sourceId.ts';
import type { Address } from '#address/address.ts';
import type { Wording } from '#wording/wording.ts';

/** The indicator and the sources that are chosen, by name; empty where all are shown. */
export function filterWords(
  { indicator, source }: Pick<Address, 'indicator' | 'source'>,
  { situation, figures }: Pick<SituationData, 'situation' | 'figures'>,
  wording: Wording,
): string[] {
  const names = source === null ? [] : namesOf(source, { situation, figures });
  return [...(indicator === null ? [] : [wording.indicator(indicator).label]), ...names];
}

/** An id that no figure has stays as it is: the reader sees what the address asks for. */
function namesOf(
  ids: readonly string[],
  { situation, figures }: Pick<SituationData, 'situation' | 'figures'>,
): string[] {
  const names = new Map(
    [...new Set(figures.map(({ source }) => source))].map((name) => [
      sourceIdOf(situation, name),
      name,
    ]),
  );
  return ids.map((id) => names.get(id) ?? id);
}
