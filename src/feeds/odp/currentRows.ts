import type { SetAsideRow } from '#domain/figureTable.ts';
import type { FeedSeries } from '#domain/situation.ts';
import type { FeedAnswer } from '../feedAdapter.ts';
import type { WireRecord } from '../wireRecord.ts';
import { asideRow, listIn } from '../wireRecord.ts';
import type { DatedCount } from './latestPerPlace.ts';
import { isOutdated, latestPerPlace } from './latestPerPlace.ts';
import type { OdpEntry } from './odpAnswer.ts';
import { readOdpEntries } from './odpAnswer.ts';

/** One row of an answer by place or origin, with the series that it was declared to be of. */
export interface OdpPlaceRow extends DatedCount {
  readonly from: OdpEntry;
  readonly record: WireRecord;
  readonly series: FeedSeries;
}

export interface CurrentRows<Row> {
  /** Every row that was understood, older ones too. */
  readonly found: readonly Row[];
  /** Those that count: of a stock the latest of each place, of a flow all. */
  readonly current: readonly Row[];
  readonly setAside: readonly SetAsideRow[];
}

/** Reads the rows of an answer by place or origin; older statements of a stock are set aside with what they said. */
export function currentRows<Row extends OdpPlaceRow>(
  answers: readonly FeedAnswer[],
  read: (entry: OdpEntry) => Row | SetAsideRow,
): CurrentRows<Row> {
  const found: Row[] = [];
  const setAside: SetAsideRow[] = [];
  for (const entry of readOdpEntries(answers, listIn)) {
    const row = read(entry);
    if ('reason' in row) setAside.push(row);
    else found.push(row);
  }
  const isStock = ({ series }: Row) => series.measure === 'stock';
  const latest = latestPerPlace(found.filter(isStock));
  const current: Row[] = [];
  for (const row of found) {
    if (isStock(row) && isOutdated(row, latest)) setAside.push(outdated(row));
    else current.push(row);
  }
  return { found, current, setAside };
}

function outdated({ from, day, value, record }: OdpPlaceRow): SetAsideRow {
  const seen = `${day}: ${value}`;
  return asideRow(from.row, { reason: 'superseded', column: 'as_of', seen }, record);
}
