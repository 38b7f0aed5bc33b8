import type { Figure } from '#domain/figure.ts';
import type { ChartDefinition, FeedDefinition, Situation } from '#domain/situation.ts';
import { sourceIdOf } from '#domain/sourceId.ts';
import { defaultManifest } from '#feeds/situations/defaultManifest.ts';
import { figureFacts } from '#feeds/situations/figureFacts.ts';
import type { OwnData } from './ownData.ts';
import { OWN_FEED, OWN_SITUATION } from './ownDataNames.ts';

/**
 * The manifest of own figures: made of the figures themselves where they stand alone; else that of the situation
 * they stand beside, with their sources, and a chart for each thing that none of its charts shows.
 */
export function ownManifest(
  own: OwnData,
  figures: readonly Figure[],
  base: Situation | null,
): Situation {
  const feed = ownFeedOf(own);
  const { title, zone, measures } = own;
  const made = defaultManifest(
    { id: OWN_SITUATION, title, zone: base?.zone ?? zone, feeds: [feed] },
    figureFacts(figures),
  );
  if (base === null) return { ...made, measures };
  const charts = made.charts.filter((chart) => !isShown(chart, base));
  return {
    ...base,
    id: OWN_SITUATION,
    title,
    measures: { ...measures, ...base.measures },
    feeds: own.place === 'beside' ? [...base.feeds, feed] : [feed],
    sources: [...base.sources, ...newSources(made, base)],
    preferred: { ...preferredOwn(made, charts, base), ...base.preferred },
    charts: [...base.charts, ...withFreeIds(charts, base)],
  };
}

/** What only own figures count has a main line where they are of one source; theirs is no rank among several. */
function preferredOwn(
  made: Situation,
  charts: readonly ChartDefinition[],
  base: Situation,
): Situation['preferred'] {
  const [source, ...others] = made.sources;
  if (source === undefined || others.length > 0) return {};
  const order = [...(base.preferred['*'] ?? []), sourceIdOf(base, source.name)];
  const ids = [...new Set(order)];
  const indicators = charts.flatMap(({ selectors }) => selectors.map((one) => one.indicator));
  return Object.fromEntries(indicators.map((indicator) => [indicator, ids]));
}

export function ownFeedOf({ id }: Pick<OwnData, 'id'>): FeedDefinition {
  return { kind: 'figures', address: `${OWN_FEED}${id}`, marking: 'archive' };
}

function isShown({ selectors }: ChartDefinition, { charts }: Situation): boolean {
  const shown = charts.flatMap((chart) => [
    ...chart.selectors,
    ...(chart.stated ?? []),
    ...(chart.panels ?? []).map((panel) => panel.selector),
  ]);
  return selectors.every((own) =>
    shown.some(
      (one) =>
        one.indicator === own.indicator &&
        (one.place === undefined || one.place === own.place) &&
        JSON.stringify(one.breakdown ?? []) === JSON.stringify(own.breakdown ?? []),
    ),
  );
}

/** A source that the situation knows keeps its id; an id that it has given to another name is not given twice. */
function newSources(made: Situation, base: Situation): Situation['sources'] {
  const ids = new Set(base.sources.map(({ id }) => id));
  return made.sources.filter(
    ({ name }) =>
      !base.sources.some((known) => known.name === name) && !ids.has(sourceIdOf(base, name)),
  );
}

function withFreeIds(charts: readonly ChartDefinition[], base: Situation): ChartDefinition[] {
  const taken = new Set(base.charts.map(({ id }) => id));
  return charts.map((chart) => (taken.has(chart.id) ? { ...chart, id: `own-${chart.id}` } : chart));
}
