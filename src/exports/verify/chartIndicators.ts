import type { ChartDefinition, Situation } from '#domain/situation.ts';

/** Whose figures decide about a chart: those it draws, those beside them, and the populations before. */
export function chartIndicators(
  { selectors, companions = [], stated = [], panels = [], partition }: ChartDefinition,
  { denominators, partitions }: Pick<Situation, 'denominators' | 'partitions'>,
): ReadonlySet<string> {
  const own = partitions.find(({ id }) => id === partition);
  const all = [
    ...selectors,
    ...companions,
    ...stated,
    ...panels.map(({ selector }) => selector),
    ...(own === undefined ? [] : [own.whole, ...own.parts]),
    ...denominators.map(({ selector }) => selector),
  ];
  return new Set(all.map(({ indicator }) => indicator));
}
