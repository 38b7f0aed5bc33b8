import { beforeAll, describe, expect, it } from 'vitest';
import { exactAt, figuresOf, FIXTURE_ZONE } from '#domain/fixtures.ts';
import { isVintage } from '#domain/knownFigures.ts';
import { findRevisions } from '#domain/revisions.ts';
import type { SettledCourse } from '#domain/settledCourse.ts';
import { courseOf, settledCourses } from '#domain/settledCourse.ts';
import { createWording } from '#wording/wording.ts';
import { readShippedSituation } from '../../testing/shippedSituation.ts';
import { onlyPanel } from '../../testing/shippedCharts.ts';
import { layoutPlot } from '../layout/plotLayout.ts';
import { settledView } from './settledView.ts';

const wording = createWording('en');
const DAY = 86_400_000;

function viewOf(course: SettledCourse, zone = FIXTURE_ZONE, width = 720) {
  return settledView({
    course,
    zone,
    width,
    wording,
    marking: 'archive',
    knownAt: null,
    fetchedAt: null,
  });
}

describe('how 24 February 2022 settled on the Ukraine portal', () => {
  let course: SettledCourse;
  beforeAll(async () => {
    const { figures, situation } = await readShippedSituation('ukraine-2022');
    const courses = settledCourses(findRevisions(figures, { vintage: isVintage(situation) }));
    const first = figures.find(({ value }) => value === 79_208);
    if (first === undefined) throw new Error('79,208 is missing.');
    course = courseOf(first, courses);
  });
  const view = (width?: number) => viewOf(course, 'Europe/Kyiv', width);

  it('says the finding, from when on, and that the axis does not begin at 0', () => {
    expect(view().title).toBe('24 February 2022: 79,208 at first, 79,209 after 10 changes');
    expect(view().subtitle).toBe(
      'Border crossings, Ukraine (outward, all neighbours), UNHCR Operational Data Portal. Value against the time since it was first published, 5 March 2022, 23:37 (21:37 UTC). The axis begins at 76,000, not at 0.',
    );
    expect(view().summary).toBe(
      'First published 5 March 2022, 23:37 (21:37 UTC): 79,208. Largest single move: up 6,579, 23 hours after the first value. In between from 78,212 to 85,787. The last change came 83 days after the first value: 79,209, 28 May 2022, 05:38 (02:38 UTC).',
    );
    expect(view().notes).toEqual(['79,209 was published again unchanged, last on 12 June 2024.']);
  });

  it('has a mark with words for each publication', () => {
    const { marks } = onlyPanel(view());
    expect(marks).toHaveLength(11);
    expect(marks[0]).toMatchObject({
      x0: 0,
      y: 79_208,
      shape: 'filled',
      name: 'First published 5 March 2022, 23:37 (21:37 UTC): 79,208 movements, not people',
    });
    expect(marks[1]?.name).toBe(
      '23 hours later, 6 March 2022, 22:59 (20:59 UTC): 85,787 movements, not people, up 6,579',
    );
  });

  it('draws each number as standing until the next one', () => {
    const { lines, marks } = onlyPanel(view());
    const [run = [], ...others] = lines[0]?.runs ?? [];
    expect(others).toEqual([]);
    expect(run).toHaveLength(22);
    for (const [index, mark] of marks.entries()) {
      expect(run[2 * index]).toEqual({ x: mark.x0, y: mark.y });
      expect(run[2 * index + 1]).toEqual({ x: marks[index + 1]?.x0 ?? 1, y: mark.y });
    }
  });

  it.each([300, 420, 720, 1200])('labels ages without touching at %i pixels', (width) => {
    const { time } = onlyPanel(view(width));
    expect(time.ticks[0]).toEqual({ at: 0, label: 'first published' });
    expect(time.ticks.length).toBeGreaterThan(1);
    for (const { at, label } of time.ticks.slice(1)) {
      const age = at * (time.segments[0]?.end ?? 0);
      expect(label).toBe(`${String(Math.round(age / DAY))} days`);
    }
    expect(layoutPlot(view(width), width, 240).panels[0]?.labels.length).toBeGreaterThan(1);
  });

  it('has each publication as a row of its table', () => {
    const { rows } = view().table;
    expect(rows).toHaveLength(11);
    expect(rows.map(({ cells }) => cells).slice(0, 2)).toEqual([
      ['first', '5 Mar 2022, 23:37', '79,208', ''],
      ['23 hours', '6 Mar 2022, 22:59', '85,787', 'up 6,579'],
    ]);
  });
});

describe('the picture of a course', () => {
  it('says where nothing was changed', () => {
    const view = viewOf(courseOf(exactAt('2023-09-25T12:00:00+04:00', 5), []));
    expect(view.title).toBe(
      '25 September 2023, 12:00 (08:00 UTC): 5, not changed since it was first stated',
    );
    expect(view.subtitle).toContain('no date of publication is stated');
    expect(onlyPanel(view).marks).toHaveLength(1);
  });

  it('leaves a gap where the number was withdrawn', () => {
    const asOf = '2023-09-25T12:00:00+04:00';
    const figures = figuresOf([
      { asOf, value: 5, published: '2023-09-26' },
      { asOf, value: 5, published: '2023-09-27', status: 'withdrawn' },
      { asOf, value: 8, published: '2023-09-29' },
    ]);
    const [course] = settledCourses(findRevisions(figures));
    if (course === undefined) throw new Error('No course.');
    const panel = onlyPanel(viewOf(course));
    expect(panel.marks.map(({ y }) => y)).toEqual([5, 8]);
    expect(panel.lines[0]?.runs).toHaveLength(2);
  });

  it('draws a bound as a bound', () => {
    const asOf = '2023-10-30';
    const figures = figuresOf([
      { asOf, value: 220, qualifier: 'at_least', published: asOf },
      { asOf, value: 218, revises: 220, published: '2023-12-22' },
    ]);
    const [course] = settledCourses(findRevisions(figures));
    if (course === undefined) throw new Error('No course.');
    const view = viewOf(course);
    expect(view.shapes).toEqual(['filled', 'up']);
    expect(onlyPanel(view).marks.at(-1)?.name).toContain('down at least 2');
  });
});
