import type { SetAsideReason } from '#domain/figureTable.ts';
import { rowCount } from '#domain/rowCount.ts';
import type { RawRow } from '../figures/rawTable.ts';
import { HEAD_ROWS, SAMPLE_ROWS, SHOWN_FIGURES, SHOWN_SET_ASIDE } from './limits.ts';
import { openTable } from './openTable.ts';
import { OWN_CSV_HEADERS, ownCsvLines } from './ownTableCsv.ts';
import { proposeMapping } from './proposeMapping.ts';
import { readSheet, type SheetRead } from './readSheet.ts';
import type {
  ChartMaker,
  OpenedSummary,
  Preview,
  PreviewRequest,
  TableCounts,
  TakenChunk,
} from './sessionTypes.ts';
import { TableFault } from './tableFault.ts';
import type { OpenedTable, OpenOptions, Proposal, Sheet, TableFile } from './types.ts';

/** An opened file and what can be asked of it, wherever it is done: in a worker, or in the page without one. */
export interface TableTasks<Ask, View> {
  readonly opened: OpenedSummary;
  readonly propose: (sheet: number, headerRow?: number) => Proposal;
  readonly preview: (request: PreviewRequest<Ask>) => Promise<Preview<View>>;
  readonly take: (request: TakeRequest<Ask>) => Generator<TakenChunk, TableCounts>;
}

export type TakeRequest<Ask> = Omit<PreviewRequest<Ask>, 'chart'>;

/** Errors: `TableFault`. */
export async function openTasks<Ask, View>(
  file: TableFile,
  options: OpenOptions,
  chartsOf: () => Promise<ChartMaker<Ask, View>>,
): Promise<TableTasks<Ask, View>> {
  const bytes = file.bytes.length;
  const table = await openTable(file, options);
  const read = rememberLast(table);
  return {
    opened: summaryOf(table, { name: file.name, bytes }),
    propose: (sheet, headerRow) => proposeMapping(table, sheet, headerRow),
    preview: async (request) => {
      const sheet = read(request);
      const make = request.chart === null ? null : await chartsOf();
      return previewOf(sheet, make === null ? null : chartOf(sheet, request, make));
    },
    take: (request) => chunksOf(read(request)),
  };
}

/** What was previewed is what is taken: a sheet is read anew only by another mapping. */
function rememberLast(table: OpenedTable): (request: TakeRequest<unknown>) => SheetRead {
  let last: { readonly key: string; readonly read: SheetRead } | null = null;
  return ({ sheet: index, mapping, readFor }) => {
    const sheet: Sheet | undefined = table.sheets[index];
    if (sheet === undefined) throw new TableFault('not_a_table', String(index));
    const key = JSON.stringify([index, mapping, readFor]);
    if (last?.key === key) return last.read;
    // Two readings of a million rows do not fit beside each other.
    last = null;
    const now = Temporal.Now.instant().epochMilliseconds;
    const read = readSheet(sheet, { mapping, readFor, now, sampleRows: SAMPLE_ROWS });
    last = { key, read };
    return read;
  };
}

function summaryOf(
  { sheets, ...table }: OpenedTable,
  file: Pick<OpenedSummary, 'name' | 'bytes'>,
): OpenedSummary {
  const proposals = sheets.map((_, index) => proposeMapping({ sheets }, index));
  const best = proposals.reduce((most, next) =>
    likeness(next, sheets) > likeness(most, sheets) ? next : most,
  );
  return {
    ...table,
    ...file,
    sheets: sheets.map(({ name, own, firstRow, rows }, index) => ({
      name,
      own,
      firstRow,
      rowCount: rows.length,
      columnCount: proposals[index]?.headers.length ?? 0,
      head: rows.slice(0, HEAD_ROWS),
    })),
    proposal: best,
  };
}

/** Our own table before all, then one with tags, with numbers, with a date; then the longest. */
function likeness({ sheet, mapping }: Proposal, sheets: readonly Sheet[]): number {
  const one = sheets[sheet];
  if (one === undefined) return 0;
  const says = (role: string) => mapping.columns.some(({ as }) => as === role);
  const signs = [one.own !== null, mapping.tagRow !== null, says('value'), says('as_of')];
  const weight = signs.reduce((sum, sign) => sum * 2 + Number(sign), 0);
  return weight + one.rows.length / 10_000_000;
}

function chartOf<Ask, View>(
  read: SheetRead,
  { chart, mapping, readFor }: PreviewRequest<Ask>,
  make: ChartMaker<Ask, View>,
): View | null {
  if (chart === null) return null;
  const { figures, rejected, setAside, notes, received } = read;
  const zone = mapping?.zone ?? readFor?.zone ?? 'UTC';
  return make({ figures, rejected, setAside, notes, received, zone }, chart);
}

function previewOf<View>(read: SheetRead, chart: View | null): Preview<View> {
  return {
    ...countsOf(read),
    setAside: read.setAside.slice(0, SHOWN_SET_ASIDE),
    blankAt: read.blank.slice(0, SHOWN_SET_ASIDE),
    shownFigures: read.figures.length > SHOWN_FIGURES ? [] : read.figures,
    sample: read.sample.map(({ row, cells }) => ({ row, cells: { ...cells } })),
    chart,
  };
}

function countsOf(read: SheetRead): TableCounts {
  const byReason = new Map<SetAsideReason, number>();
  for (const { reason, rows = 1 } of read.setAside) {
    byReason.set(reason, (byReason.get(reason) ?? 0) + rows);
  }
  return {
    received: read.received,
    sheetRows: read.sheetRows,
    blankRows: read.blank.length,
    kept: read.kept,
    figures: read.figures.length,
    rejected: read.rejected.length,
    setAsideRows: rowCount(read.setAside),
    byReason: [...byReason]
      .map(([reason, count]) => ({ reason, count }))
      .sort((one, other) => other.count - one.count),
    notes: read.notes,
  };
}

/** So many of each kind go into one message: a page reads it in a few milliseconds. */
const CHUNK = 1000;

function* chunksOf(read: SheetRead): Generator<TakenChunk, TableCounts> {
  const { mapper, figures, rejected, setAside, unread } = read;
  const rows = Math.max(0, mapper.end - mapper.first);
  const most = Math.max(rows, figures.length, rejected.length, setAside.length, unread.length);
  for (let from = 0; from === 0 || from < most; from += CHUNK) {
    const to = from + CHUNK;
    const raw: readonly RawRow[] =
      from < rows ? mapper.map(mapper.first + from, mapper.first + to).rows : [];
    yield {
      csv: `${from === 0 ? OWN_CSV_HEADERS : ''}${ownCsvLines(raw)}`,
      figures: figures.slice(from, to),
      rejected: rejected.slice(from, to),
      setAside: setAside.slice(from, to),
      unread: unread.slice(from, to),
    };
  }
  return countsOf(read);
}
