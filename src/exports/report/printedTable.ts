import type { ChartTable } from '#chartViews/chartView.ts';
import type { Wording } from '#wording/wording.ts';

/** Rows that paper takes: about fifteen pages. */
export const MOST_ROWS = 500;

export interface PrintedTable {
  readonly table: ChartTable;
  /** That there are more rows, and where; left out where all are printed. */
  readonly note?: string;
}

/**
 * A table cut to what paper takes, with the sentence that says so.
 * @param link address under which all rows are found and saved
 */
export function printedTable(table: ChartTable, link: string, wording: Wording): PrintedTable {
  const { caption, columns, rows } = table;
  if (rows.length <= MOST_ROWS) return { table };
  // Tables run in the order of time: the newest rows are the last ones.
  return {
    table: { caption, columns, rows: rows.slice(-MOST_ROWS) },
    note: cutSentence(rows.length, link, wording),
  };
}

export function cutSentence(all: number, link: string, { t }: Wording): string {
  return t('report.rowsCut', { printed: MOST_ROWS, all, link });
}
