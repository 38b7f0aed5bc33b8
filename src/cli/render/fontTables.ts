/** What a font file says of itself, as far as a choice needs it. */
export interface FontTables {
  /** "Liberation Sans"; empty where the file names none. */
  readonly family: string;
  readonly isBold: boolean;
  readonly isItalic: boolean;
  /** True for a letter that it draws, by code point. */
  readonly has: (codePoint: number) => boolean;
}

/**
 * Reads the tables of a TrueType or OpenType file, of a collection those of its first font; null for what is none, or
 * is damaged. Rule: OpenType 1.9, "name", "cmap", "head".
 */
export function readFontTables(bytes: Uint8Array): FontTables | null {
  try {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const isCollection = tagAt(view, 0) === 'ttcf';
    const tables = tableOffsets(view, isCollection ? view.getUint32(12) : 0);
    const [name, cmap, head] = ['name', 'cmap', 'head'].map((tag) => tables.get(tag));
    if (name === undefined || cmap === undefined || head === undefined) return null;
    const style = view.getUint16(head + MAC_STYLE);
    const ranges = letterRanges(view, cmap);
    return {
      family: familyName(view, name),
      isBold: (style & 1) !== 0,
      isItalic: (style & 2) !== 0,
      has: (codePoint) => isWithin(ranges, codePoint),
    };
  } catch (error) {
    // A cut-off file is read over its end.
    if (error instanceof RangeError) return null;
    throw error;
  }
}

const MAC_STYLE = 44;
const FAMILY = 1;
const WINDOWS = 3;

function tableOffsets(view: DataView, start: number): ReadonlyMap<string, number> {
  const count = view.getUint16(start + 4);
  const records = Array.from({ length: count }, (_, index) => start + 12 + 16 * index);
  return new Map(records.map((at) => [tagAt(view, at), view.getUint32(at + 8)]));
}

function tagAt(view: DataView, at: number): string {
  return String.fromCharCode(...[0, 1, 2, 3].map((index) => view.getUint8(at + index)));
}

function familyName(view: DataView, table: number): string {
  const texts = table + view.getUint16(table + 4);
  for (let index = 0; index < view.getUint16(table + 2); index++) {
    const at = table + 6 + 12 * index;
    const isFamily = view.getUint16(at + 6) === FAMILY && view.getUint16(at) === WINDOWS;
    if (!isFamily) continue;
    const start = texts + view.getUint16(at + 10);
    const letters = Array.from({ length: view.getUint16(at + 8) / 2 }, (_, letter) =>
      view.getUint16(start + 2 * letter),
    );
    return String.fromCharCode(...letters);
  }
  return '';
}

type Range = readonly [first: number, last: number];

/** In rising order, as the format demands. */
function letterRanges(view: DataView, table: number): readonly Range[] {
  const subtables = Array.from({ length: view.getUint16(table + 2) }, (_, index) => {
    const at = table + view.getUint32(table + 4 + 8 * index + 4);
    return { at, format: view.getUint16(at) };
  });
  const whole = subtables.find(({ format }) => format === 12);
  if (whole !== undefined) return groupsOf(view, whole.at);
  const basic = subtables.find(({ format }) => format === 4);
  return basic === undefined ? [] : segmentsOf(view, basic.at);
}

function groupsOf(view: DataView, at: number): Range[] {
  return Array.from({ length: view.getUint32(at + 12) }, (_, index) => {
    const group = at + 16 + 12 * index;
    return [view.getUint32(group), view.getUint32(group + 4)] as const;
  });
}

function segmentsOf(view: DataView, at: number): Range[] {
  const doubled = view.getUint16(at + 6);
  const ends = at + 14;
  const starts = ends + doubled + 2;
  return Array.from({ length: doubled / 2 }, (_, index) => {
    const last = view.getUint16(ends + 2 * index);
    return [view.getUint16(starts + 2 * index), last] as const;
  });
}

function isWithin(ranges: readonly Range[], codePoint: number): boolean {
  let low = 0;
  let high = ranges.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const [first, last] = ranges[middle] ?? [0, -1];
    if (codePoint < first) high = middle - 1;
    else if (codePoint > last) low = middle + 1;
    else return true;
  }
  return false;
}
