import type { Figure } from '#domain/figure.ts';
import { isVintage } from '#domain/knownFigures.ts';
import { chosenDenominator } from '#domain/recommend.ts';
import { selectFigures } from '#domain/select.ts';
import type {
  ChartDefinition,
  Denominator,
  FigureSelector,
  SituationData,
} from '#domain/situation.ts';
import { sourceIdOf } from '#domain/sourceId.ts';
import { type TakenHere, takenAmong, thingKeyOf } from '#domain/takenSources.ts';
import { parseWindow } from '#domain/window.ts';
import type { Wording } from '#wording/wording.ts';
import type { TimeWindow } from './axes/timeAxis.ts';
import { basePool, chartPool, knownPool, selectionOf } from './chartPool.ts';
import { lastMade } from './lastMade.ts';
import type { ViewOptions } from './viewOptions.ts';

/** What every chart of a page is built from: the declared chart, the known figures, the choices. */
export interface ChartContext {
  readonly definition: ChartDefinition;
  readonly data: SituationData;
  readonly options: ViewOptions;
  readonly wording: Wording;
  readonly zone: string;
  /** Figures of this chart known at the chosen time, of the chosen sources, in time order. */
  readonly figures: readonly Figure[];
  /** Whether the later course is drawn. */
  readonly hasGhost: boolean;
  /** Earlier values that a vintage feed has replaced: said, not drawn. */
  readonly replaced: readonly Figure[];
  readonly base: { readonly denominator: Denominator; readonly figure: Figure } | null;
  /** Where the main line is a source that the reader took: by the key of `thingKeyOf`; see `takenOf`. */
  readonly taken: ReadonlyMap<string, TakenHere>;
}

export function chartContext(
  definition: ChartDefinition,
  { data, options, wording }: { data: SituationData; options: ViewOptions; wording: Wording },
): ChartContext {
  const { situation } = data;
  const { knownAt, sources } = options;
  const { current, replaced } = knownPool(situation, chartPool(data, definition), knownAt);
  const figures = ofSources(current, situation, sources);
  const bases = knownPool(situation, basePool(data), knownAt).current;
  return {
    definition,
    data,
    options,
    wording,
    zone: situation.zone,
    figures,
    hasGhost: options.ghost && knownAt !== null,
    replaced,
    base: chosenDenominator(situation, bases, options.base),
    taken: takenAmong(situation, situation.taken === undefined ? [] : figures),
  };
}

/** The known figures of a chart that these selectors speak of, of the chosen sources. */
export function knownOf(
  { data, options }: Pick<ChartContext, 'data' | 'options'>,
  selectors: readonly FigureSelector[],
): readonly Figure[] {
  const { situation } = data;
  const { current } = knownPool(situation, selectionOf(data, selectors), options.knownAt);
  return ofSources(current, situation, options.sources);
}

/** The same as they stand today, whatever moment was chosen: what is not among the known ones became known later. */
export function todayOf(
  { data, options }: Pick<ChartContext, 'data' | 'options'>,
  selectors: readonly FigureSelector[],
): readonly Figure[] {
  return knownOf({ data, options: { ...options, knownAt: null } }, selectors);
}

function ofSources(
  figures: readonly Figure[],
  situation: SituationData['situation'],
  sources: readonly string[] | null,
): readonly Figure[] {
  if (sources === null) return figures;
  return figures.filter(({ source }) => sources.includes(sourceIdOf(situation, source)));
}

/** The source that the reader took as the main line of what this figure counts, and the recommended one. */
export function takenOf(
  { taken }: Pick<ChartContext, 'taken'>,
  figure: Pick<Figure, 'indicator' | 'place' | 'breakdown'>,
): TakenHere | null {
  return taken.get(thingKeyOf(figure)) ?? null;
}

/**
 * The moment up to which the page knows: the chosen one, else that of a replayed or polled feed, epoch ms.
 * Null for an archive at its latest state: it has no now.
 */
export function momentOf({ data, options }: Pick<ChartContext, 'data' | 'options'>): number | null {
  if (options.knownAt !== null) return options.knownAt;
  if (data.clock !== undefined) return Temporal.Instant.from(data.clock.now).epochMilliseconds;
  return data.marking === 'live' ? options.fetchedAt : null;
}

/** Figures that any of the selectors speaks of, each once, in the order of the selectors. */
export function figuresOf(
  context: Pick<ChartContext, 'figures'>,
  selectors: readonly FigureSelector[],
): readonly Figure[] {
  const seen = new Set<string>();
  return selectors
    .flatMap((selector) => selectFigures(context.figures, selector))
    .filter((figure) => {
      if (seen.has(figure.id)) return false;
      seen.add(figure.id);
      return true;
    });
}

/** The chosen window, else the chart's own, else as wide as its figures (a day at least). */
export function windowOf(context: ChartContext, figures: readonly Figure[]): TimeWindow {
  const { options, definition, zone } = context;
  if (options.window !== null) return options.window;
  const declared = definition.window === undefined ? null : parseWindow(definition.window, zone);
  if (declared !== null) return declared;
  // One date of the year 2099 must not squeeze the rest into a corner.
  const past = figures.filter(({ toCome }) => !toCome);
  let start = Infinity;
  let end = -Infinity;
  for (const { asOf } of past.length > 0 ? past : figures) {
    start = Math.min(start, asOf.start);
    end = Math.max(end, asOf.end);
  }
  const room = Math.max((end - start) * 0.02, 43_200_000);
  return { start: start - room, end: end + room };
}

/** The figures within a window; the same array as long as figures and window are the same. */
export function within(figures: readonly Figure[], window: TimeWindow): readonly Figure[] {
  return lastWithin(figures, `${String(window.start)} ${String(window.end)}`, () => {
    const inside = figures.filter((figure) => isInWindow(figure, window));
    return inside.length === figures.length ? figures : inside;
  });
}

const lastWithin = lastMade<readonly Figure[]>();

/** Tells of a figure of today whether it is one of the known ones. */
export function knownTest(
  { data, options }: Pick<ChartContext, 'data' | 'options'>,
  known: readonly Figure[],
): (figure: Figure) => boolean {
  const { knownAt } = options;
  if (knownAt === null) return () => true;
  if (!isVintage(data.situation)) return ({ knownFrom }) => knownFrom <= knownAt;
  // What stands today of such a feed may have been known before, and have been replaced at that moment.
  const ids = new Set(known.map(({ id }) => id));
  return ({ id }) => ids.has(id);
}

export function isInWindow(figure: Figure, window: TimeWindow): boolean {
  const { start, end, precision } = figure.asOf;
  if (precision === 'instant') return start >= window.start && start <= window.end;
  return start < window.end && end > window.start;
}
