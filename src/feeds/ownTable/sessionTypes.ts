import type { Figure } from '#domain/figure.ts';
import type { SetAsideReason, SetAsideRow, TableNote } from '#domain/figureTable.ts';
import type { Situation } from '#domain/situation.ts';
import type { Cell, Mapping, OpenedTable, Proposal, Sheet } from './types.ts';

export interface OpenedSheet {
  readonly name: string;
  readonly own: Sheet['own'];
  readonly firstRow: Sheet['firstRow'];
  readonly rowCount: number;
  readonly columnCount: number;
  /** The first rows (HEAD_ROWS at most), for choosing the row of headers. */
  readonly head: readonly (readonly Cell[])[];
}

/** What a page is told of an opened file; the rows stay with the worker. */
export interface OpenedSummary extends Omit<OpenedTable, 'sheets'> {
  readonly name: string;
  readonly bytes: number;
  readonly sheets: readonly OpenedSheet[];
  /** For the sheet that looks most like a table. */
  readonly proposal: Proposal;
}

/** What a first chart needs to know of the page; `Ask` is the host's own (width, language …). */
export interface PreviewRequest<Ask> {
  /** Index of the sheet. */
  readonly sheet: number;
  /** Null = the sheet is our own table and read as such. */
  readonly mapping: Mapping | null;
  /** Null = no chart is wanted. */
  readonly chart: Ask | null;
  /** The situation that the figures are read for. Left out = none; a mapping names its own zone. */
  readonly readFor?: Pick<Situation, 'zone' | 'measures' | 'sources'>;
}

/** Law: `received` = rows behind the references of all figures and rejected + rows set aside. */
export interface TableCounts {
  readonly received: number;
  /** Rows of the sheet below its headers that hold anything; `received` is that many for each value column. */
  readonly sheetRows: number;
  readonly blankRows: number;
  /** Rows that became statements. */
  readonly kept: number;
  readonly figures: number;
  readonly rejected: number;
  readonly setAsideRows: number;
  readonly byReason: readonly { readonly reason: SetAsideReason; readonly count: number }[];
  readonly notes: readonly TableNote[];
}

export interface Preview<View> extends TableCounts {
  /** The first of them (SHOWN_SET_ASIDE). */
  readonly setAside: readonly SetAsideRow[];
  /** Row numbers of the first blank lines. */
  readonly blankAt: readonly number[];
  /** Figures in time order: all of them up to SHOWN_FIGURES, else none; the chart is then made by the worker. */
  readonly shownFigures: readonly Figure[];
  /** The first rows as they will be read (SAMPLE_ROWS), column by column of our own table. */
  readonly sample: readonly {
    readonly row: number;
    readonly cells: Readonly<Record<string, string>>;
  }[];
  /** What the host made of the figures; null where none was asked for. */
  readonly chart: View | null;
}

export interface TakenChunk {
  /**
   * Lines of our own table as CSV (RFC 4180, CRLF, ends with one): READ_COLUMNS, then `row`, `rows` and `extra` of
   * the raw row. The first chunk begins with the headers. Rows that readRows sets aside are in it.
   */
  readonly csv: string;
  readonly figures: readonly Figure[];
  readonly rejected: readonly Figure[];
  /** Everything that was set aside. */
  readonly setAside: readonly SetAsideRow[];
  /** Those among them that never became a row of `csv` (footnotes). */
  readonly unread: readonly SetAsideRow[];
}

/** An opened file. One thing is done at a time, in the order asked. Errors: `TableFault`; `AbortError` once closed. */
export interface TableSession<Ask, View> {
  readonly opened: OpenedSummary;
  /** Left out header row = the one that looks like it. */
  readonly propose: (sheet: number, headerRow?: number) => Promise<Proposal>;
  readonly preview: (request: PreviewRequest<Ask>) => Promise<Preview<View>>;
  /** Everything, in chunks that no screen waits for. */
  readonly take: (
    request: Omit<PreviewRequest<Ask>, 'chart'>,
    onChunk: (chunk: TakenChunk) => void,
  ) => Promise<TableCounts>;
  /** Stops whatever is under way and forgets the file. */
  readonly close: () => void;
}

/** Where the reading is done; src/ownTableHost.ts is the page's. */
export interface TableHost<Ask, View> {
  /** Null or an error = no worker here: the same work is done in the page. */
  readonly startWorker: () => Worker | null;
  readonly chartsOf: () => Promise<ChartMaker<Ask, View>>;
}

/** Makes what a page shows first of the figures of a table. */
export type ChartMaker<Ask, View> = (read: ReadForChart, ask: Ask) => View | null;

export interface ReadForChart {
  readonly figures: readonly Figure[];
  readonly rejected: readonly Figure[];
  readonly setAside: readonly SetAsideRow[];
  readonly notes: readonly TableNote[];
  readonly received: number;
  readonly zone: string;
}
