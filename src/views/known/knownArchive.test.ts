import Papa from 'papaparse';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildKeyFigures } from '#chartViews/keyFigures/keyFigures.ts';
import type { Figure } from '#domain/figure.ts';
import { knownFigures, knownRejected } from '#domain/knownFigures.ts';
import { knownSpan } from '#domain/knownSpan.ts';
import type { SituationData } from '#domain/situation.ts';
import { figuresCsv } from '#exports/figuresCsv.ts';
import { csvText } from '#exports/csvTable.ts';
import { parseAddress } from '#address/address.ts';
import { chartOf, drawnChart, ENGLISH } from '../../testing/shippedCharts.ts';
import { readShippedSituation } from '../../testing/shippedSituation.ts';
import { headlineOf } from '#shown/headlineOf.ts';
import { pageChoices } from '#shown/viewChoices.ts';
import { summariseSources } from '../sources/sourceSummaries.ts';
import { figureColumns } from '../table/figureColumns.ts';
import { knownWithin } from '#shown/knownWithin.ts';

let data: SituationData;
beforeAll(async () => {
  data = await readShippedSituation('nagorno-karabakh-2023');
});

/** Everything of a page that was taken back by its address. */
function pageAt(query: string) {
  const { zone } = data.situation;
  const address = parseAddress(query);
  const known = knownWithin(address.known, knownSpan(data, null), zone);
  const choices = pageChoices({ ...address, known }, { zone, fetchedAt: null });
  const figures = knownFigures(data, choices.knownAt);
  const arrivals = chartOf(data, 'arrivals', { knownAt: choices.knownAt });
  const csv = csvText(figuresCsv(figures, { knownAt: choices.knownAt, marking: data.marking }));
  return {
    choices,
    figures,
    headline: headlineOf(data, choices, ENGLISH).sentence,
    keyFigures: new Map(
      buildKeyFigures(data, choices, ENGLISH).map((one) => [one.label, one.refused ?? one.value]),
    ),
    arrivals: 'refused' in arrivals ? arrivals.refused : arrivals,
    rows: Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true }).data,
  };
}

const valuesOf = (rows: readonly Record<string, string>[], indicator: string) =>
  rows
    .filter((row) => row.indicator === indicator && row.place === 'Armenia')
    .map((row) => row.value);

describe('at noon of 21 September 2023 in Yerevan', () => {
  const page = () => pageAt('?known=2023-09-21T08:00:00Z');

  it('at least 10,000 people were known to be evacuated', () => {
    expect(page().keyFigures.get('Evacuated inside the region')).toBe('at least 10,000');
    const chart = drawnChart(data, 'evacuated', { knownAt: page().choices.knownAt });
    expect(chart.title).toMatch(/^At least 10,000 people/);
    expect(chart.sourceLine).toMatch(/Known at 21 September 2023, 12:00 \(08:00 UTC\)\.$/);
  });

  it('nothing was known of arrivals: headline, key figure, chart, table and file say so', () => {
    const { headline, keyFigures, arrivals, figures, rows } = page();
    expect(headline).toBe(
      'Arrivals, Armenia: nothing was known at 21 September 2023, 12:00 (08:00 UTC).',
    );
    expect(keyFigures.get('Arrivals in Armenia')).toMatch(/^No figure was known/);
    expect(arrivals).toEqual(expect.any(String));
    expect(figures.filter(({ indicator }) => indicator === 'arrivals')).toEqual([]);
    expect(valuesOf(rows, 'arrivals')).toEqual([]);
  });
});

describe('at nine in the morning of 26 September 2023 in Yerevan', () => {
  const page = () => pageAt('?known=2023-09-26T05:00:00Z');

  it('both readings of 08:00 were known, in table, chart and file, and nothing after them', () => {
    const { figures, arrivals, rows } = page();
    const [quantity] = figureColumns(ENGLISH, data.situation.zone);
    const atEight = figures.filter(
      ({ indicator, place, asOf }) =>
        indicator === 'arrivals' &&
        place === 'Armenia' &&
        asOf.text === '2023-09-26T08:00:00+04:00',
    );
    expect(atEight.map((figure) => quantity?.words(figure)).sort()).toEqual(['13,350', '13,550']);
    expect(valuesOf(rows, 'arrivals')).toEqual(expect.arrayContaining(['13350', '13550']));
    expect(valuesOf(rows, 'arrivals')).not.toContain('28120');
    if (typeof arrivals === 'string') throw new Error(arrivals);
    expect(arrivals.title).toContain('13,550 people');
    expect(arrivals.figures.map(({ id }) => id)).toEqual(
      expect.arrayContaining(atEight.map(({ id }) => id)),
    );
  });

  it('headline and key figure take the reading that closes', () => {
    expect(page().headline).toMatch(
      /^As of 26 September 2023, 08:00 \(04:00 UTC\), 13,550 of about/,
    );
    expect(page().keyFigures.get('Arrivals in Armenia')).toBe('13,550');
  });

  it('each row of the file says when it was known by', () => {
    const { rows, figures } = page();
    expect(rows).toHaveLength(figures.length);
    expect(new Set(rows.map((row) => row.known_at))).toEqual(new Set(['2023-09-26T05:00:00Z']));
  });

  it('the sources count what they had stated by then', () => {
    const counts = (figures: readonly Figure[]) =>
      summariseSources(data.situation, figures).reduce((sum, one) => sum + one.figures, 0);
    expect(counts(page().figures)).toBe(page().figures.length);
    expect(page().figures.length).toBeLessThan(data.figures.length / 2);
  });

  it('only wrong copies that were about by then are listed', () => {
    const { knownAt } = page().choices;
    const rejected = knownRejected(data, knownAt);
    expect(rejected.length).toBeLessThan(data.rejected.length);
    for (const { knownFrom } of rejected) expect(knownFrom).toBeLessThanOrEqual(knownAt ?? 0);
  });
});

it.each(['?known=2025-09-02', '?known=2030-01-01', '?known=2025-09-01T20:00:00Z'])(
  'with %s, when nothing more was to come, the page is the latest',
  (query) => {
    const [asked, latest] = [pageAt(query), pageAt('')];
    expect(asked).toEqual(latest);
    expect(asked.choices.knownAt).toBeNull();
  },
);
