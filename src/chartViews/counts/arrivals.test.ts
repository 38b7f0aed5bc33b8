import { beforeAll, describe, expect, it } from 'vitest';
import { positionOf } from '../axes/timeAxis.ts';
import type { ChartView } from '../chartView.ts';
import type { SituationData } from '#domain/situation.ts';
import { drawnChart, onlyPanel } from '../../testing/shippedCharts.ts';
import { readShippedSituation } from '../../testing/shippedSituation.ts';

const STATED = [
  377, 1050, 1510, 2906, 4850, 6650, 13_350, 13_550, 28_120, 42_502, 47_115, 50_243, 65_036, 98_625,
  100_417, 100_483, 100_520, 100_625, 100_632,
];

let archive: SituationData;
let view: ChartView;
beforeAll(async () => {
  archive = await readShippedSituation('nagorno-karabakh-2023');
  view = drawnChart(archive, 'arrivals');
});

const instant = (text: string) => Temporal.Instant.from(text).epochMilliseconds;

function mainLine() {
  const line = onlyPanel(view).lines.find((each) => each.main);
  if (line === undefined) throw new Error('The recommended source has a line.');
  return line;
}

describe('the chart of arrivals', () => {
  it('finds 100,632 people, about 84 % of the residents before', () => {
    expect(view.title).toBe(
      '100,632 people had crossed into Armenia by 4 October 2023, about 84 % of about 120,000 residents before',
    );
  });

  it('marks every stated figure of its time and says how many lie outside', () => {
    const stated = archive.figures.filter(
      (figure) =>
        figure.indicator === 'arrivals' &&
        figure.place === 'Armenia' &&
        figure.breakdown.length === 0,
    );
    const marked = new Set(onlyPanel(view).marks.map((mark) => mark.figureId));
    const missing = stated.filter((figure) => !marked.has(figure.id));
    expect(missing.every((figure) => figure.asOf.start >= instant('2023-10-04T20:00:00Z'))).toBe(
      true,
    );
    expect(view.notes).toContain('One more figure lies outside the time shown.');
    expect(missing).toHaveLength(1);
    expect(onlyPanel(view).marks.map((mark) => mark.y)).toEqual(expect.arrayContaining(STATED));
  });

  it('draws both readings of 26 September, 08:00, one of them off the line', () => {
    const readings = onlyPanel(view).marks.filter((mark) => [13_350, 13_550].includes(mark.y));
    expect(new Set(readings.map((mark) => mark.x0)).size).toBe(1);
    const onLine = mainLine()
      .runs.flat()
      .filter(({ x }) => x === readings[0]?.x0);
    expect(onLine).toHaveLength(1);
    expect([13_350, 13_550]).toContain(onLine[0]?.y);
  });

  it('has a line that never falls and has no point between stated figures', () => {
    const corners = mainLine().runs.flat();
    const marks = onlyPanel(view).marks;
    corners.slice(1).forEach(({ y }, index) => {
      expect(y).toBeGreaterThanOrEqual(corners[index]?.y ?? Infinity);
    });
    for (const { x, y } of corners) {
      expect(marks.some((mark) => mark.x0 === x && mark.x1 === x && mark.y === y)).toBe(true);
    }
  });

  it('draws no line over the 40 hours without a count, 29 September 20:00 to 1 October 12:00', () => {
    const { time } = onlyPanel(view);
    const from = positionOf(time, instant('2023-09-29T16:00:00Z')) ?? 0;
    const to = positionOf(time, instant('2023-10-01T08:00:00Z')) ?? 0;
    const ends = mainLine().runs.map((run) => [run[0]?.x ?? 0, run.at(-1)?.x ?? 0] as const);
    expect(ends.some(([first, last]) => first < to && last > from)).toBe(false);
    expect(ends.some(([, last]) => last === from)).toBe(true);
  });

  it('draws days as bars as wide as the day, never at midnight', () => {
    const days = new Set(
      view.figures.filter((each) => each.asOf.precision === 'day').map(({ id }) => id),
    );
    const spans = onlyPanel(view).marks.filter((mark) => days.has(mark.figureId));
    expect(spans.length).toBeGreaterThan(5);
    for (const mark of spans) expect(mark.x1 - mark.x0).toBeCloseTo(1 / 11);
  });

  it('shows the residents before as a rule with source and date, not as a mark', () => {
    expect(onlyPanel(view).rules).toMatchObject([
      {
        y: 120_000,
        label: 'about 120,000 residents before (Center for Truth and Justice, 29 Jun 2023)',
      },
    ]);
    expect(onlyPanel(view).marks.some((mark) => mark.y === 120_000)).toBe(false);
  });

  it('keeps every mark where it is when only one source is chosen', () => {
    const own = onlyPanel(drawnChart(archive, 'arrivals', { sources: ['government-of-armenia'] }));
    const all = new Map(onlyPanel(view).marks.map((mark) => [mark.figureId, mark]));
    expect(own.marks.length).toBeLessThan(all.size);
    for (const mark of own.marks) expect(all.get(mark.figureId)).toEqual(mark);
  });
});

describe('the share of the residents before', () => {
  it.each([
    ['about-120000', 'about 84 % of about 120,000 residents before'],
    ['census-2015', '69 % of 145,053 residents before'],
    ['press-range-2023', '83 % to 101 % of 100,000 to 120,000 residents before'],
    ['government-of-azerbaijan-2021', 'at least 402 % of at most 25,000 residents before'],
  ])('of %s is %s', (base, words) => {
    const { title } = drawnChart(archive, 'arrivals', { base });
    expect(title).toBe(`100,632 people had crossed into Armenia by 4 October 2023, ${words}`);
  });

  it('is said with its base in mark and table where shares are drawn, and nowhere else', () => {
    const choices = { base: 'press-range-2023', stackMode: 'relative' } as const;
    const { panels, table } = drawnChart(archive, 'arrivals', choices);
    const share = '83 % to 101 %';
    expect(panels[0]?.marks.find((mark) => mark.name.includes('100,632'))?.name).toContain(
      `; ${share} of 100,000 to 120,000 residents before`,
    );
    const column = table.columns.findIndex(({ id }) => id === 'share');
    expect(table.columns[column]?.label).toBe('Share of 100,000 to 120,000 residents before');
    const row = table.rows.find(({ cells }) => cells.includes('100,632'));
    expect(row?.cells[column]).toBe(share);
    const plain = drawnChart(archive, 'arrivals', { base: 'press-range-2023' });
    expect(plain.table.columns.map(({ id }) => id)).not.toContain('share');
  });

  it('is explained where it may be more than 100 %', () => {
    const notes = (base: string) => drawnChart(archive, 'arrivals', { base }).notes.join(' ');
    expect(notes('government-of-azerbaijan-2021')).toContain('larger than the base');
    expect(notes('press-range-2023')).toContain('may be larger than this base (100,000 to 120,000');
    expect(notes('census-2015')).not.toContain('larger than');
  });

  it('is drawn above 100 %, not cut', () => {
    const choices = { base: 'government-of-azerbaijan-2021', stackMode: 'relative' } as const;
    const panel = onlyPanel(drawnChart(archive, 'arrivals', choices));
    const last = panel.marks.find((mark) => mark.name.includes('100,632'));
    expect(last?.y).toBeCloseTo(100_632 / 25_000);
    expect(last?.shape).toBe('up');
    expect(panel.value.max).toBeGreaterThan(4.02);
  });

  it('is a range where the base is one', () => {
    const choices = { base: 'press-range-2023', stackMode: 'relative' } as const;
    const panel = onlyPanel(drawnChart(archive, 'arrivals', choices));
    const last = panel.marks.find((mark) => mark.name.includes('100,632'));
    expect(last?.shape).toBe('range');
    expect(last?.yLow).toBeCloseTo(100_632 / 120_000);
    expect(last?.yHigh).toBeCloseTo(100_632 / 100_000);
    expect(panel.value.unit).toBe('share');
    expect(panel.value.label).toBe('share of 100,000 to 120,000 residents');
  });

  it('puts the whole at 100 % and leaves every mark in place along time', () => {
    const panel = onlyPanel(drawnChart(archive, 'arrivals', { stackMode: 'relative' }));
    expect(panel.rules[0]?.y).toBe(1);
    expect(panel.marks.map((mark) => mark.x0)).toEqual(
      onlyPanel(view).marks.map((mark) => mark.x0),
    );
  });
});
