import type { FeedRecord } from '../records/feedRecords.ts';
import { cellOf } from '../records/feedRecords.ts';
import type { NamedLevel } from '../records/placeCells.ts';

/** DTM publishes no lower level than the second; a column of one, or a site, is not shown. */
const FINER = /^(admin([3-9]|\d{2,})(name|pcode)|site(name|id|_name|_id)|latitude|longitude)$/i;

/** The column that makes a record finer than is shown; null where there is none. */
export function tooFineColumn(record: FeedRecord): string | null {
  if (/^([3-9]|\d{2,})$/.test(cellOf(record, 'adminLevel'))) return 'adminLevel';
  return (
    [...record.cells.keys()].find((name) => FINER.test(name) && cellOf(record, name) !== '') ?? null
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
  return [0, 1, 2].map((level) => ({
    name: cellOf(record, `admin${level}Name`),
    code: cellOf(record, `admin${level}Pcode`),
  }));
}
