import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { SetAsideRow } from '#domain/figureTable.ts';
import { aRow, timeOf } from '#domain/fixtures.ts';
import { mergeReferences } from '#domain/mergeReferences.ts';
import { csvText } from './csvTable.ts';
import { eventsCsv } from './eventsCsv.ts';
import { SET_ASIDE_COLUMNS, setAsideCsv } from './setAsideCsv.ts';

const read = (text: string) =>
  Papa.parse<Record<string, string>>(text, { header: true, newline: '\r\n', skipEmptyLines: true })
    .data;

const broken: SetAsideRow = {
  row: 7,
  reason: 'bad_number',
  column: 'value',
  seen: '~500\u202e',
  cells: { indicator: 'arrivals', value: '~500\u202e', place: '=cmd', __proto__x: 'odd' },
};

describe('the CSV of rows that are not drawn', () => {
  const { rejected } = mergeReferences([
    aRow({
      role: 'rejected',
      value: 253,
      note: 'TRANSCRIPTION ERROR: 3,253',
      row: 4,
      carriedBy: 'One',
    }),
    aRow({ role: 'rejected', value: 253, note: 'the same slip', row: 5, carriedBy: 'Two' }),
  ]);
  const rows = read(csvText(setAsideCsv({ setAside: [broken], rejected }, 'example')));

  it('has one row for each row set aside and each rejected reference', () => {
    expect(rows.map(({ row, state, carried_by }) => [row, state, carried_by])).toEqual([
      ['7', 'set_aside', ''],
      ['4', 'rejected', 'One'],
      ['5', 'rejected', 'Two'],
    ]);
  });

  it('gives the reason as a code and as a sentence, and shows hidden characters', () => {
    expect(rows[0]).toMatchObject({
      reason: 'bad_number',
      column: 'value',
      seen: '~500U+202E',
      value: '~500U+202E',
    });
    expect(rows[0]?.reason_text).toMatch(/^"~500U\+202E" in "value" is not a plain number\./);
    expect(rows[1]?.reason_text).toBe('TRANSCRIPTION ERROR: 3,253');
  });

  it('keeps cells of columns that are not ours, under our header only', () => {
    expect(rows[0]).toMatchObject({ place: "'=cmd", other_cells: '__proto__x=odd' });
    expect(Object.keys(rows[0] ?? {})).toEqual([...SET_ASIDE_COLUMNS]);
  });

  it('says in every row that the data are an example', () => {
    expect(rows.every(({ data_state }) => data_state === 'EXAMPLE DATA')).toBe(true);
  });
});

describe('the CSV of events', () => {
  it('keeps times as stated and guards titles', () => {
    const event = {
      number: 1,
      time: timeOf('2023-09-19T13:00:00+04:00'),
      title: '-x',
      source: 'A, B',
      url: 'https://a.example',
    };
    expect(csvText(eventsCsv([event], 'archive'))).toBe(
      `time,title,source,url,data_state\r\n2023-09-19T13:00:00+04:00,"'-x","A, B",https://a.example,\r\n`,
    );
  });
});
