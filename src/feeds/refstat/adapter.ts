import { formatBreakdown } from '#domain/breakdown.ts';
import type { SetAsideRow } from '#domain/figureTable.ts';
import type { FeedDefinition, FeedSeries } from '#domain/situation.ts';
import type { FeedAdapter, FeedAnswer } from '../feedAdapter.ts';
import type { RawRow, RawTable } from '../figures/rawTable.ts';
import { saysNoNumber } from '../figures/readCells.ts';
import { addressWithoutQuery, FeedError } from '../transport/feedError.ts';
import type { WhyAside } from '../wireRecord.ts';
import { asideRow, notARecord } from '../wireRecord.ts';
import { isCountColumn } from './columns.ts';
import { nextPage, repairedAddress } from './refstatAddress.ts';
import { categoriesOf, countIn, timeOf, unitOf } from './refstatCell.ts';
import { noteTeller } from './refstatNotes.ts';
import { placeOf } from './refstatPlace.ts';
import type { RefstatRecord } from './refstatRecords.ts';
import { readRefstatRecords } from './refstatRecords.ts';
import { declaredColumns, seriesFinder } from './refstatSeries.ts';
import { sourceOf } from './refstatSource.ts';
import { whyNotAsked } from './whyNotAsked.ts';

/**
 * UNHCR's Refugee Population Statistics: one row for a year and a pair of countries, with a count in each of its
 * columns. A column becomes a series where it is declared (`key` = its name); each declared cell counts as one row of
 * the feed. "-" is not applicable: missing, never 0. What the address did not ask for is set aside, because a misspelt
 * name or an unknown code is answered with other figures and no error.
 */
export const refstatAdapter: FeedAdapter = {
  firstAddress: repairedAddress,
  nextAddress: nextPage,
  // No limit is published; others have gone well with four a second.
  pauseMs: 250,
  toRaw,
};

function toRaw(answers: readonly FeedAnswer[], feed: FeedDefinition): RawTable {
  const records = readRefstatRecords(answers);
  const columns = declaredColumns(feed);
  requireOneOf(columns, records);
  const notesOf = noteTeller(records, answers, feed);
  const seriesOf = seriesFinder(feed);
  const rows: RawRow[] = [];
  const setAside: SetAsideRow[] = [];
  for (const record of records) {
    const stated = columns.filter((column) => record.cells?.has(column) === true);
    const why = whyAside(record, stated, feed);
    if (why !== null) setAside.push(asideOf(record, why, stated.length));
    else {
      for (const column of stated) {
        const series = seriesOf(record.cells ?? new Map(), column);
        if (series === null) setAside.push(unnamed(record, column));
        else rows.push(rowOf({ record, column, series, feed, notes: notesOf(record, series) }));
      }
    }
  }
  return {
    rows,
    setAside,
    unknownColumns: leftOut(records, columns),
    isOwnExport: false,
    notDeclaredJson: false,
    marking: null,
    clock: null,
  };
}

/** A declared column that no row has is an error of typing or another table. */
function requireOneOf(columns: readonly string[], records: readonly RefstatRecord[]): void {
  const read = records.filter(({ cells }) => cells !== null);
  if (columns.length === 0 || read.length === 0) return;
  if (read.some(({ cells }) => columns.some((column) => cells?.has(column)))) return;
  throw new FeedError('shape', read[0]?.address ?? '', { seen: 'missing_columns', names: columns });
}

function whyAside(
  record: RefstatRecord,
  stated: readonly string[],
  feed: FeedDefinition,
): WhyAside | null {
  const { cells, entry } = record;
  if (cells === null) return { reason: 'not_a_record', column: '', seen: entry };
  if ((feed.series ?? []).length === 0) {
    const counts = [...cells.keys()].filter(isCountColumn).join(', ');
    return { reason: 'unnamed_series', column: 'indicator', seen: counts };
  }
  if (stated.length === 0) return { reason: 'not_a_record', column: '', seen: entry };
  const site = cells.get('location') ?? '';
  if (site !== '' && site !== '-') return { reason: 'too_fine', column: 'place', seen: site };
  return whyNotAsked(record, feed);
}

function asideOf(record: RefstatRecord, why: WhyAside, rows: number): SetAsideRow {
  const { row, entry, cells } = record;
  if (why.reason === 'not_a_record') return notARecord(row, entry);
  const aside = asideRow(row, why, cells === null ? entry : Object.fromEntries(cells));
  return rows > 1 ? { ...aside, rows } : aside;
}

function unnamed({ row, cells }: RefstatRecord, column: string): SetAsideRow {
  const categories = formatBreakdown(categoriesOf(cells ?? new Map(), column));
  const seen = categories === '' ? column : `${column} (${categories})`;
  const why = { reason: 'unnamed_series', column: 'indicator', seen } as const;
  return asideRow(row, why, Object.fromEntries(cells ?? []));
}

interface StatedCell {
  readonly record: RefstatRecord;
  readonly column: string;
  readonly series: FeedSeries;
  readonly feed: FeedDefinition;
  readonly notes: readonly string[];
}

function rowOf({ record, column, series, feed, notes }: StatedCell): RawRow {
  const cells = record.cells ?? new Map<string, string>();
  const where = placeOf(cells, column);
  const declared = series.breakdown ?? [];
  const named = new Set(declared.map(([key]) => key));
  const found = [...categoriesOf(cells, column), ...where.breakdown];
  const value = countIn(cells, column);
  const isMissing = value === '' || saysNoNumber(value);
  return {
    row: record.row,
    extra: '',
    cells: {
      indicator: series.indicator,
      measure: series.measure,
      unit: unitOf(cells, series.unit),
      place: where.place,
      place_code: where.placeCode,
      breakdown: formatBreakdown([...declared, ...found.filter(([key]) => !named.has(key))]),
      as_of: timeOf(cells, series.measure),
      value,
      qualifier: isMissing ? '' : (series.qualifier ?? 'exact'),
      ...sourceOf(record.address, feed),
      url: feed.page ?? addressWithoutQuery(record.address),
      note: notes.join(' '),
    },
  };
}

/** Columns with counts that nobody declared: named on the screen. */
function leftOut(records: readonly RefstatRecord[], declared: readonly string[]): string[] {
  const names = new Set<string>();
  for (const { cells } of records) {
    for (const name of cells?.keys() ?? []) names.add(name);
  }
  return [...names].filter((name) => isCountColumn(name) && !declared.includes(name)).slice(0, 30);
}
