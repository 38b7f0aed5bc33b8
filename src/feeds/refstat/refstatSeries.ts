import type { FeedDefinition, FeedSeries } from '#domain/situation.ts';
import { CATEGORIES, columnOf } from './columns.ts';
import type { RefstatRecord } from './refstatRecords.ts';

/** The columns that are declared, each once, under the API's names. */
export function declaredColumns({ series = [] }: Pick<FeedDefinition, 'series'>): string[] {
  return [...new Set(series.map(({ key }) => columnOf(key)))];
}

/**
 * The declared series of one cell. A series whose breakdown names a category of the row (`pop_type=REF`) speaks of
 * such rows alone and goes before one that names none; null where none fits or two fit equally.
 */
export function seriesOfCell(
  { series = [] }: Pick<FeedDefinition, 'series'>,
  cells: NonNullable<RefstatRecord['cells']>,
  column: string,
): FeedSeries | null {
  const fitting = series
    .filter(({ key }) => columnOf(key) === column)
    .filter((one) => conditionsOf(one).every(([name, value]) => cells.get(name) === value));
  const most = Math.max(...fitting.map((one) => conditionsOf(one).length));
  const [best = null, second] = fitting.filter((one) => conditionsOf(one).length === most);
  return second === undefined ? best : null;
}

function conditionsOf({ breakdown = [] }: FeedSeries) {
  return breakdown.filter(([key]) => CATEGORIES.some((name) => name === key));
}
