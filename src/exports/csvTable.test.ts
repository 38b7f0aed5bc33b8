import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { unguardCell } from '#domain/csvGuard.ts';
import { csvLine } from './csvCells.ts';
import { csvBlob, csvParts, ROWS_PER_PART } from './csvBlob.ts';
import type { CsvTable } from './csvTable.ts';
import { countGuarded, csvText } from './csvTable.ts';

const tableOf = (rows: readonly (readonly (string | number | null)[])[]): CsvTable => ({
  columns: ['text', 'number', 'other'],
  rowCount: rows.length,
  rowAt: (index) => rows[index] ?? [],
});

const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.string({
    unit: fc.constantFrom('"', ',', ';', '\r', '\n', '\t', "'", '=', ' ', '\ufeff', 'a'),
    maxLength: 12,
  }),
  fc.constantFrom(
    '=1+2\nfoo',
    '+964 700',
    '\u202eevil',
    '__proto__',
    '<img src=x onerror=alert(1)>',
    '#affected+idps',
  ),
);

describe('a line of CSV', () => {
  it.each([
    [['a', 1, null], 'a,1,\r\n'],
    [['a,b', 'c"d', 'e\nf'], '"a,b","c""d","e\nf"\r\n'],
    [['x",=1+2'], '"x"",=1+2"\r\n'],
    [['=1+2'], `"'=1+2"\r\n`],
    [[-5, '-5'], `-5,"'-5"\r\n`],
    [['+964 700', '#affected+idps'], `"'+964 700",#affected+idps\r\n`],
    [['', ' a', "'tis"], `," a","'tis"\r\n`],
  ])('is quoted by RFC 4180 and guarded in its texts only (%#)', (cells, line) => {
    expect(csvLine(cells, ',')).toBe(line);
  });

  it('quotes a text with another delimiter too', () => {
    expect(csvLine(['a;b', 2], ';')).toBe('"a;b";2\r\n');
    expect(csvLine(['a;b', 2], ',')).toBe('"a;b",2\r\n');
  });

  it.each([1.5, NaN, Infinity, 2 ** 53])('refuses %d: no count is such a number', (value) => {
    expect(() => csvLine([value], ',')).toThrow(RangeError);
  });
});

describe('a CSV file', () => {
  it('ends every line with CRLF and begins with a BOM when a person saves it', () => {
    const table = tableOf([['a', 1, null]]);
    expect(csvText(table)).toBe('text,number,other\r\na,1,\r\n');
    expect(csvText(table, { bom: true })).toBe('\ufefftext,number,other\r\na,1,\r\n');
    expect(csvText(table, { delimiter: ';' })).toBe('text;number;other\r\na;1;\r\n');
  });

  it('is read back equal by another reader, whatever stands in it', () => {
    const row = fc.tuple(hostile, fc.option(fc.maxSafeInteger()), hostile);
    fc.assert(
      fc.property(
        fc.array(row, { maxLength: 8 }),
        fc.constantFrom(',' as const, ';' as const),
        (rows, delimiter) => {
          const { data } = Papa.parse<string[]>(csvText(tableOf(rows), { delimiter }), {
            delimiter,
            newline: '\r\n',
          });
          const [, ...lines] = data;
          expect(lines.pop()).toEqual(['']);
          expect(
            lines.map(([text, number, other]) => [
              unguardCell(text ?? ''),
              number,
              unguardCell(other ?? ''),
            ]),
          ).toEqual(
            rows.map(([text, number, other]) => [
              text,
              number === null ? '' : String(number),
              other,
            ]),
          );
        },
      ),
    );
  });

  it('never holds a text cell that a spreadsheet would run', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const [cell = ''] =
          Papa.parse<string[]>(csvLine([text, 1], ','), { delimiter: ',', newline: '\r\n' })
            .data[0] ?? [];
        expect(cell).not.toMatch(/^[\s\ufeff\u00a0]*[=+\-@|\t\r\n\0＝＋－＠]/);
      }),
    );
  });

  it('counts the cells that it guarded', () => {
    expect(
      countGuarded(
        tableOf([
          ['=1', -5, '@x'],
          ['a', 1, "'=1"],
        ]),
      ),
    ).toBe(3);
  });
});

describe('a large CSV file', () => {
  const rows = Array.from({ length: ROWS_PER_PART * 2 + 1 }, (_, index) => [
    `row ${index}`,
    index,
    '=1',
  ]);

  it('is built in parts with pauses, and is the same file', async () => {
    const table = tableOf(rows);
    let pauses = 0;
    const pause = () => {
      pauses += 1;
      return Promise.resolve();
    };
    const parts: Blob[] = [];
    const progress: number[] = [];
    for await (const { part, done } of csvParts(table, { bom: true }, pause)) {
      parts.push(part);
      progress.push(done);
    }
    expect(progress).toEqual([0, ROWS_PER_PART, 2 * ROWS_PER_PART, 2 * ROWS_PER_PART + 1]);
    expect(pauses).toBe(2);
    // Blob.text() takes a BOM off, so the bytes are compared.
    const bytes = new Uint8Array(await new Blob(parts).arrayBuffer());
    expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)).toBe(
      csvText(table, { bom: true }),
    );
  });

  it('says how far it is', async () => {
    const told: number[] = [];
    const blob = await csvBlob(tableOf(rows), {}, (done) => told.push(done));
    expect(told.at(-1)).toBe(rows.length);
    expect(blob.type).toBe('text/csv;charset=utf-8');
    expect(await blob.text()).toBe(csvText(tableOf(rows)));
  });
});
