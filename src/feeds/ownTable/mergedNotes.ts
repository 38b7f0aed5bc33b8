import type { TableNote } from '#domain/figureTable.ts';

const SHOWN_NAMES = 30;

/**
 * The notes of the parts of a table as those of the whole. Rows that repeat one of another part are counted
 * elsewhere (`countedSame`); sources are only unknown where some are known.
 */
export function mergedNotes(
  parts: readonly (readonly TableNote[])[],
  hasSources: boolean,
): TableNote[] {
  const whole = new Map<TableNote['code'], TableNote>();
  for (const note of parts.flat()) {
    if (note.code === 'identical_rows_merged') continue;
    if (note.code === 'unknown_source' && !hasSources) continue;
    const before = whole.get(note.code);
    const names = new Set([...(before?.names ?? []), ...note.names]);
    whole.set(note.code, {
      code: note.code,
      count: (before?.count ?? 0) + note.count,
      names: [...names].slice(0, SHOWN_NAMES),
    });
  }
  return [...whole.values()];
}
