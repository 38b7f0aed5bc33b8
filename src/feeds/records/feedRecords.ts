import type { SetAsideReason, SetAsideRow } from '#domain/figureTable.ts';
import type { FeedAnswer } from '../feedAdapter.ts';
import type { FeedError } from '../transport/feedError.ts';
import { readCsvRecords } from './csvRecords.ts';
import { readJsonRecords } from './jsonRecords.ts';
import type { RecordCells } from './recordCells.ts';
import { shownCells } from './shownCells.ts';

/** One row of a feed in the feed's own columns, every cell as text. */
export interface FeedRecord {
  /** 1-based over all pages; headers, tag rows and blank lines are not counted. */
  readonly row: number;
  readonly cells: RecordCells;
}

/** Law: rows of the answers = `records` + `setAside`. */
export interface FeedRecords {
  readonly records: readonly FeedRecord[];
  /** What is no row at all: a text among objects, a line with more cells than headers. */
  readonly setAside: readonly SetAsideRow[];
  /** Column name and HXL tag, where the file has a tag row. */
  readonly tags: ReadonlyMap<string, string>;
  readonly notDeclaredJson: boolean;
}

export interface RecordsShape {
  /** The list of rows in a JSON answer; null where there is none. */
  readonly rowsOf: (root: unknown) => readonly unknown[] | null;
  /** Columns without which a CSV is not this feed; lower case. */
  readonly needed: readonly string[];
  /** Columns that nobody is shown, not even in a row that is set aside: positions, names of small places. */
  readonly hidden?: readonly string[];
  /** What a JSON answer that says itself that it is no good means. Left out = nothing says so. */
  readonly faultOf?: (root: unknown, answer: FeedAnswer) => FeedError | null;
}

/**
 * The rows of all pages of a feed that comes as JSON or as CSV, told by the first character, not by the name it has.
 * Errors: `FeedError` empty, cut_off, shape.
 */
export function readRecords(answers: readonly FeedAnswer[], shape: RecordsShape): FeedRecords {
  const records: FeedRecord[] = [];
  const setAside: SetAsideRow[] = [];
  const tags = new Map<string, string>();
  let notDeclaredJson = false;
  for (const answer of answers) {
    const start = records.length + setAside.length;
    const page = isJson(answer.text)
      ? readJsonRecords(answer, { shape, start })
      : readCsvRecords(answer, { shape, start });
    for (const record of page.records) records.push(record);
    for (const row of page.setAside) setAside.push(row);
    for (const [column, tag] of page.tags) tags.set(column, tag);
    notDeclaredJson ||= page.notDeclaredJson;
  }
  return { records, setAside, tags, notDeclaredJson };
}

/** @example isJson('\uFEFF [1]') // true */
export function isJson(text: string): boolean {
  return /^[\s\uFEFF]*[[{]/.test(text);
}

const NOTHING = /^(|none|nan|null|na|n\/a)$/i;

/** A cell that may say nothing in several ways (empty, a lone space, `None`, `nan`): then ''. */
export function cellOf({ cells }: FeedRecord, column: string): string {
  const text = (cells.get(column) ?? '').trim();
  return NOTHING.test(text) ? '' : text;
}

const SEEN = 200;

interface WhySetAside {
  readonly reason: SetAsideReason;
  readonly column: string;
  /** Left out = the cell itself. */
  readonly seen?: string;
  /** As in the shape of the feed. */
  readonly hidden?: readonly string[] | undefined;
}

/** A record that becomes no figure, in the feed's own columns. */
export function setAsideRecord(record: FeedRecord, why: WhySetAside): SetAsideRow {
  const { reason, column } = why;
  return {
    row: record.row,
    reason,
    column,
    seen: (why.seen ?? record.cells.get(column) ?? '').slice(0, SEEN),
    cells: shownCells(record.cells, why.hidden),
  };
}
