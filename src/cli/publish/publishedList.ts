import { access, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isMissing, replaceFile } from '../collect/replaceFile.ts';

/** A fixed embed at an address. */
export interface PublishedFile {
  readonly situation: string;
  readonly chart: string;
  readonly lang: string;
  /** ISO instant up to which its figures were known; null = an archive as it ends. */
  readonly known: string | null;
  readonly receipt: string;
  /** Canonical query of the view. */
  readonly query: string;
  /** Below `embed/`. */
  readonly path: string;
}

export const PUBLISHED_LIST = 'published.json';

/**
 * Adds files to the list of a folder `embed/`; those of earlier runs stay as long as they are there.
 * @param base absolute address of the site; null = as it was said before
 */
export async function listPublished(
  folder: string,
  { files, base }: { readonly files: readonly PublishedFile[]; readonly base: string | null },
): Promise<void> {
  const place = join(folder, PUBLISHED_LIST);
  const before = await readList(place);
  const paths = new Set(files.map(({ path }) => path));
  const others = before.files.filter(({ path }) => !paths.has(path));
  const standing = await Promise.all(
    others.map(async (file) => ((await isThere(join(folder, file.path))) ? [file] : [])),
  );
  const all = [...standing.flat(), ...files].sort((one, other) => (one.path < other.path ? -1 : 1));
  const list = { v: 1, base: base ?? before.base, files: all };
  await replaceFile(place, `${JSON.stringify(list, null, 1)}\n`);
}

interface List {
  readonly base: string | null;
  readonly files: readonly PublishedFile[];
}

const NONE: List = { base: null, files: [] };

/** What an earlier run wrote. A list that somebody broke is made anew from what is published now. */
async function readList(place: string): Promise<List> {
  try {
    const read: unknown = JSON.parse(await readFile(place, 'utf8'));
    if (typeof read !== 'object' || read === null) return NONE;
    const { base, files }: { readonly base?: unknown; readonly files?: unknown } = read;
    const listed: readonly unknown[] = Array.isArray(files) ? files : [];
    return { base: typeof base === 'string' ? base : null, files: listed.filter(isPublished) };
  } catch (error) {
    if (isMissing(error) || error instanceof SyntaxError) return NONE;
    throw error;
  }
}

function isPublished(file: unknown): file is PublishedFile {
  if (typeof file !== 'object' || file === null) return false;
  const { known, path, ...texts }: { readonly [Name in keyof PublishedFile]?: unknown } = file;
  const { situation, chart, lang, receipt, query } = texts;
  return (
    [situation, chart, lang, receipt, query].every((text) => typeof text === 'string') &&
    (known === null || typeof known === 'string') &&
    typeof path === 'string' &&
    /^[a-z0-9-]+\/[A-Za-z0-9.-]+\.html$/.test(path)
  );
}

async function isThere(path: string): Promise<boolean> {
  try {
    await access(path);
    return true;
  } catch {
    return false;
  }
}
