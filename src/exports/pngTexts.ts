import { gzipSync, strFromU8, strToU8 } from 'fflate';

/** What a PNG says of itself: keyword and text, as in "Title", "Description", "Receipt". */
export type PngText = readonly [keyword: string, text: string];

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] as const;

/**
 * Writes texts into a PNG (iTXt, so in any script) and how large it is where it is inserted (pHYs). Empty texts are left
 * out. Errors: RangeError for bytes that are no PNG. Rule: PNG, third edition, 11.3.
 * @param dotsPerPixel dots of the picture for each CSS pixel, of which there are 96 in an inch
 */
export function withPngTexts(
  png: Uint8Array,
  { texts, dotsPerPixel }: { readonly texts: readonly PngText[]; readonly dotsPerPixel: number },
): Uint8Array<ArrayBuffer> {
  const [header, ...others] = chunksOf(png);
  if (header === undefined) throw new RangeError('These bytes are no PNG: no chunk was found.');
  const said = texts.filter(([, text]) => text !== '');
  return joined([
    new Uint8Array(SIGNATURE),
    header.whole,
    chunk('pHYs', densityBytes(dotsPerPixel)),
    ...said.map((text) => chunk('iTXt', textBytes(text))),
    ...others.filter(({ type }) => type !== 'pHYs').map(({ whole }) => whole),
  ]);
}

/** The texts of a PNG, by keyword; of its texts only those that are written plainly. Errors: as `withPngTexts`. */
export function readPngTexts(png: Uint8Array): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const { type, whole } of chunksOf(png)) {
    if (type !== 'iTXt') continue;
    const data = whole.subarray(8, -4);
    const [keyword = '', , ...rest] = splitAtZero(data);
    // After the keyword stand two bytes on compression, a language and the keyword in that language.
    if (rest.length > 0) texts.set(keyword, strFromU8(data.subarray(textStart(data))));
  }
  return texts;
}

interface Chunk {
  readonly type: string;
  readonly whole: Uint8Array;
}

function chunksOf(png: Uint8Array): Chunk[] {
  if (!SIGNATURE.every((byte, index) => png[index] === byte)) {
    throw new RangeError('These bytes are no PNG: they do not begin like one.');
  }
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  const chunks: Chunk[] = [];
  let at: number = SIGNATURE.length;
  while (at + 12 <= png.length) {
    const end = at + 12 + view.getUint32(at);
    if (end > png.length) throw new RangeError('This PNG is cut off.');
    chunks.push({
      type: strFromU8(png.subarray(at + 4, at + 8), true),
      whole: png.subarray(at, end),
    });
    at = end;
  }
  if (chunks.at(-1)?.type !== 'IEND') throw new RangeError('This PNG is cut off.');
  return chunks;
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const body = joined([strToU8(type, true), data]);
  const whole = new Uint8Array(body.length + 8);
  const view = new DataView(whole.buffer);
  view.setUint32(0, data.length);
  whole.set(body, 4);
  view.setUint32(body.length + 4, crc32(body));
  return whole;
}

/** PNG and gzip end in the same check (CRC-32, ISO 3309): fflate writes it into the last eight bytes of a gzip. */
function crc32(bytes: Uint8Array): number {
  const packed = gzipSync(bytes, { level: 0, mtime: 1 });
  return new DataView(packed.buffer, packed.byteOffset).getUint32(packed.length - 8, true);
}

function densityBytes(dotsPerPixel: number): Uint8Array {
  const perMetre = Math.round((dotsPerPixel * 96) / 0.0254);
  const bytes = new Uint8Array(9);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, perMetre);
  view.setUint32(4, perMetre);
  view.setUint8(8, 1);
  return bytes;
}

function textBytes([keyword, text]: PngText): Uint8Array {
  return joined([strToU8(keyword, true), new Uint8Array(5), strToU8(text)]);
}

/** After the keyword and its zero: two flags, language and zero, translated keyword and zero. */
function textStart(data: Uint8Array): number {
  const language = data.indexOf(0) + 3;
  return data.indexOf(0, data.indexOf(0, language) + 1) + 1;
}

function splitAtZero(data: Uint8Array): string[] {
  return strFromU8(data, true).split('\0');
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
