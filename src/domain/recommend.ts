import { type AsOf, asOfsOverlap, isAsOf, isSameTime, parseAsOf } from './asOf.ts';
import type { Figure } from './figure.ts';
import { preferredReading } from './preferredReading.ts';
import type { SignedChange } from './quantityDifference.ts';
import { differenceOf, isCertainlyLower } from './quantityDifference.ts';
import { recommendation } from './recommendation.ts';
import { selectFigures, selectionAmong } from './select.ts';
import type { Series } from './series.ts';
import { seriesOf } from './series.ts';
import type { Denominator, FigureSelector, Situation } from './situation.ts';
import { takenSource } from './takenSources.ts';

export interface LatestFigure {
  readonly figure: Figure;
  readonly series: Series;
  /** The one before in the same series whose time does not overlap. */
  readonly previous: Figure | null;
  readonly change: SignedChange | null;
  /** A running count reported lower than before: "revised down by", never "fewer arrived". */
  readonly revisedDown: boolean;
}

/**
 * The source, by name, that takes the main line: the one that the reader took, where it is present, else the
 * recommended one; null where the situation recommends none of those present.
 */
export function recommendedSource(
  situation: Situation,
  indicator: string,
  presentSources: readonly string[],
): string | null {
  return (
    takenSource(situation, indicator, presentSources) ??
    recommendation(situation, indicator, presentSources).source
  );
}

/** The last figure of the selector's source, or of the recommended one; null where none is recommended. */
export function latestFigure(
  situation: Situation,
  figures: readonly Figure[],
  selector: FigureSelector,
): LatestFigure | null {
  const candidates = seriesOf(selectionAmong(figures, selector));
  const sources = candidates.map((one) => one.source);
  const source =
    selector.source === undefined
      ? recommendedSource(situation, selector.indicator, sources)
      : (sources[0] ?? null);
  const series = widestPlace(candidates.filter((one) => one.source === source));
  return series === null ? null : latestOf(series);
}

/** The latest number of one series; never a figure without a number, nor one whose time has not come. */
export function latestOf(series: Series): LatestFigure | null {
  const made = LATEST.get(series);
  if (made !== undefined) return made;
  const latest = latestReading(series);
  LATEST.set(series, latest);
  return latest;
}

/** Asked for by the headline, by each key figure and by charts. */
const LATEST = new WeakMap<Series, LatestFigure | null>();

function latestReading(series: Series): LatestFigure | null {
  const known = series.figures.filter(
    ({ quantity, toCome, measure }) => quantity.known && (!toCome || measure === 'forecast'),
  );
  const figure = lastReading(known);
  if (figure === null) return null;
  const before = known.filter(
    ({ asOf }) => asOf.end <= figure.asOf.end && !asOfsOverlap(asOf, figure.asOf),
  );
  const previous = lastReading(before);
  return {
    figure,
    series,
    previous,
    change: previous === null ? null : differenceOf(figure.quantity, previous.quantity),
    revisedDown:
      previous !== null &&
      series.measure === 'cumulative' &&
      isCertainlyLower(figure.quantity, previous.quantity),
  };
}

/** The figure of a declared base; rows of one sex, age or ethnicity are no base. */
export function denominatorFigure(
  situation: Situation,
  figures: readonly Figure[],
  denominator: Denominator,
): Figure | null {
  if ((denominator.selector.breakdown ?? []).length > 0) return null;
  const asOf = timeOfBase(denominator, situation.zone);
  if (asOf === null) return null;
  const stated = selectFigures(figures, denominator.selector).filter(
    (figure) =>
      figure.role !== 'rejected' && figure.quantity.known && isSameTime(figure.asOf, asOf),
  );
  return preferredReading(stated);
}

/** Read once: the same few are asked for at each step of a slider. */
function timeOfBase(denominator: Denominator, zone: string): AsOf | null {
  const found = BASE_TIMES.get(denominator);
  if (found?.zone === zone) return found.asOf;
  const parsed = parseAsOf(denominator.asOf, zone);
  const asOf = isAsOf(parsed) ? parsed : null;
  BASE_TIMES.set(denominator, { zone, asOf });
  return asOf;
}
const BASE_TIMES = new WeakMap<
  Denominator,
  { readonly zone: string; readonly asOf: AsOf | null }
>();

/** The base with this id; else the preferred one, or the only one. Null where that one is not stated (yet). */
export function chosenDenominator(
  situation: Situation,
  figures: readonly Figure[],
  id: string | null,
): { denominator: Denominator; figure: Figure } | null {
  const { denominators } = situation;
  const denominator =
    denominators.find((one) => one.id === id) ??
    denominators.find((one) => one.preferred === true) ??
    (denominators.length === 1 ? denominators[0] : undefined);
  if (denominator === undefined) return null;
  const figure = denominatorFigure(situation, figures, denominator);
  return figure === null ? null : { denominator, figure };
}

/** "Armenia" rather than "Armenia/Syunik" where a selector leaves the place open; then the series with most figures. */
function widestPlace(candidates: readonly Series[]): Series | null {
  const [first, ...others] = candidates;
  if (first === undefined) return null;
  return others.reduce((best, one) => (comparePlaces(one, best) < 0 ? one : best), first);
}

function comparePlaces(one: Series, other: Series): number {
  return depthOf(one) - depthOf(other) || other.figures.length - one.figures.length;
}

function depthOf({ place }: Series): number {
  return place.split('/').length;
}

/** Figures come ordered by as-of: by its end, the finer statement last. */
function lastReading(ordered: readonly Figure[]): Figure | null {
  const last = ordered.at(-1);
  if (last === undefined) return null;
  const reading = preferredReading(ordered.filter(({ asOf }) => isSameTime(asOf, last.asOf)));
  return reading === null ? null : (laterSameDay(ordered, reading) ?? reading);
}

/**
 * A running count without an hour that lies below the last one with an hour of its day was made earlier:
 * on 28 September "about 74,400" is older than the 78,354 of 22:00, though the day ends later.
 */
function laterSameDay(ordered: readonly Figure[], day: Figure): Figure | null {
  if (day.measure !== 'cumulative' || day.asOf.precision !== 'day') return null;
  const ofDay = ordered.filter(
    ({ asOf }) => asOf.precision === 'instant' && asOfsOverlap(asOf, day.asOf),
  );
  const last = ofDay.at(-1);
  if (last === undefined) return null;
  const clocked = preferredReading(ofDay.filter(({ asOf }) => isSameTime(asOf, last.asOf)));
  return clocked !== null && isCertainlyLower(day.quantity, clocked.quantity) ? clocked : null;
}
