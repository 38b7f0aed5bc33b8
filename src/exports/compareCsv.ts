import type { SituationFigures } from '#chartViews/compare/compareView.ts';
import type { CsvTable } from './csvTable.ts';
import {
  FIGURE_COLUMNS,
  figuresCsv,
  type FiguresCsvOptions,
  RECEIPT_COLUMN,
} from './figuresCsv.ts';

/**
 * The figures of several situations in the columns of every file of figures. The columns name no situation, so the
 * note of each row begins with it; the file reads back as a feed like any other.
 * @example note: "Situation kabul-2021 (Kabul airlift, August 2021): since the Taliban took power"
 */
export function compareCsv(
  situations: readonly SituationFigures[],
  { knownAt, receipt = null }: Pick<FiguresCsvOptions, 'knownAt' | 'receipt'>,
): CsvTable {
  const tables = situations.map(({ id, title, marking, label = null, figures }) =>
    figuresCsv(
      figures.map((figure) => ({
        ...figure,
        references: figure.references.map((reference) => ({
          ...reference,
          note: noteOf(reference.note, `Situation ${id} (${title})`),
        })),
      })),
      { knownAt, marking, label, receipt },
    ),
  );
  const rows = tables.flatMap((table) =>
    Array.from({ length: table.rowCount }, (_, index) => ({ table, index })),
  );
  return {
    columns: receipt === null ? FIGURE_COLUMNS : [...FIGURE_COLUMNS, RECEIPT_COLUMN],
    rowCount: rows.length,
    rowAt: (index) => {
      const row = rows[index];
      if (row === undefined) throw new RangeError(`There is no row ${String(index)}.`);
      return row.table.rowAt(row.index);
    },
  };
}

/** Said once, however often the file is read and written again. */
function noteOf(note: string, situation: string): string {
  if (note.startsWith(situation)) return note;
  return note === '' ? situation : `${situation}: ${note}`;
}
