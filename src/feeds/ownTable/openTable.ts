import { TableFault } from './tableFault.ts';
import type { OpenedTable, OpenOptions, TableFile } from './types.ts';

/**
 * Opens a file by its content, whatever its name says: XLSX, CSV with commas, semicolons or tabs, JSON, or one such
 * file in a zip. Errors: `TableFault`.
 */
export function openTable(file: TableFile, _options: OpenOptions = {}): Promise<OpenedTable> {
  return Promise.reject(new TableFault('not_a_table', file.name));
}
