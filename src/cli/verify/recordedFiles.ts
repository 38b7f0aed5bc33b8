import { readdir, readFile, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { unzipSync } from 'fflate';

export interface RecordedFile {
  /** Relative to the folder that was given. */
  readonly name: string;
  readonly path: string;
}

const TABLES = ['.json', '.jsonl', '.ndjson', '.csv', '.tsv', '.ssv', '.txt', '.xlsx', '.zip'];

/** Files that may hold a recorded answer, at any depth, in the order of their names; and how many others there are. */
export async function recordedFiles(
  folder: string,
): Promise<{ readonly files: readonly RecordedFile[]; readonly others: readonly string[] }> {
  const names = await readdir(folder, { recursive: true });
  const files: RecordedFile[] = [];
  const others: string[] = [];
  for (const name of names.sort()) {
    const path = join(folder, name);
    const found = await stat(path).catch(() => null);
    if (found?.isFile() !== true) continue;
    if (TABLES.includes(extname(name).toLowerCase())) files.push({ name, path });
    else others.push(name);
  }
  return { files, others };
}

export interface RecordedText {
  readonly bytes: Uint8Array;
  /** Null where the file holds no UTF-8 text. */
  readonly text: string | null;
}

export async function readRecording(path: string): Promise<RecordedText> {
  const bytes = new Uint8Array(await readFile(path));
  const text = textIn(bytes) ?? textIn(onlyFileIn(bytes) ?? bytes);
  return { bytes, text };
}

function textIn(bytes: Uint8Array): string | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.includes('\0') ? null : text;
  } catch {
    return null;
  }
}

/** A download may be a zip of one table; a workbook is a zip of many files, which is another matter. */
function onlyFileIn(bytes: Uint8Array): Uint8Array | null {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return null;
  try {
    const [only = null, second] = Object.values(unzipSync(bytes));
    return second === undefined ? only : null;
  } catch {
    return null;
  }
}
