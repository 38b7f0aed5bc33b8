import Papa from 'papaparse';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { changeLedger } from '#domain/changeLedger.ts';
import type { RowFixture } from '#domain/fixtures.ts';
import { figuresOf, timeOf } from '#domain/fixtures.ts';
import type { SituationData } from '#domain/situation.ts';
import { readShippedSituation } from '../testing/shippedSituation.ts';
import { CHANGE_COLUMNS, changesCsv } from './changesCsv.ts';
import { csvText } from './csvTable.ts';
import { figuresCsv } from './figuresCsv.ts';

const EVENING = '2023-09-28T20:00:00+04:00';
const HOUSED: readonly RowFixture[] = [
  { asOf: EVENING, value: 17_153 },
  { asOf: EVENING, value: 20_236, published: '2023-09-29', revises: 17_153, note: '=1+2' },
];
const options = { knownAt: null, since: null, marking: 'archive' } as const;

function rowsOf(text: string) {
  return Papa.parse<Record<string, string>>(text, {
    header: true,
    newline: '\r\n',
    skipEmptyLines: true,
  }).data;
}
const rowsFor = (rows: readonly RowFixture[]) =>
  rowsOf(csvText(changesCsv(changeLedger(figuresOf(rows)), options)));

describe('the CSV of changes', () => {
  it('says first what changed, then the statement in the columns of every file of figures', () => {
    const figures = figuresOf(HOUSED);
    const text = csvText(changesCsv(changeLedger(figures), options));
    const [head, first, second] = text.split('\r\n');
    expect(head).toBe(CHANGE_COLUMNS.join(','));
    const plain = csvText(figuresCsv(figures, options)).split('\r\n');
    expect(first).toBe(`new,2023-09-28T16:00:00Z,yes,,,,,,,,,,,,,,,,,${plain[1] ?? ''}`);
    expect(second).toBe(
      `revised,2023-09-29T20:00:00Z,,,${figures[0]?.id ?? ''},${EVENING},17153,,,exact,normal,2023-09-28T16:00:00Z,3083,3083,,0,28,yes,no,${plain[2] ?? ''}`,
    );
    expect(second?.endsWith(`,"'=1+2"`)).toBe(true);
  });

  it('leaves the ends open that nobody stated', () => {
    const asOf = '2023-10-30';
    const [, revised] = rowsFor([
      { asOf, value: 220, qualifier: 'at_least', published: '2023-10-30' },
      { asOf, value: 218, revises: 220, published: '2023-12-22', note: 'a correction' },
    ]);
    expect(revised).toMatchObject({
      earlier_value: '220',
      earlier_qualifier: 'at_least',
      value: '218',
      difference_low: '',
      difference_high: '-2',
      called_correction: 'yes',
    });
  });

  it('has a row for a withdrawal, with the number that no longer stands', () => {
    const [, withdrawn] = rowsFor([
      { asOf: '2023-09-20', value: 500, published: '2023-09-20' },
      { asOf: '2023-09-20', value: null, status: 'withdrawn', published: '2023-09-22' },
    ]);
    expect(withdrawn).toMatchObject({
      change: 'withdrawn',
      earlier_value: '500',
      value: '',
      obs_status: 'withdrawn',
      difference_low: '',
      difference_high: '',
    });
  });

  it('says from when to when, and in every row that the data are an example', () => {
    const at = timeOf(EVENING).start;
    const text = csvText(
      changesCsv(changeLedger(figuresOf(HOUSED)), { since: at, knownAt: at, marking: 'example' }),
    );
    for (const row of rowsOf(text)) {
      expect(row).toMatchObject({
        since: '2023-09-28T16:00:00Z',
        known_at: '2023-09-28T16:00:00Z',
      });
      expect(row.note).toMatch(/^EXAMPLE DATA/);
    }
  });
});

describe('the CSV of changes of the archive', () => {
  afterEach(() => vi.unstubAllGlobals());
  let data: SituationData;
  beforeAll(async () => {
    data = await readShippedSituation('nagorno-karabakh-2023');
  });

  it('asks no locale and holds every change', () => {
    const entries = changeLedger(data.figures);
    const text = csvText(changesCsv(entries, options));
    const spy = vi.spyOn(Number.prototype, 'toLocaleString');
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
    expect(csvText(changesCsv(entries, options))).toBe(text);
    expect(spy).not.toHaveBeenCalled();
    const rows = rowsOf(text);
    expect(rows).toHaveLength(entries.length);
    expect(rows.filter(({ change }) => change === 'revised')).toMatchObject([
      { earlier_value: '17153', value: '20236', difference_low: '3083', declared: 'yes' },
      { earlier_value: '220', value: '218', difference_high: '-2', called_correction: 'no' },
    ]);
  });
});
