import { ROWS_PER_PART } from '../csvBlob.ts';
import { type CsvOptions, type CsvTable, csvHead, csvRows } from '../csvTable.ts';
import { nextTurn, type Pause } from './pause.ts';
import { joinedBytes } from './zipFiles.ts';

/** A table as the bytes of its CSV file, made with pauses. */
export async function csvBytes(
  table: CsvTable,
  options: CsvOptions = {},
  pause: Pause = nextTurn,
): Promise<Uint8Array> {
  const encoder = new TextEncoder();
  const parts = [encoder.encode(csvHead(table, options))];
  for (let from = 0; from < table.rowCount; from += ROWS_PER_PART) {
    const to = Math.min(from + ROWS_PER_PART, table.rowCount);
    parts.push(encoder.encode(csvRows(table, { from, to }, options)));
    if (to < table.rowCount) await pause();
  }
  return joinedBytes(parts);
}
