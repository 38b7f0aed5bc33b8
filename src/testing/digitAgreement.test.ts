import { beforeAll, describe, expect, it } from 'vitest';
import { isRefusal } from '#chartViews/buildChartView.ts';
import type { ChartView } from '#chartViews/chartView.ts';
import type { ViewOptions } from '#chartViews/viewOptions.ts';
import { chosenDenominator } from '#domain/recommend.ts';
import type { ChartKind, SituationData } from '#domain/situation.ts';
import { chartCsv } from '#exports/chartCsv.ts';
import { chartOf, ENGLISH } from './shippedCharts.ts';
import { readShippedSituation, SHIPPED_SITUATIONS } from './shippedSituation.ts';

/**
 * Screen, file, picture and sentence agree to the digit: a number in the sentence of a chart is stated in a row of
 * its CSV and in its table, or it is a share, a pace or a sum that stands in its title or notes.
 */
describe.each(SHIPPED_SITUATIONS)('every number that a sentence says: %s', (situation) => {
  let data: SituationData;
  beforeAll(async () => {
    data = await readShippedSituation(situation);
  });

  it('is on the screen and in the file, at every moment and with every base', () => {
    let said = 0;
    for (const { id, kind } of data.situation.charts) {
      for (const choices of choicesOf(data, kind)) {
        const view = chartOf(data, id, choices);
        if (isRefusal(view)) continue;
        const { sentence } = view;
        const { stated, computed } = numbersOf(view, data, choices);
        const numbers = numbersIn(withoutNames(sentence, view, { data, choices }));
        const unknown = numbers.filter((number) => !stated.has(number) && !computed.has(number));
        const all = new Set(numbersIn(sentence));
        const unsaid = isOfOneCount(kind)
          ? numbersIn(view.title).filter((one) => !all.has(one))
          : [];
        expect({ sentence, unknown, unsaid }).toEqual({ sentence, unknown: [], unsaid: [] });
        said += numbers.length;
      }
    }
    expect(said).toBeGreaterThan(2);
  });
});

type Choices = Pick<ViewOptions, 'knownAt' | 'base'>;

/** Their titles say one count, its time and its share, and nothing that the sentence leaves out. */
function isOfOneCount(kind: ChartKind): boolean {
  return kind === 'cumulative' || kind === 'evacuated';
}

/** The latest with every base; and quarters of the time in which figures became known. */
function choicesOf({ figures, situation }: SituationData, kind: ChartKind): Choices[] {
  const times = figures.map(({ knownFrom }) => knownFrom).sort((one, other) => one - other);
  const moments = [0.1, 0.25, 0.5, 0.75].map(
    (part) => times[Math.floor(times.length * part)] ?? null,
  );
  return [
    { knownAt: null, base: null },
    ...(isOfOneCount(kind) ? situation.denominators : []).map(({ id }) => ({
      knownAt: null,
      base: id,
    })),
    ...moments.map((knownAt) => ({ knownAt, base: null })),
  ];
}

function numbersOf(view: ChartView, { situation, figures, marking }: SituationData, of: Choices) {
  const csv = chartCsv(view, { knownAt: of.knownAt, marking });
  const columns = ['value', 'value_low', 'value_high'].map((name) => csv.columns.indexOf(name));
  const inFile = new Set<string>();
  for (let row = 0; row < csv.rowCount; row++) {
    const cells = csv.rowAt(row);
    for (const column of columns) inFile.add(numberWords(cells[column]));
  }
  const onScreen = new Set(view.table.rows.flatMap(({ cells }) => cells.flatMap(numbersIn)));
  const stated = new Set([...inFile].filter((number) => onScreen.has(number)));
  const base = chosenDenominator(situation, figures, of.base)?.figure;
  const computed = new Set(
    [
      view.title,
      ...view.notes,
      ...view.panels.flatMap(({ rules }) => rules.map(({ label }) => label)),
      base === undefined ? '' : ENGLISH.quantity(base.quantity),
    ].flatMap(numbersIn),
  );
  return { stated, computed };
}

function numberWords(cell: unknown): string {
  return typeof cell === 'number' ? ENGLISH.number(cell) : '';
}

/** Dates, names and counts of sources are no figures. */
function withoutNames(
  sentence: string,
  view: ChartView,
  { data, choices: of }: { readonly data: SituationData; readonly choices: Choices },
): string {
  const { situation, figures } = data;
  const { zone } = situation;
  const base = chosenDenominator(situation, figures, of.base)?.figure;
  const spoken = base === undefined ? view.figures : [...view.figures, base];
  const names = [
    ...spoken.flatMap(({ asOf, source, breakdown, place }) => [
      ENGLISH.asOf(asOf, zone),
      ENGLISH.asOfShort(asOf, zone),
      source,
      ENGLISH.breakdown(breakdown),
      ENGLISH.place(place),
    ]),
    ...(of.knownAt === null ? [] : [ENGLISH.moment(of.knownAt, zone)]),
    ...view.timesLine.split(' · '),
  ]
    .filter((name) => name !== '')
    .sort((one, other) => other.length - one.length);
  const rest = names.reduce((text, name) => text.replaceAll(name, ''), sentence);
  return rest.replace(/and \d+ more sources?/g, '').replace(/^.*nothing was known.*$/s, '');
}

function numbersIn(text: string): string[] {
  return text.match(/\d[\d,]*(\.\d+)?/g)?.map((number) => number.replace(/,$/, '')) ?? [];
}
