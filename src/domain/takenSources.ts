import { breakdownKey } from './breakdown.ts';
import type { Figure } from './figure.ts';
import { SOURCE_NOT_STATED } from './figure.ts';
import { grouped } from './grouped.ts';
import { recommendation } from './recommendation.ts';
import type { Situation, TakenSource } from './situation.ts';
import { sourceIdOf } from './sourceId.ts';

/** Reads `arrivals.unhcr`; null where it is not of that form. An indicator's key holds no dot. */
export function parseTakenSource(text: string): TakenSource | null {
  const dot = text.indexOf('.');
  if (dot < 1 || dot === text.length - 1) return null;
  return { indicator: text.slice(0, dot), sourceId: text.slice(dot + 1) };
}

function formatTakenSource({ indicator, sourceId }: TakenSource): string {
  return `${indicator}.${sourceId}`;
}

/** The texts of an address with this source in place of another one of its indicator. */
export function takeSource(texts: readonly string[], taken: TakenSource): string[] {
  return [...(releaseSource(texts, taken.indicator) ?? []), formatTakenSource(taken)];
}

/** The same without a choice for this indicator; null where none is left. */
export function releaseSource(texts: readonly string[], indicator: string): string[] | null {
  const left = texts.filter((text) => parseTakenSource(text)?.indicator !== indicator);
  return left.length === 0 ? null : left;
}

/**
 * The situation with what a reader took, so that headline, charts, key figures, sentences and files follow one
 * choice. The manifest's own order stays beside it: whoever shows a taken source says which one is recommended.
 * Of two sources for one indicator the first one counts.
 */
export function withTakenSources(situation: Situation, taken: readonly TakenSource[]): Situation {
  const first = taken.filter(
    ({ indicator }, index) => taken.findIndex((one) => one.indicator === indicator) === index,
  );
  return first.length === 0 ? situation : { ...situation, taken: first };
}

/** The name of the source that a reader took for this indicator, where it is among those present. */
export function takenSource(
  situation: Pick<Situation, 'taken' | 'sources'>,
  indicator: string,
  presentSources: readonly string[],
): string | null {
  const taken = situation.taken?.find((one) => one.indicator === indicator);
  if (taken === undefined) return null;
  const stated = presentSources.filter((name) => name !== SOURCE_NOT_STATED);
  return stated.find((name) => sourceIdOf(situation, name) === taken.sourceId) ?? null;
}

/** A taken source that takes the main line here, and the one that it stands in for. */
export interface TakenHere {
  readonly indicator: string;
  /** Both by name; `recommended` is null where the situation recommends none of those present. */
  readonly source: string;
  readonly recommended: string | null;
}

/** Null where nothing was taken, where the taken source is silent, and where it is the recommended one anyway. */
export function takenHere(
  situation: Situation,
  indicator: string,
  presentSources: readonly string[],
): TakenHere | null {
  const source = takenSource(situation, indicator, presentSources);
  if (source === null) return null;
  const recommended = recommendation(situation, indicator, presentSources).source;
  return source === recommended ? null : { indicator, source, recommended };
}

/**
 * What was taken among these figures, by the key of `thingKeyOf`: for every indicator, place and breakdown, since
 * the taken source may speak of one and not of another.
 */
export function takenAmong(
  situation: Situation,
  figures: readonly Figure[],
): ReadonlyMap<string, TakenHere> {
  const found = new Map<string, TakenHere>();
  const taken = situation.taken ?? [];
  if (taken.length === 0) return found;
  const asked = figures.filter(({ indicator }) => taken.some((one) => one.indicator === indicator));
  for (const [key, things] of grouped(asked, thingKeyOf)) {
    const [first] = things;
    if (first === undefined) continue;
    const present = things.map(({ source }) => source);
    const here = takenHere(situation, first.indicator, present);
    if (here !== null) found.set(key, here);
  }
  return found;
}

/** The choice by which a figure stands on the main line; null for figures of every other source. */
export function takenMarks(
  situation: Situation,
  figures: readonly Figure[],
): (figure: Figure) => TakenHere | null {
  const taken = takenAmong(situation, figures);
  return (figure) => {
    const here = taken.size === 0 ? undefined : taken.get(thingKeyOf(figure));
    return here?.source === figure.source ? here : null;
  };
}

/** What a figure is a figure of, whoever states it. */
export function thingKeyOf({
  indicator,
  place,
  breakdown,
}: Pick<Figure, 'indicator' | 'place' | 'breakdown'>): string {
  return JSON.stringify([indicator, place, breakdownKey(breakdown)]);
}
