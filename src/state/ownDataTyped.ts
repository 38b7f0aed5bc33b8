import type { Figure } from '#domain/figure.ts';
import type { SetAsideRow } from '#domain/figureTable.ts';
import type { Situation } from '#domain/situation.ts';
import type { FigureColumn } from '#feeds/figures/columns.ts';
import { READ_COLUMNS } from '#feeds/figures/columns.ts';
import { readRows, toFigureTable } from '#feeds/figures/toFigures.ts';
import type { OwnCells } from './ownData.ts';

/** A column of our table, by the name that a form gives its field. */
export type TypedField = FigureColumn;
export const TYPED_FIELDS: readonly TypedField[] = READ_COLUMNS;

/** What the reader of every feed makes of one row: the figure, or the first thing that is wrong with it. */
export function readTyped(
  cells: OwnCells,
  situation: Pick<Situation, 'zone' | 'measures' | 'sources'>,
): Figure | SetAsideRow {
  const read = readRows(
    {
      rows: [{ row: 1, cells, extra: '' }],
      unknownColumns: [],
      isOwnExport: false,
      notDeclaredJson: false,
      marking: null,
      clock: null,
    },
    {
      situation,
      retrieved: '',
      vintage: false,
      now: Temporal.Now.instant().epochMilliseconds,
    },
  );
  const { figures, rejected } = toFigureTable([read]);
  const made = figures[0] ?? rejected[0] ?? read.setAside[0];
  if (made === undefined) throw new Error('A row became neither a figure nor a row set aside.');
  return made;
}

export function isSetAside(read: Figure | SetAsideRow): read is SetAsideRow {
  return 'reason' in read;
}
