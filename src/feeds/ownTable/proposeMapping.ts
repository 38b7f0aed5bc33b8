import type { OpenedTable, Proposal } from './types.ts';

/**
 * What the columns of a sheet seem to be, and what has to be asked because the table does not say it.
 * Left out header row = the one that looks like it.
 */
export function proposeMapping(
  _opened: OpenedTable,
  _sheetIndex: number,
  _headerRow?: number,
): Proposal {
  throw new Error('not built yet');
}
