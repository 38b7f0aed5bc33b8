import { openTable } from '#feeds/ownTable/openTable.ts';
import { isTableFault } from '#feeds/ownTable/tableFault.ts';
import type { OpenedTable } from '#feeds/ownTable/types.ts';

export type CheckedTable =
  | { readonly is: 'table'; readonly lines: readonly string[]; readonly broken: readonly string[] }
  | { readonly is: 'unknown'; readonly why: string };

/** Opens a file as a table of somebody's own, as the page does with a dropped file. */
export async function checkTable(name: string, bytes: Uint8Array): Promise<CheckedTable> {
  try {
    return tableLines(await openTable({ name, bytes }));
  } catch (error) {
    if (!isTableFault(error)) throw error;
    const { reason, seen } = error.fault;
    if (reason === 'not_utf8') return openedAsLatin(name, bytes);
    const words = seen.replace(/\s+/g, ' ').slice(0, 80);
    return { is: 'unknown', why: `no table: ${reason}${words === '' ? '' : ` (${words})`}` };
  }
}

/** The page asks before it reads a file in this way; a check says it. */
async function openedAsLatin(name: string, bytes: Uint8Array): Promise<CheckedTable> {
  const opened = await openTable({ name, bytes }, { encoding: 'windows-1252' });
  const checked = tableLines(opened);
  if (checked.is === 'unknown') return checked;
  return { ...checked, lines: ['not UTF-8: read as windows-1252', ...checked.lines] };
}

function tableLines({ format, sheets }: OpenedTable): CheckedTable {
  return {
    is: 'table',
    broken: [],
    lines: [
      `a table of somebody's own (${format})`,
      ...sheets.map(({ name, rows }) => `sheet "${name}": ${rows.length} lines`),
    ],
  };
}
