import { unzipSync, zipSync } from 'fflate';
import readXlsxFile from 'read-excel-file/universal';
import { HEADING_ROWS, MAX_COLUMNS, MAX_SHEET_ROWS, MAX_UNPACKED_BYTES } from './limits.ts';
import { fillMerged, mergedRanges } from './mergedCells.ts';
import { sheetOf } from './sheetOf.ts';
import { TableFault } from './tableFault.ts';
import type { Cell, Sheet } from './types.ts';

/**
 * Reads every sheet of an XLSX workbook that holds anything. Dates are calendar days or wall times, as the workbook
 * means them. Errors: `TableFault` broken_workbook, too_large_unpacked, too_many_rows, too_many_columns.
 */
export async function readWorkbook(bytes: Uint8Array): Promise<readonly Sheet[]> {
  const parts = unpack(bytes, (name) => /\.(xml|rels)$/.test(name));
  const merged = mergedRanges(parts);
  const read = await readParts(parts);
  const sheets = read.map(({ sheet, data }, index) => {
    if (data.length > MAX_SHEET_ROWS + HEADING_ROWS) {
      throw new TableFault('too_many_rows', String(data.length), MAX_SHEET_ROWS);
    }
    const columns = data[0]?.length ?? 0;
    if (columns > MAX_COLUMNS)
      throw new TableFault('too_many_columns', String(columns), MAX_COLUMNS);
    const rows = data.map((row) => row.map(cellOf));
    fillMerged(rows, merged.length === read.length ? (merged[index] ?? []) : []);
    return sheetOf(sheet, rows, 1);
  });
  return sheets.filter(({ rows }) => rows.length > 0);
}

/** The wanted files of a zip. What it says it holds is added up before anything is unpacked. */
export function unpack(
  bytes: Uint8Array,
  isWanted: (name: string) => boolean,
): Readonly<Record<string, Uint8Array>> {
  let sum = 0;
  try {
    return unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!isWanted(name)) return false;
        sum += originalSize;
        if (sum > MAX_UNPACKED_BYTES)
          throw new TableFault('too_large_unpacked', '', MAX_UNPACKED_BYTES);
        return true;
      },
    });
  } catch (error) {
    throw error instanceof TableFault ? error : new TableFault('broken_workbook', messageOf(error));
  }
}

/**
 * The library unpacks large files in workers that it makes of text, which the strict policy forbids. It is given the
 * files unpacked: there is nothing to do for such a worker then.
 */
async function readParts(parts: Readonly<Record<string, Uint8Array>>) {
  try {
    const { buffer } = zipSync(parts, { level: 0 });
    return await readXlsxFile(buffer instanceof ArrayBuffer ? buffer : new ArrayBuffer(0), {
      trim: false,
    });
  } catch (error) {
    throw new TableFault('broken_workbook', messageOf(error));
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : '';
}

const DAY = 86_400_000;

function cellOf(value: unknown): Cell {
  if (value instanceof Date) return { date: dateText(value.getTime()) };
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
    return value;
  }
  return null;
}

/** The library gives the wall time of the cell as if it were UTC, to a millisecond's rounding. */
function dateText(at: number): string {
  if (!Number.isFinite(at)) return 'NaN';
  const seconds = Math.round(at / 1000) * 1000;
  const text = Temporal.Instant.fromEpochMilliseconds(seconds).toString().replace('Z', '');
  return seconds % DAY === 0 ? text.slice(0, 10) : text;
}
