import type { Figure } from './figure.ts';
import type { SituationData } from './situation.ts';
import { sourceIdOf } from './sourceId.ts';
import { parseTakenSource } from './takenSources.ts';

/** Why a source that the address takes as a main line does not take it. */
export type TakenFaultReason =
  'unreadable' | 'second' | 'unknown_indicator' | 'silent' | 'silent_then' | 'not_chosen';

export interface TakenFault {
  /** As it stands in the address. */
  readonly text: string;
  readonly reason: TakenFaultReason;
  /** Empty where it cannot be read. */
  readonly indicator: string;
  /** Its name in the feed, else its id. */
  readonly source: string;
}

export interface TakenScene {
  readonly data: Pick<SituationData, 'situation' | 'figures'>;
  /** Figures known at the chosen moment. */
  readonly known: readonly Figure[];
  /** Ids of the sources that are drawn; null = all. */
  readonly chosen: readonly string[] | null;
}

/** What of `main=` changes nothing, with the reason: a choice is never ignored in silence. */
export function takenFaults(texts: readonly string[], scene: TakenScene): TakenFault[] {
  const seen = new Set<string>();
  return texts.flatMap((text) => {
    const taken = parseTakenSource(text);
    if (taken === null) return [{ text, reason: 'unreadable', indicator: '', source: text }];
    const { indicator, sourceId } = taken;
    const isSecond = seen.has(indicator);
    seen.add(indicator);
    const source = nameOf(sourceId, scene);
    const reason = isSecond ? 'second' : reasonOf(indicator, sourceId, scene);
    return reason === null ? [] : [{ text, reason, indicator, source }];
  });
}

function reasonOf(
  indicator: string,
  sourceId: string,
  { data, known, chosen }: TakenScene,
): TakenFaultReason | null {
  const isOf = (figure: Figure) => figure.indicator === indicator;
  const isBy = ({ source }: Figure) => sourceIdOf(data.situation, source) === sourceId;
  if (!data.figures.some(isOf)) return 'unknown_indicator';
  const stated = data.figures.filter(isOf).filter(isBy);
  if (stated.length === 0) return 'silent';
  if (!known.some((figure) => isOf(figure) && isBy(figure))) return 'silent_then';
  return chosen === null || chosen.includes(sourceId) ? null : 'not_chosen';
}

function nameOf(sourceId: string, { data }: TakenScene): string {
  const { situation, figures } = data;
  return (
    situation.sources.find(({ id }) => id === sourceId)?.name ??
    figures.find(({ source }) => sourceIdOf(situation, source) === sourceId)?.source ??
    sourceId
  );
}
