import { grouped } from '#domain/grouped.ts';
import type { FeedDefinition, FeedSeries } from '#domain/situation.ts';
import { CATEGORIES, columnOf } from './columns.ts';
import type { RefstatRecord } from './refstatRecords.ts';

/** The columns that are declared, each once, under the API's names. */
export function declaredColumns({ series = [] }: Pick<FeedDefinition, 'series'>): string[] {
  return [...new Set(series.map(({ key }) => columnOf(key)))];
}

type Cells = NonNullable<RefstatRecord['cells']>;

/**
 * Finds the declared series of one cell. A series whose breakdown names a category of the row (`pop_type=REF`) speaks
 * of such rows alone and goes before one that names none; null where none fits or two fit equally.
 */
export function seriesFinder({
  series = [],
}: Pick<FeedDefinition, 'series'>): (cells: Cells, column: string) => FeedSeries | null {
  const byColumn = grouped(series, ({ key }) => columnOf(key));
  return (cells, column) => {
    const declared = byColumn.get(column) ?? [];
    const [only, another] = declared;
    if (only !== undefined && another === undefined) return fits(only, cells) ? only : null;
    return bestOf(declared.filter((one) => fits(one, cells)));
  };
}

function bestOf(fitting: readonly FeedSeries[]): FeedSeries | null {
  const most = Math.max(...fitting.map((one) => conditionsOf(one).length));
  const [best = null, second] = fitting.filter((one) => conditionsOf(one).length === most);
  return second === undefined ? best : null;
}

function fits(series: FeedSeries, cells: Cells): boolean {
  return conditionsOf(series).every(([name, value]) => cells.get(name) === value);
}

function conditionsOf({ breakdown = [] }: FeedSeries) {
  return breakdown.filter(([key]) => CATEGORIES.some((name) => name === key));
}
