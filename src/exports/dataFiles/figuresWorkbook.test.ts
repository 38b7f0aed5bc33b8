import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { figuresOf } from '#domain/fixtures.ts';
import { MOST_WORKBOOK_ROWS, figuresWorkbook } from './figuresWorkbook.ts';
import { aSelection } from './fixtures.ts';
import { plainText } from './plainText.ts';
import { columnLetters, dateSerial } from './workbookRows.ts';
import { LONGEST_CELL, workbookText } from './workbookText.ts';

const pause = () => Promise.resolve();

describe('the workbook', () => {
  const figures = figuresOf([
    { asOf: '2023-09-24', value: 377, note: '=1+2' },
    { asOf: '2023-09-24T18:00:00+04:00', value: 5, note: 'constructor' },
    { asOf: '2023', value: 6, note: `a\u0007<b>&_x0041_ ${'x'.repeat(LONGEST_CELL)}` },
  ]);
  const sheets = async () => {
    const parts = unzipSync(
      await figuresWorkbook(aSelection(figures, { title: 'toString \uFFFD\u0001' }), { pause }),
    );
    return (path: string) => strFromU8(parts[path] ?? new Uint8Array());
  };

  it('has numbers as numbers, whole days as dates, every other time and formula as text', async () => {
    const xml = (await sheets())('xl/worksheets/sheet1.xml');
    expect(xml).toContain('<c r="I3"><v>377</v></c>');
    expect(xml).toMatch(/<c r="H3" s="\d+"><v>45193<\/v><\/c>/);
    expect(xml).toContain('>2023-09-24T18:00:00+04:00</t>');
    expect(xml).toContain('<c r="H4" t="inlineStr"><is><t xml:space="preserve">2023</t>');
    expect(xml).toContain('>=1+2</t>');
    expect(xml).not.toContain('<f>');
  });

  it('writes out what a workbook cannot hold, and says what was cut', async () => {
    const part = await sheets();
    expect(part('xl/worksheets/sheet1.xml')).toContain('aU+0007&lt;b&gt;&amp;_x005F_x0041_ xxx');
    expect(part('xl/worksheets/sheet1.xml')).toMatch(/x … \[cut: [\d,]+ characters\]<\/t>/);
    expect(part('xl/sharedStrings.xml')).toContain('One text is longer than a cell may be');
    expect(part('xl/sharedStrings.xml')).toContain('Test situation: toString U+FFFDU+0001');
    expect(part('xl/worksheets/sheet2.xml')).not.toContain('function');
  });

  it('has a bold header that stays, and two sheets that explain it', async () => {
    const part = await sheets();
    expect(part('xl/workbook.xml')).toMatch(/Data.*Readme.*Column dictionary/s);
    expect(part('xl/worksheets/sheet1.xml')).toMatch(/<pane [^>]*ySplit="1"/);
    expect(part('xl/sharedStrings.xml')).toContain('How the source hedges its number.');
  });

  it('has the same bytes for the same input', async () => {
    const selection = aSelection(figures.slice(0, 1));
    expect(await figuresWorkbook(selection, { pause })).toEqual(
      await figuresWorkbook(selection, { pause }),
    );
  });

  it('is refused for nothing and for more than it can hold', async () => {
    await expect(figuresWorkbook(aSelection([]))).rejects.toThrow(RangeError);
    const many = Array.from({ length: MOST_WORKBOOK_ROWS + 1 }, () => figures[0]).flatMap(
      (one) => one ?? [],
    );
    await expect(figuresWorkbook(aSelection(many))).rejects.toThrow('100000 figures');
  });
});

describe('cells of a workbook', () => {
  it.each([
    ['2023-09-24', 45_193],
    ['1900-03-01', 61],
    ['1900-02-28', null],
    ['2023-09', null],
    ['2023-09-24/2023-09-30', null],
  ])('the day %s is %s', (text, serial) => {
    expect(dateSerial(text)).toBe(serial);
  });

  it('hold any text that XML can hold', () => {
    expect(workbookText('a\r\nb\rc\td\u0000\uD83D\uDE00\uD83Dx')).toBe(
      'a\nb\nc\tdU+0000\uD83D\uDE00U+D83Dx',
    );
  });

  it('lose no apostrophe of their own', () => {
    expect(['=1', "'=1", "''=1", "it's"].map(plainText)).toEqual(['=1', "''=1", "'''=1", "it's"]);
  });

  it('are named by letters', () => {
    expect([0, 25, 26, 701, 702].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA']);
  });
});
