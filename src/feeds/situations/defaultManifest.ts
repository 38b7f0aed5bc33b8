import { indicatorOf } from '#domain/indicator.ts';
import type {
  ChartDefinition,
  FeedDefinition,
  FigureSelector,
  KeyFigureDefinition,
  Licence,
  Situation,
  SourceEntry,
} from '#domain/situation.ts';
import { sourceIdOf } from '#domain/sourceId.ts';
import { shortHash, slugOf } from '#domain/slug.ts';
import type { CountedFacts, FigureFacts } from './figureFacts.ts';

/** What has to be said of a situation; the rest of a manifest follows from it. */
export interface ManifestSeed {
  readonly id: string;
  readonly title: string;
  /** IANA zone; left out = UTC. */
  readonly zone?: string;
  readonly feeds: readonly FeedDefinition[];
  /** Left out: those that the feeds state, else "as its owner says". */
  readonly licence?: Licence;
}

/** More charts than this are a list, and the table is the better one. */
const MAX_CHARTS = 12;
/** Where nothing was counted twice there is no course to be seen. */
const MAX_CHARTS_OF_ONE_TIME = 3;
const MAX_KEY_FIGURES = 6;

/**
 * A manifest for figures that nobody has described: one chart for each indicator, place and breakdown that was counted
 * at more than one time, those counted most often first; a chart of pace where a running count of people has three instants of one series of
 * times. It adds nothing up, declares no base for shares and prefers no source but by the order in which the feeds
 * name theirs: where sources disagree beyond that, the page says so.
 * @param facts of the figures that were read; left out = the declared series stand for them
 */
export function defaultManifest(seed: ManifestSeed, facts: FigureFacts = NO_FACTS): Situation {
  const { id, title, feeds, zone = 'UTC' } = seed;
  const counted = facts.counted.length > 0 ? facts.counted : declaredThings(feeds);
  const ordered = inDeclaredOrder(counted, feeds);
  const [first] = ordered;
  const sources = sourceEntries([...declaredSources(feeds), ...facts.sources]);
  return {
    id,
    title,
    placeNames: [first !== undefined && first.place !== '' ? first.place : title],
    zone,
    feeds,
    events: null,
    onsets: [],
    denominators: [],
    sources,
    preferred: preferredOf(feeds, sources),
    partitions: [],
    charts: chartsOf(worthCharts(ordered), feeds),
    keyFigures: keyFiguresOf(ordered),
    headline: first === undefined ? null : selectorOf(first),
    provinces: [],
    disclaimers: [NO_ENDORSEMENT],
    licence: seed.licence ?? licenceOf(feeds),
  };
}

const NO_FACTS: FigureFacts = { counted: [], sources: [] };
const NO_ENDORSEMENT =
  'Names and boundaries used here do not imply endorsement or acceptance by anyone who publishes this page.';
const AS_ITS_OWNER_SAYS: Licence = { name: 'As its owner says', url: '', credit: '' };

/** What the feeds declare that they will count; a series that names no place is known only once it was read. */
function declaredThings(feeds: readonly FeedDefinition[]): CountedFacts[] {
  return feeds
    .flatMap(({ series = [] }) => series)
    .filter(({ place }) => place !== undefined)
    .map(({ indicator, place = '', breakdown = [], measure }) => ({
      indicator,
      place,
      breakdown,
      measure,
      times: 0,
      everyHours: null,
      instants: 0,
      largest: 0,
      sources: [],
    }));
}

/** Whoever declared series named the most important one first; within one indicator the order of the facts stays. */
function inDeclaredOrder(
  counted: readonly CountedFacts[],
  feeds: readonly FeedDefinition[],
): CountedFacts[] {
  const order = feeds.flatMap(({ series = [] }) => series.map(({ indicator }) => indicator));
  const rank = ({ indicator }: CountedFacts) => {
    const at = order.indexOf(indicator);
    return at === -1 ? order.length : at;
  };
  return [...counted].sort((one, other) => rank(one) - rank(other));
}

/** What was counted once has no course: key figures and table say it better, unless there is nothing else. */
function worthCharts(counted: readonly CountedFacts[]): readonly CountedFacts[] {
  const withCourse = counted.filter(({ times }) => times > 1);
  return withCourse.length > 0
    ? withCourse.slice(0, MAX_CHARTS)
    : counted.slice(0, MAX_CHARTS_OF_ONE_TIME);
}

function chartsOf(
  counted: readonly CountedFacts[],
  feeds: readonly FeedDefinition[],
): ChartDefinition[] {
  const ids = new Set<string>();
  return counted.flatMap((thing) => {
    const selectors = [selectorOf(thing)];
    const cadenceHours = cadenceOf(thing, feeds);
    const chart: ChartDefinition = {
      id: freeId(wordsOf(thing), ids),
      kind: thing.indicator === 'evacuated' ? 'evacuated' : 'cumulative',
      selectors,
      cadenceHours,
      share: false,
    };
    if (!hasPace(thing)) return [chart];
    const pace = freeId(`pace ${wordsOf(thing)}`, ids);
    return [chart, { id: pace, kind: 'pace' as const, selectors, cadenceHours }];
  });
}

/** People per hour between two counts: of running counts of people that name their hours. */
function hasPace({ indicator, measure, instants }: CountedFacts): boolean {
  return measure === 'cumulative' && instants >= 3 && indicatorOf(indicator)?.counts === 'people';
}

const DAY_HOURS = 24;

/** What the feeds promise, else what the figures themselves keep to, in whole days. */
function cadenceOf({ everyHours }: CountedFacts, feeds: readonly FeedDefinition[]): number {
  const promised = feeds.flatMap(({ cadenceHours }) => cadenceHours ?? []);
  if (promised.length > 0) return Math.max(DAY_HOURS, ...promised);
  return DAY_HOURS * Math.max(1, Math.ceil((everyHours ?? 0) / DAY_HOURS));
}

function keyFiguresOf(counted: readonly CountedFacts[]): KeyFigureDefinition[] {
  const ids = new Set<string>();
  const onePlace = new Set(counted.map(({ place }) => place)).size === 1;
  return counted.slice(0, MAX_KEY_FIGURES).map((thing) => ({
    id: freeId(wordsOf(thing), ids),
    kind: 'latest' as const,
    label: labelOf(thing, onePlace),
    selector: selectorOf(thing),
  }));
}

/** @example 'Internally displaced people, Chad (sex: female)' */
function labelOf({ indicator, place, breakdown }: CountedFacts, onePlace: boolean): string {
  const name = indicatorOf(indicator)?.name ?? indicator;
  const parts = breakdown.map(([key, value]) => `${key}: ${value}`).join(', ');
  return `${name}${onePlace ? '' : `, ${place}`}${parts === '' ? '' : ` (${parts})`}`;
}

function selectorOf({ indicator, place, breakdown }: CountedFacts): FigureSelector {
  return {
    indicator,
    ...(place === '' ? {} : { place }),
    ...(breakdown.length === 0 ? {} : { breakdown }),
  };
}

function declaredSources(feeds: readonly FeedDefinition[]): string[] {
  return feeds.flatMap(({ source }) => source ?? []);
}

function sourceEntries(names: readonly string[]): SourceEntry[] {
  const ids = new Set<string>();
  return [...new Set(names)].map((name) => ({
    id: freeId(sourceIdOf({ sources: [] }, name), ids),
    name,
  }));
}

/** The order in which the feeds name their sources is the order of whoever configured them; nothing else ranks. */
function preferredOf(
  feeds: readonly FeedDefinition[],
  sources: readonly SourceEntry[],
): Situation['preferred'] {
  const declared = declaredSources(feeds);
  if (declared.length < 2) return {};
  return { '*': sources.filter(({ name }) => declared.includes(name)).map(({ id }) => id) };
}

function licenceOf(feeds: readonly FeedDefinition[]): Licence {
  const stated = feeds.flatMap(({ licence }) => licence ?? []);
  const [first] = stated;
  if (first === undefined) return AS_ITS_OWNER_SAYS;
  return {
    name: joined(stated.map(({ name }) => name)),
    url: stated.every(({ url }) => url === first.url) ? first.url : '',
    credit: joined(stated.map(({ credit }) => credit)),
  };
}

function joined(texts: readonly string[]): string {
  return [...new Set(texts.filter((text) => text !== ''))].join('; ');
}

function wordsOf({ indicator, place, breakdown }: CountedFacts): string {
  return [indicator, place, ...breakdown.flat()].join(' ');
}

/** An id for addresses: two names that differ in letters a slug loses (Arabic, Armenian) stay two. */
function freeId(words: string, taken: Set<string>): string {
  const slug = slugOf(words);
  const loses = slug === '' || /[^\p{ASCII}]/u.test(words.normalize('NFKD').replace(/\p{M}/gu, ''));
  const plain = loses ? [slug, shortHash(words)].filter((part) => part !== '').join('-') : slug;
  const id = taken.has(plain) ? `${plain}-${shortHash(words)}` : plain;
  taken.add(id);
  return id;
}
