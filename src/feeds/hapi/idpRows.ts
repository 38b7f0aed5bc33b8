import type { RawRow } from '../figures/rawTable.ts';
import type { AdapterRow } from '../records/adapterRows.ts';
import { declaredSeries, isSetAside } from '../records/adapterRows.ts';
import type { FeedRecord } from '../records/feedRecords.ts';
import { cellOf, setAsideRecord } from '../records/feedRecords.ts';
import type { HapiContext } from './hapiRow.ts';
import { hapiRow, levelsOf, tooFine } from './hapiRow.ts';

/**
 * People displaced inside their country, by survey operation and reporting round. Operations overlap, rounds replace
 * one another and a province is a part of its country: each is a figure of its own and nothing is added up. Of two
 * rounds of one operation for one place and day the later one is taken and the other kept beside it
 * ("only the most recent reporting round per operation should be aggregated", HAPI's guide).
 */
export function idpRows(records: readonly FeedRecord[], context: HapiContext): AdapterRow[] {
  const rows = records.map((record) => {
    const row = idpRow(record, context);
    const key = isSetAside(row) ? '' : sameTimeKey(row);
    return { row, key, round: Number(cellOf(record, 'reporting_round')) };
  });
  const latest = new Map<string, number>();
  for (const { key, round } of rows) {
    latest.set(key, Math.max(round, latest.get(key) ?? round));
  }
  return rows.map(({ row, key, round }) => {
    if (isSetAside(row) || !(round < (latest.get(key) ?? round))) return row;
    return { ...row, cells: { ...row.cells, role: 'triangulation' } };
  });
}

function idpRow(record: FeedRecord, context: HapiContext): AdapterRow {
  const series = declaredSeries(context.feed, ['idps']);
  if (series === null) {
    return setAsideRecord(record, { reason: 'unnamed_series', column: 'operation', seen: 'idps' });
  }
  const field = (name: string) => [name, cellOf(record, name)] as const;
  return (
    tooFine(record) ??
    hapiRow(
      record,
      {
        series,
        levels: levelsOf(record),
        breakdown: [field('operation')],
        note: [field('reporting_round'), field('assessment_type')],
      },
      context,
    )
  );
}

function sameTimeKey({ cells }: RawRow): string {
  return [cells.place, cells.place_code, cells.breakdown, cells.as_of].join('\n');
}
