import { countGuardedCells } from '../csvCells.ts';
import { type CsvOptions, type CsvTable, csvHead, csvRows } from '../csvTable.ts';
import { nextTurn, type Pause } from './pause.ts';
import { joinedBytes } from './zipFiles.ts';

/** Fewer than where nothing else is made beside them: a phone takes 30 ms. */
const ROWS_AT_ONCE = 1_000;

/** A table as the bytes of its CSV file, made with pauses. */
export async function csvBytes(
  table: CsvTable,
  options: CsvOptions = {},
  pause: Pause = nextTurn,
): Promise<Uint8Array> {
  const encoder = new TextEncoder();
  const parts = [encoder.encode(csvHead(table, options))];
  for (let from = 0; from < table.rowCount; from += ROWS_AT_ONCE) {
    const to = Math.min(from + ROWS_AT_ONCE, table.rowCount);
    parts.push(encoder.encode(csvRows(table, { from, to }, options)));
    if (to < table.rowCount) await pause();
  }
  return joinedBytes(parts);
}

/** How many text cells begin like a formula and have got an apostrophe; counted with pauses. */
export async function guardedCells(table: CsvTable, pause: Pause = nextTurn): Promise<number> {
  let count = 0;
  for (let index = 0; index < table.rowCount; index++) {
    count += countGuardedCells(table.rowAt(index));
    if (index % ROWS_AT_ONCE === ROWS_AT_ONCE - 1) await pause();
  }
  return count;
}
