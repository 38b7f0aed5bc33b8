import { beforeAll, describe, expect, it } from 'vitest';
import { comparisonOf, drawnComparison, shippedInputs } from '../../testing/comparedSituations.ts';
import type { ChartView } from '../chartView.ts';
import type { CompareInput } from './compareScene.ts';

let inputs: CompareInput[] = [];
let view: ChartView;
beforeAll(async () => {
  inputs = await shippedInputs();
  view = drawnComparison(inputs);
});

const only = (...ids: string[]) => inputs.filter(({ data }) => ids.includes(data.situation.id));
const panelOf = (shown: ChartView, title: string) => {
  const panel = shown.panels.find((one) => one.title === title);
  if (panel === undefined) throw new Error(`There is no panel "${title}".`);
  return panel;
};
const TOTALS = 'People in total since the start';
const CROSSINGS = 'Crossings in total since the start';
const STOCKS = 'People at the time';

describe('five situations from day 0', () => {
  it('says in its title what each had by one day, with qualifier and what is counted', () => {
    expect(view.title).toBe(
      'By day 13: Nagorno-Karabakh 100,520 (crossed the border), ' +
        'Kabul about 111,900 (evacuated, since 14 August 2021), ' +
        'Ukraine 2.3 million (border crossings) and Gaza Strip about 1.4 million (displaced inside)',
    );
  });

  it('names the onset of each', () => {
    expect(view.subtitle).toContain(
      'Nagorno-Karabakh: Fighting begins, 19 September 2023, 13:00 (09:00 UTC)',
    );
    expect(view.subtitle).toContain('Kabul: The Taliban take Kabul, 15 August 2021');
  });

  it('lays totals, numbers at one time and movements over one another nowhere, and says why', () => {
    expect(view.panels.map(({ title }) => title)).toEqual([TOTALS, CROSSINGS, STOCKS]);
    expect(view.panels.map(({ value }) => value.label)).toEqual([
      'people',
      'movements, not people',
      'people',
    ]);
    expect(view.notes[0]).toMatch(
      /panel of its own\. Arrivals counts people and Border crossings counts movements.*Two kinds of count: Arrivals/,
    );
  });

  it('gives all panels the same days', () => {
    const axes = new Set(view.panels.map(({ time }) => JSON.stringify(time)));
    expect(axes.size).toBe(1);
    expect(view.panels[0]?.time.ticks[0]?.label).toBe('day 0');
  });

  it('draws the two baselines of Kabul as two lines that never meet', () => {
    const lines = panelOf(view, TOTALS).lines.filter(({ id }) => id.startsWith('kabul'));
    expect(lines.map(({ main }) => main)).toEqual([true, false]);
    const points = lines.map(({ runs }) => new Set(runs.flat().map(({ x, y }) => `${x} ${y}`)));
    expect([...(points[0] ?? [])].filter((point) => points[1]?.has(point))).toEqual([]);
    expect(view.notes.join(' ')).toContain(
      'Kabul: evacuated, since 14 August 2021; Kabul: evacuated, since July 2021',
    );
    expect(view.notes).toContain(
      'Two definitions of one situation are two lines and are never joined.',
    );
  });

  it('draws days as wide as days and instants as points, each qualifier by its sign', () => {
    const { marks } = panelOf(view, STOCKS);
    const widths = new Set(marks.map(({ x0, x1 }) => Math.round((x1 - x0) * 31)));
    expect(widths).toEqual(new Set([0, 1]));
    expect(new Set(marks.map(({ shape }) => shape))).toEqual(new Set(['filled', 'hollow', 'up']));
  });

  it('leaves gaps open: one source reports every day, the other once in weeks', () => {
    const sudan = drawnComparison(only('sudan-2023'), { span: null });
    const [line] = panelOf(sudan, STOCKS).lines.filter(({ main }) => main);
    expect(line?.runs.length).toBeGreaterThan(1);
    const [ukraine] = panelOf(view, CROSSINGS).lines;
    expect(ukraine?.runs).toHaveLength(1);
    expect(ukraine?.runs[0]).toHaveLength(31);
  });

  it('draws what stands of a vintage feed and says how much has been replaced', () => {
    expect(panelOf(view, CROSSINGS).marks).toHaveLength(31);
    expect(view.notes.join(' ')).toMatch(/\d+ earlier values have been replaced by their source/);
  });

  it('speaks of a mark with its situation, its day, its own time and source', () => {
    const mark = panelOf(view, TOTALS).marks.find(({ name }) => name.includes('13,550'));
    expect(mark?.name).toBe(
      'Nagorno-Karabakh, day 7. 26 September 2023, 08:00 (04:00 UTC): 13,550 people, Government of Armenia',
    );
  });

  it('names its lines in the plot, so that no key is needed', () => {
    expect(view.keys).toEqual([]);
    expect(
      panelOf(view, TOTALS)
        .labels.map(({ text }) => text)
        .sort(),
    ).toEqual([
      'Kabul, since 14 August 2021: about 114,400',
      'Kabul, since July 2021: about 120,000',
      'Nagorno-Karabakh: 100,632',
    ]);
  });

  it('names in the key what finds no room in a narrow plot', () => {
    const narrow = drawnComparison(inputs, { width: 328 });
    expect(narrow.keys.map(({ label }) => label)).toContain('Kabul, since 14 August 2021');
    const labels = narrow.panels.flatMap((panel) => panel.labels.map(({ text }) => text));
    expect(labels).toContain('Nagorno-Karabakh');
  });

  it('has a row for each figure, with situation and day', () => {
    expect(view.table.rows).toHaveLength(view.figures.length);
    const row = view.table.rows.find(({ cells }) => cells.includes('100,632'));
    expect(row?.cells.slice(0, 2)).toEqual(['Nagorno-Karabakh', 'day 15']);
  });

  it('names each situation with its source, and when its archive ends', () => {
    expect(view.sourceLine).toContain('Kabul, White House (29 Aug 2021)');
    expect(view.timesLine).toContain('Sudan 11 June 2024');
    expect(view.summary).toContain(
      'Ukraine, border crossings: 31 figures by UNHCR Operational Data Portal, from 79,209 (day 0)',
    );
  });

  it('pastes finding, onsets, sources and that the counts are of several kinds', () => {
    expect(view.sentence).toMatch(
      /^By day 13: .*\. Days are counted from the onset of each: .*different kinds.* Source: /,
    );
  });
});

describe('another onset', () => {
  it('moves only the situation that declares it', () => {
    const moved = drawnComparison(inputs, { align: ['corridor'] });
    expect(moved.subtitle).toContain('Corridor open, first arrivals in Armenia, 24 September 2023');
    expect(moved.subtitle).toContain('Sudan: Fighting begins, 15 April 2023');
    const names = panelOf(moved, TOTALS).marks.map(({ name }) => name);
    expect(names.some((name) => name.startsWith('Nagorno-Karabakh, day 0.'))).toBe(true);
  });

  it('is counted in hours where hours are asked for', () => {
    const hours = drawnComparison(inputs, { align: ['corridor'], interval: 'hours', span: 10 });
    expect(hours.panels[0]?.time.ticks[0]?.label).toBe('hour 0');
    expect(hours.title).toMatch(/^By hour \d+: /);
    const names = panelOf(hours, TOTALS).marks.map(({ name }) => name);
    expect(names).toContain(
      'Nagorno-Karabakh, hour 18. 24 September 2023, 18:00 (14:00 UTC): 377 people, Government of Armenia',
    );
  });
});

describe('shares of the population before', () => {
  it('are drawn on one scale only where such a population is stated', () => {
    const shares = drawnComparison(inputs, { stackMode: 'relative' });
    expect(shares.panels).toHaveLength(2);
    expect(new Set(shares.panels.map(({ value }) => value.max))).toEqual(new Set([1]));
    expect(shares.title).toBe(
      'By day 13: Nagorno-Karabakh about 84 % (crossed the border) and Gaza Strip about 61 % (displaced inside)',
    );
    expect(shares.notes).toContain(
      'Not drawn: Ukraine, Kabul and Sudan. No population before is stated, so no share can be given.',
    );
    expect(shares.notes.join(' ')).toContain('about 2,300,000 in Gaza Strip (IANS, 9 Oct 2023)');
  });

  it('leave the others in the list with the reason', () => {
    const { entries } = comparisonOf(inputs, { stackMode: 'relative' });
    expect(entries.map(({ id, left }) => [id, left])).toEqual([
      ['nagorno-karabakh-2023', null],
      ['ukraine-2022', 'noShare'],
      ['kabul-2021', 'noShare'],
      ['gaza-2023', null],
      ['sudan-2023', 'noShare'],
    ]);
  });

  it('draw nothing where none states one', () => {
    const { view: none, entries } = comparisonOf(only('kabul-2021'), { stackMode: 'relative' });
    expect(none).toBeNull();
    expect(entries.some(({ hasBase }) => hasBase)).toBe(false);
  });
});

describe('what is compared', () => {
  it('says how even the figures of each are', () => {
    const { entries } = comparisonOf(inputs);
    const words = (id: string) => {
      const lines = entries.find((entry) => entry.id === id)?.lines ?? [];
      return lines.map(({ figures, quality }) => `${figures} ${quality}`);
    };
    expect(words('gaza-2023')).toEqual([
      '7 figures by OCHA (recommended here), all drawn. 1 with an hour; 6 with a day or month only, drawn as wide. ' +
        '3 times more than 24 hours without one, at most 15 days.',
    ]);
    expect(words('sudan-2023')).toHaveLength(2);
    expect(words('sudan-2023')[1]).toContain('2 figures by IOM, none in the time shown.');
  });

  it('keeps the tone of a situation whatever else is chosen', () => {
    const tones = (shown: ChartView) =>
      new Map(
        shown.panels.flatMap(({ lines, marks }) => [
          ...lines.map(({ id, tone }) => [id, tone] as const),
          ...marks.map(({ figureId, tone }) => [figureId, tone] as const),
        ]),
      );
    const all = tones(view);
    for (const [id, tone] of tones(drawnComparison(only('gaza-2023', 'kabul-2021'))))
      expect([id, all.get(id)]).toEqual([id, tone]);
  });

  it('shows nothing of what was not known at a moment, and says so', () => {
    const knownAt = Temporal.Instant.from('2022-03-10T00:00:00Z').epochMilliseconds;
    const then = comparisonOf(inputs, { knownAt });
    expect(then.entries.filter(({ left }) => left === 'notKnownYet').map(({ id }) => id)).toEqual([
      'nagorno-karabakh-2023',
      'gaza-2023',
      'sudan-2023',
    ]);
    expect(then.view?.sourceLine).toContain('Known at 10 March 2022, 00:00 UTC.');
  });

  it('counts what lies outside of the time shown', () => {
    expect(view.notes.join(' ')).toContain('75 more figures lie outside the time shown.');
    const all = drawnComparison(inputs, { span: null });
    expect(all.notes.join(' ')).not.toContain('outside the time shown');
    expect(all.figures.length).toBe(view.figures.length + 75);
  });

  it('draws nothing where no figure lies in the time shown', () => {
    expect(comparisonOf(only('sudan-2023'), { span: 10 }).view).toBeNull();
  });

  it('does without an onset by leaving the situation out, with the reason', () => {
    const [first] = inputs;
    if (first === undefined) throw new Error('There are situations.');
    const { data } = first;
    const without = { ...first, data: { ...data, situation: { ...data.situation, onsets: [] } } };
    const { view: none, entries } = comparisonOf([without]);
    expect(none).toBeNull();
    expect(entries[0]?.left).toBe('noOnset');
  });

  it('leaves zeros out of a logarithmic axis and says which scale each panel has', () => {
    const log = drawnComparison(inputs, { yScale: 'log' });
    expect(log.panels.every(({ value }) => value.scale === 'log' && value.min > 0)).toBe(true);
    expect(log.notes).toContain('Heights cannot be compared from panel to panel.');
  });
});
