import type { Breakdown } from '#domain/figure.ts';
import type { SetAsideRow } from '#domain/figureTable.ts';
import type { FeedDefinition, FeedSeries } from '#domain/situation.ts';
import type { FeedAnswer } from '../feedAdapter.ts';
import type { AdapterRow } from '../records/adapterRows.ts';
import { breakdownCell, noteCell, pageCell, seriesCells } from '../records/adapterRows.ts';
import { calendarDay, periodOf } from '../records/calendarDay.ts';
import type { FeedRecord } from '../records/feedRecords.ts';
import { cellOf, setAsideRecord } from '../records/feedRecords.ts';
import type { NamedLevel } from '../records/placeCells.ts';
import { placeCells } from '../records/placeCells.ts';

export interface HapiContext {
  readonly feed: FeedDefinition;
  readonly answers: readonly FeedAnswer[];
}

/** What one kind of row says of itself; the rest is the same for every kind. */
export interface HapiParts {
  readonly series: FeedSeries;
  readonly levels: readonly NamedLevel[];
  readonly breakdown: Breakdown;
  readonly note?: readonly (readonly [string, string])[];
}

/** One row of HAPI as a row of our own table. */
export function hapiRow(record: FeedRecord, parts: HapiParts, context: HapiContext): AdapterRow {
  const { series, levels, breakdown, note = [] } = parts;
  const time = timeOf(record, series);
  if (typeof time !== 'string') return time;
  const { feed, answers } = context;
  return {
    row: record.row,
    extra: '',
    cells: {
      ...seriesCells(series),
      ...placeCells(levels, series),
      breakdown: breakdownCell(breakdown, series),
      as_of: time,
      value: record.cells.get('population') ?? '',
      source: cellOf(record, 'hdx_provider_name') || (feed.source ?? ''),
      carried_by: 'HDX HAPI',
      url: pageCell([datasetPage(record)], feed, answers),
      note: noteCell([...note, ...remarksOf(record)]),
    },
  };
}

const LEVELS = [
  ['location_name', 'provider_location_name', 'location_code'],
  ['admin1_name', 'provider_admin1_name', 'admin1_code'],
  ['admin2_name', 'provider_admin2_name', 'admin2_code'],
] as const;

/** Country, first and second level; the provider's own name where HAPI has none. */
export function levelsOf(record: FeedRecord): readonly NamedLevel[] {
  return LEVELS.map(([name, provider, code]) => ({
    name: cellOf(record, name) || cellOf(record, provider),
    code: cellOf(record, code),
  }));
}

const FINER = ['admin3_code', 'admin3_name', 'provider_admin3_name'];

/** Null where the row speaks of a country or of its first two levels. */
export function tooFine(record: FeedRecord): SetAsideRow | null {
  const level = cellOf(record, 'admin_level');
  if (/^([3-9]|\d{2,})$/.test(level)) {
    return setAsideRecord(record, { reason: 'too_fine', column: 'admin_level' });
  }
  const finer = FINER.find((column) => cellOf(record, column) !== '');
  return finer === undefined ? null : setAsideRecord(record, { reason: 'too_fine', column: finer });
}

/** A number at one time is true of the last day of its reference period, a flow of the whole period. */
function timeOf(record: FeedRecord, { measure }: FeedSeries): string | SetAsideRow {
  const last = dayOf(record, 'reference_period_end');
  if (typeof last !== 'string') return last;
  if (measure === 'stock' || measure === 'cumulative') return last;
  const first = dayOf(record, 'reference_period_start');
  return typeof first === 'string' ? periodOf(first, last) : first;
}

function dayOf(record: FeedRecord, column: string): string | SetAsideRow {
  const text = cellOf(record, column);
  if (text === '') return setAsideRecord(record, { reason: 'missing_cell', column });
  return calendarDay(text) ?? setAsideRecord(record, { reason: 'bad_date', column });
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** HDX shows a data set under its id; the id of a resource alone leads nowhere. */
function datasetPage(record: FeedRecord): string {
  const id = cellOf(record, 'dataset_hdx_id');
  return UUID.test(id) ? `https://data.humdata.org/dataset/${id}` : '';
}

/** HAPI marks rows it has doubts about; they are kept with its words. */
function remarksOf(record: FeedRecord): readonly (readonly [string, string])[] {
  return ['warning', 'error'].map((name) => [name, cellOf(record, name)] as const);
}
