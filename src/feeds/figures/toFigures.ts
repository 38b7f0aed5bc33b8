import type { FigureTable, SetAsideRow, TableNote } from '#domain/figureTable.ts';
import { mergeReferences } from '#domain/mergeReferences.ts';
import { rowCount } from '#domain/rowCount.ts';
import type { StatedRow } from '#domain/statedRow.ts';
import { cleanText } from './cleanText.ts';
import type { FigureColumn } from './columns.ts';
import { READ_COLUMNS } from './columns.ts';
import { splitOwnRow } from './ownExport.ts';
import type { RawRow, RawTable } from './rawTable.ts';
import { RowFault } from './readCells.ts';
import type { Cells, ReadContext } from './readRow.ts';
import { readRow } from './readRow.ts';
import { noteStatements, noteTexts } from './tableNotes.ts';

/** The rows of one feed, read one by one and not yet merged. */
export interface ReadRows {
  readonly received: number;
  readonly stated: readonly StatedRow[];
  readonly setAside: readonly SetAsideRow[];
  readonly notes: readonly TableNote[];
}

/** Longer cells are no name and no note. */
const LONGEST_CELL = 10_000;
/** Cells that are words for people; the rest are numbers, dates and codes, which nobody may mend. */
const TEXT_COLUMNS: readonly FigureColumn[] = [
  'indicator',
  'place',
  'place_code',
  'breakdown',
  'unit',
  'source',
  'carried_by',
  'url',
];

/**
 * Reads every row of a raw table: a statement, or set aside with the first thing that is wrong with it.
 * Law: `received` = rows behind `stated` + rows behind `setAside`.
 */
export function readRows(raw: RawTable, context: ReadContext): ReadRows {
  const stated: StatedRow[] = [];
  const setAside: SetAsideRow[] = [...(raw.setAside ?? [])];
  const counts = { hidden: 0, damaged: 0 };
  const rows = raw.isOwnExport ? raw.rows.flatMap(splitOwnRow) : raw.rows;
  for (const row of rows) {
    const cleaned = cleanCells(row);
    counts.hidden += cleaned.hidden ? 1 : 0;
    counts.damaged += cleaned.damaged ? 1 : 0;
    try {
      refuseMisshapen(row);
      stated.push(readRow(cleaned.cells, row, context));
    } catch (error) {
      if (!(error instanceof RowFault)) throw error;
      setAside.push(setAsideRow(row, error));
    }
  }
  const notes = [...noteTexts(raw, counts), ...noteStatements(stated, context)];
  const received = rowCount(rows) + rowCount(raw.setAside ?? []);
  return { received, stated, setAside, notes };
}

/**
 * Merges the rows of one or several feeds of a situation into its table.
 * Law: `received` = rows behind the references in figures and in rejected + rows set aside.
 */
export function toFigureTable(feeds: readonly ReadRows[]): FigureTable {
  const { figures, rejected } = mergeReferences(feeds.flatMap(({ stated }) => stated));
  return {
    received: feeds.reduce((sum, feed) => sum + feed.received, 0),
    figures,
    rejected,
    setAside: feeds.flatMap(({ setAside }) => setAside),
    notes: feeds.flatMap(({ notes }) => notes),
  };
}

function refuseMisshapen(row: RawRow): void {
  if (row.extra !== '') throw new RowFault('duplicate_extra_cells', 'note');
  for (const column of READ_COLUMNS) {
    if ((row.cells[column] ?? '').length > LONGEST_CELL)
      throw new RowFault('cell_too_long', column);
  }
}

interface CleanCells {
  readonly cells: Cells;
  readonly hidden: boolean;
  readonly damaged: boolean;
}

function cleanCells(row: RawRow): CleanCells {
  let hidden = false;
  let damaged = false;
  const cellOf = (column: FigureColumn): string => {
    const text = row.cells[column] ?? '';
    const isNote = column === 'note';
    if (!isNote && !TEXT_COLUMNS.includes(column)) return text;
    const clean = cleanText(text, isNote);
    hidden ||= clean.hidden;
    damaged ||= clean.damaged;
    return clean.text;
  };
  const cells = allColumns(cellOf);
  return { cells, hidden, damaged };
}

/** Spelled out once, so that no column can be forgotten and no name from outside becomes a key. */
function allColumns(cellOf: (column: FigureColumn) => string): Cells {
  return {
    indicator: cellOf('indicator'),
    place: cellOf('place'),
    place_code: cellOf('place_code'),
    breakdown: cellOf('breakdown'),
    as_of: cellOf('as_of'),
    value: cellOf('value'),
    value_low: cellOf('value_low'),
    value_high: cellOf('value_high'),
    qualifier: cellOf('qualifier'),
    unit: cellOf('unit'),
    source: cellOf('source'),
    published: cellOf('published'),
    carried_by: cellOf('carried_by'),
    url: cellOf('url'),
    role: cellOf('role'),
    revises: cellOf('revises'),
    note: cellOf('note'),
    measure: cellOf('measure'),
    obs_status: cellOf('obs_status'),
    retrieved: cellOf('retrieved'),
  };
}

const SEEN = 200;

function setAsideRow(row: RawRow, fault: RowFault): SetAsideRow {
  const seen = fault.reason === 'duplicate_extra_cells' ? row.extra : row.cells[fault.column];
  return {
    row: row.row,
    reason: fault.reason,
    column: fault.reason === 'duplicate_extra_cells' ? '' : fault.column,
    seen: (seen ?? '').slice(0, SEEN),
    cells: { ...row.cells },
    ...(row.rows === undefined ? {} : { rows: row.rows }),
  };
}
