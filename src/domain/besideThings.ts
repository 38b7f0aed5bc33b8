import { compareAsOf, compareText } from './asOf.ts';
import { besideTimes } from './besideTimes.ts';
import type { Figure } from './figure.ts';
import { grouped } from './grouped.ts';
import { INDICATORS } from './indicator.ts';
import { latestFigure, recommendedSource } from './recommend.ts';
import { selectFigures } from './select.ts';
import { belongsToSeries } from './series.ts';
import { isOfThing, shownSelectors } from './shownThings.ts';
import type { ChartDefinition, FigureSelector, Situation } from './situation.ts';
import { thingKeyOf } from './takenSources.ts';

/** What sources can be compared about: one indicator, place, breakdown, unit and kind of count. */
export interface BesideThing {
  readonly key: string;
  /** Where a comparison begins: the latest figure of the main line, else the newest of all. */
  readonly start: Figure;
  /** Names, each once. */
  readonly sources: readonly string[];
  /** Whether a chart, a key figure or the headline shows it. */
  readonly shown: boolean;
}

/** Everything of which two sources or more state a number, what the page shows first, in the order of its charts. */
export function besideThings(situation: Situation, figures: readonly Figure[]): BesideThing[] {
  const shown = shownSelectors(situation);
  const rankOf = ({ start }: BesideThing) => {
    const index = shown.findIndex((selector) => isOfThing(start, selector));
    if (index >= 0) return index;
    const entry = INDICATORS.findIndex(({ key }) => key === start.indicator);
    return shown.length + (entry < 0 ? INDICATORS.length : entry);
  };
  return [...grouped(figures.filter(isComparable), comparisonKeyOf)]
    .flatMap((group) => thingOf(group, situation, shown) ?? [])
    .filter(({ sources }) => sources.length > 1)
    .sort((one, other) => rankOf(one) - rankOf(other) || compareText(one.key, other.key));
}

/** Equal for figures that are numbers of one thing, whoever states them. */
export function comparisonKeyOf(figure: Figure): string {
  return `${thingKeyOf(figure)} ${figure.unit} ${String(figure.measure)}`;
}

/** The figures that sources state of the same thing as this one, in time order. */
export function figuresOfThing(figures: readonly Figure[], example: Figure): Figure[] {
  const key = comparisonKeyOf(example);
  return figures
    .filter((figure) => figure.indicator === example.indicator && isComparable(figure))
    .filter((figure) => comparisonKeyOf(figure) === key)
    .sort((one, other) => compareAsOf(one.asOf, other.asOf) || compareText(one.id, other.id));
}

/**
 * Where the comparison of a chart begins: with the first thing that it declares. A chart of pace draws what sources
 * stated for periods beside its own line, so those are compared.
 */
export function besideStart(
  situation: Situation,
  known: readonly Figure[],
  { kind, selectors, panels = [], stated = [] }: ChartDefinition,
): Figure | null {
  const own = [...panels.map(({ selector }) => selector), ...selectors];
  for (const selector of kind === 'pace' ? [...stated, ...own] : own) {
    const start = startOf(selectFigures(known, selector).filter(isComparable), situation);
    if (start !== null) return start;
  }
  return null;
}

function isComparable(figure: Figure): boolean {
  return belongsToSeries(figure) && figure.quantity.known;
}

function thingOf(
  [key, figures]: readonly [string, readonly Figure[]],
  situation: Situation,
  shown: readonly FigureSelector[],
): BesideThing | null {
  const start = startOf(figures, situation);
  if (start === null) return null;
  return {
    key,
    start,
    sources: sourcesOf(figures),
    shown: shown.some((selector) => isOfThing(start, selector)),
  };
}

/** Of counts the latest; of people in a period the last period of which two sources speak. */
function startOf(figures: readonly Figure[], situation: Situation): Figure | null {
  const [first] = figures;
  if (first === undefined) return null;
  const { indicator, place, breakdown, measure } = first;
  if (measure === 'flow') {
    const main = recommendedSource(situation, indicator, sourcesOf(figures));
    const times = besideTimes(figures, { zone: situation.zone, cadenceHours: 24, main });
    const last = times.at(-1);
    if (last !== undefined) return last.reference;
  }
  const latest = latestFigure(situation, figures, { indicator, place, breakdown });
  if (latest !== null) return latest.figure;
  return figures.reduce((newest, one) => (compareAsOf(one.asOf, newest.asOf) > 0 ? one : newest));
}

function sourcesOf(figures: readonly Figure[]): string[] {
  return [...new Set(figures.map(({ source }) => source))];
}
