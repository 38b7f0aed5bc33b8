import type { FeedRecord } from '../records/feedRecords.ts';
import { cellOf } from '../records/feedRecords.ts';
import type { NamedLevel } from '../records/placeCells.ts';

/** DTM publishes no lower level than the second; a column of one, or a site, is not shown. */
const FINER = /^(admin([3-9]|\d{2,})(name|pcode)|site(name|id|_name|_id)|latitude|longitude)$/i;

const LEVELS = [
  ['admin0Name', 'admin0Pcode'],
  ['admin1Name', 'admin1Pcode'],
  ['admin2Name', 'admin2Pcode'],
] as const;

/** The column that makes a record finer than is shown; null where there is none. */
export function tooFineColumn(record: FeedRecord): string | null {
  if (/^([3-9]|\d{2,})$/.test(cellOf(record, 'adminLevel'))) return 'adminLevel';
  return (
    record.cells.columns.find((name) => FINER.test(name) && cellOf(record, name) !== '') ?? null
  );
}

/** 0 country, 1, 2: as the row says, else by its deepest name or code. */
export function levelOf(record: FeedRecord): number {
  const said = cellOf(record, 'adminLevel');
  if (/^[012]$/.test(said)) return Number(said);
  return levelsOf(record).findLastIndex(({ name, code }) => name !== '' || code !== '');
}

/** P-codes as they are given, prefixed, padded or not. */
export function levelsOf(record: FeedRecord): readonly NamedLevel[] {
  return LEVELS.map(([name, code]) => ({ name: cellOf(record, name), code: cellOf(record, code) }));
}
