import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { someRows } from '#domain/arbitraries.ts';
import { changeLedger } from '#domain/changeLedger.ts';
import type { Figure } from '#domain/figure.ts';
import { FIXTURE_ZONE } from '#domain/fixtures.ts';
import { selectFigures } from '#domain/select.ts';
import { takenMarks, withTakenSources } from '#domain/takenSources.ts';
import { mergeReferences } from '#domain/mergeReferences.ts';
import { changesCsv } from '#exports/changesCsv.ts';
import { csvText } from '#exports/csvTable.ts';
import { eventsCsv } from '#exports/eventsCsv.ts';
import { figuresCsv } from '#exports/figuresCsv.ts';
import { toEvents } from '#feeds/events/toEvents.ts';
import { readRows, toFigureTable } from '#feeds/figures/toFigures.ts';
import { readRawTable } from '#feeds/figures/wire.ts';
import { readShippedSituation, SHIPPED_SITUATIONS } from './shippedSituation.ts';

const options = { knownAt: null, marking: 'archive' } as const;

describe('a file of figures that is opened again', () => {
  it.each(SHIPPED_SITUATIONS)('gives the same figures as before: %s', async (id) => {
    const { figures, situation } = await readShippedSituation(id);
    const text = csvText(figuresCsv(figures, options), { bom: true });
    const again = readAgain(text, situation.zone);
    expect(again.setAside).toEqual([]);
    expect(again.notes.filter(({ code }) => code === 'unknown_columns')).toEqual([]);
    expect(again.figures.map(withoutRows)).toEqual(figures.map(withoutRows));
    expect(csvText(figuresCsv(again.figures, options), { bom: true })).toBe(text);
  });

  it('gives the same figures whatever the feed was, also with semicolons', () => {
    fc.assert(
      fc.property(someRows, fc.constantFrom(',' as const, ';' as const), (rows, delimiter) => {
        const { figures } = mergeReferences(rows);
        const again = readAgain(csvText(figuresCsv(figures, options), { delimiter }), FIXTURE_ZONE);
        expect(again.figures.map(withoutRows)).toEqual(figures.map(withoutRows));
        const references = figures.reduce((sum, figure) => sum + figure.references.length, 0);
        expect(again.received).toBe(references);
      }),
    );
  });

  it('says in the rows of a taken source who chose it, and is the same table again', async () => {
    const { figures, situation } = await readShippedSituation('nagorno-karabakh-2023');
    const taken = withTakenSources(situation, [{ indicator: 'arrivals', sourceId: 'unhcr' }]);
    const arrivals = selectFigures(figures, { indicator: 'arrivals', place: 'Armenia' });
    const marked = { ...options, takenOf: takenMarks(taken, arrivals) };
    const text = csvText(figuresCsv(arrivals, marked));
    const mark = 'main line chosen by the reader; recommended here: Government of Armenia';
    const own = arrivals.filter(({ source }) => source === 'UNHCR');
    expect(own.length).toBeGreaterThan(3);
    expect(text.split('\r\n').filter((line) => line.includes(mark))).toHaveLength(own.length);
    const again = readAgain(text, situation.zone).figures;
    expect(again.map(({ notes }) => notes)).toEqual(arrivals.map(({ notes }) => notes));
    expect(csvText(figuresCsv(again, marked))).toBe(text);
    expect(csvText(figuresCsv(again, options))).toBe(csvText(figuresCsv(arrivals, options)));
  });

  it('takes off one apostrophe and no more', () => {
    const { figures } = mergeReferences([]);
    const head = csvText(figuresCsv(figures, options));
    const row = `x,arrivals,n,cumulative,Armenia,ARM,,2023-09-24,5,,,exact,people,'=A,,,,''=B,,,,,,'+1\r\n`;
    const [figure] = readAgain(head + row, FIXTURE_ZONE).figures;
    expect([figure?.source, figure?.references[0]?.carriedBy, figure?.notes]).toEqual([
      '=A',
      "'=B",
      ['+1'],
    ]);
  });
});

describe('a file of changes that is opened again', () => {
  it('gives the statements that made them, each once', async () => {
    const { figures, situation } = await readShippedSituation('ukraine-2022');
    const ledger = changeLedger(figures, { vintage: true });
    const text = csvText(changesCsv(ledger, { ...options, since: null }), { bom: true });
    const again = readAgain(text, situation.zone);
    expect(again.setAside).toEqual([]);
    expect(again.figures.map(({ id }) => id)).toEqual(figures.map(({ id }) => id));
  });
});

describe('a file of events that is opened again', () => {
  it('gives the same events', async () => {
    const { events, situation } = await readShippedSituation('nagorno-karabakh-2023');
    const [first, ...others] = events;
    const guarded = first === undefined ? [] : [{ ...first, title: '=first' }, ...others];
    const text = csvText(eventsCsv(guarded, 'archive'));
    expect(toEvents(text, situation.zone, 'https://example.org/x.csv').events).toEqual(guarded);
  });
});

function readAgain(text: string, zone: string) {
  const raw = readRawTable(text.replace(/^\uFEFF/, ''), 'text/csv', 'https://example.org/x.csv');
  const context = {
    situation: { zone, sources: [] },
    retrieved: '',
    vintage: false,
    now: Infinity,
  };
  return toFigureTable([readRows(raw, context)]);
}

/** Row numbers and whether it keeps one value per day are of the file that was read; all else must be the same. */
/** A file has one as_of for a figure: a second spelling of the same moment is not written. */
function withoutRows(figure: Figure) {
  const references = figure.references.map((one) => ({
    ...one,
    row: 0,
    asOfText: '',
    vintage: false,
  }));
  return { ...figure, references };
}
