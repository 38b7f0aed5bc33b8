import { statedBy } from '#domain/feedCredits.ts';
import type { FeedDefinition, FeedSeries } from '#domain/situation.ts';
import type { FeedAnswer } from '../feedAdapter.ts';
import type { AdapterRow } from '../records/adapterRows.ts';
import { breakdownCell, declaredSeries, pageCell, seriesCells } from '../records/adapterRows.ts';
import { calendarDay, periodOf } from '../records/calendarDay.ts';
import type { FeedRecord } from '../records/feedRecords.ts';
import { cellOf, setAsideRecord } from '../records/feedRecords.ts';
import { placeCells } from '../records/placeCells.ts';

export interface GiddContext {
  readonly feed: FeedDefinition;
  readonly answers: readonly FeedAnswer[];
  readonly tags: ReadonlyMap<string, string>;
}

/** One row for each stated cell of a record. */
export function giddRows(record: FeedRecord, context: GiddContext): AdapterRow[] {
  return record.cells.columns.flatMap((column) => {
    const names = seriesNames(record, column, context);
    if (names.length === 0 || cellOf(record, column) === '') return [];
    const series = declaredSeries(context.feed, names);
    if (series === null) {
      return setAsideRecord(record, {
        reason: 'unnamed_series',
        column,
        seen: names.at(-1) ?? column,
      });
    }
    return cellRow(record, { column, series }, context);
  });
}

/** Present files, and older ones with spaces and other words for the same ("Conflict Stock Displacement"). */
const VALUE = /^(?:(conflict|disaster)_)?(new|internal|total|stock)_displacements?$/;

/** How the configuration may call a column: as it is, and in full; none for columns that hold no figure. */
function seriesNames(record: FeedRecord, column: string, context: GiddContext): string[] {
  const found = VALUE.exec(plainName(column));
  if (found === null) return [];
  const kind = found[2] === 'new' || found[2] === 'internal' ? 'new' : 'total';
  const cause = found[1] ?? causeOf(record, column, context);
  const name = `${kind}_displacement`;
  return [column, ...(cause === null ? [name] : [`${cause}_${name}`])];
}

/** The API's conflicts and disasters have columns of the same name; path, tag or hazard tell them apart. */
function causeOf(record: FeedRecord, column: string, { answers, tags }: GiddContext) {
  const hints = [tags.get(column) ?? '', ...answers.map(({ address }) => pathOf(address))].join(
    ' ',
  );
  if (/\+disaster\b|\/disasters\b/.test(hints)) return 'disaster';
  if (/\+conflict\b|\/conflicts\b/.test(hints)) return 'conflict';
  return record.cells.columns.some((name) => name.startsWith('hazard_')) ? 'disaster' : null;
}

function pathOf(address: string): string {
  return URL.canParse(address) ? new URL(address).pathname : '';
}

interface StatedCell {
  readonly column: string;
  readonly series: FeedSeries;
}

function cellRow(
  record: FeedRecord,
  { column, series }: StatedCell,
  { feed, answers }: GiddContext,
): AdapterRow {
  const year = fieldOf(record, ['year']);
  if (!/^\d{4}$/.test(year)) {
    return setAsideRecord(record, {
      reason: year === '' ? 'missing_cell' : 'bad_date',
      column: 'year',
      seen: year,
    });
  }
  const country = {
    name: fieldOf(record, ['country_name', 'name', 'country']),
    code: fieldOf(record, ['iso3']),
  };
  return {
    row: record.row,
    extra: '',
    cells: {
      ...seriesCells(series),
      ...placeCells([country], series),
      breakdown: breakdownCell([['event', fieldOf(record, ['event_name'])]], series),
      as_of: timeOf(record, year, series),
      value: cellOf(record, column),
      source: statedBy(feed) ?? '',
      url: pageCell([], feed, answers),
    },
  };
}

/** Totals are those "as of the end of each year"; a flow has the days of its event, else its year. */
function timeOf(record: FeedRecord, year: string, { measure }: FeedSeries): string {
  if (measure === 'stock') return `${year}-12-31`;
  const first = calendarDay(fieldOf(record, ['start_date']));
  const last = calendarDay(fieldOf(record, ['end_date']));
  if (first === null || last === null) return year;
  const length = Math.min(lengthOf(record, 'start_date'), lengthOf(record, 'end_date'));
  return periodOf(first.slice(0, length), last.slice(0, length));
}

/**
 * A period is no finer than the vaguer of its ends: the first of a month that stands for the month is that month.
 * The length of `2020-02-01`, `2020-02` or `2020`.
 */
function lengthOf(record: FeedRecord, column: string): number {
  const accuracy = fieldOf(record, [`${column}_accuracy`]).toLowerCase();
  if (accuracy === 'month') return 7;
  return accuracy === 'year' ? 4 : 10;
}

function fieldOf(record: FeedRecord, names: readonly string[]): string {
  for (const column of record.cells.columns) {
    if (names.includes(plainName(column))) return cellOf(record, column);
  }
  return '';
}

function plainName(column: string): string {
  return column.trim().toLowerCase().replaceAll(/\s+/g, '_');
}
