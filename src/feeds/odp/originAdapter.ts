import type { SetAsideRow } from '#domain/figureTable.ts';
import type { FeedDefinition } from '#domain/situation.ts';
import type { FeedAdapter } from '../feedAdapter.ts';
import type { RawRow, RawTable } from '../figures/rawTable.ts';
import { placeCodeOf } from '../placeCodes.ts';
import type { WireRecord } from '../wireRecord.ts';
import { asideRow, dayOf, isRecord, notARecord, textOf } from '../wireRecord.ts';
import type { OdpPlaceRow } from './currentRows.ts';
import { currentRows } from './currentRows.ts';
import type { OdpEntry } from './odpAnswer.ts';
import { idsOf } from './odpAnswer.ts';
import { countOf, odpRow, odpTable, portalNotes } from './odpRow.ts';
import { seriesOfRow } from './odpSeries.ts';

/**
 * UNHCR's Operational Data Portal, `get/origin`: one row for each country of origin, put together by the portal from
 * several population groups. The place is the declared one, else the row's; the origin is a part of it
 * (`origin=Sudan`). The series is declared by its groups, or by the collection that the address asks for.
 * `month` and `year` are sums over the merged rows and are ignored; so are age and sex, which are 0 throughout.
 */
export const odpOriginAdapter: FeedAdapter = { toRaw };

interface OriginRow extends OdpPlaceRow {
  readonly place: string;
}

function toRaw(answers: Parameters<FeedAdapter['toRaw']>[0], feed: FeedDefinition): RawTable {
  const { current, setAside } = currentRows(answers, (from) => readEntry(from, feed));
  return odpTable({ rows: current.map((one) => rowOf(one, feed)), setAside });
}

function readEntry(from: OdpEntry, feed: FeedDefinition): OriginRow | SetAsideRow {
  const { row, entry, asked } = from;
  if (!isRecord(entry)) return notARecord(row, entry);
  const groups = textOf(entry.population_group_id);
  const series = seriesOfRow(feed, idsOf(groups), asked);
  if (series === null) {
    const seen = groups === '' ? 'population_group_id' : groups;
    return asideRow(row, { reason: 'unnamed_series', column: 'indicator', seen }, entry);
  }
  const place = series.place ?? textOf(entry.geomaster_name);
  const key = [series.key, place, originOf(entry)].join('|').toLowerCase();
  const day = dayOf(entry.date);
  return { from, record: entry, series, place, key, day, value: countOf(entry, series) };
}

/** "Others" and "Various" stay what they are; the signs that part a breakdown may stand in no name. */
function originOf(record: WireRecord): string {
  return textOf(record.pop_origin_name).replace(/[;=]/g, ',');
}

function rowOf(one: OriginRow, feed: FeedDefinition): RawRow {
  const { from, record, series, place, day, value } = one;
  const groups = textOf(record.population_group_id);
  return odpRow(from, feed, {
    series,
    place,
    placeCode: series.placeCode ?? placeCodeOf(place),
    asOf: day,
    value,
    breakdown: [['origin', originOf(record)]],
    notes: portalNotes(record.source, groups, record.population_groups),
  });
}
