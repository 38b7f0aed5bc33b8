import type { Figure } from '#domain/figure.ts';
import type { SetAsideRow } from '#domain/figureTable.ts';
import type { TableSession } from '#feeds/ownTable/sessionTypes.ts';
import type { Mapping } from '#feeds/ownTable/types.ts';

/** All of a table, as it is kept. */
export interface TakenTable {
  /** `readOwnRows` reads it. */
  readonly csv: string;
  readonly figures: readonly Figure[];
  readonly rejected: readonly Figure[];
  /** Rows of the file that are no row of `csv`. */
  readonly setAside: readonly SetAsideRow[];
}

/** Takes a whole table out of its session, chunk by chunk. Errors: those of the session. */
export async function takeTable(
  session: Pick<TableSession<unknown, unknown>, 'take'>,
  request: { readonly sheet: number; readonly mapping: Mapping | null },
): Promise<TakenTable> {
  const csv: string[] = [];
  const figures: Figure[] = [];
  const rejected: Figure[] = [];
  const setAside: SetAsideRow[] = [];
  await session.take(request, (chunk) => {
    csv.push(chunk.csv);
    for (const figure of chunk.figures) figures.push(figure);
    for (const figure of chunk.rejected) rejected.push(figure);
    for (const row of chunk.unread) setAside.push(row);
  });
  return { csv: csv.join(''), figures, rejected, setAside };
}
