import { cellText, isEmptyCell } from './cellText.ts';
import { readDate } from './dateTexts.ts';
import { isMangled } from './mappedCells.ts';
import { readNumber } from './numberTexts.ts';
import type { TableBody } from './tableBody.ts';
import type { Cell, DateFormat, NumberFormat, NumberFormatName } from './types.ts';
import { DATE_FORMATS, NUMBER_FORMATS } from './types.ts';

/** Texts that stand for "no number" in tables people keep, lower case. */
const MISSING_WORDS: ReadonlySet<string> = new Set([
  ...[
    'n/a',
    'na',
    'n.a.',
    'n.a',
    '#n/a',
    'nd',
    'n.d.',
    'n/d',
    'none',
    'null',
    'nan',
    'no data',
    'nodata',
  ],
  ...[
    'not available',
    'not applicable',
    'not reported',
    'unknown',
    'tbd',
    'tbc',
    'pending',
    'missing',
  ],
  ...['-', '--', '–', '—', '..', '...', '…', ':', '?', 'нет данных', 'н/д', 's/d', 'غير متوفر'],
]);

/** What the cells of one column are, by their looks. */
export interface ColumnContent {
  readonly filled: number;
  readonly numbers: number;
  readonly dates: number;
  readonly links: number;
  readonly distinct: number;
  readonly mangled: number;
}

const ROWS_LOOKED_AT = 2000;
const MOST_DISTINCT = 5000;
const NUMBER = /^[-\u2212]?\d[\d.,'\u2019 \u00A0\u2009\u202F]*$/;

export function contentOf({ rows, firstData }: TableBody, column: number): ColumnContent {
  const texts = new Set<string>();
  const seen = { filled: 0, numbers: 0, dates: 0, links: 0, mangled: 0 };
  const step = Math.max(1, Math.floor((rows.length - firstData) / ROWS_LOOKED_AT));
  for (let row = firstData; row < rows.length; row += step) {
    const cell = rows[row]?.[column];
    if (isEmptyCell(cell)) continue;
    const text = cellText(cell).trim();
    if (isMissingWord(text)) continue;
    seen.filled += 1;
    if (texts.size < MOST_DISTINCT) texts.add(text);
    if (typeof cell === 'number' || NUMBER.test(text)) seen.numbers += 1;
    if (looksLikeDate(cell, text)) seen.dates += 1;
    if (/^https?:\/\//i.test(text)) seen.links += 1;
    if (isMangled(text)) seen.mangled += 1;
  }
  return { ...seen, distinct: texts.size };
}

export function isMissingWord(text: string): boolean {
  // Nearly all cells are numbers.
  return !/^\d/.test(text) && MISSING_WORDS.has(text.toLowerCase());
}

function looksLikeDate(cell: Cell | undefined, text: string): boolean {
  if (typeof cell === 'object' && cell !== null) return true;
  if (/^\d{4}-\d{2}/.test(text)) return readDate(text, null) !== null;
  if (/^[\d.,\s]+$/.test(text) && !/^\d{1,4}[./]\d{1,2}[./]\d{1,4}$/.test(text)) return false;
  return (['dmy', 'mdy', 'ymd', 'month_year'] as const).some(
    (format) => readDate(text, format) !== null,
  );
}

/** What the texts of some columns leave open. */
export interface FormatFinding<Name extends string> {
  /** Every one under which all texts can be read; empty where none is. */
  readonly possible: readonly Name[];
  /** The text that left only one; null where none did. */
  readonly settledBy: string | null;
  readonly seen: readonly string[];
  /** All of them read the same under each possible format. */
  readonly sameEither: boolean;
  /** Nothing is to be declared: no text, or only such as need none. */
  readonly plain: boolean;
}

const SHOWN = 5;

/** Which date formats the texts of a column allow: one text that another format forbids settles it for all. */
export function dateFinding(body: TableBody, column: number): FormatFinding<DateFormat> {
  const texts = distinctTexts(body, [column], isWritten).filter(
    (text) => readDate(text, null) === null,
  );
  return findingOf(texts, DATE_FORMATS, (text, format) => readDate(text, format));
}

const NUMBER_NAMES = [
  'plain',
  'comma_groups',
  'point_groups',
  'space_groups',
  'space_groups_point',
  'apostrophe_groups',
  'decimal_comma',
] as const satisfies readonly NumberFormatName[];

export function numberFinding(
  body: TableBody,
  columns: readonly number[],
): FormatFinding<NumberFormatName> {
  const texts = distinctTexts(body, columns, isText).filter(
    (text) => NUMBER.test(text) && !/^[-\u2212]?\d+$/.test(text),
  );
  return findingOf(texts, NUMBER_NAMES, (text, name) => {
    const format: NumberFormat = NUMBER_FORMATS[name];
    return readNumber(text, format);
  });
}

/** Words of whole columns that stand for "no number", each once, whatever its letter case. */
export function missingWordsOf(body: TableBody, columns: readonly number[]): string[] {
  const words = new Map<string, string>();
  for (let row = body.firstData; row < body.rows.length; row += 1) {
    for (const column of columns) {
      const cell = body.rows[row]?.[column];
      if (typeof cell !== 'string' || cell.length > LONGEST_WORD) continue;
      const text = cell.trim();
      if (text !== '' && isMissingWord(text)) words.set(text.toLowerCase(), text);
    }
  }
  return [...words.values()];
}

const LONGEST_WORD = 20;

function findingOf<Name extends string>(
  texts: readonly string[],
  names: readonly Name[],
  read: (text: string, name: Name) => string | null,
): FormatFinding<Name> {
  const seen = texts.slice(0, SHOWN);
  // A text that no format reads says nothing about the others.
  const readable = texts.filter((text) => names.some((name) => read(text, name) !== null));
  if (readable.length === 0) {
    return { possible: [], settledBy: null, seen, sameEither: true, plain: texts.length === 0 };
  }
  const possible = names.filter((name) => readable.every((text) => read(text, name) !== null));
  const [only] = possible;
  const settling =
    possible.length === 1
      ? readable.find((text) => names.every((name) => name === only || read(text, name) === null))
      : undefined;
  const sameEither = readable.every(
    (text) => new Set(possible.map((name) => read(text, name))).size < 2,
  );
  return { possible, settledBy: settling ?? null, seen, sameEither, plain: false };
}

/** Texts of whole columns, each once; a column of a million rows has few of them, or is cut at a bound. */
function distinctTexts(
  { rows, firstData }: TableBody,
  columns: readonly number[],
  isWanted: (cell: Cell | undefined) => boolean,
): string[] {
  const texts = new Set<string>();
  for (let row = firstData; row < rows.length && texts.size < MOST_TEXTS; row += 1) {
    for (const column of columns) {
      const cell = rows[row]?.[column];
      if (!isWanted(cell) || isEmptyCell(cell)) continue;
      const text = cellText(cell).trim();
      if (!isMissingWord(text)) texts.add(text);
    }
  }
  return [...texts];
}

const MOST_TEXTS = 100_000;

/** A workbook's own dates need no format; its numbers may be serials of days. */
function isWritten(cell: Cell | undefined): boolean {
  return typeof cell !== 'object';
}

/** Its own numbers need none. */
function isText(cell: Cell | undefined): boolean {
  return typeof cell === 'string';
}
