import { alignTo, chosenOnset } from '#domain/alignment.ts';
import { breakdownKey } from '#domain/breakdown.ts';
import { latestFigure } from '#domain/recommend.ts';
import type { Series } from '#domain/series.ts';
import type { ChartDefinition, FigureSelector, Situation } from '#domain/situation.ts';
import { withPlaceLabels } from '#wording/withPlaceLabels.ts';
import type { Wording } from '#wording/wording.ts';
import { chartContext, type ChartContext, figuresOf } from '../chartContext.ts';
import { TONES, type Tone } from '../chartView.ts';
import type {
  ComparedLine,
  ComparedSituation,
  CompareInput,
  CompareOptions,
  LeftReason,
} from './compareScene.ts';

const REST: Tone = 6;
/** So that a second definition looks the same whether two or five situations are chosen. */
const LEAST_RANK_OF_OTHERS = 5;

/** Every situation that was read with its lines on the common axis, or why it has none; in the order given. */
export function comparedSituations(
  inputs: readonly CompareInput[],
  options: CompareOptions,
  wording: Wording,
): ComparedSituation[] {
  const names = namesOf(inputs.map(({ data }) => data.situation));
  const all = inputs.map((input) =>
    comparedSituation(input, names.get(input.data.situation.id) ?? '', { options, wording }),
  );
  return toned(all, inputs);
}

/** The first name of the place; where two situations are of one place, their titles. */
function namesOf(situations: readonly Situation[]): Map<string, string> {
  const short = ({ placeNames, title }: Situation) => placeNames[0] ?? title;
  return new Map(
    situations.map((situation) => {
      const isShared = situations.some(
        (other) => other.id !== situation.id && short(other) === short(situation),
      );
      return [situation.id, isShared ? situation.title : short(situation)];
    }),
  );
}

function comparedSituation(
  { data, fetchedAt }: Omit<CompareInput, 'rank'>,
  name: string,
  { options, wording: plain }: { options: CompareOptions; wording: Wording },
): ComparedSituation {
  const { situation } = data;
  const wording = withPlaceLabels(plain, situation);
  const definition = comparedChart(situation);
  const context = chartContext(definition, { data, wording, options: chartOptions(options) });
  const onset = chosenOnset(situation, options.align);
  const selectors = comparedSelectors(situation, definition);
  const series = selectors.flatMap(
    (selector) => latestFigure(situation, context.figures, selector)?.series ?? [],
  );
  const drawn = new Set(series.flatMap(({ figures }) => figures.map(({ id }) => id)));
  const stated = figuresOf(context, selectors);
  return {
    id: situation.id,
    name,
    data,
    fetchedAt,
    wording,
    context,
    onset,
    place:
      onset === null
        ? (moment) => moment
        : remembered(alignTo(onset.time, { zone: situation.zone, interval: options.interval })),
    lines: series.map((one, index) => {
      const definition = definitionOf(one, series, wording);
      return {
        id: `${situation.id}-${String(index)}`,
        situation: situation.id,
        series: one,
        main: index === 0,
        tone: 0,
        label: definition === '' ? name : wording.t('compare.lineLabel', { name, definition }),
      };
    }),
    others: stated.filter(({ id }) => !drawn.has(id)),
    left: leftReason(context, { options, onset: onset !== null, series, stated: stated.length }),
  };
}

/** Each moment is asked for by axis, marks, table and words; a zone's rules are slow to ask. */
function remembered(place: (moment: number) => number): (moment: number) => number {
  const known = new Map<number, number>();
  return (moment) => {
    const found = known.get(moment) ?? place(moment);
    known.set(moment, found);
    return found;
  };
}

/** The chart that speaks of the headline: it knows the other definitions, the cadence, and whether a share makes sense. */
function comparedChart({ charts, headline }: Situation): ChartDefinition {
  const declared = charts.find(
    ({ kind, selectors }) =>
      (kind === 'cumulative' || kind === 'evacuated') &&
      headline !== null &&
      selectors.some((selector) => selectorKey(selector) === selectorKey(headline)),
  );
  const selectors = headline === null ? [] : [headline];
  return declared ?? { id: 'compare', kind: 'cumulative', selectors };
}

/** The headline, then other definitions of the same count that its chart shows beside it. */
function comparedSelectors(
  { headline }: Situation,
  { selectors }: ChartDefinition,
): FigureSelector[] {
  if (headline === null) return [];
  const others = selectors.filter(
    (selector) =>
      selector.indicator === headline.indicator && selectorKey(selector) !== selectorKey(headline),
  );
  return [headline, ...others];
}

function selectorKey({ indicator, place, breakdown = [], source }: FigureSelector): string {
  return JSON.stringify([indicator, place, breakdownKey(breakdown), source]);
}

function leftReason(
  { data, base, definition }: ChartContext,
  facts: {
    readonly options: CompareOptions;
    readonly onset: boolean;
    readonly series: readonly Series[];
    readonly stated: number;
  },
): LeftReason | null {
  if (data.situation.headline === null) return 'noHeadline';
  if (!facts.onset) return 'noOnset';
  if (facts.stated === 0) return facts.options.knownAt === null ? 'noFigures' : 'notKnownYet';
  if (facts.series.length === 0) return 'undecided';
  if (facts.options.stackMode === 'absolute') return null;
  if (definition.share === false) return 'shareMeaningless';
  if (base !== null) return null;
  const isLater = facts.options.knownAt !== null && data.situation.denominators.length > 0;
  return isLater ? 'noShareThen' : 'noShare';
}

/** What tells one line of a situation from its others: its place, its group, its start. */
function definitionOf(
  { breakdown, place }: Series,
  all: readonly Series[],
  wording: Wording,
): string {
  if (all.length < 2) return '';
  const isOtherPlace = all.some((other) => other.place !== place);
  const words = [isOtherPlace ? wording.place(place) : '', wording.breakdown(breakdown)];
  const definition = words.filter((part) => part !== '').join(', ');
  return definition === '' ? wording.t('compare.noStart') : definition;
}

/** The tone of a situation's main line; beyond the tones that can be told apart, all are grey. */
export function toneOfRank(rank: number): Tone {
  return TONES[Math.min(rank, REST)] ?? REST;
}

/** Other definitions take the tones that no situation has. */
function toned(
  situations: readonly ComparedSituation[],
  inputs: readonly CompareInput[],
): ComparedSituation[] {
  const ranks = inputs.map(({ rank }) => rank);
  let next = Math.max(LEAST_RANK_OF_OTHERS, ...ranks.map((rank) => rank + 1));
  return situations.map((situation, index) => ({
    ...situation,
    lines: situation.lines.map((line): ComparedLine => {
      if (line.main) return { ...line, tone: toneOfRank(ranks[index] ?? REST) };
      next += 1;
      return { ...line, tone: toneOfRank(next - 1) };
    }),
  }));
}

/** A comparison has no sources, base or window of its own: each situation takes its preferred ones. */
function chartOptions({ knownAt, yScale, stackMode, width }: CompareOptions) {
  return {
    knownAt,
    yScale,
    stackMode,
    width,
    ghost: false,
    fetchedAt: null,
    base: null,
    window: null,
    sources: null,
  } as const;
}
