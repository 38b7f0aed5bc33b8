import type { SetAsideRow } from '#domain/figureTable.ts';
import type { FeedAnswer } from '../feedAdapter.ts';
import { FeedError } from '../transport/feedError.ts';
import { parseJson } from '../transport/parseJson.ts';
import { isRecord, listIn, notARecord, textOf } from '../wireRecord.ts';
import type { FeedRecord, FeedRecords, RecordsShape } from './feedRecords.ts';
import { ObjectCells } from './recordCells.ts';

interface Page {
  readonly shape: RecordsShape;
  /** Rows of the pages before. */
  readonly start: number;
}

/** Errors: `FeedError` cut_off, what the feed itself says; shape, with the feed's own words where it sends an error in place of rows. */
export function readJsonRecords(answer: FeedAnswer, { shape, start }: Page): FeedRecords {
  const root = parseJson(answer.text.replace(/^\uFEFF/, ''), answer.address);
  const fault = shape.faultOf?.(root, answer) ?? null;
  if (fault !== null) throw fault;
  const rows = shape.rowsOf(root);
  if (rows === null) {
    throw new FeedError('shape', answer.address, { seen: feedsOwnWords(root, answer.text) });
  }
  const records: FeedRecord[] = [];
  const setAside: SetAsideRow[] = [];
  rows.forEach((value, index) => {
    const row = start + index + 1;
    if (isRecord(value)) records.push({ row, cells: new ObjectCells(value) });
    else setAside.push(notARecord(row, value));
  });
  return {
    records,
    setAside,
    tags: new Map(),
    notDeclaredJson: !answer.contentType.includes('json'),
  };
}

/** A list under a name: `{ data: […] }`. */
export function listUnder(root: unknown, name: string): readonly unknown[] | null {
  return isRecord(root) && Object.hasOwn(root, name) ? listIn(root[name]) : null;
}

/** What a feed that sends no rows says itself; else the beginning of what it sent. */
export function feedsOwnWords(root: unknown, text: string): string {
  if (isRecord(root)) {
    for (const name of ['error', 'errorMessages', 'message', 'detail']) {
      const words = listIn(root[name])?.map(textOf).join(' ') ?? textOf(root[name]);
      if (words !== '') return words;
    }
  }
  return text.trim();
}
