import { compareText } from '#domain/asOf.ts';
import { breakdownKey } from '#domain/breakdown.ts';
import type { Breakdown, Figure, Measure } from '#domain/figure.ts';
import { grouped } from '#domain/grouped.ts';
import { belongsToSeries } from '#domain/series.ts';

/** One thing that is counted, whoever counts it: what a chart of it has to know. */
export interface CountedFacts {
  readonly indicator: string;
  readonly place: string;
  readonly breakdown: Breakdown;
  /** Null where its figures are of several measures, or of one we do not know. */
  readonly measure: Measure | null;
  /** How many times it was counted; several sources for one time count once. */
  readonly times: number;
  /** Hours between two of them, the middle one of all such steps; null where there are no two. */
  readonly everyHours: number | null;
  /** The times among them that are instants: between two of those a pace can be told. */
  readonly instants: number;
  /** Largest number stated, open ends left out; 0 where none is. */
  readonly largest: number;
  /** By name, those with most figures first. */
  readonly sources: readonly string[];
}

/** What has to be known of a table to choose its charts; nothing of it depends on the order of its rows. */
export interface FigureFacts {
  /** Those with most times first, then by name. */
  readonly counted: readonly CountedFacts[];
  /** Every source by name, those with most figures first. */
  readonly sources: readonly string[];
}

/** Facts of a table of figures. Rejected figures and those of no stated source are in no chart, so they count for none. */
export function figureFacts(figures: readonly Figure[]): FigureFacts {
  const drawn = figures.filter(belongsToSeries);
  const things = grouped(drawn, ({ indicator, place, breakdown }) =>
    JSON.stringify([indicator, place, breakdownKey(breakdown)]),
  );
  return {
    counted: [...things.values()].flatMap(countedFacts).sort(compareCounted),
    sources: sourcesOf(drawn),
  };
}

function countedFacts(group: readonly Figure[]): CountedFacts[] {
  const [first] = group;
  if (first === undefined) return [];
  const ends = distinct(group.map(({ asOf }) => asOf.end)).sort((one, other) => one - other);
  const instants = group.filter(({ asOf }) => asOf.precision === 'instant');
  return [
    {
      indicator: first.indicator,
      place: first.place,
      breakdown: first.breakdown,
      measure: group.every(({ measure }) => measure === first.measure) ? first.measure : null,
      times: ends.length,
      everyHours: middleStep(ends),
      instants: distinct(instants.map(({ asOf }) => asOf.end)).length,
      largest: group.reduce((most, figure) => Math.max(most, largestOf(figure)), 0),
      sources: sourcesOf(group),
    },
  ];
}

const HOUR = 3_600_000;

function middleStep(ordered: readonly number[]): number | null {
  const steps = ordered
    .slice(1)
    .map((end, index) => end - (ordered[index] ?? end))
    .sort((one, other) => one - other);
  const middle = steps[Math.floor(steps.length / 2)];
  return middle === undefined ? null : middle / HOUR;
}

function largestOf({ value, valueLow, valueHigh }: Figure): number {
  return value ?? valueHigh ?? valueLow ?? 0;
}

function sourcesOf(figures: readonly Figure[]): string[] {
  const bySource = grouped(figures, ({ source }) => source);
  return [...bySource]
    .sort(([one, its], [other, others]) => others.length - its.length || compareText(one, other))
    .map(([source]) => source);
}

function compareCounted(one: CountedFacts, other: CountedFacts): number {
  return (
    other.times - one.times ||
    other.largest - one.largest ||
    compareText(one.indicator, other.indicator) ||
    compareText(one.place, other.place) ||
    compareText(breakdownKey(one.breakdown), breakdownKey(other.breakdown))
  );
}

function distinct(values: readonly number[]): number[] {
  return [...new Set(values)];
}
