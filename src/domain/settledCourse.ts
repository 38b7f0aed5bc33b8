import { compareAsOf, compareText } from './asOf.ts';
import type { AsOf } from './asOf.ts';
import type { Figure } from './figure.ts';
import type { SignedChange } from './quantityDifference.ts';
import { differenceOf } from './quantityDifference.ts';
import type { Revision } from './revisions.ts';

/** One number as it stood from a moment on. */
export interface CourseStatement {
  readonly figure: Figure;
  /** When it was stated, epoch ms. */
  readonly at: number;
  /** Since the first statement, ms; counted from when each counts as known. */
  readonly age: number;
  /** What it did to the number before it; null for the first. */
  readonly revision: Revision | null;
}

/** How the number for one time settled: its statements in the order in which they were made. */
export interface SettledCourse {
  /** The time that the first number is true of. */
  readonly asOf: AsOf;
  /** Never empty. */
  readonly statements: readonly CourseStatement[];
  readonly first: Figure;
  readonly last: Figure;
  /** From the first number to the last. */
  readonly total: SignedChange;
  /** The revision that moved it most; null where none can be measured. */
  readonly largest: Revision | null;
}

/**
 * The courses of all numbers that were ever revised, by their as-of: statements that replace one another belong
 * to one course. `courseOf` finds the one of a figure, also of one that nobody revised.
 */
export function settledCourses(revisions: readonly Revision[]): SettledCourse[] {
  const groups = new Map<string, Revision[]>();
  const groupOf = joinedFigures(revisions);
  for (const revision of revisions) {
    const key = groupOf(revision.later.id);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [revision]);
    else group.push(revision);
  }
  return [...groups.values()].map(courseFrom).sort(compareCourses);
}

/** The course that a figure is part of; its own single statement where it was never revised. */
export function courseOf(figure: Figure, courses: readonly SettledCourse[]): SettledCourse {
  const course = courses.find(({ statements }) =>
    statements.some((one) => one.figure.id === figure.id),
  );
  if (course !== undefined) return course;
  const statement = { figure, at: figure.knownFrom, age: 0, revision: null };
  return courseOfStatements([statement]);
}

/** How far a revision moved its number at least, whichever way; null where no difference can be stated. */
export function distanceOf({ difference }: Revision): number | null {
  if (!difference.known) return null;
  const { low, high } = difference;
  if (low <= 0 && high >= 0 && !(Number.isFinite(low) && Number.isFinite(high))) return 0;
  return Math.max(...[low, high].filter(Number.isFinite).map(Math.abs));
}

/** @param revisions ordered by when the later number was stated */
function courseFrom(revisions: readonly Revision[]): SettledCourse {
  const stated = new Map<string, Omit<CourseStatement, 'age'>>();
  for (const revision of revisions) {
    const { earlier, later, at } = revision;
    const since = at - Math.round(revision.ageHours * 3_600_000);
    const before = `${earlier.id} ${String(since)}`;
    if (!stated.has(before)) stated.set(before, { figure: earlier, at: since, revision: null });
    stated.set(`${later.id} ${String(at)}`, { figure: later, at, revision });
  }
  const ordered = [...stated.values()].sort((one, other) => one.at - other.at);
  const start = ordered[0]?.at ?? 0;
  return courseOfStatements(ordered.map((one) => ({ ...one, age: one.at - start })));
}

function courseOfStatements(statements: readonly CourseStatement[]): SettledCourse {
  const [first] = statements;
  const last = statements.at(-1);
  if (first === undefined || last === undefined) throw new Error('A course has a statement.');
  return {
    asOf: first.figure.asOf,
    statements,
    first: first.figure,
    last: last.figure,
    total: differenceOf(last.figure.quantity, first.figure.quantity),
    largest: largestOf(statements),
  };
}

function largestOf(statements: readonly CourseStatement[]): Revision | null {
  let largest: Revision | null = null;
  for (const { revision } of statements) {
    if (revision === null || distanceOf(revision) === null) continue;
    if (largest === null || (distanceOf(revision) ?? 0) > (distanceOf(largest) ?? 0)) {
      largest = revision;
    }
  }
  return largest;
}

/** Tells for each figure the figure that stands for all those that its revisions join it with. */
function joinedFigures(revisions: readonly Revision[]): (id: string) => string {
  const parents = new Map<string, string>();
  const rootOf = (id: string): string => {
    let root = id;
    for (let next = parents.get(root); next !== undefined; next = parents.get(root)) root = next;
    if (root !== id) parents.set(id, root);
    return root;
  };
  for (const { earlier, later } of revisions) {
    const [one, other] = [rootOf(earlier.id), rootOf(later.id)];
    if (one !== other) parents.set(other, one);
  }
  return rootOf;
}

function compareCourses(one: SettledCourse, other: SettledCourse): number {
  return compareAsOf(one.asOf, other.asOf) || compareText(one.first.id, other.first.id);
}
