import { formatBreakdown } from '#domain/breakdown.ts';
import type { Breakdown } from '#domain/figure.ts';
import type { SetAsideRow } from '#domain/figureTable.ts';
import { linkOf } from '#domain/link.ts';
import type { FeedDefinition, FeedSeries } from '#domain/situation.ts';
import type { FeedAnswer } from '../feedAdapter.ts';
import type { FigureColumn } from '../figures/columns.ts';
import type { RawRow, RawTable } from '../figures/rawTable.ts';
import { addressWithoutQuery } from '../transport/feedError.ts';
import type { FeedRecords } from './feedRecords.ts';

/** A row of our own table, or the reason why there is none. */
export type AdapterRow = RawRow | SetAsideRow;

/** The table of an adapter: what it made rows of, and what it set aside itself or was no row at all. */
export function adapterTable(read: FeedRecords, rows: readonly AdapterRow[]): RawTable {
  return {
    rows: rows.filter(isRawRow),
    setAside: [...read.setAside, ...rows.filter(isSetAside)],
    unknownColumns: [],
    isOwnExport: false,
    notDeclaredJson: read.notDeclaredJson,
    marking: null,
    clock: null,
  };
}

export function isSetAside(row: AdapterRow): row is SetAsideRow {
  return 'reason' in row;
}

function isRawRow(row: AdapterRow): row is RawRow {
  return !isSetAside(row);
}

/** The first of these names that the configuration gives a meaning; null where it names none of them. */
export function declaredSeries(feed: FeedDefinition, names: readonly string[]): FeedSeries | null {
  for (const name of names) {
    const found = feed.series?.find(({ key }) => key === name);
    if (found !== undefined) return found;
  }
  return null;
}

/** What the configuration says of every row of a series. */
export function seriesCells(series: FeedSeries): Partial<Record<FigureColumn, string>> {
  return {
    indicator: series.indicator,
    measure: series.measure,
    unit: series.unit ?? 'people',
    qualifier: series.qualifier ?? 'exact',
  };
}

/** Pairs as our own table writes them; a semicolon within a value would end the pair. Empty values are left out. */
export function breakdownCell(pairs: Breakdown, series: FeedSeries): string {
  const said = pairs.filter(([, value]) => value !== '');
  const keys = new Set(said.map(([key]) => key));
  const declared = (series.breakdown ?? []).filter(([key]) => !keys.has(key));
  return formatBreakdown(
    [...declared, ...said].map(([key, value]) => [key, value.replaceAll(';', ',').trim()]),
  );
}

/** The feed's own words about a row as `field: value`; nothing of ours is said in them. */
export function noteCell(fields: readonly (readonly [name: string, value: string])[]): string {
  return fields
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}: ${value}`)
    .join('; ');
}

/** A page for people: the first of these that is a web address, else the feed's page, else where it was asked. */
export function pageCell(
  addresses: readonly string[],
  feed: FeedDefinition,
  answers: readonly FeedAnswer[],
): string {
  const stated = addresses.find((address) => linkOf(address) !== null);
  return stated ?? feed.page ?? addressWithoutQuery(answers[0]?.address ?? '');
}
