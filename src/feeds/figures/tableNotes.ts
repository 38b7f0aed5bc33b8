import type { TableNote } from '#domain/figureTable.ts';
import { indicatorOf } from '#domain/indicator.ts';
import type { StatedRow } from '#domain/statedRow.ts';
import { READ_COLUMNS } from './columns.ts';
import type { RawRow, RawTable } from './rawTable.ts';
import type { ReadContext } from './readRow.ts';

/** Notes on the texts of a table: what was kept out, cleaned, or was damaged before it came. */
export function noteTexts(
  raw: RawTable,
  counts: { readonly hidden: number; readonly damaged: number },
): TableNote[] {
  const repeats = repeatsOf(raw.rows);
  return present([
    { code: 'unknown_columns', count: raw.unknownColumns.length, names: raw.unknownColumns },
    { code: 'not_declared_json', count: raw.notDeclaredJson ? 1 : 0, names: [] },
    { code: 'hidden_characters_removed', count: counts.hidden, names: [] },
    { code: 'damaged_letters', count: counts.damaged, names: [] },
    { code: 'identical_rows_merged', count: repeats.length, names: repeats },
  ]);
}

/** Notes on rows that were kept: what a reader should know before trusting them. */
export function noteStatements(
  stated: readonly StatedRow[],
  { situation }: ReadContext,
): TableNote[] {
  const named = new Set(situation.sources.map(({ name }) => name));
  return present([
    {
      code: 'no_zone',
      ...rowsWhere(stated, ({ asOf, reference }) =>
        [asOf, reference.published].some((time) => time?.zoneAssumed === true),
      ),
    },
    {
      code: 'unknown_indicator',
      ...namesOf(stated, ({ indicator }) => (indicatorOf(indicator) ? null : indicator)),
    },
    {
      code: 'unknown_source',
      ...namesOf(stated, ({ source }) => (named.has(source) ? null : source)),
    },
  ]);
}

const SHOWN_NAMES = 30;

function present(notes: readonly TableNote[]): TableNote[] {
  return notes.filter(({ count }) => count > 0);
}

type Found = Pick<TableNote, 'count' | 'names'>;

function rowsWhere(stated: readonly StatedRow[], is: (row: StatedRow) => boolean): Found {
  const found = stated.filter(is);
  const names = found.slice(0, SHOWN_NAMES).map(({ reference }) => String(reference.row));
  return { count: found.length, names };
}

/** How many rows, and the distinct names among them. */
function namesOf(stated: readonly StatedRow[], name: (row: StatedRow) => string | null): Found {
  const found = stated.map(name).filter((one) => one !== null);
  return { count: found.length, names: [...new Set(found)].slice(0, SHOWN_NAMES) };
}

/** Row numbers of rows that repeat an earlier one to the letter. */
function repeatsOf(rows: readonly RawRow[]): string[] {
  const seen = new Set<string>();
  const repeats: string[] = [];
  for (const { row, cells } of rows) {
    const key = JSON.stringify(READ_COLUMNS.map((column) => cells[column] ?? ''));
    if (seen.has(key)) repeats.push(String(row));
    seen.add(key);
  }
  return repeats;
}
