import { beforeAll, describe, expect, it } from 'vitest';
import { readShippedSituation } from '../testing/shippedSituation.ts';
import { exactAt, figuresOf } from './fixtures.ts';
import { isVintage } from './knownFigures.ts';
import { findRevisions } from './revisions.ts';
import type { SettledCourse } from './settledCourse.ts';
import { courseOf, settledCourses } from './settledCourse.ts';

const HOUR = 3_600_000;
const values = ({ statements }: SettledCourse) => statements.map(({ figure }) => figure.value);

describe('how a number settled', () => {
  it('joins the statements that replace one another, from the first on', () => {
    const asOf = '2023-09-25T12:00:00+04:00';
    const [course, ...others] = settledCourses(
      findRevisions(
        figuresOf([
          { asOf, value: 5, published: '2023-09-25T20:00:00+04:00' },
          { asOf, value: 11, published: '2023-09-26T20:00:00+04:00' },
          { asOf, value: 7, published: '2023-09-26T23:00:00+04:00' },
        ]),
      ),
    );
    expect(others).toEqual([]);
    expect(course).toMatchObject({
      first: { value: 5 },
      last: { value: 7 },
      total: { low: 2, high: 2 },
      largest: { earlier: { value: 5 }, later: { value: 11 } },
    });
    expect(course?.statements.map(({ age }) => age / HOUR)).toEqual([0, 24, 27]);
  });

  it('is a single statement where nothing was revised', () => {
    const figure = exactAt('2023-09-25T12:00:00+04:00', 5);
    expect(courseOf(figure, [])).toMatchObject({ first: figure, last: figure, largest: null });
  });
});

describe('the early days of the Ukraine portal', () => {
  let courses: SettledCourse[];
  beforeAll(async () => {
    const { figures, situation } = await readShippedSituation('ukraine-2022');
    courses = settledCourses(findRevisions(figures, { vintage: isVintage(situation) })).filter(
      ({ first }) => first.indicator === 'border_crossings',
    );
  });
  const day = (text: string) => {
    const course = courses.find(({ asOf }) => asOf.text === text);
    if (course === undefined) throw new Error(`${text} has no course.`);
    return course;
  };

  it('were all changed, 24 February to 31 March 2022', () => {
    expect(courses).toHaveLength(36);
    expect(courses.map(({ asOf }) => asOf.text)).toEqual(
      courses.map(({ asOf }) => asOf.text).sort(),
    );
    const changes = courses.map(({ statements }) => statements.length - 1);
    expect(changes.reduce((sum, count) => sum + count, 0)).toBe(445);
    expect([Math.min(...changes), Math.max(...changes)]).toEqual([9, 19]);
  });

  it('tell 24 February as 79,208 on 5 March, 85,787 a day later, 79,209 on 28 May', () => {
    const { statements, largest } = day('2022-02-24');
    expect(values(day('2022-02-24'))).toEqual([
      79_208, 85_787, 85_382, 85_070, 84_681, 82_955, 82_827, 79_212, 78_212, 79_982, 79_209,
    ]);
    const told = (index: number) =>
      Temporal.Instant.fromEpochMilliseconds(statements.at(index)?.at ?? 0).toString();
    expect(told(0)).toBe('2022-03-05T21:37:07Z');
    expect(told(1)).toBe('2022-03-06T20:59:22Z');
    expect(told(-1)).toBe('2022-05-28T02:38:54Z');
    expect(largest).toMatchObject({ earlier: { value: 79_208 }, later: { value: 85_787 } });
  });

  it('tell that 25 February left its number and returned to it', () => {
    expect(values(day('2022-02-25')).slice(-3)).toEqual([179_525, 179_600, 179_525]);
    expect(day('2022-02-25').total).toMatchObject({ low: 179_525 - 194_365 });
  });
});
