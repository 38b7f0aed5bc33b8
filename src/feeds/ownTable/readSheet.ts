import type { FigureTable, SetAsideRow, TableNote } from '#domain/figureTable.ts';
import { mergeReferences } from '#domain/mergeReferences.ts';
import { rowCount } from '#domain/rowCount.ts';
import type { Situation } from '#domain/situation.ts';
import type { StatedRow } from '#domain/statedRow.ts';
import type { RawRow } from '../figures/rawTable.ts';
import { readRows } from '../figures/toFigures.ts';
import { countedSame } from './countedSame.ts';
import { mergedNotes } from './mergedNotes.ts';
import { ownRowMapper } from './ownRows.ts';
import { rowMapper, type RowMapper } from './rowMapper.ts';
import type { Mapping, Sheet } from './types.ts';

/** A sheet as figures, with what is needed to write its rows again. */
export interface SheetRead extends FigureTable {
  readonly mapper: RowMapper;
  /** Never a row of our table: footnotes and the like. */
  readonly unread: readonly SetAsideRow[];
  readonly kept: number;
  readonly sheetRows: number;
  readonly blank: readonly number[];
  /** The first rows as mapped. */
  readonly sample: readonly RawRow[];
}

export interface SheetContext {
  /** Null = the sheet is our own table. */
  readonly mapping: Mapping | null;
  readonly readFor: Pick<Situation, 'zone' | 'measures' | 'sources'> | undefined;
  /** Epoch ms. */
  readonly now: number;
  readonly sampleRows: number;
}

/** Rows that are cells, texts and statements at one time. */
export const ROWS_AT_A_TIME = 20_000;

/**
 * Reads a whole sheet, some rows at a time, so that the cells of a million rows are never there as texts as well.
 * Law: `received` = rows behind the references of figures and rejected + rows set aside.
 */
export function readSheet(sheet: Sheet, context: SheetContext): SheetRead {
  const { mapping, readFor, now } = context;
  const mapper = mapping === null ? ownRowMapper(sheet) : rowMapper(sheet, mapping);
  const situation = { sources: [], ...readFor, zone: mapping?.zone ?? readFor?.zone ?? 'UTC' };
  const stated: StatedRow[] = [];
  const setAside: SetAsideRow[] = [];
  const unread: SetAsideRow[] = [];
  const notes: (readonly TableNote[])[] = [];
  const blank: number[] = [];
  const sample: RawRow[] = [];
  let received = 0;
  for (let from = mapper.first; from < mapper.end; from += ROWS_AT_A_TIME) {
    const mapped = mapper.map(from, from + ROWS_AT_A_TIME);
    sample.push(...mapped.rows.slice(0, context.sampleRows - sample.length));
    const read = readRows(
      { ...PLAIN, rows: mapped.rows, setAside: mapped.setAside },
      { situation, retrieved: '', vintage: false, now },
    );
    for (const row of read.stated) stated.push(row);
    for (const row of read.setAside) setAside.push(row);
    for (const row of mapped.setAside) unread.push(row);
    for (const row of mapped.blank) blank.push(row);
    notes.push(read.notes);
    received += read.received;
  }
  const { figures, rejected } = mergeReferences(stated);
  return {
    received,
    figures,
    rejected,
    setAside,
    notes: [
      ...unknownColumns(mapper.unusedColumns),
      ...mergedNotes(notes, readFor !== undefined),
      ...countedSame(figures, rejected),
    ],
    mapper,
    unread,
    kept: rowCount(stated.map(({ reference }) => reference)),
    sheetRows: Math.max(0, mapper.end - mapper.first) - blank.length,
    blank,
    sample,
  };
}

const PLAIN = {
  unknownColumns: [],
  isOwnExport: false,
  notDeclaredJson: false,
  marking: null,
  clock: null,
} as const;

const SHOWN_NAMES = 30;

function unknownColumns(names: readonly string[]): TableNote[] {
  if (names.length === 0) return [];
  return [{ code: 'unknown_columns', count: names.length, names: names.slice(0, SHOWN_NAMES) }];
}
