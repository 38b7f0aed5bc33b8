import type { SettledCourse } from '#domain/settledCourse.ts';
import type { Wording } from '#wording/wording.ts';

/** How many numbers were changed, how often and how late, and which moved most: what the table shows, in sentences. */
export function settledSentences(
  courses: readonly SettledCourse[],
  zone: string,
  wording: Wording,
): string[] {
  const { t } = wording;
  const changes = courses.map(({ statements }) => statements.length - 1);
  const total = changes.reduce((sum, count) => sum + count, 0);
  const sentences = [
    t('changes.settled.summary', {
      count: courses.length,
      changes: t('changes.settled.times', { count: total }),
    }),
  ];
  if (courses.length > 1) {
    const oldest = Math.max(...courses.map(({ statements }) => statements.at(-1)?.age ?? 0));
    const [least, most] = [Math.min(...changes), Math.max(...changes)];
    if (most > 1) {
      sentences.push(t('changes.settled.span', { least, most, age: wording.age(oldest) }));
    }
    const moved = mostMoved(courses);
    if (moved !== null) sentences.push(largestSentence(moved, zone, wording));
  }
  return sentences;
}

/** The course whose last number is farthest from its first, as a part of the first; null where none can be measured. */
export function mostMoved(courses: readonly SettledCourse[]): SettledCourse | null {
  let moved: SettledCourse | null = null;
  let most = 0;
  for (const course of courses) {
    const part = partMoved(course);
    if (part === null || (moved !== null && part <= most)) continue;
    moved = course;
    most = part;
  }
  return moved;
}

function partMoved({ total, first }: SettledCourse): number | null {
  if (!total.known || !first.quantity.known || first.quantity.low === 0) return null;
  const distance = Math.max(Math.abs(total.low), Math.abs(total.high));
  return Number.isFinite(distance) ? distance / first.quantity.low : null;
}

function largestSentence(course: SettledCourse, zone: string, wording: Wording): string {
  return wording.t('changes.settled.largest', {
    asOf: wording.asOf(course.asOf, zone),
    first: wording.quantity(course.first.quantity),
    last: wording.quantity(course.last.quantity),
    change: wording.change(course.total),
  });
}
