import { TableFault } from './tableFault.ts';
import type { OpenOptions, TableEncoding } from './types.ts';

export interface DecodedText {
  readonly text: string;
  readonly encoding: TableEncoding;
}

/**
 * The text of a file: UTF-8 to the letter, UTF-16 where its first two bytes say so, windows-1252 only where the reader
 * said so, because every file can be read as windows-1252. Errors: `TableFault` not_utf8, with what the first line in
 * doubt would read as.
 */
export function decodeText(bytes: Uint8Array, { encoding }: OpenOptions = {}): DecodedText {
  const utf16 = utf16Of(bytes);
  if (utf16 !== null) return { text: new TextDecoder(utf16).decode(bytes), encoding: 'utf-16' };
  if (encoding !== undefined) return { text: new TextDecoder(encoding).decode(bytes), encoding };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    throw new TableFault('not_utf8', firstLineInDoubt(bytes));
  }
}

function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
}

const LOOKED_AT = 1_000_000;

function firstLineInDoubt(bytes: Uint8Array): string {
  const start = bytes.subarray(0, LOOKED_AT);
  const asUtf8 = new TextDecoder('utf-8').decode(start).split(/\r\n|\r|\n/);
  const as1252 = new TextDecoder('windows-1252').decode(start).split(/\r\n|\r|\n/);
  const line = asUtf8.findIndex((text) => text.includes('\uFFFD'));
  return (as1252[line] ?? '').trim();
}
