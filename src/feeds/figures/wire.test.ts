import { describe, expect, it } from 'vitest';
import { isFeedError } from '../transport/feedError.ts';
import type { RawTable } from './rawTable.ts';
import { readRawTable } from './wire.ts';

const ADDRESS = 'https://feeds.example/figures.csv';
const HEADERS = 'indicator,place,as_of,value,qualifier,unit,source';
const ROW = 'arrivals,Armenia,2023-10-04,100632,exact,people,Government of Armenia';

describe('a table that is read', () => {
  it('has its rows whatever the order and case of the headers', () => {
    const table = read(
      'Source, VALUE ,qualifier,unit,as_of,place,indicator\nG,5,exact,people,2023,A,arrivals\n',
    );
    expect(table.rows).toEqual([
      {
        row: 1,
        extra: '',
        cells: {
          source: 'G',
          value: '5',
          qualifier: 'exact',
          unit: 'people',
          as_of: '2023',
          place: 'A',
          indicator: 'arrivals',
        },
      },
    ]);
  });

  it.each([';', '\t'])('may be separated by %j', (delimiter) => {
    const text = `${HEADERS},breakdown\n${ROW},side=A\n`.replaceAll(',', delimiter);
    expect(read(text).rows[0]?.cells).toMatchObject({ value: '100632', breakdown: 'side=A' });
  });

  it('names unknown columns and keeps them out, hostile ones too', () => {
    const table = read(`${HEADERS},__proto__,constructor,colour\n${ROW},x,y,blue\n`);
    expect(table.unknownColumns).toEqual(['__proto__', 'constructor', 'colour']);
    expect(Object.keys(table.rows[0]?.cells ?? {})).toHaveLength(7);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it('does not call the columns of our own export unknown', () => {
    const table = read(`figure_id,known_from,indicator_name,known_at,${HEADERS}\nx,,,,${ROW}\n`);
    expect(table.unknownColumns).toEqual([]);
    expect(table.isOwnExport).toBe(true);
  });

  it('counts neither blank lines nor a row of tags', () => {
    const table = read(
      `${HEADERS}\n#indicator,#loc,#date,#affected,,,#meta +source\n\n${ROW}\n\n${ROW}\n`,
    );
    expect(table.rows.map(({ row }) => row)).toEqual([1, 2]);
  });

  it('keeps a quoted cell whole: line breaks, quotes, separators', () => {
    const table = read(`${HEADERS},note\n${ROW},"one\ntwo, ""three"";\t'"\n`);
    expect(table.rows[0]?.cells.note).toBe('one\ntwo, "three";\t\'');
  });

  it('has no rows where only headers came: empty is not broken', () => {
    expect(read(`${HEADERS}\n`).rows).toEqual([]);
    expect(read('[]').rows).toEqual([]);
    expect(read('{"figures":[]}').rows).toEqual([]);
  });

  it('shows cells beyond the headers instead of guessing where they belong', () => {
    expect(read(`${HEADERS}\n${ROW},left over,too\n`).rows[0]?.extra).toBe('left over | too');
  });
});

describe('JSON', () => {
  const row = {
    indicator: 'arrivals',
    place: 'Armenia',
    as_of: '2023-10-04',
    value: 100632,
    qualifier: 'exact',
    unit: 'people',
    source: 'Government of Armenia',
  };

  it('gives the same rows as CSV, from numbers or digits, from a list or an object', () => {
    const { rows } = read(`${HEADERS}\n${ROW}\n`);
    expect(read(JSON.stringify([row])).rows).toEqual(rows);
    expect(read(JSON.stringify([{ ...row, value: '100632' }])).rows).toEqual(rows);
    expect(read(JSON.stringify({ figures: [row] })).rows).toEqual(rows);
  });

  it('may state its marking and its clock', () => {
    const clock = { now: '2023-09-24T14:00:00Z', speed: 3600, paused: false };
    expect(read(JSON.stringify({ marking: 'replay', clock, figures: [row] }))).toMatchObject({
      marking: 'replay',
      clock,
    });
  });

  it('is noted where it arrives under another name', () => {
    expect(read(JSON.stringify([row]), 'text/plain').notDeclaredJson).toBe(true);
    expect(read(JSON.stringify([row]), 'application/json').notDeclaredJson).toBe(false);
  });

  it.each([
    ['true', true, 'true'],
    ['a list', [5], '[5]'],
    ['an object', { a: 1 }, '{"a":1}'],
    ['null', null, ''],
  ])('keeps %s as its text', (_, value, text) => {
    expect(read(JSON.stringify([{ ...row, value }])).rows[0]?.cells.value).toBe(text);
  });

  it('does not take a number beyond counting for an empty cell', () => {
    const text = JSON.stringify([{ ...row, value: 'HERE' }]).replace('"HERE"', '1e400');
    expect(read(text).rows[0]?.cells.value).toBe('Infinity');
  });

  it('keeps a row that is no object, as a row', () => {
    expect(read(JSON.stringify([row, 5, null])).rows.map(({ extra }) => extra)).toEqual([
      '',
      '5',
      '',
    ]);
  });
});

describe('a feed that is refused as a whole', () => {
  it.each([
    ['headers twice', `${HEADERS},value\n${ROW},1\n`, 'shape', ['value']],
    [
      'no dates at all',
      'indicator,place,value,qualifier,unit,source\na,b,1,exact,people,c\n',
      'shape',
      ['as_of'],
    ],
    ['an unfinished quote', `${HEADERS},note\n${ROW},"never closed\n`, 'cut_off', []],
    ['an unfinished last line', `${HEADERS}\n${ROW}\narrivals,Arm`, 'cut_off', []],
    ['cut JSON', '{"figures":[{"indicator":"arrivals"', 'cut_off', []],
    ['broken JSON', '[1,,2]', 'shape', []],
    ['a string', '"figures"', 'shape', []],
    ['a number', '5', 'shape', []],
    ['null', 'null', 'shape', []],
    ['an object without figures', '{}', 'shape', []],
    [
      'JSON rows without dates',
      '[{"indicator":"a","place":"b","value":1,"qualifier":"exact","unit":"c","source":"d"}]',
      'shape',
      ['as_of'],
    ],
    ['a wrong marking', '{"marking":"official","figures":[]}', 'shape', []],
  ])('%s', (_, text, reason, names) => {
    const fault = faultOf(text);
    expect(fault.reason).toBe(reason);
    expect(fault.names).toEqual(names);
  });

  it("shows the feed's own words, cut to 200 characters", () => {
    expect(faultOf(JSON.stringify({ error: 'quota exceeded' })).seen).toBe('quota exceeded');
    expect(faultOf(JSON.stringify({ error: 'x'.repeat(999) })).seen).toHaveLength(200);
  });

  it('is nested too deep to be figures, and does not run out of stack', () => {
    expect(faultOf(`{"figures":${'['.repeat(100_000)}${']'.repeat(100_000)}}`).seen).toBe(
      'too_deep',
    );
  });
});

function read(text: string, contentType = ''): RawTable {
  return readRawTable(text, contentType, ADDRESS);
}

function faultOf(text: string) {
  try {
    readRawTable(text, /^["5n]/.test(text) ? 'application/json' : '', ADDRESS);
  } catch (error) {
    if (isFeedError(error)) return error.fault;
    throw error;
  }
  throw new Error('the feed was read');
}
