import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { exactAt } from '#domain/fixtures.ts';
import { findRevisions } from '#domain/revisions.ts';
import type { SituationData } from '#domain/situation.ts';
import { drawnChart, ENGLISH, onlyPanel } from '../../testing/shippedCharts.ts';
import { readShippedSituation } from '../../testing/shippedSituation.ts';
import { positionOf } from '../axes/timeAxis.ts';
import { keyEntries } from '../keyEntries.ts';
import { CHANGE_REACH, countWidth, groupChanges, type PlacedRevision } from './groupChanges.ts';

const at = (text: string) => Temporal.Instant.from(text).epochMilliseconds;
const KEY = 'a value was changed then (with a number: so many)';

let archive: SituationData;
let ukraine: SituationData;
beforeAll(async () => {
  archive = await readShippedSituation('nagorno-karabakh-2023');
  ukraine = await readShippedSituation('ukraine-2022');
});

describe('a revision', () => {
  it('is marked at the axis where it became known, and opens the statement that replaced the other', () => {
    const view = drawnChart(archive, 'casualties');
    const ticks = view.panels.flatMap(({ changes, title, time }) =>
      changes.map((change) => ({ ...change, title, time })),
    );
    expect(ticks).toHaveLength(1);
    const [tick] = ticks;
    if (tick === undefined) throw new Error('The fuel depot has one.');
    expect(tick.title).toBe('Killed, fuel depot explosion');
    expect(tick.x).toBe(positionOf(tick.time, at('2023-12-22T10:42:00Z')));
    expect(tick.name).toBe(
      'Known from 22 December 2023, 14:42 (10:42 UTC): 218 instead of at least 220 as of 22 December 2023, Investigative Committee of Armenia',
    );
    const later = archive.figures.find(({ id }) => id === tick.figureId);
    expect(later?.value).toBe(218);
    expect(keyEntries(view, ENGLISH).map(({ label }) => label)).toContain(KEY);
  });

  it('is not marked before it was known, though its room is there', () => {
    const knownAt = at('2023-12-01T00:00:00Z');
    const { panels } = drawnChart(archive, 'casualties', { knownAt });
    expect(panels.flatMap(({ changes }) => changes)).toEqual([]);
    expect(panels.filter(({ changeRow }) => changeRow)).toHaveLength(1);
  });

  it('of a total that has no panel is said in a note', () => {
    expect(drawnChart(archive, 'housing').notes).toContain(
      'The stated total was changed. Known from 29 September 2023: 20,236 instead of 17,153 as of 28 September 2023, 20:00 (16:00 UTC), Government of Armenia.',
    );
    const before = drawnChart(archive, 'housing', { knownAt: at('2023-09-29T12:00:00Z') });
    expect(before.notes.join(' ')).not.toContain('total was changed');
  });

  it('outside the time shown is counted', () => {
    const window = { start: at('2023-09-19T00:00:00Z'), end: at('2023-10-01T00:00:00Z') };
    const view = drawnChart(archive, 'casualties', { window });
    expect(view.panels.flatMap(({ changes }) => changes)).toEqual([]);
    expect(view.notes).toContain(
      'One change of these figures became known outside the time shown; the Changes tab lists it.',
    );
  });

  it('of a source that was not chosen is left out', () => {
    const sources = ['human-rights-ombudsman-stepanakert'];
    const { panels } = drawnChart(archive, 'casualties', { sources });
    expect(panels.flatMap(({ changes }) => changes)).toEqual([]);
  });
});

describe('hundreds of revisions', () => {
  const widths = [300, 720, 1160];

  it.each(widths)('are all counted, and no two signs touch, at %i pixels', (width) => {
    const view = drawnChart(ukraine, 'crossings', { width });
    const { changes } = onlyPanel(view);
    const outside = Number(/^(\d+) changes of these/m.exec(view.notes.join('\n'))?.[1] ?? 0);
    const counted = changes.reduce((sum, { count }) => sum + count, 0);
    const own = findRevisions(ukraine.figures, { vintage: true }).filter(
      ({ later }) => later.indicator === 'border_crossings',
    );
    expect(counted + outside).toBe(own.length);
    expect(own.length).toBeGreaterThan(400);
    changes.slice(1).forEach(({ x }, index) => {
      const left = changes[index];
      if (left === undefined) throw new Error('It has a left neighbour.');
      // The plot is narrower than the chart by the labels of its axis.
      const end = left.x * (width - 90) + CHANGE_REACH + countWidth(left.count);
      expect(x * (width - 90) - CHANGE_REACH).toBeGreaterThan(end);
    });
  });

  it('say how many they are, which is the last, and where all are listed', () => {
    const { changes } = onlyPanel(drawnChart(ukraine, 'crossings', { width: 1160 }));
    const [first] = changes;
    expect(first?.count).toBeGreaterThan(10);
    expect(first?.name).toMatch(
      /^Known from .+: \d+ values changed\. The last of them: [\d,]+ instead of [\d,]+ as of .+\. The Changes tab lists all\.$/,
    );
  });

  it('are told in the text alternative', () => {
    const { summary } = drawnChart(ukraine, 'crossings');
    expect(summary).toMatch(/\d+ values were changed later by their sources\.$/);
  });
});

describe('groupChanges', () => {
  const [revision] = findRevisions([
    exactAt('2023-09-28T20:00:00+04:00', 17_153, { published: '2023-09-28T21:00:00+04:00' }),
    exactAt('2023-09-28T20:00:00+04:00', 20_236, { published: '2023-09-29T21:00:00+04:00' }),
  ]);
  const places = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 60 });

  it('loses none, keeps their order and leaves room between signs', () => {
    fc.assert(
      fc.property(places, fc.integer({ min: 100, max: 1200 }), (xs, width) => {
        if (revision === undefined) throw new Error('20,236 replaced 17,153.');
        const placed: PlacedRevision[] = xs.map((x) => ({ x, revision }));
        const groups = groupChanges(placed, width);
        expect(groups.reduce((sum, group) => sum + group.revisions.length, 0)).toBe(xs.length);
        groups.slice(1).forEach(({ x }, index) => {
          const left = groups[index];
          const end = (left?.x ?? 0) * width + countWidth(left?.revisions.length ?? 0);
          expect(x * width - end).toBeGreaterThan(2 * CHANGE_REACH);
        });
      }),
    );
  });
});
