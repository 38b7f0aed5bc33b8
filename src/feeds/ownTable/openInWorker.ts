import { TableFault } from './tableFault.ts';
import type { TableHost, TableSession } from './sessionTypes.ts';
import type { OpenOptions, TableFile } from './types.ts';

/**
 * Opens a file in a worker, or in the page where no worker may be started. Errors: `TableFault`.
 * The file's bytes go to the worker and cannot be used afterwards.
 */
export function openInWorker<Ask, View>(
  file: TableFile,
  _host: TableHost<Ask, View>,
  _options: OpenOptions = {},
): Promise<TableSession<Ask, View>> {
  return Promise.reject(new TableFault('not_a_table', file.name));
}
