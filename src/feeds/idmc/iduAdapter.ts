import type { FeedDefinition } from '#domain/situation.ts';
import type { FeedAdapter, FeedAnswer } from '../feedAdapter.ts';
import type { RawRow, RawTable } from '../figures/rawTable.ts';
import type { AdapterRow } from '../records/adapterRows.ts';
import { adapterTable, isSetAside } from '../records/adapterRows.ts';
import type { RecordsShape } from '../records/feedRecords.ts';
import { cellOf, isJson, readRecords } from '../records/feedRecords.ts';
import { FeedError } from '../transport/feedError.ts';
import { listIn } from '../wireRecord.ts';
import { IDU_HIDDEN, iduRow } from './iduRow.ts';

const SHAPE: RecordsShape = {
  rowsOf: listIn,
  needed: ['figure', 'displacement_type', 'displacement_start_date', 'displacement_end_date'],
  hidden: IDU_HIDDEN,
};

/**
 * IDMC's Internal Displacement Updates: the JSON list in its older and its present shape, and the CSV files for
 * countries on HDX. Each update is a flow of one event over its days; "Recommended figure" and "Triangulation" stay
 * what they are, and nothing is added up.
 * Series: the kind of displacement (`Conflict`, `Disaster`), alone or with IDMC's term (`Disaster:evacuated`);
 * `Disaster:returns` and `Conflict:returns` for returns, which no other series takes.
 * The API knows its readers by `client_id` (the token), sends them on to a file store (name its host in
 * `redirectsTo`) and lets no other site's pages read it: take `via` or the files on HDX.
 * Licences contradict one another: IDMC's site says CC BY 3.0 IGO, HDX cc-by-igo, the read-me sheet of GIDD's export
 * CC BY-NC 4.0. The configuration states the one agreed with IDMC; its credit line is shown either way.
 */
export const iduAdapter: FeedAdapter = {
  // The list is built every two hours; until it is there, these come with an empty list.
  faultOfStatus: (status) => (status === 404 || status === 500 ? 'not_ready' : null),
  toRaw: iduTable,
};

function iduTable(answers: readonly FeedAnswer[], feed: FeedDefinition): RawTable {
  const read = readRecords(answers, SHAPE);
  const [answer] = answers;
  // Status 202 comes with `[]` too: a list that is not built yet is no word about anyone.
  if (
    answer !== undefined &&
    isJson(answer.text) &&
    read.records.length + read.setAside.length === 0
  )
    throw new FeedError('not_ready', answer.address);
  const context = { feed, answers };
  const rows = read.records.map((record) => ({
    row: iduRow(record, context),
    id: cellOf(record, 'id') || String(record.row),
  }));
  return adapterTable(read, withRecords(rows));
}

interface Entry {
  readonly row: AdapterRow;
  readonly id: string;
}

/**
 * Two updates of one event may state the same number for the same days in two places that are not shown. They are
 * two statements, not one that was carried twice, so their ids keep them apart.
 */
function withRecords(entries: readonly Entry[]): AdapterRow[] {
  const keyed = entries.map(({ row, id }) => ({
    row,
    id,
    key: isSetAside(row) ? '' : statementKey(row),
  }));
  const ids = new Map<string, Set<string>>();
  for (const { id, key } of keyed) ids.set(key, (ids.get(key) ?? new Set()).add(id));
  return keyed.map(({ row, id, key }) => {
    if (isSetAside(row) || (ids.get(key)?.size ?? 0) < 2) return row;
    const pair = `record=${id.replaceAll(';', ',')}`;
    const breakdown = [row.cells.breakdown ?? '', pair].filter((text) => text !== '').join(';');
    return { ...row, cells: { ...row.cells, breakdown } };
  });
}

function statementKey({ cells }: RawRow): string {
  const { indicator, place, breakdown, as_of: asOf, value, qualifier } = cells;
  return [indicator, place, breakdown, asOf, value, qualifier].join('\n');
}
