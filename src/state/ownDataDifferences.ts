/** One row of our export: its cells by the names of its columns, as text. */
export interface ComparedRow {
  readonly id: string;
  readonly cells: Readonly<Record<string, string>>;
}

/** One cell that is not as it was. */
export interface ChangedCell {
  readonly column: string;
  readonly from: string;
  readonly to: string;
}

export interface ChangedRow {
  readonly before: ComparedRow;
  readonly after: ComparedRow;
  readonly cells: readonly ChangedCell[];
}

/** Law: rows before = removed + changed + unchanged; rows after = added + changed + unchanged. */
export interface OwnDifferences {
  readonly added: readonly ComparedRow[];
  readonly changed: readonly ChangedRow[];
  readonly removed: readonly ComparedRow[];
  readonly unchanged: number;
}

/** Made anew at each reading, or about the file and not the figure: they are no edit. */
const DERIVED = ['figure_id', 'indicator_name', 'known_from', 'known_at', 'receipt', 'retrieved'];
/** What a statement is of: all but the number and what was said about it. */
const THING = ['indicator', 'place', 'breakdown', 'source', 'unit', 'as_of'] as const;

/**
 * What someone did to a table between its export and its return. A row with the same id is the same figure; one
 * whose number was changed has another id, and is found by indicator, place, breakdown, source, unit and time; one of
 * which a single one of these was changed is found by the rest and its number, where only one row fits.
 */
export function ownDifferences(
  before: readonly ComparedRow[],
  after: readonly ComparedRow[],
): OwnDifferences {
  const left = { before: [...before], after: [...after] };
  const pairs = [
    ...paired(left, ({ id }) => id),
    ...paired(left, keyOf(THING)),
    ...THING.flatMap((changed) => {
      const rest = THING.filter((column) => column !== changed);
      return paired(left, keyOf([...rest, 'value', 'value_low', 'value_high']));
    }),
  ];
  const compared = pairs.map(([one, other]) => ({
    before: one,
    after: other,
    cells: changedCells(one, other),
  }));
  const changed = compared.filter(({ cells }) => cells.length > 0);
  return {
    added: left.after,
    changed,
    removed: left.before,
    unchanged: compared.length - changed.length,
  };
}

interface Left {
  before: ComparedRow[];
  after: ComparedRow[];
}

/** Takes out of both sides what has one key, where it is alone with it on each side. */
function paired(left: Left, key: (row: ComparedRow) => string): [ComparedRow, ComparedRow][] {
  const before = onlyOnes(left.before, key);
  const after = onlyOnes(left.after, key);
  const pairs = [...before].flatMap(([name, row]): [ComparedRow, ComparedRow][] => {
    const other = after.get(name);
    return other === undefined ? [] : [[row, other]];
  });
  const taken = new Set(pairs.flat());
  left.before = left.before.filter((row) => !taken.has(row));
  left.after = left.after.filter((row) => !taken.has(row));
  return pairs;
}

function onlyOnes(
  rows: readonly ComparedRow[],
  key: (row: ComparedRow) => string,
): Map<string, ComparedRow> {
  const found = new Map<string, ComparedRow>();
  const twice = new Set<string>();
  for (const row of rows) {
    const name = key(row);
    if (found.has(name)) twice.add(name);
    found.set(name, row);
  }
  for (const name of twice) found.delete(name);
  return found;
}

function keyOf(columns: readonly string[]): (row: ComparedRow) => string {
  return ({ cells }) => JSON.stringify(columns.map((column) => cells[column] ?? ''));
}

function changedCells(before: ComparedRow, after: ComparedRow): ChangedCell[] {
  const columns = [...new Set([...Object.keys(before.cells), ...Object.keys(after.cells)])];
  return columns
    .filter((column) => !DERIVED.includes(column))
    .map((column) => ({
      column,
      from: before.cells[column] ?? '',
      to: after.cells[column] ?? '',
    }))
    .filter(({ from, to }) => from !== to);
}
