import { readdir, readFile, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';

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
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { bytes, text: text.includes('\0') ? null : text };
  } catch {
    return { bytes, text: null };
  }
}
