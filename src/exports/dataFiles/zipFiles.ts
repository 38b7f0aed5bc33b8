import { Zip, ZipDeflate } from 'fflate';
import { nextTurn, type Pause } from './pause.ts';

export interface ZipEntry {
  /** With `/` between folders. */
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Packed already (PNG): put in as it is. */
  readonly isPacked?: boolean;
}

/** Takes a few milliseconds to pack. */
const PIECE = 131_072;
/** Without a zone, hence the same in every zone: the first moment that a zip can name. */
const NO_TIME = '1980-01-01T00:00:00';

/**
 * Files as one zip: in the order given, the same bytes for the same input, with a pause after each piece. The library's
 * own way of packing in the background needs workers made of text, which the page's policy forbids.
 */
export async function zipFiles(
  entries: readonly ZipEntry[],
  pause: Pause = nextTurn,
): Promise<Uint8Array> {
  const packed: Uint8Array[] = [];
  const faults: Error[] = [];
  const zip = new Zip((error, piece) => {
    if (error === null) packed.push(piece);
    else faults.push(error);
  });
  for (const { path, bytes, isPacked = false } of entries) {
    const file = new ZipDeflate(path, { level: isPacked ? 0 : 6 });
    file.mtime = NO_TIME;
    zip.add(file);
    for (let from = 0; from === 0 || from < bytes.length; from += PIECE) {
      const to = from + PIECE;
      file.push(bytes.slice(from, to), to >= bytes.length);
      const [fault] = faults;
      if (fault !== undefined) throw fault;
      if (to < bytes.length) await pause();
    }
    await pause();
  }
  zip.end();
  return joinedBytes(packed);
}

export function joinedBytes(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
