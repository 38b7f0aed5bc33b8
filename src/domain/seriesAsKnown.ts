import type { Figure } from './figure.ts';
import { type KnownOrigin, originOf } from './knownAt.ts';
import { preferredReading } from './preferredReading.ts';
import type { LinePoint, Series } from './series.ts';

/** What of one series was known at a moment: never empty. */
export interface KnownPart {
  readonly of: Series;
  readonly figures: readonly Figure[];
  readonly line: readonly LinePoint[];
}

/**
 * The series of figures that came out of `asKnownAt`, taken from the series of the whole table: the same as if they
 * were made anew (law), but read from columns of moments, since a slider asks at each step, of 100,000 figures.
 * Null for figures that did not.
 */
export function seriesAsKnown(
  known: readonly Figure[],
  seriesOf: (all: readonly Figure[]) => readonly Series[],
): readonly KnownPart[] | null {
  const origin = originOf(known);
  if (origin === null) return null;
  return coursesOf(origin, seriesOf).flatMap((course) => knownPart(course, origin) ?? []);
}

/** A series of the whole table as columns, in its order. */
interface Course {
  readonly series: Series;
  readonly from: Float64Array;
  readonly whole: Float64Array;
  readonly ends: Float64Array;
  /** Whether a figure may stand on the line, and as what. */
  readonly joins: readonly ('instant' | 'day' | null)[];
  readonly points: readonly LinePoint[];
}

function coursesOf(
  { all, times }: KnownOrigin,
  seriesOf: (all: readonly Figure[]) => readonly Series[],
): readonly Course[] {
  const made = COURSES.get(times);
  if (made !== undefined) return made;
  const places = new Map(all.map((figure, index) => [figure, index] as const));
  const column = (values: Float64Array, { figures }: Series) =>
    Float64Array.from(figures, (figure) => values[places.get(figure) ?? -1] ?? Infinity);
  const courses = seriesOf(all).map((series) => ({
    series,
    from: column(times.from, series),
    whole: column(times.whole, series),
    ends: Float64Array.from(series.figures, ({ asOf }) => asOf.end),
    joins: series.figures.map(joinOf),
    points: series.figures.map((figure) => ({ at: figure.asOf.end, figure })),
  }));
  COURSES.set(times, courses);
  return courses;
}
const COURSES = new WeakMap<KnownOrigin['times'], readonly Course[]>();

function joinOf({ measure, toCome, asOf: { precision } }: Figure): 'instant' | 'day' | null {
  if (measure === 'flow' || measure === 'forecast' || toCome) return null;
  return precision === 'instant' || precision === 'day' ? precision : null;
}

function knownPart(course: Course, { at, changed }: KnownOrigin): KnownPart | null {
  const { series, from, whole } = course;
  const figures: Figure[] = [];
  const places: number[] = [];
  for (let index = 0; index < from.length; index++) {
    const full = series.figures[index];
    if ((from[index] ?? Infinity) > at || full === undefined) continue;
    const figure = (whole[index] ?? Infinity) <= at ? full : (changed.get(full) ?? full);
    if (figure !== full && figure.role === 'rejected') continue;
    figures.push(figure);
    places.push(index);
  }
  if (figures.length === 0) return null;
  const known = { figures, places };
  const line = lineOf(course, known, 'instant');
  return { of: series, figures, line: line.length > 0 ? line : lineOf(course, known, 'day') };
}

/** The readings of each moment, as in a line made anew; most moments have one, whose point is there already. */
function lineOf(
  { ends, joins, points }: Course,
  { figures, places }: { readonly figures: readonly Figure[]; readonly places: readonly number[] },
  precision: 'instant' | 'day',
): LinePoint[] {
  const line: LinePoint[] = [];
  let readings: Figure[] = [];
  let end = NaN;
  for (let position = 0; position < places.length; position++) {
    const index = places[position] ?? -1;
    const figure = figures[position];
    const point = points[index];
    if (joins[index] !== precision || figure === undefined || point === undefined) continue;
    // Its time had not come at the moment.
    if (figure !== point.figure && figure.toCome) continue;
    const own = figure === point.figure ? point : { at: point.at, figure };
    if (ends[index] === end) {
      readings.push(figure);
      const reading = preferredReading(readings);
      line[line.length - 1] =
        reading === null || reading === figure ? own : { at: end, figure: reading };
    } else {
      readings = [figure];
      end = own.at;
      line.push(own);
    }
  }
  return line;
}
