import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { embedSheet } from '#exports/embedFile/embedSheet.ts';
import type { Wording } from '#wording/wording.ts';
import { UsageFault } from '../collect/collectOptions.ts';
import { isMissing, replaceFile } from '../collect/replaceFile.ts';

/** What a built folder holds that embeds name; addresses as seen from the folder. */
export interface BuiltSite {
  readonly folder: string;
  /** `assets/embedFile-….js`. */
  readonly script: string;
  /** The part that reads the feed, loaded where it grows. */
  readonly reader: string;
  readonly sheet: string;
}

const MANIFEST = '.vite/manifest.json';
const READER = 'src/embedFile/newerFigures.ts';
const SCRIPT = /^embedFile-[\w-]{8}\.js$/;

/** Finds the names in a built folder. Errors: `UsageFault` for a folder that no build made. */
export async function readBuiltSite(folder: string, wording: Wording): Promise<BuiltSite> {
  const reader = entryIn(await manifestOf(folder, wording), READER);
  if (reader === null) throw notBuilt(folder, READER, wording);
  const assets = await readdir(join(folder, 'assets')).catch(() => []);
  const script = assets.find((name) => SCRIPT.test(name));
  if (script === undefined) throw notBuilt(folder, 'assets/embedFile-….js', wording);
  const hash = createHash('sha256').update(embedSheet).digest('base64url').slice(0, 8);
  return { folder, script: `assets/${script}`, reader, sheet: `assets/embedFile-${hash}.css` };
}

/** The style sheet lies with the assets: its name holds a hash, so that it can be kept for ever. */
export async function writeSheet({ folder, sheet }: BuiltSite): Promise<void> {
  await mkdir(join(folder, 'assets'), { recursive: true });
  await replaceFile(join(folder, sheet), embedSheet);
}

async function manifestOf(folder: string, wording: Wording): Promise<unknown> {
  try {
    return JSON.parse(await readFile(join(folder, MANIFEST), 'utf8'));
  } catch (error) {
    if (isMissing(error) || error instanceof SyntaxError) throw notBuilt(folder, MANIFEST, wording);
    throw error;
  }
}

function entryIn(manifest: unknown, entry: string): string | null {
  if (typeof manifest !== 'object' || manifest === null) return null;
  const found: unknown = Object.entries(manifest).find(([name]) => name === entry)?.[1];
  if (typeof found !== 'object' || found === null || !('file' in found)) return null;
  return typeof found.file === 'string' ? found.file : null;
}

function notBuilt(site: string, file: string, { t }: Wording): UsageFault {
  return new UsageFault(t('publish.notBuilt', { site, file }));
}
