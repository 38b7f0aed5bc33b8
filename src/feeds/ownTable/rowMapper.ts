import type { SetAsideRow } from '#domain/figureTable.ts';
import type { RawRow } from '../figures/rawTable.ts';
import { cellText, isBlankRow, isEmptyCell } from './cellText.ts';
import { readDate } from './dateTexts.ts';
import { cachedReader, isMangled, numberText } from './mappedCells.ts';
import { qualifierOf } from './qualifierWords.ts';
import { refusedColumns } from './refusedColumns.ts';
import { bodyOf } from './tableBody.ts';
import type { Cell, ColumnRole, MappedColumn, Mapping, RefusedColumn, Sheet } from './types.ts';

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
type Cells = RawRow['cells'];

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
    const shared = reader.shared(cells);
    for (const value of reader.values) rows.push({ row, cells: value(cells, shared), extra });
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

interface CellReader {
  /** A row that states nothing: a footnote, or one that a spreadsheet has mangled. */
  readonly faultOf: (row: Row) => Omit<SetAsideRow, 'row' | 'rows'> | null;
  /** The cells that all figures of a row have in common. */
  readonly shared: (row: Row) => Cells;
  readonly values: readonly ((row: Row, shared: Cells) => Cells)[];
}

function cellReader(columns: readonly MappedColumn[], mapping: Mapping): CellReader {
  const as = (role: ColumnRole) => columns.filter((column) => column.as === role);
  const dates = dateReader(mapping);
  const starts = as('as_of');
  const ends = as('as_of_end');
  const shared = sharedReader(as, mapping, (row) => asOfText(row, { starts, ends, dates }));
  const numbers = columns.filter((column) => column.as.startsWith('value'));
  const stated = as('value').length > 0 ? as('value') : numbers.slice(0, 1);
  const values = (stated.length > 0 ? stated : [null]).map((column) =>
    valueReader(column, { as, mapping, dates }),
  );
  const breakdowns = as('breakdown');
  return {
    shared,
    values,
    faultOf: (row) => {
      const mangled = breakdowns.find(({ column }) => isMangled(cellText(row[column])));
      if (mangled !== undefined) {
        const seen = cellText(row[mangled.column]);
        return { reason: 'mangled_text', column: 'breakdown', seen, cells: { breakdown: seen } };
      }
      const hasNumber = numbers.some(({ column }) => !isEmptyCell(row[column]));
      const hasDate = starts.some((column) => dates.isDate(row[column.column], column));
      if (hasNumber || hasDate) return null;
      // A footnote says something, but nothing in the columns that are read, or one thing alone.
      const filled = row.filter((cell) => !isEmptyCell(cell)).map(cellText);
      const isRead = columns.some(({ column }) => !isEmptyCell(row[column]));
      if (isRead && filled.length > 1) return null;
      const seen = filled.join(' | ').slice(0, SEEN);
      return { reason: 'not_a_record', column: '', seen, cells: { note: seen } };
    },
  };
}

const SEEN = 200;

interface DateReader {
  readonly read: (cell: Cell | undefined, column: MappedColumn) => string;
  readonly isDate: (cell: Cell | undefined, column: MappedColumn) => boolean;
}

/** What is not written as declared stays as it is, and the one reader of rows sets it aside. */
function dateReader(mapping: Mapping): DateReader {
  const cached = cachedReader((text, format) => readDate(text, format));
  const parse = (cell: Cell | undefined, column: MappedColumn) => {
    if (typeof cell === 'object' && cell !== null) return cell.date;
    return cached(cellText(cell).trim(), column.dateFormat ?? mapping.dateFormat);
  };
  return {
    read: (cell, column) => parse(cell, column) ?? cellText(cell).trim(),
    isDate: (cell, column) => !isEmptyCell(cell) && parse(cell, column) !== null,
  };
}

interface AsOfParts {
  readonly starts: readonly MappedColumn[];
  readonly ends: readonly MappedColumn[];
  readonly dates: DateReader;
}

function asOfText(row: Row, { starts, ends, dates }: AsOfParts): string {
  const [start] = starts;
  const [end] = ends;
  const first = start === undefined ? '' : dates.read(row[start.column], start);
  const last = end === undefined ? '' : dates.read(row[end.column], end);
  if (first === '' || last === '' || first === last) return first === '' ? last : first;
  return `${first}/${last}`;
}

function sharedReader(
  as: (role: ColumnRole) => readonly MappedColumn[],
  { fixed, missing }: Mapping,
  asOf: (row: Row) => string,
): (row: Row) => Cells {
  const words = new Set(missing.map((word) => word.trim().toLowerCase()));
  const textOf = (row: Row, columns: readonly MappedColumn[], joint: string) => {
    const texts = columns
      .map(({ column }) => cellText(row[column]).trim())
      .filter((text) => text !== '' && !words.has(text.toLowerCase()));
    return texts.join(joint);
  };
  const [places, codes, sources] = [as('place'), as('place_code'), as('source')];
  const [indicators, units, links] = [as('indicator'), as('unit'), as('url')];
  const [notes, media, breakdowns] = [as('note'), as('carried_by'), as('breakdown')];
  return (row) => ({
    as_of: firstOf(asOf(row), fixed.as_of),
    // "Armenia/Syunik": from the wider to the narrower place, as the columns stand.
    place: textOf(row, places, '/'),
    place_code: textOf(row, codes.slice(-1), ''),
    source: textOf(row, sources, '; '),
    indicator: textOf(row, indicators, ', '),
    unit: textOf(row, units.slice(0, 1), ''),
    url: firstOf(textOf(row, links.slice(0, 1), ''), fixed.url),
    note: textOf(row, notes, '\n'),
    carried_by: textOf(row, media, '; '),
    breakdown: breakdowns
      .map((column) => [column.key ?? '', textOf(row, [column], '')] as const)
      .filter(([, text]) => text !== '')
      .map(([key, text]) => `${key}=${text}`)
      .join(';'),
  });
}

interface ValueParts {
  readonly as: (role: ColumnRole) => readonly MappedColumn[];
  readonly mapping: Mapping;
  readonly dates: DateReader;
}

function valueReader(
  column: MappedColumn | null,
  { as, mapping, dates }: ValueParts,
): (row: Row, shared: Cells) => Cells {
  const { fixed } = mapping;
  const missing = new Set(mapping.missing.map((word) => word.trim().toLowerCase()));
  const numberOf = (row: Row, own: MappedColumn | undefined) =>
    own === undefined ? '' : numberText(row[own.column], mapping.numberFormat, missing);
  const isOnly = as('value').length < 2;
  const low = as('value_low').find((one) => isOnly || belongsTo(one, column, as('value')));
  const high = as('value_high').find((one) => isOnly || belongsTo(one, column, as('value')));
  const own = column?.as === 'value' ? column : undefined;
  const [hedge] = as('qualifier');
  const [published] = as('published');
  const settled = {
    measure: column?.measure ?? fixed.measure ?? '',
    qualifier: column?.qualifier ?? fixed.qualifier ?? '',
    breakdown: column?.breakdown ?? '',
  };
  return (row, shared) => {
    const value = numberOf(row, own);
    const ends = { low: numberOf(row, low), high: numberOf(row, high) };
    const isMissing = value === '' && ends.low === '' && ends.high === '';
    const isRange = value === '' && ends.low !== '' && ends.high !== '';
    const stated = hedge === undefined ? '' : cellText(row[hedge.column]).trim();
    const otherwise = firstOf(settled.qualifier, isRange ? 'between' : 'exact');
    return {
      ...shared,
      indicator: firstOf(shared.indicator, column?.indicator, fixed.indicator),
      place: firstOf(shared.place, column?.place, fixed.place),
      source: firstOf(shared.source, column?.source, fixed.source),
      unit: firstOf(shared.unit, column?.unit, fixed.unit),
      breakdown: [shared.breakdown ?? '', settled.breakdown].filter((one) => one !== '').join(';'),
      value,
      value_low: ends.low,
      value_high: ends.high,
      qualifier:
        stated === '' || missing.has(stated.toLowerCase()) ? otherwise : qualifierOf(stated),
      measure: settled.measure,
      obs_status: isMissing ? 'not_reported' : '',
      published: published === undefined ? '' : dates.read(row[published.column], published),
    };
  };
}

/** In a wide table an end belongs to the nearest value column before it. */
function belongsTo(
  end: MappedColumn,
  value: MappedColumn | null,
  values: readonly MappedColumn[],
): boolean {
  const before = values.filter(({ column }) => column < end.column).map(({ column }) => column);
  return value !== null && Math.max(-1, ...before) === value.column;
}

function firstOf(...texts: readonly (string | undefined)[]): string {
  return texts.find((text) => text !== undefined && text !== '') ?? '';
}
