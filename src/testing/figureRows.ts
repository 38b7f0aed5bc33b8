import type { FigureTable } from '#domain/figureTable.ts';
import type { FigureColumn } from '#feeds/figures/columns.ts';
import { OPTIONAL_COLUMNS, REQUIRED_COLUMNS } from '#feeds/figures/columns.ts';
import type { ReadContext } from '#feeds/figures/readRow.ts';
import { readRows, toFigureTable } from '#feeds/figures/toFigures.ts';
import { readRawTable } from '#feeds/figures/wire.ts';

export type RowCells = Partial<Record<FigureColumn, string>>;

export const FIGURE_COLUMNS: readonly FigureColumn[] = [...REQUIRED_COLUMNS, ...OPTIONAL_COLUMNS];
/** A row with nothing wrong with it. */
export const GOOD_ROW: RowCells = {
  indicator: 'arrivals',
  place: 'Armenia',
  as_of: '2023-09-24T18:00:00+04:00',
  value: '377',
  qualifier: 'exact',
  unit: 'people',
  source: 'Government of Armenia',
  published: '2023-09-24',
};

/** Read on 23 November 2026. */
export const READ_CONTEXT: ReadContext = {
  situation: {
    zone: 'Asia/Yerevan',
    measures: { border_crossings: 'cumulative' },
    sources: [
      { id: 'g', name: 'Government of Armenia' },
      { id: 's', name: 'toString' },
    ],
  },
  retrieved: '',
  vintage: false,
  now: Date.UTC(2026, 10, 23),
};

/** The table of one row: the good one with these cells changed. */
export function tableOfRow(cells: RowCells): FigureTable {
  return tableOf([{ ...GOOD_ROW, ...cells }]);
}

export function tableOf(rows: readonly RowCells[]): FigureTable {
  return toFigureTable([readRows(readRawTable(csvOf(rows), 'text/csv', 'x'), READ_CONTEXT)]);
}

export function csvOf(rows: readonly RowCells[]): string {
  const lines = rows.map((row) =>
    FIGURE_COLUMNS.map((column) => quoted(row[column] ?? '')).join(','),
  );
  return [FIGURE_COLUMNS.join(','), ...lines, ''].join('\n');
}

function quoted(text: string): string {
  return /^[\w:+-]*$/.test(text) ? text : `"${text.replaceAll('"', '""')}"`;
}
