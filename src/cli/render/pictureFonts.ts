import { readdir, readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { type FontTables, readFontTables } from './fontTables.ts';

/** A typeface of this machine whose widths are those that pictures are measured by. */
export interface PictureFonts {
  readonly family: string;
  readonly hasBold: boolean;
  readonly buffers: readonly Uint8Array[];
  /** Letters of a text that neither it nor any other typeface found here has, each once. */
  readonly missing: (text: string) => Promise<string>;
  /** With what else was needed for the texts that `missing` was asked about. */
  readonly all: () => readonly Uint8Array[];
}

/** Metric-compatible, in the order of a picture's own list. */
const FAMILIES = ['Arial', 'Helvetica', 'Liberation Sans', 'Arimo'] as const;
const FONT_FILE = /\.(ttf|otf|ttc)$/i;
const LIKELY = /^(arial|helvetica|liberation ?sans|arimo)/i;

/** Looks for the typeface of pictures in a named folder, then where the system keeps its own; null = there is none. */
export async function findPictureFonts(named: string | null): Promise<PictureFonts | null> {
  const folders = named === null ? systemFolders() : [named, ...systemFolders()];
  const files = (await Promise.all(folders.map(fontFiles))).flat();
  const likely = files.filter(({ name }) => LIKELY.test(name));
  const read = (await Promise.all(likely.map(readFont))).flatMap((font) => font ?? []);
  for (const family of FAMILIES) {
    const own = read.filter(({ tables }) => tables.family === family && !tables.isItalic);
    const plain = own.find(({ tables }) => !tables.isBold);
    if (plain === undefined) continue;
    const bold = own.find(({ tables }) => tables.isBold);
    return pictureFonts(family, [plain, ...(bold === undefined ? [] : [bold])], files);
  }
  return null;
}

interface FontFile {
  readonly folder: string;
  readonly name: string;
}

interface ReadFont {
  readonly bytes: Uint8Array;
  readonly tables: FontTables;
}

function pictureFonts(
  family: string,
  own: readonly ReadFont[],
  files: readonly FontFile[],
): PictureFonts {
  const used: ReadFont[] = [...own];
  const others = files.filter(({ name }) => !LIKELY.test(name));
  let next = 0;
  return {
    family,
    hasBold: own.length > 1,
    buffers: own.map(({ bytes }) => bytes),
    all: () => used.map(({ bytes }) => bytes),
    missing: async (text) => {
      let letters = unseen(text, used);
      // Read one by one, and only where a letter asks for it: a machine may have a gigabyte of typefaces.
      for (; letters.length > 0 && next < others.length; next++) {
        const file = others[next];
        const font = file === undefined ? null : await readFont(file);
        if (font === null || font.tables.isItalic) continue;
        const left = unseen(letters.join(''), [font]);
        if (left.length < letters.length) used.push(font);
        letters = left;
      }
      return letters.join('');
    },
  };
}

/** Letters that are seen and that none of the fonts has; marks of direction and the like have no shape. */
function unseen(text: string, fonts: readonly ReadFont[]): string[] {
  const letters = new Set([...text].filter((letter) => !/[\p{C}\p{Z}\s]/u.test(letter)));
  return [...letters].filter((letter) => {
    const codePoint = letter.codePointAt(0) ?? 0;
    return !fonts.some(({ tables }) => tables.has(codePoint));
  });
}

async function readFont({ folder, name }: FontFile): Promise<ReadFont | null> {
  const bytes = await readFile(join(folder, name)).catch(() => null);
  if (bytes === null) return null;
  const tables = readFontTables(bytes);
  return tables === null ? null : { bytes, tables };
}

async function fontFiles(folder: string): Promise<FontFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => !entry.isDirectory() && FONT_FILE.test(entry.name))
    .map(({ name, parentPath }) => ({ folder: parentPath, name }))
    .sort((one, other) => (join(one.folder, one.name) < join(other.folder, other.name) ? -1 : 1));
}

function systemFolders(): string[] {
  const home = homedir();
  return [
    '/usr/share/fonts',
    '/usr/local/share/fonts',
    join(home, '.fonts'),
    join(home, '.local/share/fonts'),
    '/System/Library/Fonts',
    '/Library/Fonts',
    join(home, 'Library/Fonts'),
    'C:\\Windows\\Fonts',
  ];
}
