import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { SituationData } from '#domain/situation.ts';
import { shippedCharts, type ShippedChart } from '../testing/shippedCharts.ts';
import type { ChartView } from './chartView.ts';
import type { ViewOptions } from './viewOptions.ts';
import { drawnChart, chartOf, onlyPanel } from '../testing/shippedCharts.ts';
import { isRefusal } from './buildChartView.ts';
import { readShippedSituation, SHIPPED_SITUATIONS } from '../testing/shippedSituation.ts';

const CHOICES: readonly (readonly [string, Partial<ViewOptions>])[] = [
  ['as opened', {}],
  ['on a logarithmic axis', { yScale: 'log' }],
  ['as a share', { stackMode: 'relative' }],
  [
    'as a share on a logarithmic axis, narrow',
    { stackMode: 'relative', yScale: 'log', width: 300 },
  ],
];

let charts: readonly ShippedChart[] = [];
beforeAll(async () => {
  charts = await shippedCharts();
});

describe.each(CHOICES)('every shipped chart %s', (_, choices) => {
  let built: readonly { readonly name: string; readonly view: ChartView }[] = [];
  beforeAll(() => {
    built = charts.map((chart) => ({
      name: `${chart.situation} ${chart.id}`,
      view: chart.build(choices),
    }));
  });

  it('has a title, a subtitle, a summary, a source line and a time', () => {
    for (const { name, view } of built) {
      expect(view.title, name).toMatch(/^[\p{Lu}\d].{19,}/u);
      expect(view.subtitle.length, name).toBeGreaterThan(20);
      expect(view.summary.length, `${name}: ${view.summary}`).toBeGreaterThanOrEqual(40);
      expect(view.sourceLine, name).toMatch(/^Source: .+/);
      expect(view.timesLine, name).toMatch(/^As of .+ · Archive: ends /);
      expect(wordsOf(view), name).not.toMatch(/undefined|NaN|Infinity|\{\{|\bby 1 sources/);
    }
  });

  it('is the same when a worker hands it to the page', () => {
    for (const { name, view } of built) {
      const handed = structuredClone({ panels: view.panels, table: view.table });
      expect(handed, name).toEqual({ panels: view.panels, table: view.table });
      const namesIn = ({ panels }: Pick<ChartView, 'panels'>) =>
        panels.flatMap(({ marks }) => marks.map((mark) => mark.name));
      expect(namesIn(handed), name).toEqual(namesIn(view));
    }
  });

  it('has in its table the figures of the chart, each once, in time order', () => {
    for (const { name, view } of built) {
      const ids = view.figures.map((figure) => figure.id);
      expect(new Set(ids).size, name).toBe(ids.length);
      expect(view.table.rows.map((row) => row.figureId).sort(), name).toEqual([...ids].sort());
      for (const row of view.table.rows) expect(row.cells).toHaveLength(view.table.columns.length);
    }
  });

  it('draws nothing that is not one of its figures', () => {
    for (const { name, view } of built) {
      const ids = new Set(view.figures.map((figure) => figure.id));
      for (const { marks, bars } of view.panels) {
        const drawn = [
          ...marks.map((mark) => mark.figureId),
          ...bars.flatMap((bar) => bar.figureIds),
        ];
        for (const id of drawn) expect(ids.has(id), name).toBe(true);
      }
    }
  });

  it('has every mark, corner and label at a finite place within its axes', () => {
    for (const { name, view } of built) {
      for (const { marks, lines, bars, value } of view.panels) {
        const places = [
          ...marks.flatMap((mark) => [mark.x0, mark.x1]),
          ...lines.flatMap((line) => line.runs.flat().map((corner) => corner.x)),
          ...bars.flatMap((bar) => [bar.x0, bar.x1]),
        ];
        for (const x of places) expect(x >= 0 && x <= 1, `${name}: x ${String(x)}`).toBe(true);
        const heights = [
          ...marks.map((mark) => mark.y),
          ...lines.flatMap((line) => line.runs.flat().map((corner) => corner.y)),
          ...bars.map((bar) => bar.y1),
        ];
        for (const y of heights) {
          expect(y >= value.min && y <= value.max, `${name}: y ${String(y)}`).toBe(true);
        }
      }
    }
  });

  it('names in its key each source it draws and explains only shapes it uses', () => {
    for (const { name, view } of built) {
      const marks = view.panels.flatMap((panel) => panel.marks);
      expect(new Set(view.shapes), name).toEqual(new Set(marks.map((mark) => mark.shape)));
      expect(view.hasSpans, name).toBe(marks.some((mark) => mark.x1 > mark.x0));
      const tones = new Set(view.keys.map((key) => key.tone));
      for (const mark of marks) expect(tones.has(mark.tone), name).toBe(true);
    }
  });
});

describe('a finished view', () => {
  it('is the same whatever the order of the rows', () => {
    const chart = fc.nat().map((index) => charts[index % charts.length]);
    fc.assert(
      fc.property(chart, fc.nat({ max: 5000 }), (one, seed) => {
        if (one === undefined) throw new Error('There are shipped charts.');
        const shuffled = { ...one.data, figures: shuffle(one.data.figures, seed) };
        expect(drawnChart(shuffled, one.id)).toEqual(one.build());
      }),
      { numRuns: 15 },
    );
  });

  it('is drawn or refused with a sentence for many days of the archive', async () => {
    const data = await readShippedSituation('nagorno-karabakh-2023');
    const start = Date.UTC(2023, 8, 19);
    for (const { id } of data.situation.charts) {
      for (let day = 0; day < 30; day += 3) {
        const view = chartOf(data, id, { knownAt: start + day * 86_400_000 });
        if (isRefusal(view)) expect(view.refused).toMatch(/^\p{Lu}.+\.$/u);
        else expect(wordsOf(view)).not.toMatch(/undefined|NaN|Infinity/);
      }
    }
  });

  it.each(SHIPPED_SITUATIONS)('of %s never throws for an empty feed', async (id) => {
    const data = await readShippedSituation(id);
    const empty: SituationData = { ...data, figures: [] };
    for (const chart of data.situation.charts) {
      expect(isRefusal(chartOf(empty, chart.id))).toBe(true);
    }
  });

  it('says when the figures were known, where the reader asked', async () => {
    const data = await readShippedSituation('nagorno-karabakh-2023');
    const view = drawnChart(data, 'arrivals', { knownAt: Date.UTC(2023, 8, 27, 20) });
    expect(view.sourceLine).toContain('Known at 28 September 2023, 00:00');
    expect(view.figures.every((figure) => figure.knownFrom <= Date.UTC(2023, 8, 27, 20))).toBe(
      true,
    );
  });
});

describe("Kabul's two baselines", () => {
  it('are two lines, never joined, and no range spans both', async () => {
    const data = await readShippedSituation('kabul-2021');
    const view = drawnChart(data, 'evacuated');
    const panel = onlyPanel(view);
    const definitions = new Map(
      view.figures.map((figure) => [figure.id, JSON.stringify(figure.breakdown)]),
    );
    const own = new Map(panel.marks.map((mark) => [mark.figureId, mark]));
    const lines = panel.lines.filter((line) => line.runs.length > 0);
    expect(lines.length).toBe(2);
    expect(new Set(lines.map((line) => line.tone)).size).toBe(2);
    for (const line of lines) {
      const kinds = line.runs.flat().map(({ x, y }) => {
        const at = [...own.values()].filter(
          (mark) => mark.x1 === x && mark.y === y && mark.tone === line.tone,
        );
        return at.map((mark) => definitions.get(mark.figureId));
      });
      expect(new Set(kinds.flat()).size).toBe(1);
    }
    const spans = panel.bands.map((band) => [band.y0, band.y1]);
    for (const [low, high] of spans) {
      const ends = panel.marks.filter((mark) => mark.y === low || mark.y === high);
      expect(ends.length).toBeGreaterThanOrEqual(2);
    }
  });
});

function wordsOf(view: ChartView): string {
  return JSON.stringify({ ...view, figures: [] });
}

/** Another order for every seed: by the remainder of a product with a prime. */
function shuffle<Item>(items: readonly Item[], seed: number): Item[] {
  const place = (index: number) => ((index + 1) * (seed + 7919)) % 1009;
  return items
    .map((item, index) => ({ item, at: place(index) }))
    .sort((one, other) => one.at - other.at)
    .map(({ item }) => item);
}
