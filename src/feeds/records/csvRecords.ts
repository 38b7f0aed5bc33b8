import Papa from 'papaparse';
import type { SetAsideRow } from '#domain/figureTable.ts';
import type { FeedAnswer } from '../feedAdapter.ts';
import { FeedError } from '../transport/feedError.ts';
import type { FeedRecord, FeedRecords, RecordsShape } from './feedRecords.ts';
import { headOf, LineCells } from './recordCells.ts';
import { shownCells } from './shownCells.ts';

interface Page {
  readonly shape: RecordsShape;
  /** Rows of the pages before. */
  readonly start: number;
}

const DELIMITERS = [',', ';', '\t'] as const;

/**
 * A CSV of a feed: byte order mark and tag row are taken off, blank lines are no rows.
 * Errors: `FeedError` empty where there is not one byte (HAPI's answer for no rows), cut_off, shape.
 */
export function readCsvRecords(answer: FeedAnswer, { shape, start }: Page): FeedRecords {
  const text = answer.text.replace(/^\uFEFF/, '');
  if (text.trim() === '') throw new FeedError('empty', answer.address);
  const { headers, lines } = readLines(text, answer.address);
  requireHeaders(headers, shape.needed, answer.address);
  const [first, ...others] = lines;
  const tagged = first !== undefined && isTagRow(first);
  const head = headOf(headers);
  const records: FeedRecord[] = [];
  const setAside: SetAsideRow[] = [];
  (tagged ? others : lines).forEach((line, index) => {
    const row = start + index + 1;
    const cells = new LineCells(head, line);
    const extra = line.length > headers.length ? line.slice(headers.length).join(' | ').trim() : '';
    if (extra === '') records.push({ row, cells });
    else setAside.push(outOfStep(row, extra, shownCells(cells, shape.hidden)));
  });
  const tags = new Map(headers.map((header, at) => [header, (tagged ? first[at] : '') ?? '']));
  return { records, setAside, tags, notDeclaredJson: false };
}

interface Lines {
  readonly headers: readonly string[];
  readonly lines: readonly (readonly string[])[];
}

function readLines(text: string, address: string): Lines {
  const firstLine = text.split(/[\r\n]/, 1)[0] ?? '';
  const delimiter = DELIMITERS.reduce((best, next) =>
    firstLine.split(next).length > firstLine.split(best).length ? next : best,
  );
  const parsed = Papa.parse<string[]>(text, { delimiter, header: false, skipEmptyLines: false });
  if (parsed.errors.some(({ code }) => code === 'MissingQuotes')) {
    throw new FeedError('cut_off', address, { seen: 'missing_quotes' });
  }
  const [head = [], ...rest] = parsed.data;
  const lines = rest.filter((line) => line.some((cell) => cell.trim() !== ''));
  const last = lines.at(-1);
  if (last !== undefined && last.length < head.length && !/[\r\n]$/.test(text)) {
    throw new FeedError('cut_off', address, { seen: last.join(delimiter) });
  }
  return { headers: head.map((header) => header.trim()), lines };
}

function requireHeaders(headers: readonly string[], needed: readonly string[], address: string) {
  const names = headers.map((header) => header.toLowerCase());
  const missing = needed.filter((name) => !names.includes(name));
  if (missing.length > 0) {
    throw new FeedError('shape', address, { seen: 'missing_columns', names: missing });
  }
  const twice = names.filter((name, index) => name !== '' && names.indexOf(name) !== index);
  if (twice.length > 0) {
    throw new FeedError('shape', address, { seen: 'duplicate_columns', names: twice.slice(0, 30) });
  }
}

/** HXL: at least half of the cells that are not empty are hashtags; a real one has words among its tags. */
function isTagRow(line: readonly string[]): boolean {
  const filled = line.map((cell) => cell.trim()).filter((cell) => cell !== '');
  const tags = filled.filter((cell) => /^#[a-z]\w*(\s*\+[a-z]\w*)*$/i.test(cell));
  return tags.length > 0 && tags.length * 2 >= filled.length;
}

function outOfStep(row: number, extra: string, cells: SetAsideRow['cells']): SetAsideRow {
  return { row, reason: 'duplicate_extra_cells', column: '', seen: extra.slice(0, 200), cells };
}
