import { beforeAll, describe, expect, it } from 'vitest';
import type { SituationData } from '#domain/situation.ts';
import { chartOf, drawnChart, ENGLISH, onlyPanel } from '../testing/shippedCharts.ts';
import { readShippedSituation } from '../testing/shippedSituation.ts';
import { isRefusal } from './buildChartView.ts';
import type { ChartView } from './chartView.ts';
import { keyEntries } from './keyEntries.ts';
import { layoutPlot } from './layout/plotLayout.ts';

const at = (text: string) => Temporal.Instant.from(text).epochMilliseconds;
const SEPTEMBER_21 = { knownAt: at('2023-09-21T12:00:00+04:00'), ghost: true };
const SEPTEMBER_26 = { knownAt: at('2023-09-26T09:00:00+04:00'), ghost: true };
const CHARTS = ['evacuated', 'arrivals', 'pace', 'casualties', 'housing'];

let archive: SituationData;
let ukraine: SituationData;
beforeAll(async () => {
  archive = await readShippedSituation('nagorno-karabakh-2023');
  ukraine = await readShippedSituation('ukraine-2022');
});

const keyLabels = (view: ChartView) => keyEntries(view, ENGLISH).map(({ label }) => label);

describe('at 21 September 2023, 12:00', () => {
  it('at least 10,000 were known to be evacuated', () => {
    const view = drawnChart(archive, 'evacuated', SEPTEMBER_21);
    expect(view.title).toMatch(/^At least 10,000 people had been evacuated/);
  });

  it('nothing was known of arrivals, and the chart stays in its place and says so', () => {
    const view = drawnChart(archive, 'arrivals', SEPTEMBER_21);
    const { marks, lines, bands, ghost } = onlyPanel(view);
    expect(view.title).toBe(
      'Arrivals, Armenia: nothing was known at 21 September 2023, 12:00 (08:00 UTC)',
    );
    expect(view.summary).toBe(`${view.title}.`);
    expect(view.sentence).toContain('nothing was known');
    expect(view.notes[0]).toBe(
      '58 figures became known later. They are drawn faintly; table and files leave them out.',
    );
    expect([marks, lines, bands, view.keys, view.figures, view.table.rows]).toEqual(
      Array(6).fill([]),
    );
    expect(ghost?.marks).toHaveLength(58);
    expect(keyLabels(view)).toEqual(['known later']);
  });

  it('without the ghost the chart is refused with a sentence', () => {
    const refused = chartOf(archive, 'arrivals', { ...SEPTEMBER_21, ghost: false });
    if (!isRefusal(refused)) throw new Error('No arrival was known.');
    expect(refused.refused).toBe('No figure was known at that time.');
  });

  it('panels of which nothing was known keep their places', () => {
    const { panels } = drawnChart(archive, 'casualties', SEPTEMBER_21);
    const latest = drawnChart(archive, 'casualties');
    expect(panels.map(({ title }) => title)).toEqual(latest.panels.map(({ title }) => title));
    const empty = panels.filter(({ marks }) => marks.length === 0);
    expect(empty.length).toBeGreaterThan(1);
    for (const { ghost, title } of empty)
      expect(ghost?.marks.length, title ?? '').toBeGreaterThan(0);
  });
});

describe('at 26 September 2023, 09:00', () => {
  it('both readings of 08:00 were known, and nothing later is a figure of the chart', () => {
    const view = drawnChart(archive, 'arrivals', SEPTEMBER_26);
    const highest = Math.max(...onlyPanel(view).marks.map(({ y }) => y));
    expect(onlyPanel(view).marks.map(({ y }) => y)).toEqual(
      expect.arrayContaining([13_350, 13_550]),
    );
    expect(highest).toBe(13_550);
    expect(view.figures.every(({ knownFrom }) => knownFrom <= SEPTEMBER_26.knownAt)).toBe(true);
  });

  it('the later course leads on from the last count that was known', () => {
    const { ghost, marks } = onlyPanel(drawnChart(archive, 'arrivals', SEPTEMBER_26));
    const last = marks.filter(({ main, x0, x1 }) => main && x0 === x1).at(-1);
    const start = ghost?.lines.map(([first]) => first);
    expect(start).toContainEqual({ x: last?.x0, y: last?.y });
  });

  it('later pace is drawn as areas, later flows as outlines', () => {
    const { ghost, bars } = onlyPanel(drawnChart(archive, 'pace', SEPTEMBER_26));
    const { bars: all } = onlyPanel(drawnChart(archive, 'pace'));
    expect([...bars, ...(ghost?.bars ?? [])]).toHaveLength(all.length);
    expect(new Set(ghost?.bars.map(({ style }) => style))).toEqual(new Set(['filled', 'outline']));
  });
});

describe('while the moment moves', () => {
  const moments = [
    SEPTEMBER_21,
    SEPTEMBER_26,
    { knownAt: at('2023-10-03T12:00:00+04:00'), ghost: true },
  ];

  it.each(CHARTS)('axes, panels and plot of %s stand still', (id) => {
    const shapes = moments.map((moment) => {
      const view = drawnChart(archive, id, moment);
      return {
        axes: view.panels.map(({ title, value, time }) => [title, value.max, time.segments]),
        plots: layoutPlot(view, 720).panels.map(({ plot }) => plot),
      };
    });
    const [first, ...others] = shapes;
    for (const other of others) expect(other).toEqual(first);
  });

  it.each(CHARTS)('marks and ghost of %s together are the figures of today, each once', (id) => {
    const today = drawnChart(archive, id).panels.reduce((sum, { marks }) => sum + marks.length, 0);
    for (const moment of moments) {
      const { panels } = drawnChart(archive, id, moment);
      const drawn = panels.flatMap(({ marks, ghost }) => [...marks, ...(ghost?.marks ?? [])]);
      expect(drawn).toHaveLength(today);
    }
  });

  it('a source keeps its tone', () => {
    const tones = moments.flatMap((moment) =>
      drawnChart(archive, 'arrivals', moment).keys.map(({ label, tone }) => `${label} ${tone}`),
    );
    const today = drawnChart(archive, 'arrivals').keys.map(({ label, tone }) => `${label} ${tone}`);
    expect(tones.length).toBeGreaterThan(8);
    for (const tone of tones) expect(today).toContain(tone);
  });
});

describe('a ghost', () => {
  it('is there only where a moment is chosen and it was not turned off', () => {
    const { knownAt } = SEPTEMBER_26;
    const ghosts = [{ ghost: true }, { knownAt, ghost: false }].map(
      (choices) => onlyPanel(drawnChart(archive, 'arrivals', choices)).ghost,
    );
    expect(ghosts).toEqual([null, null]);
  });

  it('is of the chosen sources only', () => {
    const sources = ['unhcr'];
    const { ghost } = onlyPanel(drawnChart(archive, 'arrivals', { ...SEPTEMBER_26, sources }));
    const all = drawnChart(archive, 'arrivals', { sources });
    expect(ghost?.marks).toHaveLength(all.figures.length);
  });

  it('of a vintage feed is how its values stand today', () => {
    const known = { knownAt: at('2022-03-12T10:00:00+02:00'), ghost: true };
    const { ghost, marks } = onlyPanel(drawnChart(ukraine, 'crossings', known));
    const today = onlyPanel(drawnChart(ukraine, 'crossings')).marks;
    const firstDay = today[0];
    expect(marks[0]?.x0).toBe(firstDay?.x0);
    expect(marks[0]?.y).not.toBe(firstDay?.y);
    expect(ghost?.marks).toContainEqual({ x0: firstDay?.x0, x1: firstDay?.x1, y: firstDay?.y });
    // Some days of May stand as first stated.
    expect(ghost?.marks.length).toBeLessThanOrEqual(today.length);
  });
});
