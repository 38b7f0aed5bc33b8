import type { Breakdown, Measure } from '#domain/figure.ts';
import type { FeedSeries } from '#domain/situation.ts';

/** The portal's way to ask for everything: no report is older. */
export const EVERYTHING = '1900-01-01';

/** What a row of `get/sublocation` is true of. */
export interface SummedTime {
  readonly asOf: string;
  readonly measure: Measure;
  readonly breakdown: Breakdown;
  readonly note: string;
}

/**
 * For flows the portal adds up all reports since `fromDate`, so its number is of a period and not of a day. A start
 * in the middle of a month leaves out that month. Null for a stock since a later day: successive counts of the same
 * people added up. Rules of the wire: the portal's own clients, 2026.
 * @example a flow of 2026-09-30 asked with fromDate=2026-04-01 // asOf '2026-04-01/2026-09-30'
 */
export function summedTime(
  series: FeedSeries,
  day: string,
  fromDate: string | null,
): SummedTime | null {
  const { measure } = series;
  const since = fromDate === null || isEverything(fromDate) ? null : countedFrom(fromDate);
  if (measure === 'stock') return since === null ? of(day, measure) : null;
  if (measure === 'flow') {
    if (since === null) return { ...of(day, 'cumulative'), note: 'All reports up to this day.' };
    return { ...of(`${since}/${day}`, measure), note: sumNote(since) };
  }
  if (measure === 'cumulative' && since !== null && !declaresSince(series)) {
    return { ...of(day, measure), breakdown: [['since', since]], note: sumNote(since) };
  }
  return of(day, measure);
}

export function isEverything(fromDate: string): boolean {
  return fromDate < '1951-01-01';
}

function of(asOf: string, measure: Measure): SummedTime {
  return { asOf, measure, breakdown: [], note: '' };
}

/** A month that has begun on `fromDate` is left out as a whole. */
function countedFrom(fromDate: string): string {
  if (fromDate.endsWith('-01')) return fromDate;
  const year = Number(fromDate.slice(0, 4));
  const month = Number(fromDate.slice(5, 7));
  const [nextYear, nextMonth] = month >= 12 ? [year + 1, 1] : [year, month + 1];
  return `${nextYear}-${String(nextMonth).padStart(2, '0')}-01`;
}

function sumNote(since: string): string {
  return `Sum of the portal's reports since ${since}.`;
}

function declaresSince({ breakdown = [] }: FeedSeries): boolean {
  return breakdown.some(([key]) => key === 'since');
}
