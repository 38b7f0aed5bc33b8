import type { FeedDefinition, FeedSeries } from '#domain/situation.ts';
import type { AskedOdp } from './odpAnswer.ts';
import { idsOf } from './odpAnswer.ts';

type Declared = Pick<FeedDefinition, 'series'>;

/**
 * The one declared series of a timeseries answer. The answer names no population group, so the address decides where
 * several are declared; null where it does not, or where it asks for another group than the one declared.
 */
export function seriesOfTimeseries({ series = [] }: Declared, asked: AskedOdp): FeedSeries | null {
  const named = onlyOf(series, (key) => isAsked(key, asked));
  if (named !== null) return named;
  const [only, second] = series;
  if (only === undefined || second !== undefined) return null;
  const asksNothing = asked.groups.length === 0 && asked.collections.length === 0;
  return asksNothing || !isIdList(only.key) ? only : null;
}

/**
 * The declared series of a row that names its population groups: the one with the very groups, else the one whose
 * list holds them all, else the one that the address asks for as a whole. Null where none or several would do.
 */
export function seriesOfRow(
  { series = [] }: Declared,
  groups: readonly string[],
  asked: AskedOdp,
): FeedSeries | null {
  return (
    onlyOf(series, (key) => sameIds(key, groups)) ??
    onlyOf(series, (key) => groups.length > 0 && groups.every((id) => key.includes(id))) ??
    onlyOf(series, (key) => isAsked(key, asked))
  );
}

function onlyOf(
  series: readonly FeedSeries[],
  fits: (key: readonly string[]) => boolean,
): FeedSeries | null {
  const [found = null, second] = series.filter(({ key }) => fits(idsOf(key)));
  return second === undefined ? found : null;
}

function isAsked(key: readonly string[], { groups, collections }: AskedOdp): boolean {
  return sameIds(key, groups) || sameIds(key, collections);
}

function sameIds(one: readonly string[], other: readonly string[]): boolean {
  return one.length > 0 && one.join() === other.join();
}

function isIdList(key: string): boolean {
  return idsOf(key).every((id) => /^\d+$/.test(id));
}
