import { statedBy } from '#domain/feedCredits.ts';
import { grouped } from '#domain/grouped.ts';
import type { SetAsideReason } from '#domain/figureTable.ts';
import type { FeedDefinition, FeedSeries } from '#domain/situation.ts';
import type { FeedAnswer } from '../feedAdapter.ts';
import type { AdapterRow } from '../records/adapterRows.ts';
import {
  breakdownCell,
  declaredSeries,
  noteCell,
  pageCell,
  seriesCells,
} from '../records/adapterRows.ts';
import { calendarDay } from '../records/calendarDay.ts';
import type { FeedRecord } from '../records/feedRecords.ts';
import { cellOf, setAsideRecord } from '../records/feedRecords.ts';
import { placeCells } from '../records/placeCells.ts';
import { levelOf, levelsOf, tooFineColumn } from './dtmPlace.ts';

export interface DtmContext {
  readonly feed: FeedDefinition;
  readonly answers: readonly FeedAnswer[];
}

const NUMBER = 'numPresentIdpInd';

/** One row for each place, operation, round and date; `rows` says how many records were added up into it. */
export function dtmRows(records: readonly FeedRecord[], context: DtmContext): AdapterRow[] {
  const series = declaredSeries(context.feed, [NUMBER, 'idps']);
  const sorted = records.map((record) => ({ record, why: refusalOf(record, series) }));
  const aside = sorted.flatMap(({ record, why }) =>
    why === null ? [] : [setAsideRecord(record, why)],
  );
  if (series === null) return aside;
  const taken = sorted.filter(({ why }) => why === null).map(({ record }) => record);
  const sums = [...grouped(taken, sumKey).values()].flatMap((group) =>
    groupRows(group, series, context),
  );
  return [...aside, ...sums];
}

interface Refusal {
  readonly reason: SetAsideReason;
  readonly column: string;
  readonly seen?: string;
}

function refusalOf(record: FeedRecord, series: FeedSeries | null): Refusal | null {
  if (series === null) return { reason: 'unnamed_series', column: NUMBER, seen: NUMBER };
  const finer = tooFineColumn(record);
  if (finer !== null) return { reason: 'too_fine', column: finer };
  const date = cellOf(record, 'reportingDate');
  if (date === '') return { reason: 'missing_cell', column: 'reportingDate' };
  return calendarDay(date) === null ? { reason: 'bad_date', column: 'reportingDate' } : null;
}

/** Everything but reason and origin: what differs here is another figure. */
function sumKey(record: FeedRecord): string {
  return JSON.stringify([
    levelOf(record),
    levelsOf(record),
    ...['operation', 'roundNumber', 'assessmentType'].map((column) => cellOf(record, column)),
    calendarDay(cellOf(record, 'reportingDate')),
  ]);
}

/**
 * The sum of a group. A part without a readable number is set aside, and the rest is then "at least": a total that
 * lacks a part is no total. Where no part has a number, the first stands for what is not reported.
 */
function groupRows(
  group: readonly FeedRecord[],
  series: FeedSeries,
  context: DtmContext,
): AdapterRow[] {
  const [first] = group;
  if (first === undefined) return [];
  const numbered = group.filter((record) => /^\d+$/.test(numberOf(record)));
  const [firstNumbered] = numbered;
  if (firstNumbered === undefined) {
    return group.map((record) => sumRow([record], series, context));
  }
  const sum = sumRow(numbered, series, context);
  if (numbered.length === group.length) return [sum];
  const lacking = group.filter((record) => !numbered.includes(record)).map(lackingPart);
  return [{ ...sum, cells: { ...sum.cells, qualifier: 'at_least' } }, ...lacking];
}

function lackingPart(record: FeedRecord): AdapterRow {
  const seen = numberOf(record);
  const reason = /^-\d+$/.test(seen) ? 'negative' : /^\d+\.\d+$/.test(seen) ? 'not_whole' : null;
  return setAsideRecord(record, {
    reason: reason ?? (seen === '' ? 'missing_cell' : 'bad_number'),
    column: NUMBER,
  });
}

function sumRow(group: readonly FeedRecord[], series: FeedSeries, context: DtmContext) {
  const [first] = group;
  if (first === undefined) throw new Error('A sum has at least one part.');
  const { feed, answers } = context;
  const operation = cellOf(first, 'operation');
  return {
    row: first.row,
    extra: '',
    ...(group.length === 1 ? {} : { rows: group.length }),
    cells: {
      ...seriesCells(series),
      ...placeCells(levelsOf(first), series),
      breakdown: breakdownCell([['operation', operation]], series),
      as_of: calendarDay(cellOf(first, 'reportingDate')) ?? '',
      value: group.length === 1 ? numberOf(first) : sumOf(group),
      source: statedBy(feed) ?? '',
      url: pageCell([], feed, answers),
      note: noteCell([
        ['roundNumber', cellOf(first, 'roundNumber')],
        ['assessmentType', cellOf(first, 'assessmentType')],
        ['displacementReason', reasonsOf(group)],
      ]),
    },
  };
}

/** Exact at any length: a sum past the largest safe number is refused by whoever reads the row. */
function sumOf(group: readonly FeedRecord[]): string {
  return group.reduce((sum, record) => sum + BigInt(numberOf(record)), 0n).toString();
}

/** "conflict" and "Conflict" are one reason. */
function reasonsOf(group: readonly FeedRecord[]): string {
  const reasons = new Map<string, string>();
  for (const record of group) {
    const reason = cellOf(record, 'displacementReason');
    if (reason !== '' && !reasons.has(reason.toLowerCase())) {
      reasons.set(reason.toLowerCase(), reason);
    }
  }
  return [...reasons.values()].sort().join(', ');
}

function numberOf(record: FeedRecord): string {
  return cellOf(record, NUMBER);
}
