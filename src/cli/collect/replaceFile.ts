import { createReadStream } from 'node:fs';
import { open, readdir, rename, rm, stat, type FileHandle } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

const ENDING = '.part';

/**
 * Writes a file as a whole or not at all: beside it, to the disk, then under its name. Whoever reads it meanwhile, or
 * after a power cut at any moment, finds the old one or the new one.
 */
export function replaceFile(path: string, content: string | Uint8Array): Promise<void> {
  return written(path, async (file) => {
    await file.writeFile(content);
  });
}

/** The same for a file that grows: what it holds already, byte for byte, and more. */
export function growFile(path: string, { head, more }: Growth): Promise<void> {
  return written(path, async (file) => {
    if ((await sizeOf(path)) === 0) await file.writeFile(head);
    else for await (const chunk of createReadStream(path)) await file.writeFile(asBytes(chunk));
    await file.writeFile(more);
  });
}

interface Growth {
  /** The first line, where the file is new. */
  readonly head: string;
  readonly more: string;
}

/** Takes away what an interrupted run had begun. Only for whoever holds the folder's lock. */
export async function removeUnfinished(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  for (const name of names) if (isUnfinished(name)) await rm(join(folder, name), { force: true });
}

/** Bytes; 0 where there is no such file. */
export async function sizeOf(path: string): Promise<number> {
  try {
    return (await stat(path)).size;
  } catch (error) {
    if (isMissing(error)) return 0;
    throw error;
  }
}

export function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}

async function written(path: string, write: (file: FileHandle) => Promise<void>): Promise<void> {
  const part = join(dirname(path), `.${basename(path)}.${process.pid}${ENDING}`);
  const file = await open(part, 'w');
  try {
    await write(file);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(part, path);
  await syncFolder(dirname(path));
}

/** The new name itself must be on the disk. Windows has no such thing, and needs none. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function isUnfinished(name: string): boolean {
  return name.startsWith('.') && name.endsWith(ENDING);
}

function asBytes(chunk: unknown): Uint8Array {
  if (chunk instanceof Uint8Array) return chunk;
  throw new TypeError('A file that is read without an encoding comes as bytes.');
}
