import type { FigureTable, SetAsideRow } from '#domain/figureTable.ts';
import type { Situation } from '#domain/situation.ts';
import { readRows, toFigureTable } from '#feeds/figures/toFigures.ts';
import type { PreviewRequest, TableSession } from '#feeds/ownTable/sessionTypes.ts';
import { readOwnRows } from './ownDataRows.ts';

/** All of a table, as it is kept. */
export interface TakenTable {
  /** `readOwnRows` reads it. */
  readonly csv: string;
  /** Rows of the file that are no row of `csv`. */
  readonly setAside: readonly SetAsideRow[];
}

/** Takes a whole table out of its session, chunk by chunk. Errors: those of the session. */
export async function takeTable(
  session: Pick<TableSession<unknown, unknown>, 'take'>,
  request: Omit<PreviewRequest<unknown>, 'chart'>,
): Promise<TakenTable> {
  const csv: string[] = [];
  const setAside: SetAsideRow[] = [];
  await session.take(request, (chunk) => {
    csv.push(chunk.csv);
    for (const row of chunk.unread) setAside.push(row);
  });
  return { csv: csv.join(''), setAside };
}

/** The figures of a taken table in the days and sources of the situation that it is compared with. */
export function figuresOfTaken(
  { csv }: TakenTable,
  situation: Pick<Situation, 'zone' | 'measures' | 'sources'>,
): Pick<FigureTable, 'figures' | 'rejected'> {
  const table = {
    rows: readOwnRows(csv) ?? [],
    unknownColumns: [],
    isOwnExport: false,
    notDeclaredJson: false,
    marking: null,
    clock: null,
  };
  const now = Temporal.Now.instant().epochMilliseconds;
  return toFigureTable([readRows(table, { situation, retrieved: '', vintage: false, now })]);
}
