import Papa from 'papaparse';
import { HEADING_ROWS, MAX_COLUMNS, MAX_SHEET_ROWS } from './limits.ts';
import { sheetOf } from './sheetOf.ts';
import { TableFault } from './tableFault.ts';
import type { Sheet } from './types.ts';

export const DELIMITERS = [',', ';', '\t'] as const;
export type Delimiter = (typeof DELIMITERS)[number];

/** The parser works through a long text in pieces, so that no list of all cells is held twice. */
const PIECE = 4_000_000;
const LOOKED_AT = { lines: 100, characters: 200_000 };

export interface CsvSheet {
  readonly sheet: Sheet;
  readonly delimiter: Delimiter;
}

/**
 * Reads RFC 4180 and its relatives; which sign parts the cells is found from the content.
 * Errors: `TableFault` too_many_rows, too_many_columns, unfinished_quotes.
 */
export function readCsvSheet(text: string): CsvSheet {
  const stated = /^sep=([,;\t])\r?\n/i.exec(text);
  const body = stated === null ? text : text.slice(stated[0].length);
  const delimiter = DELIMITERS.find((one) => one === stated?.[1]) ?? delimiterOf(body);
  const rows: string[][] = [];
  const intern = interner();
  Papa.parse<string[]>(body, {
    delimiter,
    header: false,
    skipEmptyLines: false,
    worker: false,
    chunkSize: PIECE,
    complete: () => undefined,
    chunk: ({ data, errors }: Papa.ParseResult<string[]>) => {
      refuseBroken(errors);
      for (const cells of data) {
        refuseTooLarge(rows.length, cells.length);
        rows.push(cells.map(intern));
      }
    },
  });
  return { sheet: sheetOf('', rows, 1), delimiter };
}

function refuseBroken(errors: readonly Papa.ParseError[]): void {
  const broken = errors.find(({ code }) => code === 'MissingQuotes');
  if (broken !== undefined) throw new TableFault('unfinished_quotes');
}

function refuseTooLarge(rows: number, columns: number): void {
  if (rows > MAX_SHEET_ROWS + HEADING_ROWS)
    throw new TableFault('too_many_rows', '', MAX_SHEET_ROWS);
  if (columns > MAX_COLUMNS) throw new TableFault('too_many_columns', String(columns), MAX_COLUMNS);
}

const KEPT_TEXTS = 200_000;
const LONGEST_KEPT = 40;

/** Names, dates and small numbers repeat all over a table: one copy of each is enough. */
function interner(): (text: string) => string {
  const kept = new Map<string, string>();
  return (text) => {
    if (text.length > LONGEST_KEPT) return text;
    const known = kept.get(text);
    if (known !== undefined) return known;
    if (kept.size < KEPT_TEXTS) kept.set(text, text);
    return text;
  };
}

/** The sign under which most lines have the same number of cells and no cell is left with another sign in it. */
function delimiterOf(text: string): Delimiter {
  const start = text.slice(0, LOOKED_AT.characters);
  const scores = DELIMITERS.map((delimiter) => ({ delimiter, ...scoreOf(start, delimiter) }));
  const best = scores.reduce((most, next) => {
    if (next.score === most.score) return next.columns > most.columns ? next : most;
    return next.score > most.score ? next : most;
  });
  return best.delimiter;
}

function scoreOf(text: string, delimiter: Delimiter): { score: number; columns: number } {
  const { data } = Papa.parse<string[]>(text, { delimiter, preview: LOOKED_AT.lines });
  const rows = data.filter((cells) => cells.some((cell) => cell.trim() !== ''));
  const counts = new Map<number, number>();
  for (const { length } of rows) if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
  const [columns, agreeing] = [...counts].reduce(
    (most, next) => (next[1] > most[1] ? next : most),
    [0, 0],
  );
  if (agreeing === 0) return { score: 0, columns: 0 };
  const others = DELIMITERS.filter((one) => one !== delimiter);
  const cells = rows.flat().filter((cell) => cell.trim() !== '');
  const unclean = cells.filter((cell) => isLeftOver(cell, others)).length;
  return { score: (agreeing / rows.length) * (1 - unclean / cells.length), columns };
}

/** Separators within a number (1,234) and within a sentence are no left-overs of a line. */
function isLeftOver(cell: string, others: readonly Delimiter[]): boolean {
  if (/^[\s-]*\d[\d.,' ]*$/.test(cell)) return false;
  return others.some((other) => cell.includes(other) && !cell.includes(`${other} `));
}
