import { asOfsOverlap, compareAsOf, compareText } from './asOf.ts';
import { breakdownKey } from './breakdown.ts';
import type { Breakdown, Figure, Measure } from './figure.ts';
import { SOURCE_NOT_STATED } from './figure.ts';
import { preferredReading } from './preferredReading.ts';
import type { SignedChange } from './quantityDifference.ts';
import { differenceOf, isCertainlyLower } from './quantityDifference.ts';
import { seriesAsKnown } from './seriesAsKnown.ts';

/** One point of a line; where its figure has no number, the line has a gap there. */
export interface LinePoint {
  /** Epoch ms: the instant, or the end of the day where a source has only days. */
  readonly at: number;
  readonly figure: Figure;
}

/** A cumulative count that was reported lower later: drawn as reported, the change of that step is missing. */
export interface Fall {
  readonly earlier: LinePoint;
  readonly later: LinePoint;
  readonly by: SignedChange;
}

/** All figures of one source for one thing, in order of as-of. */
export interface Series {
  readonly key: string;
  readonly indicator: string;
  readonly place: string;
  readonly breakdown: Breakdown;
  readonly source: string;
  readonly unit: string;
  readonly measure: Measure | null;
  readonly figures: readonly Figure[];
  readonly line: readonly LinePoint[];
  /** Bars as wide as their time, and second readings of a moment that the line has already. */
  readonly offLine: readonly Figure[];
  readonly falls: readonly Fall[];
}

/** The series of these figures, ordered by key. A source that is not stated has none, nor has a rejected figure. */
export function seriesOf(figures: readonly Figure[]): readonly Series[] {
  const made = MADE.get(figures);
  if (made !== undefined) return made;
  const known = seriesAsKnown(figures, seriesOf);
  const series =
    known === null
      ? [...groupsOf(figures)]
          .map(([key, group]) => oneSeries(key, group))
          .sort((one, other) => compareText(one.key, other.key))
      : known.map(({ of, figures: part, line }) => seriesWith(of, part, line));
  MADE.set(figures, series);
  return series;
}

/** Headline, key figures, lines and findings ask for the series of the same figures. */
const MADE = new WeakMap<readonly Figure[], readonly Series[]>();

function groupsOf(figures: readonly Figure[]): Map<string, Figure[]> {
  const groups = new Map<string, Figure[]>();
  const lastOfSource = new Map<string, { readonly example: Figure; readonly group: Figure[] }>();
  for (const figure of figures) {
    if (!belongsToSeries(figure)) continue;
    const last = lastOfSource.get(figure.source);
    // Most figures of a source speak of the same as its one before.
    if (last !== undefined && isSameThing(last.example, figure)) {
      last.group.push(figure);
      continue;
    }
    const key = seriesKeyOf(figure);
    const group = groups.get(key) ?? [];
    groups.set(key, group);
    group.push(figure);
    lastOfSource.set(figure.source, { example: figure, group });
  }
  return groups;
}

function isSameThing(one: Figure, other: Figure): boolean {
  return (
    one.indicator === other.indicator &&
    one.place === other.place &&
    one.unit === other.unit &&
    one.measure === other.measure &&
    one.breakdown.length + other.breakdown.length === 0
  );
}

export function belongsToSeries(figure: Figure): boolean {
  return figure.source !== SOURCE_NOT_STATED && figure.role !== 'rejected';
}

/** Equal for figures that may stand in one series; a text for grouping and addresses of elements, not for reading. */
export function seriesKeyOf(figure: Figure): string {
  const known = KEYS.get(figure);
  if (known !== undefined) return known;
  const key = JSON.stringify([
    figure.indicator,
    figure.place,
    breakdownKey(figure.breakdown),
    figure.source,
    figure.unit,
    figure.measure,
  ]);
  KEYS.set(figure, key);
  return key;
}

/** Asked of each figure again and again, at each step of a slider over 100,000 of them. */
const KEYS = new WeakMap<Figure, string>();

function oneSeries(key: string, group: readonly Figure[]): Series {
  const figures = inOrder(group);
  const [first] = figures;
  if (first === undefined) throw new Error('A series has at least one figure.');
  return seriesWith({ ...first, key }, figures, lineOf(figures));
}

type Thing = Pick<
  Series,
  'key' | 'indicator' | 'place' | 'breakdown' | 'source' | 'unit' | 'measure'
>;

function seriesWith(
  { key, indicator, place, breakdown, source, unit, measure }: Thing,
  figures: readonly Figure[],
  line: readonly LinePoint[],
): Series {
  return {
    key,
    indicator,
    place,
    breakdown,
    source,
    unit,
    measure,
    figures,
    line,
    // Worked out where they are asked for: most charts ask for the line alone.
    get offLine() {
      const drawn = new Set(line.map((point) => point.figure));
      return figures.filter((figure) => !drawn.has(figure));
    },
    get falls() {
      return measure === 'cumulative' ? fallsOf(line) : [];
    },
  };
}

/** A chart's figures come in this order already. */
function inOrder(group: readonly Figure[]): readonly Figure[] {
  const isOrdered = group.every((figure, index) => {
    const before = group[index - 1];
    return before === undefined || compareFigures(before, figure) <= 0;
  });
  return isOrdered ? group : [...group].sort(compareFigures);
}

/** Instants; only where a source has none, its days at their ends. Flows and forecasts are bars and marks, never lines. */
function lineOf(figures: readonly Figure[]): LinePoint[] {
  const joinable = figures.filter(
    ({ measure, toCome }) => measure !== 'flow' && measure !== 'forecast' && !toCome,
  );
  const instants = joinable.filter(({ asOf }) => asOf.precision === 'instant');
  return momentsOf(instants.length > 0 ? instants : joinable.filter(isDay)).flatMap((readings) => {
    const figure = preferredReading(readings);
    return figure === null ? [] : [{ at: figure.asOf.end, figure }];
  });
}

/** Those that end at one moment together; they come in that order. */
function momentsOf(ordered: readonly Figure[]): Figure[][] {
  const moments: Figure[][] = [];
  for (const figure of ordered) {
    const moment = moments.at(-1);
    if (moment?.[0]?.asOf.end === figure.asOf.end) moment.push(figure);
    else moments.push([figure]);
  }
  return moments;
}

function isDay({ asOf }: Figure): boolean {
  return asOf.precision === 'day';
}

/** A gap does not hide a fall: each number is compared with the last one before it. */
function fallsOf(line: readonly LinePoint[]): Fall[] {
  const falls: Fall[] = [];
  let earlier: LinePoint | null = null;
  for (const later of line) {
    if (!later.figure.quantity.known) continue;
    if (earlier !== null && hasFallen(earlier.figure, later.figure)) {
      falls.push({ earlier, later, by: changeBetween(earlier.figure, later.figure) });
    }
    earlier = later;
  }
  return falls;
}

function hasFallen(earlier: Figure, later: Figure): boolean {
  return (
    isCertainlyLower(later.quantity, earlier.quantity) && !asOfsOverlap(earlier.asOf, later.asOf)
  );
}

function changeBetween(earlier: Figure, later: Figure): SignedChange {
  return differenceOf(later.quantity, earlier.quantity);
}

function compareFigures(one: Figure, other: Figure): number {
  return compareAsOf(one.asOf, other.asOf) || compareText(one.id, other.id);
}
