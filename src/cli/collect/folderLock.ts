import { randomUUID } from 'node:crypto';
import { unlinkSync } from 'node:fs';
import { link, open, readFile, rename, rm, stat, utimes } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { isMissing } from './replaceFile.ts';

/** Beside the files of the folder; never part of a feed. */
export const LOCK_NAME = '.collect.lock';
/** A run says this often that it is alive. */
const BEAT_MS = 5_000;
/** A lock that has been silent for so long was left by a run that is gone, whatever its number says. */
const SILENT_MS = 60_000;

export interface FolderLock {
  readonly release: () => Promise<void>;
  /** For a process that is told to stop and has no time to wait. */
  readonly releaseNow: () => void;
}

/**
 * Makes this run the only one that writes into a folder; null where another one is at work. A lock whose run is gone
 * (killed, or the machine went down) is taken over.
 */
export async function lockFolder(folder: string): Promise<FolderLock | null> {
  const path = join(folder, LOCK_NAME);
  const own = JSON.stringify({ pid: process.pid, host: hostname(), id: randomUUID() });
  for (let attempt = 0; attempt < 5; attempt++) {
    if (await created(path, own)) return held(path);
    const text = await readFile(path, 'utf8').catch(() => null);
    if (text === null) continue;
    if (!(await isLeft(path, text))) return null;
    await takeAway(path, text);
  }
  return null;
}

async function created(path: string, text: string): Promise<boolean> {
  // Written apart and then linked, so that no lock is ever seen half written.
  const part = `${path}.${randomUUID()}`;
  const file = await open(part, 'wx');
  try {
    await file.writeFile(text);
  } finally {
    await file.close();
  }
  try {
    await link(part, path);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  } finally {
    await rm(part, { force: true });
  }
}

function held(path: string): FolderLock {
  const beat = setInterval(() => {
    const now = performance.timeOrigin / 1000 + performance.now() / 1000;
    void utimes(path, now, now).catch(() => undefined);
  }, BEAT_MS);
  beat.unref();
  return {
    release: async () => {
      clearInterval(beat);
      await rm(path, { force: true });
    },
    releaseNow: () => {
      try {
        unlinkSync(path);
      } catch {
        // It is gone already.
      }
    },
  };
}

async function isLeft(path: string, text: string): Promise<boolean> {
  const { pid, host } = ownerOf(text);
  if (host === hostname() && pid !== null && !isAlive(pid)) return true;
  try {
    const silent = performance.timeOrigin + performance.now() - (await stat(path)).mtimeMs;
    return silent > SILENT_MS;
  } catch (error) {
    if (isMissing(error)) return true;
    throw error;
  }
}

/** Of two runs that find the same dead lock, only one takes it away; a living one is put back. */
async function takeAway(path: string, seen: string): Promise<void> {
  const aside = `${path}.${randomUUID()}`;
  try {
    await rename(path, aside);
  } catch (error) {
    if (isMissing(error)) return;
    throw error;
  }
  const taken = await readFile(aside, 'utf8').catch(() => '');
  if (taken !== seen) await link(aside, path).catch(() => undefined);
  await rm(aside, { force: true });
}

function ownerOf(text: string): { readonly pid: number | null; readonly host: string } {
  const pid = /"pid":(\d+)/.exec(text)?.[1];
  const host = /"host":"([^"]*)"/.exec(text)?.[1];
  return { pid: pid === undefined ? null : Number(pid), host: host ?? '' };
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Another user's process may not be asked, and is alive.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
