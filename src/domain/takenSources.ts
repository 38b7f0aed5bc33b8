import type { Situation } from './situation.ts';

/**
 * A source that a reader took as the main line of an indicator in place of the recommended one: `arrivals.unhcr`,
 * as it stands in the address (`main=~arrivals.unhcr`).
 */
export interface TakenSource {
  readonly indicator: string;
  /** Id as in the manifest, or the slug of an undeclared name. */
  readonly sourceId: string;
}

/** Reads `arrivals.unhcr`; null where it is not of that form. An indicator's key holds no dot. */
export function parseTakenSource(text: string): TakenSource | null {
  const dot = text.indexOf('.');
  if (dot < 1 || dot === text.length - 1) return null;
  return { indicator: text.slice(0, dot), sourceId: text.slice(dot + 1) };
}

export function formatTakenSource({ indicator, sourceId }: TakenSource): string {
  return `${indicator}.${sourceId}`;
}

/**
 * The situation with the taken sources put before the preferred ones, so that headline, charts, key figures,
 * sentences and files follow one choice. A source that states nothing of an indicator changes nothing there.
 */
export function withTakenSources(situation: Situation, taken: readonly TakenSource[]): Situation {
  if (taken.length === 0) return situation;
  const { preferred } = situation;
  const changed: Record<string, readonly string[]> = {};
  for (const { indicator, sourceId } of taken) {
    const before = Object.hasOwn(preferred, indicator) ? preferred[indicator] : preferred['*'];
    changed[indicator] = [sourceId, ...(before ?? []).filter((id) => id !== sourceId)];
  }
  return { ...situation, preferred: { ...preferred, ...changed } };
}
