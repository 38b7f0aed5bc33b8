import { readFile } from 'node:fs/promises';
import Papa from 'papaparse';
import type { SetAsideRow } from '#domain/figureTable.ts';
import type { Marking } from '#domain/situation.ts';
import { csvLine } from '#exports/csvCells.ts';
import { SET_ASIDE_COLUMNS, setAsideCsv } from '#exports/setAsideCsv.ts';
import { growFile, isMissing } from './replaceFile.ts';

interface FromFeed {
  /** When the answer was read, ISO instant. */
  readonly seen: string;
  /** Name of the feed's ledger. */
  readonly file: string;
  readonly marking: Marking;
}

/** First when and where, then what the page's own file of such rows says; the row's number is the third cell. */
const COLUMNS = ['seen_at', 'kept_for', ...SET_ASIDE_COLUMNS] as const;
const BEFORE_CONTENT = 3;

/**
 * Keeps rows that could not be taken. A row that was set aside before for the same reason is not written again, though
 * the feed sends it each time.
 * @returns how many were new
 */
export async function growSetAside(
  path: string,
  setAside: readonly SetAsideRow[],
  from: FromFeed,
): Promise<number> {
  if (setAside.length === 0) return 0;
  const kept = new Set(recordsOf(await textOf(path)).map((record) => contentOf(record)));
  const table = setAsideCsv({ setAside, rejected: [] }, from.marking);
  const lines: string[] = [];
  for (let index = 0; index < table.rowCount; index++) {
    const line = csvLine([from.seen, from.file, ...table.rowAt(index)], ',');
    const content = contentOf(recordsOf(line)[0] ?? []);
    if (kept.has(content)) continue;
    kept.add(content);
    lines.push(line);
  }
  if (lines.length > 0) await growFile(path, { head: csvLine(COLUMNS, ','), more: lines.join('') });
  return lines.length;
}

function recordsOf(text: string): string[][] {
  return Papa.parse<string[]>(text, { delimiter: ',', skipEmptyLines: true }).data;
}

/** Everything but when it was seen and in which row; of which feed counts. */
function contentOf(record: readonly string[]): string {
  return JSON.stringify([record[1], ...record.slice(BEFORE_CONTENT)]);
}

async function textOf(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (isMissing(error)) return '';
    throw error;
  }
}
