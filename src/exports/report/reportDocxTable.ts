import {
  AlignmentType,
  BorderStyle,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { ChartTable } from '#chartViews/chartView.ts';
import type { Direction } from '#wording/languages.ts';
import { columnWidths } from './columnWidths.ts';
import { twips } from './paperSheet.ts';
import { NO_RULE, OWN_STYLES } from './reportDocxStyles.ts';
import { wordsParagraph } from './reportDocxText.ts';

interface TableFrame {
  readonly direction: Direction;
  /** CSS pixels. */
  readonly width: number;
  /** A caption under it follows on the same page. */
  readonly hasCaption: boolean;
}

/** Short enough to stand on one page whole. */
const WHOLE = 14;
/** Rows that stay with the head, and with the caption. */
const TOGETHER = 2;

/** A native table: its head is repeated on each page, no row is split, few rows stay together. */
export function reportDocxTable(table: ChartTable, frame: TableFrame): Table {
  const { columns, rows } = table;
  const widths = columnWidths(table, frame.width).map(twips);
  const row = (cells: readonly string[], { isHead, keepNext }: RowKind) =>
    new TableRow({
      cantSplit: true,
      ...(isHead ? { tableHeader: true } : {}),
      keepNext,
      children: columns.map(({ numeric }, index) =>
        cellOf(cells[index] ?? '', { numeric, isHead, direction: frame.direction }, widths[index]),
      ),
    });
  const stays = (at: number) =>
    at < rows.length - 1
      ? rows.length <= WHOLE || at < TOGETHER - 1 || at >= rows.length - TOGETHER
      : frame.hasCaption;
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, one) => sum + one, 0), type: WidthType.DXA },
    columnWidths: widths,
    visuallyRightToLeft: frame.direction === 'rtl',
    borders: BORDERS,
    margins: { marginUnitType: WidthType.DXA, top: 40, bottom: 40, left: 0, right: GAP },
    tableLook: { firstRow: true },
    rows: [
      row(
        columns.map(({ label }) => label),
        { isHead: true, keepNext: true },
      ),
      ...rows.map(({ cells }, at) => row(cells, { isHead: false, keepNext: stays(at) })),
    ],
  });
}

interface RowKind {
  readonly isHead: boolean;
  readonly keepNext: boolean;
}

const GAP = 140;
const HAIRLINE = { style: BorderStyle.SINGLE, size: 4, color: 'C3CCD4' };
const STRONG = { style: BorderStyle.SINGLE, size: 8, color: '1D2833' };
const BORDERS = {
  top: STRONG,
  bottom: STRONG,
  left: NO_RULE,
  right: NO_RULE,
  insideHorizontal: HAIRLINE,
  insideVertical: NO_RULE,
};

interface CellKind {
  readonly numeric: boolean;
  readonly isHead: boolean;
  readonly direction: Direction;
}

function cellOf(
  text: string,
  { numeric, isHead, direction }: CellKind,
  width: number | undefined,
): TableCell {
  const paragraph = wordsParagraph(text, direction, {
    style: isHead ? OWN_STYLES.head : OWN_STYLES.cell,
    ...(numeric ? { alignment: AlignmentType.END } : {}),
  });
  return new TableCell({
    children: [paragraph],
    ...(width === undefined ? {} : { width: { size: width, type: WidthType.DXA } }),
    ...(isHead ? { borders: { bottom: STRONG }, verticalAlign: VerticalAlignTable.BOTTOM } : {}),
  });
}
