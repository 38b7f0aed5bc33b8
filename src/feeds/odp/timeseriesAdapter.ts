import type { SetAsideRow } from '#domain/figureTable.ts';
import type { FeedDefinition, FeedSeries } from '#domain/situation.ts';
import type { FeedAdapter } from '../feedAdapter.ts';
import type { RawRow, RawTable } from '../figures/rawTable.ts';
import { placeCodeOf } from '../placeCodes.ts';
import type { WireRecord } from '../wireRecord.ts';
import { asideRow, dayOf, isRecord, isWhole, listIn, notARecord, textOf } from '../wireRecord.ts';
import type { OdpEntry } from './odpAnswer.ts';
import { readOdpEntries } from './odpAnswer.ts';
import { countOf, odpRow, odpTable, portalNotes } from './odpRow.ts';
import { seriesOfTimeseries } from './odpSeries.ts';

/**
 * UNHCR's Operational Data Portal, `get/timeseries`: one series, summed by the portal over its places, with days or
 * months. The answer says neither which population group it is nor whether that is a stock or a flow (the group
 * called "Asylum-seekers/applications cumulative" is daily border crossings): both come from the one declared series.
 * A date that comes again is a correction, the last readable one is taken. An unknown situation answers with 404.
 */
export const odpTimeseriesAdapter: FeedAdapter = { toRaw };

interface Point {
  readonly from: OdpEntry;
  readonly record: WireRecord;
  readonly series: FeedSeries;
  readonly asOf: string;
  readonly value: string;
}

function toRaw(answers: Parameters<FeedAdapter['toRaw']>[0], feed: FeedDefinition): RawTable {
  const points: Point[] = [];
  const setAside: SetAsideRow[] = [];
  for (const from of readOdpEntries(answers, listOf)) {
    const series = seriesOfTimeseries(feed, from.asked);
    if (!isRecord(from.entry)) setAside.push(notARecord(from.row, from.entry));
    else if (series === null) setAside.push(unnamed(from));
    else points.push(pointOf(from, from.entry, series));
  }
  const taken = lastReadable(points);
  const rows: RawRow[] = [];
  for (const point of points) {
    const winner = taken.get(point.asOf);
    if (winner === undefined || winner === point) rows.push(rowOf(point, feed));
    else setAside.push(superseded(point));
  }
  return odpTable({ rows, setAside });
}

/** An empty list stands directly under `data` where the portal has nothing. */
function listOf(data: unknown): readonly unknown[] | null {
  if (isRecord(data)) return listIn(data.timeseries);
  return listIn(data)?.length === 0 ? [] : null;
}

function pointOf(from: OdpEntry, record: WireRecord, series: FeedSeries): Point {
  return { from, record, series, asOf: timeOf(record), value: countOf(record, series) };
}

/** By months, a point has no `data_date` but the month and year it is true of. */
function timeOf(record: WireRecord): string {
  const day = dayOf(record.data_date);
  if (day !== '') return day;
  const year = textOf(record.year);
  const month = textOf(record.month);
  return year === '' && month === '' ? '' : `${year}-${month.padStart(2, '0')}`;
}

/** For each time the point that stands; times that cannot be read are left to the reader of rows. */
function lastReadable(points: readonly Point[]): ReadonlyMap<string, Point> {
  const taken = new Map<string, Point>();
  for (const point of points) {
    if (!/^\d{4}-\d{2}(-\d{2})?$/.test(point.asOf)) continue;
    const before = taken.get(point.asOf);
    if (before === undefined || isWhole(point.value) || !isWhole(before.value)) {
      taken.set(point.asOf, point);
    }
  }
  return taken;
}

function rowOf({ from, series, asOf, value }: Point, feed: FeedDefinition): RawRow {
  const place = series.place ?? askedPlace(from);
  return odpRow(from, feed, {
    series,
    place,
    placeCode: series.placeCode ?? placeCodeOf(place),
    asOf,
    value,
    notes: portalNotes(from.envelope.source, from.asked.groups.join(', '), ''),
  });
}

/** With a `geo_id` in the address the answer names its place. */
function askedPlace({ envelope }: OdpEntry): string {
  const place = envelope.geoMasterId;
  return isRecord(place) ? textOf(place.name) : '';
}

function superseded({ from, asOf, value, record }: Point): SetAsideRow {
  const seen = `${asOf}: ${value}`;
  return asideRow(from.row, { reason: 'superseded', column: 'as_of', seen }, record);
}

function unnamed({ row, entry, asked }: OdpEntry): SetAsideRow {
  const named = [...asked.groups, ...asked.collections].join(', ');
  const seen = named === '' ? 'timeseries' : named;
  return asideRow(row, { reason: 'unnamed_series', column: 'indicator', seen }, entry);
}
