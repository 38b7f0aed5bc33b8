import { unguardCell } from './csvGuard.ts';

/**
 * Our own CSV has one row per figure. What its references say stands in these columns: one item for each,
 * joined by " | ", or a single item that holds for all of them. `carried_by` and `url` always list every reference.
 */
export const LISTED_COLUMNS = [
  'published',
  'retrieved',
  'carried_by',
  'url',
  'role',
  'revises',
  'note',
] as const;
export type ListedColumn = (typeof LISTED_COLUMNS)[number];

/** Columns whose length says how many references there are. */
const COUNTED_COLUMNS: readonly ListedColumn[] = ['carried_by', 'url'];

const SEPARATOR = ' | ';

/** The cell of a listed column; a pipe inside an item is doubled, so that the items can be told apart again. */
export function joinListed(column: ListedColumn, items: readonly string[]): string {
  const [first = ''] = items;
  const isOneForAll = items.every((item) => item === first) && !COUNTED_COLUMNS.includes(column);
  const written = isOneForAll ? [first] : items;
  return written.map((item) => item.replaceAll('|', '||')).join(SEPARATOR);
}

/**
 * The cells of each reference in a row of our own export, without the guard against formulas; other columns are
 * not touched. Null where the lists differ in length: someone has edited the row, and nothing is guessed.
 * @example splitListed({ carried_by: 'A | B', url: 'x | y', role: 'recommended', … }) // two sets of cells
 */
export function splitListed(
  cells: Readonly<Record<ListedColumn, string>>,
): Record<ListedColumn, string>[] | null {
  const lists = listsOf(cells);
  const count = lists.carried_by.length;
  for (const column of LISTED_COLUMNS) {
    const { length } = lists[column];
    if (length !== count && (length !== 1 || COUNTED_COLUMNS.includes(column))) return null;
  }
  return Array.from({ length: count }, (_, index) => {
    const item = (column: ListedColumn) => lists[column][index] ?? lists[column][0] ?? '';
    return byColumn(item);
  });
}

function listsOf(cells: Readonly<Record<ListedColumn, string>>): Record<ListedColumn, string[]> {
  return byColumn((column) => itemsOf(unguardCell(cells[column])));
}

/** A single pipe between spaces parts two items: those inside items are doubled, and stand in even runs. */
function itemsOf(text: string): string[] {
  return text.split(SEPARATOR).map((item) => item.replaceAll('||', '|'));
}

function byColumn<Value>(valueOf: (column: ListedColumn) => Value): Record<ListedColumn, Value> {
  return {
    published: valueOf('published'),
    retrieved: valueOf('retrieved'),
    carried_by: valueOf('carried_by'),
    url: valueOf('url'),
    role: valueOf('role'),
    revises: valueOf('revises'),
    note: valueOf('note'),
  };
}
