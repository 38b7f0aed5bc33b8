import type { Breakdown } from '#domain/figure.ts';
import type { SetAsideRow } from '#domain/figureTable.ts';
import type { FeedDefinition, FeedSeries } from '#domain/situation.ts';
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
import { EVERYTHING, isEverything, summedTime } from './sinceSum.ts';

/**
 * UNHCR's Operational Data Portal, `get/sublocation`: one row for each place and population group, each with its own
 * date. Of a stock the latest date of a place is taken; the groups of a flow stay apart, nothing is added up.
 * A row's `date` alone says when: `month` and `year` are unreliable.
 */
export const odpSublocationAdapter: FeedAdapter = { firstAddress, toRaw };

interface PlaceRow extends OdpPlaceRow {
  readonly groups: string;
}

/** Stocks are asked for since ever, because the portal adds up the reports of any shorter time. */
function firstAddress(asked: URL, { series = [] }: FeedDefinition): URL {
  const fromDate = asked.searchParams.get('fromDate');
  const hasStock = series.some(({ measure }) => measure === 'stock');
  const hasOther = series.some(({ measure }) => measure !== 'stock');
  if (!hasStock || (fromDate !== null && (hasOther || isEverything(fromDate)))) return asked;
  const repaired = new URL(asked);
  repaired.searchParams.set('fromDate', EVERYTHING);
  return repaired;
}

function toRaw(answers: Parameters<FeedAdapter['toRaw']>[0], feed: FeedDefinition): RawTable {
  const { found, current, setAside } = currentRows(answers, (from) => readEntry(from, feed));
  const apart = keysOfSeveralGroups(found);
  return odpTable({ rows: current.map((one) => rowOf(one, feed, apart)), setAside });
}

function readEntry(from: OdpEntry, feed: FeedDefinition): PlaceRow | SetAsideRow {
  const { row, entry, asked } = from;
  if (!isRecord(entry)) return notARecord(row, entry);
  const groups = textOf(entry.population_group_id);
  const series = seriesOfRow(feed, idsOf(groups), asked);
  if (series === null) {
    const seen = groups === '' ? 'population_group_id' : groups;
    return asideRow(row, { reason: 'unnamed_series', column: 'indicator', seen }, entry);
  }
  const level = textOf(entry.admin_level);
  if (isTooFine(level)) {
    return asideRow(row, { reason: 'too_fine', column: 'place', seen: level }, entry);
  }
  const day = dayOf(entry.date);
  const value = countOf(entry, series);
  if (summedTime(series, day, asked.fromDate) === null) {
    return asideRow(row, { reason: 'summed_stock', column: 'value', seen: value }, entry);
  }
  const place = placeOf(entry);
  const key = [series.key, groups, level, place.code || place.name.toLowerCase()].join('|');
  return { from, record: entry, series, groups, key, day, value };
}

/** Countries by their code, because one of them comes under two ids of the portal. */
function placeOf(record: WireRecord): { readonly name: string; readonly code: string } {
  const name = textOf(record.geomaster_name);
  const isCountry = /^(country)?$/i.test(textOf(record.admin_level));
  return { name, code: isCountry ? placeCodeOf(name) : '' };
}

/** Sites and anything under the second administrative level: such rows could lead to people. */
function isTooFine(level: string): boolean {
  return /admin\D*[3-9]|site|camp|settlement|point|village|block|location/i.test(level);
}

/** Declared series under which rows of several groups came, so that each row must say which. */
function keysOfSeveralGroups(found: readonly PlaceRow[]): ReadonlySet<string> {
  const groupsOf = new Map<string, Set<string>>();
  for (const { series, groups } of found) {
    const meaning = meaningOf(series);
    groupsOf.set(meaning, (groupsOf.get(meaning) ?? new Set()).add(groups));
  }
  return new Set([...groupsOf].filter(([, groups]) => groups.size > 1).map(([key]) => key));
}

/** Two groups that are declared to count the same would otherwise be two readings of one number. */
function meaningOf({ indicator, measure, unit, breakdown }: FeedSeries): string {
  return JSON.stringify([indicator, measure, unit, breakdown]);
}

function rowOf(one: PlaceRow, feed: FeedDefinition, apart: ReadonlySet<string>): RawRow {
  const { from, record, series, groups, day, value } = one;
  const place = placeOf(record);
  const time = summedTime(series, day, from.asked.fromDate);
  const group: Breakdown = apart.has(meaningOf(series)) ? [['group', groups]] : [];
  const note = time?.note ?? '';
  return odpRow(from, feed, {
    series,
    place: place.name,
    placeCode: place.code,
    asOf: time?.asOf ?? day,
    value,
    measure: time?.measure ?? series.measure,
    breakdown: [...(time?.breakdown ?? []), ...group],
    notes: [
      ...(note === '' ? [] : [note]),
      ...portalNotes(record.source, groups, record.population_groups_concat),
    ],
  });
}
