import writeXlsxFile from 'write-excel-file/universal';
import type { Cell, Sheet } from 'write-excel-file/universal';
import { workbookText } from './workbookText.ts';

/** A sheet that is small enough to be made at once. */
export interface FrameSheet {
  readonly name: string;
  readonly rows: readonly (readonly FrameCell[])[];
  /** Of each column, in letters. */
  readonly widths: readonly number[];
  /** Rows at the top that stay in sight. */
  readonly frozen: number;
}

export interface FrameCell {
  /** A number with `isDate` is a day in the count of spreadsheets. */
  readonly value: string | number;
  readonly isBold?: boolean;
  readonly isWrapped?: boolean;
  readonly isDate?: boolean;
}

/** Files of a workbook by their paths, as text. */
export type WorkbookParts = ReadonlyMap<string, string>;

/** Beside bold the library names no typeface. */
const FONT = { fontFamily: 'Arial', fontSize: 10 } as const;

const SHARED = [
  '[Content_Types].xml',
  '_rels/.rels',
  'xl/workbook.xml',
  'xl/_rels/workbook.xml.rels',
  'xl/styles.xml',
  'xl/sharedStrings.xml',
];

/**
 * The files of a workbook before they are packed. The library would pack them in workers made of text, which the page's
 * policy forbids, and with the time of day in them: it is stopped before that, by a part that cannot be read.
 */
export async function workbookFrame(sheets: readonly FrameSheet[]): Promise<WorkbookParts> {
  const reader: { read: (path: string) => unknown } = { read: () => undefined };
  const packed = writeXlsxFile(sheets.map(sheetOf), {
    ...FONT,
    features: [
      {
        files: {
          write: {
            files: (_, parts) => {
              reader.read = (path) => parts.read(path);
              return { 'xl/unread.bin': new UnreadableBlob() };
            },
          },
        },
      },
    ],
  }).toBlob();
  await packed.catch((error: unknown) => {
    if (!(error instanceof StoppedHere)) throw error;
  });
  const paths = [
    ...SHARED,
    ...sheets.flatMap((_, index) => [
      `xl/worksheets/sheet${String(index + 1)}.xml`,
      `xl/worksheets/_rels/sheet${String(index + 1)}.xml.rels`,
    ]),
  ];
  return new Map(paths.map((path) => [path, textOf(reader.read(path), path)]));
}

class StoppedHere extends Error {}

class UnreadableBlob extends Blob {
  override arrayBuffer(): Promise<ArrayBuffer> {
    return Promise.reject(new StoppedHere());
  }
}

function textOf(part: unknown, path: string): string {
  if (typeof part !== 'string') throw new TypeError(`The workbook has no part ${path}.`);
  return part;
}

function sheetOf({ name, rows, widths, frozen }: FrameSheet): Sheet<Blob> {
  return {
    sheet: name,
    data: rows.map((row) => row.map((cell) => cellOf(cell, heightOf(row, widths)))),
    columns: widths.map((width) => ({ width })),
    ...(frozen === 0 ? {} : { stickyRowsCount: frozen }),
  };
}

/** Points of a line. */
const LINE = 15;

/** Not every program finds the height of a wrapped text by itself; a letter is about as wide as a digit. */
function heightOf(row: readonly FrameCell[], widths: readonly number[]): number {
  const lines = row.map(({ value, isWrapped }, index) =>
    isWrapped === true ? Math.ceil(String(value).length / ((widths[index] ?? 10) - 2)) : 1,
  );
  return LINE * Math.max(1, ...lines);
}

function cellOf({ value, isBold, isWrapped, isDate }: FrameCell, height: number): Cell {
  return {
    ...(height === LINE ? {} : { height }),
    value: typeof value === 'string' ? sharedText(value) : value,
    ...(isBold === true ? { fontWeight: 'bold' as const, ...FONT } : {}),
    ...(isWrapped === true ? { wrap: true, alignVertical: 'top' as const } : {}),
    ...(isDate === true ? { format: 'yyyy-mm-dd' } : {}),
  };
}

/**
 * The library looks texts up among the properties of an object, where "constructor" and the like stand already, and
 * drops letters that were lost on their way here (U+FFFD).
 */
function sharedText(text: string): string {
  const written = workbookText(text).replaceAll('\uFFFD', 'U+FFFD');
  return written in {} ? `${written} ` : written;
}
