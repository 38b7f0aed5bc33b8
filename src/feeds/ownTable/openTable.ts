import { cellText } from './cellText.ts';
import { decodeText } from './decodeText.ts';
import { MAX_FILE_BYTES } from './limits.ts';
import { readCsvSheet, type Delimiter } from './readCsvSheet.ts';
import { readJsonSheet } from './readJsonSheet.ts';
import { readWorkbook, unpack } from './readWorkbook.ts';
import { TableFault } from './tableFault.ts';
import type { OpenedTable, OpenOptions, Sheet, TableFile, TableFormat } from './types.ts';

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const OWN_TABLE = 'data.csv';
/** An OLE container: a workbook of before 2007, or any workbook behind a password. */
const CONTAINER = [0xd0, 0xcf, 0x11, 0xe0];

/**
 * Opens a file by its content, whatever its name says: XLSX, CSV with commas, semicolons or tabs, JSON, or one such
 * file in a zip. Errors: `TableFault`.
 */
export async function openTable(
  { bytes }: TableFile,
  options: OpenOptions = {},
): Promise<OpenedTable> {
  if (bytes.length === 0) throw new TableFault('empty');
  if (bytes.length > MAX_FILE_BYTES) {
    throw new TableFault('too_large', String(bytes.length), MAX_FILE_BYTES);
  }
  if (startsWith(bytes, CONTAINER)) throw new TableFault('old_or_encrypted_workbook');
  if (startsWith(bytes, ZIP)) return openZip(bytes, options);
  return openText(bytes, options);
}

async function openZip(bytes: Uint8Array, options: OpenOptions): Promise<OpenedTable> {
  const names = namesIn(bytes);
  if (names.includes('xl/workbook.xml') || names.includes('[Content_Types].xml')) {
    const sheets = await readWorkbook(bytes);
    return opened({ format: 'xlsx', encoding: null, sheets, inside: null });
  }
  // Our own zip holds more tables than the one of figures.
  const isOwn = names.includes(OWN_TABLE) && names.includes('datapackage.json');
  const tables = isOwn
    ? [OWN_TABLE]
    : names.filter((name) => /\.(csv|tsv|txt|json|xlsx)$/i.test(name));
  const [inside, ...others] = tables.length === 0 ? names : tables;
  if (inside === undefined) throw new TableFault('empty');
  if (others.length > 0) throw new TableFault('several_files', [inside, ...others].join(', '));
  const part = unpack(bytes, (name) => name === inside)[inside] ?? new Uint8Array();
  if (startsWith(part, ZIP) && !inside.toLowerCase().endsWith('.xlsx')) {
    throw new TableFault('not_a_table', inside);
  }
  const table = await openTable({ name: inside, bytes: part }, options);
  return { ...table, inside };
}

/** Folders and what a Mac adds are no files of a person. */
function namesIn(bytes: Uint8Array): readonly string[] {
  const names: string[] = [];
  unpack(bytes, (name) => {
    if (!name.endsWith('/') && !name.startsWith('__MACOSX/')) names.push(name);
    return false;
  });
  return names;
}

function openText(bytes: Uint8Array, options: OpenOptions): OpenedTable {
  const { text, encoding } = decodeText(bytes, options);
  const start = text.slice(0, 2000).trimStart();
  if (start === '' && text.trim() === '') throw new TableFault('empty');
  if (/^<(!doctype html|html|\?xml)/i.test(start)) throw new TableFault('web_page', start);
  if (text.includes('\0')) throw new TableFault('not_a_table');
  if (/^[[{]/.test(start)) {
    return opened({ format: 'json', encoding, sheets: [readJsonSheet(text)], inside: null });
  }
  const { sheet, delimiter } = readCsvSheet(text);
  return opened({ format: FORMATS[delimiter], encoding, sheets: [sheet], inside: null });
}

const FORMATS = { ',': 'csv', ';': 'semicolon', '\t': 'tsv' } as const satisfies Readonly<
  Record<Delimiter, TableFormat>
>;

/** A figure needs a number and something that says of what: a table has two columns and two rows. */
function opened(table: Omit<OpenedTable, 'kind'>): OpenedTable {
  if (table.sheets.length === 0) throw new TableFault('empty');
  if (!table.sheets.some(isTable)) {
    throw new TableFault('not_a_table', cellText(table.sheets[0]?.rows[0]?.[0]));
  }
  const isOwn = table.sheets.some(({ own }) => own === 'export');
  return { ...table, kind: isOwn ? 'own_export' : table.format };
}

function isTable({ rows }: Sheet): boolean {
  return rows.length > 1 && rows.some(({ length }) => length > 1);
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, index) => bytes[index] === byte);
}
