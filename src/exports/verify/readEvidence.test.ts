import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { withPngTexts } from '../pngTexts.ts';
import { claimIn } from './claim.ts';
import { csvRows } from './csvRows.ts';
import { type Evidence, EvidenceFault } from './evidence.ts';
import { fileEvidence, textEvidence } from './readEvidence.ts';

const CODE = 'CC6E-8ZZY-CWRP-TY2P';
const QUERY = '?situation=nagorno-karabakh-2023&chart=arrivals&known=2023-09-26T20:00:00Z';

describe('a receipt in a text', () => {
  it.each([
    CODE,
    'cc6e8zzycwrpty2p',
    ' CC6E 8ZZY CWRP TY2P ',
    'CC6E–8ZZY—CWRP−TY2P',
    `Receipt ${CODE}.`,
    `“… (Government of Armenia). Receipt ${CODE}. https://x.example/?chart=pace”`,
  ])('is found however it is typed: %j', (text) => {
    expect(claimIn(text)?.code).toBe(CODE);
  });

  it('has 0 and 1 for the letters that are misread', () => {
    expect(claimIn('OIlo-1111-0000-ABCD')?.code).toBe('0110-1111-0000-ABCD');
  });

  it('brings the address beside it along', () => {
    const said = `As of today. Receipt ${CODE}. https://x.example/c/?chart=arrivals&known=2023-09-26#top`;
    expect(claimIn(said)?.query).toBe('?chart=arrivals&known=2023-09-26');
    expect(claimIn(`${CODE} ${QUERY}`)?.query).toBe(QUERY);
  });

  it.each([
    '',
    'they said that this were four word',
    'UUUU-UUUU-UUUU-UUUU',
    `${CODE}-ABCD1`,
    'CC6E',
  ])('is not seen in %j', (text) => {
    expect(claimIn(text)?.code ?? null).not.toBe(CODE);
  });
});

describe('a file', () => {
  const svg = `<?xml version="1.0"?>\n<svg xmlns="x"><metadata><dc:identifier>${CODE}</dc:identifier><receipt:view>${QUERY.replaceAll('&', '&amp;')}</receipt:view><receipt:known>2023-09-26T20:00:00Z</receipt:known></metadata></svg>\n`;
  const html = `<!doctype html>\n<html><head><meta name="corridor-receipt" content="${CODE}"><meta content="${QUERY.replaceAll('&', '&amp;')}" name="corridor-view"></head></html>\n`;
  const custom = `<Properties><property fmtid="x" pid="2" name="corridor-receipt"><vt:lpwstr>${CODE}</vt:lpwstr></property><property pid="3" name="corridor-view"><vt:lpwstr>${QUERY.replaceAll('&', '&amp;')}</vt:lpwstr></property></Properties>`;
  const sheet = `<worksheet><c><is><t>${CODE} ${QUERY.replaceAll('&', '&amp;')}</t></is></c></worksheet>`;
  const word = zipSync({
    'docProps/custom.xml': strToU8(custom),
    'word/document.xml': strToU8('x'),
  });
  const workbook = zipSync({ 'xl/worksheets/sheet1.xml': strToU8(sheet) });

  it.each<[string, Uint8Array]>([
    ['svg', strToU8(svg)],
    [
      'png',
      png([
        ['Receipt', CODE],
        ['Receipt-View', QUERY],
      ]),
    ],
    ['html', strToU8(html)],
    ['docx', word],
    ['xlsx', workbook],
    ['text', strToU8(`Receipt ${CODE} ${QUERY}`)],
  ])('%s gives its receipt and its view', (form, bytes) => {
    expect(read(bytes)).toMatchObject({ kind: 'claim', form, claim: { code: CODE, query: QUERY } });
  });

  it('of figures gives its rows', () => {
    const text = `\uFEFFfigure_id,value,known_at,receipt\r\nx-1,5,2023-09-26T20:00:00Z,${CODE} ${QUERY}\r\n`;
    const found = read(strToU8(text));
    expect(found).toMatchObject({ kind: 'rows', form: 'csv', claim: { code: CODE, query: QUERY } });
    const json = JSON.stringify({
      figures: [{ figure_id: 'x-1', value: 5, note: null, receipt: `${CODE} ${QUERY}` }],
    });
    const listed = read(strToU8(json));
    if (listed.kind !== 'rows') throw new Error(listed.kind);
    expect([...(listed.rows[0]?.cells ?? [])]).toContainEqual(['value', '5']);
  });

  it.each<[string, Uint8Array, string]>([
    ['nothing at all', new Uint8Array(), 'nothing'],
    ['33 megabytes', new Uint8Array(33 * 1024 * 1024), 'too_large'],
    ['a picture that is cut off', strToU8(svg.slice(0, 200)), 'cut_off'],
    ['a PNG that is cut off', png([['Receipt', CODE]]).subarray(0, 60), 'cut_off'],
    ['a zip that is cut off', workbook.subarray(0, 60), 'cut_off'],
    ['a page that is cut off', strToU8(html.slice(0, 120)), 'cut_off'],
    ['a CSV that is cut off', strToU8('figure_id,value\r\nx,"5'), 'cut_off'],
    ['JSON that is cut off', strToU8('{"figures":[{"figure_id":'), 'cut_off'],
    ['a picture by another tool', strToU8('<svg xmlns="x"></svg>'), 'no_receipt_in_picture'],
    ['a PNG by another tool', png([['Software', 'x']]), 'no_receipt_in_picture'],
    ['a photograph', new Uint8Array([0xff, 0xd8, 0xff, 0xe0]), 'other_picture'],
    ['a PDF', strToU8('%PDF-1.7'), 'pdf'],
    ['another web page', strToU8('<!DOCTYPE html><html></html>'), 'no_receipt_in_page'],
    ['another zip', zipSync({ 'x.txt': strToU8('x') }), 'no_data_in_zip'],
    ['a table of others', strToU8('indicator,value\r\narrivals,5\r\n'), 'no_ids'],
    ['a table of nothing', strToU8('figure_id,value\r\n'), 'no_figures'],
    ['a text', strToU8('Dear all, here it is.'), 'unknown_kind'],
    ['a program', new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 0xff, 0xfe]), 'unknown_kind'],
  ])('that is %s says why it cannot be checked', (_, bytes, reason) => {
    expect(faultOf(bytes)).toBe(reason);
  });

  it('of any bytes is evidence or a fault, never anything else', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 300 }),
        fc.constantFrom('', '<svg', '{', 'PK\u0003\u0004', 'figure_id,value\n'),
        (bytes, start) => {
          const given = new Uint8Array([...strToU8(start, true), ...bytes]);
          expect(typeof faultOf(given)).toBe('string');
        },
      ),
    );
  });
});

describe('typed text', () => {
  it('that holds no receipt says so', () => {
    expect(() => textEvidence('hello')).toThrow('no_code');
    expect(() => textEvidence('  ')).toThrow('nothing');
  });
});

describe('the rows of a CSV', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', ';', '\n', '\r\n', ' ', 'é') });

  it('are those that another reader sees', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 6 }), (rows) => {
        const text = Papa.unparse(
          { fields: ['one', 'two'], data: rows },
          { newline: '\r\n', quotes: true },
        );
        const seen = drained(csvRows(text)).map(({ cells }) => [
          cells.get('one'),
          cells.get('two'),
        ]);
        const stated = rows.filter((row) => row.some((one) => one !== ''));
        expect(seen).toEqual(stated);
      }),
    );
  });
});

function read(bytes: Uint8Array): Evidence {
  return drained(fileEvidence(bytes));
}

function faultOf(bytes: Uint8Array): string {
  try {
    return read(bytes).kind;
  } catch (error) {
    if (error instanceof EvidenceFault) return error.reason;
    throw error;
  }
}

function drained<Result>(steps: Generator<unknown, Result, undefined>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}

/** The smallest PNG that has a head and an end. */
function png(texts: readonly (readonly [string, string])[]): Uint8Array {
  const chunk = (type: string, length: number) => [
    0,
    0,
    0,
    length,
    ...strToU8(type),
    ...new Uint8Array(length + 4),
  ];
  const bare = new Uint8Array([
    0x89,
    0x50,
    0x4e,
    0x47,
    0x0d,
    0x0a,
    0x1a,
    0x0a,
    ...chunk('IHDR', 13),
    ...chunk('IEND', 0),
  ]);
  return withPngTexts(bare, { texts, dotsPerPixel: 2 });
}
