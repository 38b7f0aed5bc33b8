import type { SetAsideRow } from '#domain/figureTable.ts';
import type { RawRow } from '../figures/rawTable.ts';
import { cellText, isEmptyCell } from './cellText.ts';
import { readDate } from './dateTexts.ts';
import { cachedReader, isMangled, missingWords, numberText } from './mappedCells.ts';
import { qualifierOf } from './qualifierWords.ts';
import type { Cell, ColumnRole, MappedColumn, Mapping } from './types.ts';

type Row = readonly Cell[];
type Cells = RawRow['cells'];

/** Reads the cells of one row by the columns of a mapping. */
export interface CellReader {
  /** A row that states nothing: a footnote, or one that a spreadsheet has mangled. */
  readonly faultOf: (row: Row) => Omit<SetAsideRow, 'row' | 'rows'> | null;
  /** One for each figure of a row. */
  readonly values: readonly ((row: Row) => Cells)[];
}

export function cellReader(columns: readonly MappedColumn[], mapping: Mapping): CellReader {
  const as = (role: ColumnRole) => columns.filter((column) => column.as === role);
  const dates = dateReader(mapping);
  const starts = as('as_of');
  const ends = as('as_of_end');
  const shared = sharedReaders(as, mapping, (row) => asOfText(row, { starts, ends, dates }));
  const numbers = columns.filter((column) => column.as.startsWith('value'));
  const stated = as('value').length > 0 ? as('value') : numbers.slice(0, 1);
  const values = (stated.length > 0 ? stated : [null]).map((column) =>
    valueReader(column, shared, { as, mapping, dates }),
  );
  const breakdowns = as('breakdown');
  return {
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

type TextReader = (row: Row) => string;

interface Shared {
  readonly asOf: TextReader;
  readonly place: TextReader;
  readonly placeCode: TextReader;
  readonly source: TextReader;
  readonly indicator: TextReader;
  readonly unit: TextReader;
  readonly url: TextReader;
  readonly note: TextReader;
  readonly carriedBy: TextReader;
  readonly breakdown: TextReader;
}

function sharedReaders(
  as: (role: ColumnRole) => readonly MappedColumn[],
  { fixed, missing }: Mapping,
  asOf: TextReader,
): Shared {
  const words = missingWords(missing);
  const joined = (columns: readonly MappedColumn[], joint: string): TextReader => {
    const [only, ...others] = columns.map(({ column }) => column);
    if (only === undefined) return nothing;
    if (others.length === 0) return (row) => words.textOf(row[only]);
    return (row) =>
      columns
        .map(({ column }) => words.textOf(row[column]))
        .filter((text) => text !== '')
        .join(joint);
  };
  const url = joined(as('url').slice(0, 1), '');
  const breakdowns = as('breakdown');
  return {
    asOf: (row) => firstOf(asOf(row), fixed.as_of),
    // "Armenia/Syunik": from the wider to the narrower place, as the columns stand.
    place: joined(as('place'), '/'),
    placeCode: joined(as('place_code').slice(-1), ''),
    source: joined(as('source'), '; '),
    indicator: joined(as('indicator'), ', '),
    unit: joined(as('unit').slice(0, 1), ''),
    url: (row) => firstOf(url(row), fixed.url),
    note: joined(as('note'), '\n'),
    carriedBy: joined(as('carried_by'), '; '),
    breakdown:
      breakdowns.length === 0
        ? nothing
        : (row) =>
            breakdowns
              .map(({ column, key = '' }) => [key, words.textOf(row[column])] as const)
              .filter(([, text]) => text !== '')
              .map(([key, text]) => `${key}=${text}`)
              .join(';'),
  };
}

function nothing(): string {
  return '';
}

interface ValueParts {
  readonly as: (role: ColumnRole) => readonly MappedColumn[];
  readonly mapping: Mapping;
  readonly dates: DateReader;
}

function valueReader(
  column: MappedColumn | null,
  shared: Shared,
  { as, mapping, dates }: ValueParts,
): (row: Row) => Cells {
  const { fixed } = mapping;
  const missing = missingWords(mapping.missing);
  const numberOf = (row: Row, own: MappedColumn | undefined) =>
    own === undefined ? '' : numberText(row[own.column], mapping.numberFormat, missing);
  const isOnly = as('value').length < 2;
  const low = as('value_low').find((one) => isOnly || belongsTo(one, column, as('value')));
  const high = as('value_high').find((one) => isOnly || belongsTo(one, column, as('value')));
  const own = column?.as === 'value' ? column : undefined;
  const [hedge] = as('qualifier');
  const [published] = as('published');
  const settled = {
    indicator: firstOf(column?.indicator, fixed.indicator),
    place: firstOf(column?.place, fixed.place),
    source: firstOf(column?.source, fixed.source),
    unit: firstOf(column?.unit, fixed.unit),
    measure: firstOf(column?.measure, fixed.measure),
    qualifier: firstOf(column?.qualifier, fixed.qualifier),
    breakdown: column?.breakdown ?? '',
  };
  return (row) => {
    const value = numberOf(row, own);
    const [least, most] = [numberOf(row, low), numberOf(row, high)];
    const isMissing = value === '' && least === '' && most === '';
    const isRange = value === '' && least !== '' && most !== '';
    const stated = hedge === undefined ? '' : missing.textOf(row[hedge.column]);
    const otherwise = firstOf(settled.qualifier, isRange ? 'between' : 'exact');
    return {
      indicator: firstOf(shared.indicator(row), settled.indicator),
      place: firstOf(shared.place(row), settled.place),
      place_code: shared.placeCode(row),
      breakdown: joinedPairs(shared.breakdown(row), settled.breakdown),
      as_of: shared.asOf(row),
      value,
      value_low: least,
      value_high: most,
      qualifier: stated === '' ? otherwise : qualifierOf(stated),
      unit: firstOf(shared.unit(row), settled.unit),
      source: firstOf(shared.source(row), settled.source),
      published: published === undefined ? '' : dates.read(row[published.column], published),
      carried_by: shared.carriedBy(row),
      url: shared.url(row),
      note: shared.note(row),
      measure: settled.measure,
      obs_status: isMissing ? 'not_reported' : '',
    };
  };
}

function joinedPairs(one: string, other: string): string {
  if (one === '' || other === '') return one === '' ? other : one;
  return `${one};${other}`;
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

function firstOf(text: string | undefined, otherwise: string | undefined): string {
  return text === undefined || text === '' ? (otherwise ?? '') : text;
}
