import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { makeWorkbook } from '../../testing/workbook.ts';
import { openTable } from './openTable.ts';
import { isTableFault } from './tableFault.ts';
import type { OpenOptions } from './types.ts';

function open(content: string | Uint8Array, options?: OpenOptions) {
  const bytes = typeof content === 'string' ? strToU8(content) : content;
  return openTable({ name: 'given.dat', bytes }, options);
}

async function rowsOf(content: string | Uint8Array, options?: OpenOptions) {
  return (await open(content, options)).sheets[0]?.rows;
}

async function faultOf(content: string | Uint8Array) {
  const error: unknown = await open(content).catch((one: unknown) => one);
  return isTableFault(error) ? error.fault : error;
}

describe('a file is opened by its content', () => {
  it.each([
    ['csv', 'Date,IDPs\n2026-01-01,5\n'],
    ['semicolon', 'Date;IDPs;Share\n2026-01-01;1,5;2,5\n2026-01-02;2,5;3,5\n'],
    ['tsv', 'Date\tIDPs\n2026-01-01\t5\n'],
    ['json', '[["Date","IDPs"],["2026-01-01",5]]'],
    ['json', '{"status":"ok","data":{"timeseries":[{"date":"2026-01-01","n":5}]}}'],
  ])('%s', async (format, text) => {
    expect((await open(text)).format).toBe(format);
  });

  it('commas within numbers and breakdowns within cells part nothing', async () => {
    expect(await rowsOf('day;a;b\nx;1,234;5,678\ny;2,345;6,789\n')).toEqual([
      ['day', 'a', 'b'],
      ['x', '1,234', '5,678'],
      ['y', '2,345', '6,789'],
    ]);
    expect((await open('a,b\nsex=f;age=x,1\nsex=m;age=y,2\n')).format).toBe('csv');
  });

  it('a byte order mark, quoted cells with line ends and a sep= line are no content', async () => {
    expect(await rowsOf('\uFEFFa,b\r\n"x ""y""\nz",2\r\n')).toEqual([
      ['a', 'b'],
      ['x "y"\nz', '2'],
    ]);
    expect(await rowsOf('sep=;\na;b\n1;2\n')).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ]);
  });

  it('records have the names of all of them as first row, in nested records with their path', async () => {
    const table = await open('{"results":[{"a":1},{"b":{"c":"x"},"a":null}]}');
    expect(table.sheets[0]).toMatchObject({
      firstRow: 0,
      rows: [['a', 'b/c'], [1], [null, 'x']],
    });
  });

  it('our own export is known by its columns', async () => {
    const own =
      'figure_id,indicator,place,as_of,value,qualifier,unit,source,known_from\nx,a,b,2026,1,exact,people,s,\n';
    expect(await open(own)).toMatchObject({ kind: 'own_export', format: 'csv' });
  });

  it('a zip with one table in it is that table', async () => {
    const zip = zipSync({ 'folder/x.csv': strToU8('a,b\n1,2\n'), '__MACOSX/x': strToU8('?') });
    expect(await open(zip)).toMatchObject({ format: 'csv', inside: 'folder/x.csv' });
  });
});

describe('a workbook', () => {
  it('gives every sheet that holds something, its dates as days, its merged texts everywhere', async () => {
    const bytes = makeWorkbook([
      {
        name: 'Counts & more',
        rows: [
          ['Group', null, 'Date'],
          ['north', 5, { serial: 45199 }],
          [null, 7, { serial: 45199.5 }],
        ],
        merged: ['A1:B1', 'A2:A3'],
      },
      { name: 'Empty', rows: [] },
      { name: 'Last', rows: [['x', true]] },
    ]);
    expect((await open(bytes)).sheets).toMatchObject([
      {
        name: 'Counts & more',
        rows: [
          ['Group', 'Group', 'Date'],
          ['north', 5, { date: '2023-09-30' }],
          ['north', 7, { date: '2023-09-30T12:00:00' }],
        ],
      },
      { name: 'Last', rows: [['x', true]] },
    ]);
  });

  it('numbers of merged cells are not multiplied', async () => {
    const rows = [
      ['a', 'b'],
      [5, 'x'],
      [null, 'y'],
    ];
    const bytes = makeWorkbook([{ name: 's', rows, merged: ['A2:A3'] }]);
    expect(await rowsOf(bytes)).toEqual(rows);
  });
});

describe('a file that cannot be read says why', () => {
  const latin = new Uint8Array([...strToU8('Place,n\nPanam'), 0xe1, ...strToU8(',5\n')]);

  it('letters that are no UTF-8 are asked about, never guessed', async () => {
    expect(await faultOf(latin)).toEqual({ reason: 'not_utf8', seen: 'Panamá,5', limit: null });
    expect(await rowsOf(latin, { encoding: 'windows-1252' })).toContainEqual(['Panamá', '5']);
  });

  it.each([
    ['empty', ''],
    ['empty', ' \n \n'],
    ['web_page', '<!doctype html><title>Sign in</title>'],
    ['json_cut_off', '[{"a": 1}, {"a":'],
    ['too_deep', `${'['.repeat(40)}1${']'.repeat(40)}`],
    ['not_a_table', '{"error":"quota exceeded"}'],
    ['not_a_table', 'Dear all,\nplease see below.\n'.replace(',', '')],
    ['unfinished_quotes', 'a,b\n"1,2\n'],
    ['old_or_encrypted_workbook', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1])],
    ['broken_workbook', new Uint8Array([0x50, 0x4b, 0x03, 0x04, 1, 2, 3])],
    ['several_files', zipSync({ 'a.csv': strToU8('a,b'), 'b.csv': strToU8('a,b') })],
    ['too_many_columns', `${'a,'.repeat(600)}b\n1\n`],
  ])('%s', async (reason, content) => {
    expect(await faultOf(content)).toMatchObject({ reason });
  });
});
