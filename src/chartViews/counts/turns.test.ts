import { beforeAll, describe, expect, it } from 'vitest';
import type { SituationData } from '#domain/situation.ts';
import { drawnChart, ENGLISH, onlyPanel } from '../../testing/shippedCharts.ts';
import { readShippedSituation } from '../../testing/shippedSituation.ts';
import { positionOf } from '../axes/timeAxis.ts';
import type { ChartView } from '../chartView.ts';
import { keyEntries } from '../keyEntries.ts';
import { layoutPlot } from '../layout/plotLayout.ts';
import { textWidth } from '../layout/textWidth.ts';

const at = (text: string) => Temporal.Instant.from(text).epochMilliseconds;
const WIDE = { start: at('2023-09-24T00:00:00+04:00'), end: at('2023-10-21T00:00:00+04:00') };
const TURN =
  'Registered (101,848) passes the border count (100,632): another measure, not a later value';

let archive: SituationData;
let wide: ChartView;
beforeAll(async () => {
  archive = await readShippedSituation('nagorno-karabakh-2023');
  wide = drawnChart(archive, 'arrivals', { window: WIDE, width: 1160 });
});

describe('where registered passes arrivals, on 20 October 2023', () => {
  it('the chart says on the spot that it is another measure', () => {
    const { turns, time } = onlyPanel(wide);
    expect(turns).toHaveLength(1);
    expect(turns[0]).toMatchObject({
      x: positionOf(time, at('2023-10-20T12:00:00+04:00')),
      y: 101_848,
      label: TURN,
    });
    expect(wide.summary).toContain(`${TURN}.`);
  });

  it('title, as-of, main line and share stay those of arrivals', () => {
    expect(wide.title).toMatch(/^100,632 people had crossed into Armenia by 4 October 2023/);
    expect(wide.timesLine).toMatch(/^As of 10 October 2023/);
    const { lines, marks } = onlyPanel(wide);
    for (const one of [...lines, ...marks].filter(({ companion }) => companion)) {
      expect(one.main).toBe(false);
    }
    expect(lines.filter(({ companion }) => companion).length).toBeGreaterThan(0);
  });

  it('the figures of both are in table and file, told apart', () => {
    const registered = wide.figures.filter(({ indicator }) => indicator === 'registered');
    expect(registered.map(({ value }) => value)).toEqual(expect.arrayContaining([216, 101_848]));
    expect(wide.table.columns.map(({ id }) => id)).toContain('what');
    expect(wide.table.rows).toHaveLength(wide.figures.length);
  });

  it('each mark of the companion is spoken as another measure, the one that passes with the reason', () => {
    const { marks, turns } = onlyPanel(wide);
    const companions = marks.filter(({ companion }) => companion);
    for (const { name } of companions) expect(name).toMatch(/^Registered, another measure: /);
    const passing = companions.find(({ figureId }) => figureId === turns[0]?.figureId);
    expect(passing?.name).toContain(`${TURN}.`);
  });

  it('the key has one sign for it', () => {
    const entries = keyEntries(wide, ENGLISH).filter(({ id }) => id.startsWith('companion'));
    expect(entries.map(({ label }) => label)).toEqual([
      'Registered (Government of Armenia, UNHCR and Migration and Citizenship Service of Armenia): another measure',
    ]);
  });

  it.each([260, 480, 1160])('its words stand within the plot, %i pixels wide', (width) => {
    const view = drawnChart(archive, 'arrivals', { window: WIDE, width });
    const [panel] = layoutPlot(view, width).panels;
    const [turn] = panel?.turns ?? [];
    expect(turn?.lines.map(({ text }) => text).join(' ')).toBe(TURN);
    for (const { x, text } of turn?.lines ?? []) {
      const half = textWidth(text, 12) / 2;
      expect(x - half).toBeGreaterThanOrEqual(panel?.plot.x ?? Infinity);
      expect(x + half).toBeLessThanOrEqual(width);
    }
  });
});

describe('the chart as it opens', () => {
  it('draws no companion and says in a note that one passes after the time shown', () => {
    const view = drawnChart(archive, 'arrivals');
    const { marks, turns } = onlyPanel(view);
    expect(turns).toEqual([]);
    expect(marks.some(({ companion }) => companion)).toBe(false);
    expect(view.figures.every(({ indicator }) => indicator === 'arrivals')).toBe(true);
    expect(view.notes).toContain(`After the time shown, on 20 October 2023: ${TURN}.`);
  });

  it('says nothing of it before it was known', () => {
    const view = drawnChart(archive, 'arrivals', { knownAt: at('2023-10-19T12:00:00+04:00') });
    expect(view.notes.join(' ')).not.toContain('Registered');
    const widened = drawnChart(archive, 'arrivals', {
      knownAt: at('2023-10-19T12:00:00+04:00'),
      window: WIDE,
    });
    expect(onlyPanel(widened).turns).toEqual([]);
  });

  it('makes no turn of a window that ends early, when both still ran side by side', () => {
    const window = { ...WIDE, end: at('2023-09-27T00:00:00+04:00') };
    expect(onlyPanel(drawnChart(archive, 'arrivals', { window })).turns).toEqual([]);
  });
});

it('what may not share an axis is never drawn beside it, whatever a manifest declares', () => {
  const charts = archive.situation.charts.map((chart) => ({
    ...chart,
    companions: [{ indicator: 'residing', place: 'Armenia' }],
  }));
  const declared = { ...archive, situation: { ...archive.situation, charts } };
  const view = drawnChart(declared, 'arrivals', {
    window: { ...WIDE, end: at('2025-09-01T00:00:00Z') },
  });
  expect(onlyPanel(view).turns).toEqual([]);
});
