import Papa from 'papaparse';
import { READ_COLUMNS } from '../figures/columns.ts';
import type { RawRow } from '../figures/rawTable.ts';

const COLUMNS = [...READ_COLUMNS, 'row', 'rows', 'extra'];

export const OWN_CSV_HEADERS = `${COLUMNS.join(',')}\r\n`;

/** Raw rows as lines of our own table: what `row`, `rows` and `extra` say is kept beside the cells. */
export function ownCsvLines(rows: readonly RawRow[]): string {
  if (rows.length === 0) return '';
  const lines = rows.map((row) => [
    ...READ_COLUMNS.map((column) => row.cells[column] ?? ''),
    String(row.row),
    String(row.rows ?? 1),
    row.extra,
  ]);
  return `${Papa.unparse(lines)}\r\n`;
}
