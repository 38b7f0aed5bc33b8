import { createWording, type Wording } from '#wording/wording.ts';
import { columnDictionary, DICTIONARY_HEADS } from './columnDictionary.ts';
import { columnFacts } from './columnFacts.ts';
import { type DataSelection, figuresTable, requireFigures } from './dataSelection.ts';
import { hxlTags } from './hxlTags.ts';
import { nextTurn, type Pause } from './pause.ts';
import { readmeSections, readmeTitle } from './readmeSections.ts';
import { type FrameCell, type FrameSheet, workbookFrame } from './workbookFrame.ts';
import { columnLetters, workbookRows } from './workbookRows.ts';
import { joinedBytes, zipFiles } from './zipFiles.ts';

/** A workbook of more would be larger than a phone can hold while it is made; CSV has no such limit. */
export const MOST_WORKBOOK_ROWS = 100_000;

export interface WorkbookOptions {
  /** With a row of HXL hashtags under the headers. */
  readonly hasTags?: boolean;
  readonly pause?: Pause;
}

/**
 * Figures as an XLSX workbook of three sheets: the figures in the columns of the CSV, what the file is, and what each
 * column means. The same bytes for the same input. Errors: RangeError where there is no figure or more than
 * `MOST_WORKBOOK_ROWS`.
 */
export async function figuresWorkbook(
  selection: DataSelection,
  { hasTags = false, pause = nextTurn }: WorkbookOptions = {},
): Promise<Uint8Array> {
  requireFigures(selection);
  if (selection.figures.length > MOST_WORKBOOK_ROWS) {
    throw new RangeError(`A workbook holds ${String(MOST_WORKBOOK_ROWS)} figures at most.`);
  }
  const wording = createWording('en');
  const table = figuresTable(selection);
  const facts = columnFacts(table.columns);
  const tags = hasTags ? [hxlTags(table.columns, selection.figures)] : [];
  const heads = [table.columns, ...tags].map((row) => row.map(bold));
  const dates = new Set(facts.filter(({ name }) => DATES.has(name)).map(({ name }) => name));
  const data: FrameSheet = {
    name: wording.t('files.sheet.data'),
    // The last row is there for its style alone, and makes room for the figures.
    rows: [...heads, [{ value: 1, isDate: true }]],
    widths: facts.map(({ name }) => WIDTHS[name] ?? 14),
    frozen: heads.length,
  };
  const firstRow = heads.length + 1;
  // How many texts had to be cut is said in the readme: the rows come first, with a style that is known after a trial.
  const dateStyle = styleOf(sheetXml(await workbookFrame([data])), firstRow);
  const rows = await workbookRows(
    {
      table,
      firstRow,
      dates,
      dateStyle,
      cutNote: (count) => wording.t('files.cut', { count }),
    },
    pause,
  );
  const readme = readmeSheet(selection, { hasTags, cut: rows.cut }, wording);
  const parts = await workbookFrame([data, readme, dictionarySheet(selection, wording)]);
  const encoder = new TextEncoder();
  const entries = [...parts].map(([path, text]) => ({
    path,
    bytes: path === DATA_SHEET ? withRows(text, firstRow, rows.parts) : encoder.encode(text),
  }));
  return zipFiles(entries, pause);
}

const DATA_SHEET = 'xl/worksheets/sheet1.xml';
const DATES: ReadonlySet<string> = new Set(['as_of', 'published']);
const WIDTHS: Readonly<Record<string, number>> = {
  figure_id: 44,
  indicator: 20,
  indicator_name: 32,
  place: 22,
  breakdown: 24,
  as_of: 26,
  qualifier: 11,
  unit: 11,
  source: 32,
  published: 26,
  known_from: 22,
  carried_by: 30,
  url: 40,
  role: 16,
  note: 60,
  receipt: 40,
};

function bold(value: string): FrameCell {
  return { value, isBold: true };
}

function sheetXml(parts: ReadonlyMap<string, string>): string {
  return parts.get(DATA_SHEET) ?? '';
}

function styleOf(xml: string, row: number): string {
  const style = new RegExp(`<c r="${columnLetters(0)}${String(row)}" s="(\\d+)"`).exec(xml)?.[1];
  if (style === undefined) throw new Error('The workbook has no style for dates.');
  return style;
}

function withRows(xml: string, row: number, rows: readonly Uint8Array[]): Uint8Array {
  const from = xml.indexOf(`<row r="${String(row)}"`);
  const to = xml.indexOf('</sheetData>');
  if (from < 0 || to < from) throw new Error('The sheet has no room for figures.');
  const encoder = new TextEncoder();
  return joinedBytes([encoder.encode(xml.slice(0, from)), ...rows, encoder.encode(xml.slice(to))]);
}

function readmeSheet(
  selection: DataSelection,
  { hasTags, cut }: { readonly hasTags: boolean; readonly cut: number },
  wording: Wording,
): FrameSheet {
  const { t } = wording;
  const reading = [
    t('files.readme.readingSheet'),
    t('files.readme.readingSheetText'),
    ...(cut === 0 ? [] : [t('files.readme.readingCut', { count: cut })]),
    ...(hasTags ? [t('files.readme.readingTags')] : []),
  ];
  const lines = readmeSections(selection, { reading }, wording).flatMap(
    ({ heading, lines: said }) => [
      [bold(heading)],
      ...said.map((value) => [{ value, isWrapped: true }]),
    ],
  );
  return {
    name: t('files.sheet.readme'),
    rows: [[bold(readmeTitle(selection, wording))], ...lines],
    widths: [110],
    frozen: 1,
  };
}

function dictionarySheet(selection: DataSelection, wording: Wording): FrameSheet {
  const { t } = wording;
  const rows = columnDictionary(selection, wording).map((cells) =>
    cells.map((value) => ({ value, isWrapped: true })),
  );
  return {
    name: t('files.sheet.columns'),
    rows: [
      DICTIONARY_HEADS.map((head) => bold(t(`files.columnHead.${head}`))),
      ...rows,
      [{ value: t('files.columnKindSheet') }],
    ],
    widths: [18, 60, 48, 24, 48, 36],
    frozen: 1,
  };
}
