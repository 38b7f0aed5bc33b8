import type { SettledCourse } from '#domain/settledCourse.ts';
import { drawnCount } from '../marks/drawnValue.ts';

export interface CourseSpark {
  /** Both 0 to 1; x = age, y = value relative to the first one. */
  readonly points: readonly { readonly x: number; readonly y: number }[];
}

/** Small courses on one scale, so that they can be compared row by row. */
export interface CourseSparks {
  /** In the order of the courses; null where the first value is 0 or no number. */
  readonly sparks: readonly (CourseSpark | null)[];
  /** Height of the first value, which all share. */
  readonly base: number;
  /** Ends of the scale as shares of the first value: 0.92 to 1.09. */
  readonly low: number;
  readonly high: number;
}

export function courseSparks(courses: readonly SettledCourse[]): CourseSparks {
  const relative = courses.map(relativeTo);
  const heights = relative.flatMap((points) => (points ?? []).map(({ y }) => y));
  const low = heights.reduce((least, y) => Math.min(least, y), 1);
  const high = heights.reduce((most, y) => Math.max(most, y), 1);
  const oldest = relative.reduce((most, points) => Math.max(most, points?.at(-1)?.x ?? 0), 1);
  const toScale = (y: number) => (high === low ? 0.5 : (y - low) / (high - low));
  return {
    low,
    high,
    base: toScale(1),
    sparks: relative.map((points) =>
      points === null
        ? null
        : { points: points.map(({ x, y }) => ({ x: x / oldest, y: toScale(y) })) },
    ),
  };
}

/** Age in ms, value as a share of the first; statements without a number are left out. */
function relativeTo({ statements, first }: SettledCourse): { x: number; y: number }[] | null {
  const whole = drawnCount(first)?.y ?? 0;
  if (whole === 0) return null;
  return statements.flatMap(({ age, figure }) => {
    const value = drawnCount(figure);
    return value === null ? [] : [{ x: age, y: value.y / whole }];
  });
}
