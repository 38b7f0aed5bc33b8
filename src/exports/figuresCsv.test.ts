import fc from 'fast-check';
import Papa from 'papaparse';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { someRows } from '#domain/arbitraries.ts';
import { parseBreakdown } from '#domain/breakdown.ts';
import { unguardCell } from '#domain/csvGuard.ts';
import type { Figure } from '#domain/figure.ts';
import { MEASURES, OBSERVATION_STATUSES, QUALIFIERS, ROLES } from '#domain/figure.ts';
import type { RowFixture } from '#domain/fixtures.ts';
import { aFigure, aRow, figuresOf, timeOf } from '#domain/fixtures.ts';
import { mergeReferences } from '#domain/mergeReferences.ts';
import { splitListed } from '#domain/referenceLists.ts';
import type { StatedRow } from '#domain/statedRow.ts';
import { chartCsv } from './chartCsv.ts';
import { csvText } from './csvTable.ts';
import type { FigureCsvColumn } from './figuresCsv.ts';
import { FIGURE_COLUMNS, figuresCsv } from './figuresCsv.ts';

const options = { knownAt: null, marking: 'archive' } as const;

describe('the CSV of figures', () => {
  it('has the columns of the conventions, in their order', () => {
    expect(csvText(figuresCsv([], options))).toBe(
      'figure_id,indicator,indicator_name,measure,place,place_code,breakdown,as_of,value,value_low,value_high,qualifier,unit,source,published,known_from,retrieved,carried_by,url,role,revises,obs_status,known_at,note\r\n',
    );
  });

  it('writes one row per figure, with everything that makes a pasted row speak', () => {
    const figure = aFigure({
      asOf: '2023-09-24T18:00:00+04:00',
      value: 377,
      published: '2023-09-24',
      note: 'first, "exact"',
    });
    const knownAt = Temporal.Instant.from('2023-10-03T20:00:00Z').epochMilliseconds;
    expect(csvText(figuresCsv([figure], { knownAt, marking: 'archive' })).split('\r\n')[1]).toBe(
      `${figure.id},arrivals,People who crossed the border,cumulative,Armenia,ARM,,2023-09-24T18:00:00+04:00,377,,,exact,people,Government of Armenia,2023-09-24,2023-09-24T14:00:00Z,,Test agency,https://example.org/statement,recommended,,normal,2023-10-03T20:00:00Z,"first, ""exact"""`,
    );
  });

  it.each<[RowFixture, string]>([
    [{ value: 5, qualifier: 'at_least' }, '5,,,at_least'],
    [{ valueLow: 50, valueHigh: 1_000, qualifier: 'between' }, ',50,1000,between'],
    [{ value: null, status: 'suppressed' }, ',,,exact'],
    [{ value: 0 }, '0,,,exact'],
  ])('keeps numbers as stated, invents no middle and no zero (%#)', (given, cells) => {
    expect(csvText(figuresCsv([aFigure(given)], options))).toContain(`+04:00,${cells},people,`);
  });

  it('joins the carriers of one figure as lists of equal length', () => {
    const figures = figuresOf([
      { carriedBy: 'Agency', url: 'https://a.example', row: 1 },
      { carriedBy: 'B | C', url: '', row: 2, role: 'triangulation' },
    ]);
    const [row] = readCells(csvText(figuresCsv(figures, options)));
    expect(row?.carried_by).toBe('Agency | B || C');
    expect(row?.url).toBe('https://a.example | ');
    expect(row?.role).toBe('recommended | triangulation');
    expect(row?.note).toBe('');
  });

  it('says EXAMPLE DATA in every row, and once only when it is written again', () => {
    const figures = [
      aFigure({ note: 'why' }),
      aFigure({ value: 7 }),
      aFigure({ value: 8, note: 'EXAMPLE DATA: why' }),
    ];
    const notes = readCells(csvText(figuresCsv(figures, { ...options, marking: 'example' }))).map(
      ({ note }) => note,
    );
    expect(notes).toEqual(['EXAMPLE DATA: why', 'EXAMPLE DATA', 'EXAMPLE DATA: why']);
  });

  it('gives an unknown indicator its raw name', () => {
    const [row] = readCells(csvText(figuresCsv([aFigure({ indicator: 'tents' })], options)));
    expect(row?.indicator_name).toBe('tents');
  });

  it('is the same for the figures of a chart', () => {
    const figures = [aFigure(), aFigure({ value: 7 })];
    expect(csvText(chartCsv({ figures }, options))).toBe(csvText(figuresCsv(figures, options)));
  });
});

describe('reading the CSV back', () => {
  it('gives the same figures, and written again the same bytes', () => {
    fc.assert(
      fc.property(someRows, (rows) => {
        const { figures, rejected } = mergeReferences(rows);
        const text = csvText(figuresCsv([...figures, ...rejected], options));
        const again = readBack(text);
        expect(again.figures.map(withoutRows)).toEqual(figures.map(withoutRows));
        expect(again.rejected.map(withoutRows)).toEqual(rejected.map(withoutRows));
        expect(csvText(figuresCsv([...again.figures, ...again.rejected], options))).toBe(text);
      }),
    );
  });

  it('gives the same figures whatever the texts hold', () => {
    const text = fc.oneof(
      fc.string({ maxLength: 20 }),
      fc.string({
        unit: fc.constantFrom('|', ' ', "'", '=', '"', ',', '\n', '\r', 'a'),
        maxLength: 10,
      }),
    );
    const fixture = fc.record({
      place: text,
      source: text,
      placeCode: text,
      indicator: text,
      carriedBy: text,
      url: text,
      note: text,
      retrieved: text,
      value: fc.maxSafeInteger().map(Math.abs),
      revises: fc.option(fc.nat()),
    });
    fc.assert(
      fc.property(fc.array(fixture, { maxLength: 6 }), (fixtures) => {
        const { figures } = mergeReferences(
          fixtures.map((one, index) => aRow({ ...one, measure: null, row: index + 1 })),
        );
        const again = readBack(csvText(figuresCsv(figures, options))).figures;
        expect(again.map(withoutRows)).toEqual(figures.map(withoutRows));
      }),
    );
  });
});

describe('the bytes of the CSV', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('ask no locale and no zone of the device', () => {
    const figures = [aFigure({ value: 1_234_567 }), aFigure({ asOf: '2023-09-26', value: 9 })];
    const text = csvText(figuresCsv(figures, { knownAt: 0, marking: 'archive' }));
    vi.stubGlobal(
      'Intl',
      new Proxy(
        {},
        {
          get: () => {
            throw new Error('A locale was asked.');
          },
        },
      ),
    );
    const spy = vi.spyOn(Number.prototype, 'toLocaleString');
    expect(csvText(figuresCsv(figures, { knownAt: 0, marking: 'archive' }))).toBe(text);
    expect(spy).not.toHaveBeenCalled();
    expect(text).toContain(',1234567,,,exact,');
  });
});

/** A plain reader of our own columns; the feeds layer has the real one. */
function readBack(text: string) {
  return mergeReferences(
    readCells(text)
      .flatMap(rowsOf)
      .map((row, index) => ({ ...row, reference: { ...row.reference, row: index + 1 } })),
  );
}

function readCells(text: string): Record<FigureCsvColumn, string>[] {
  const { data } = Papa.parse<Record<FigureCsvColumn, string>>(text, {
    header: true,
    newline: '\r\n',
    delimiter: ',',
    skipEmptyLines: true,
  });
  return data;
}

function rowsOf(guarded: Record<FigureCsvColumn, string>): StatedRow[] {
  const cells = { ...guarded };
  for (const column of FIGURE_COLUMNS) {
    if (
      !['published', 'retrieved', 'carried_by', 'url', 'role', 'revises', 'note'].includes(column)
    )
      cells[column] = unguardCell(cells[column]);
  }
  const references = splitListed(guarded) ?? [];
  return references.map((reference) =>
    aRow({
      indicator: cells.indicator,
      measure: MEASURES.find((one) => one === cells.measure) ?? null,
      place: cells.place,
      placeCode: cells.place_code,
      breakdown: (parseBreakdown(cells.breakdown) ?? []).map((pair) => pair.join('=')).join(';'),
      asOf: timeOf(cells.as_of).text,
      value: wholeOf(cells.value),
      ...(cells.value_low === '' ? {} : { valueLow: wholeOf(cells.value_low) }),
      ...(cells.value_high === '' ? {} : { valueHigh: wholeOf(cells.value_high) }),
      qualifier: QUALIFIERS.find((one) => one === cells.qualifier) ?? 'exact',
      status: OBSERVATION_STATUSES.find((one) => one === cells.obs_status) ?? 'normal',
      unit: cells.unit,
      source: cells.source,
      published: reference.published === '' ? null : reference.published,
      retrieved: reference.retrieved,
      carriedBy: reference.carried_by,
      url: reference.url,
      role: ROLES.find((one) => one === reference.role) ?? 'recommended',
      revises: wholeOf(reference.revises),
      note: reference.note,
    }),
  );
}

function wholeOf(text: string): number | null {
  return text === '' ? null : Number(text);
}

/** Row numbers are of the file that was read; everything else must be the same. */
/** A file has one as_of for a figure: a second spelling of the same moment is not written. */
function withoutRows(figure: Figure) {
  const references = figure.references.map((reference) => ({ ...reference, row: 0, asOfText: '' }));
  return { ...figure, references };
}
