import type { SetAsideRow } from '#domain/figureTable.ts';
import type { RawRow } from '../figures/rawTable.ts';
import { cellText, isBlankRow, isEmptyCell } from './cellText.ts';
import { cellReader, type CellReader } from './cellReader.ts';
import { refusedColumns } from './refusedColumns.ts';
import { bodyOf } from './tableBody.ts';
import type { Cell, Mapping, RefusedColumn, Sheet } from './types.ts';

/** Some rows of a sheet, mapped. */
export interface MappedRows {
  readonly rows: readonly RawRow[];
  readonly setAside: readonly SetAsideRow[];
  /** Row numbers of blank lines. */
  readonly blank: readonly number[];
}

export interface RowMapper {
  /** Indices of the first row of data and of the row after the last. */
  readonly first: number;
  readonly end: number;
  /** How many figures a row of the sheet states. */
  readonly perRow: number;
  readonly unusedColumns: readonly string[];
  /** Columns that the mapping names and that are not read, whatever it says. */
  readonly refused: readonly RefusedColumn[];
  readonly map: (from: number, to: number) => MappedRows;
}

type Row = readonly Cell[];

/** Reads the rows of a sheet by a mapping, as many at a time as one likes: a million rows are never held twice. */
export function rowMapper(sheet: Sheet, mapping: Mapping): RowMapper {
  const body = bodyOf(sheet, mapping);
  const named = new Set(mapping.columns.map(({ column }) => column));
  const refused = refusedColumns(body).filter(({ column }) => named.has(column));
  const closed = new Set(refused.map(({ column }) => column));
  const columns = mapping.columns.filter(
    ({ column, as }) => as !== 'ignore' && !closed.has(column) && column < body.headers.length,
  );
  const used = new Set(columns.map(({ column }) => column));
  const reader = cellReader(columns, mapping);
  const width = Math.max(
    ...[mapping.headerRow, mapping.tagRow ?? -1].map((row) => sheet.rows[row]?.length ?? 0),
    ...columns.map(({ column }) => column + 1),
  );
  return {
    first: body.firstData,
    end: sheet.rows.length,
    perRow: reader.values.length,
    unusedColumns: body.headers.filter((name, column) => name !== '' && !used.has(column)),
    refused,
    map: (from, to) => mapRows({ sheet, reader, width: width === 0 ? Infinity : width }, from, to),
  };
}

interface MapperParts {
  readonly sheet: Sheet;
  readonly reader: CellReader;
  /** Cells beyond it have no header: the row is out of step. */
  readonly width: number;
}

function mapRows({ sheet, reader, width }: MapperParts, from: number, to: number): MappedRows {
  const rows: RawRow[] = [];
  const setAside: SetAsideRow[] = [];
  const blank: number[] = [];
  for (let index = from; index < Math.min(to, sheet.rows.length); index += 1) {
    const cells = sheet.rows[index] ?? [];
    const row = index + sheet.firstRow;
    if (isBlankRow(cells)) {
      blank.push(row);
      continue;
    }
    const fault = reader.faultOf(cells);
    if (fault !== null) {
      const behind = reader.values.length === 1 ? {} : { rows: reader.values.length };
      setAside.push({ row, ...fault, ...behind });
      continue;
    }
    const extra = extraOf(cells, width);
    for (const value of reader.values) rows.push({ row, cells: value(cells), extra });
  }
  return { rows, setAside, blank };
}

function extraOf(cells: Row, width: number): string {
  if (cells.length <= width) return '';
  return cells
    .slice(width)
    .filter((cell) => !isEmptyCell(cell))
    .map(cellText)
    .join(' | ');
}
