import { readFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { laterEnglish } from './en/later.ts';

const SOURCE = fileURLToPath(new URL('..', import.meta.url));
/** Imports that bring code along; types bring none, and `import()` brings it later. */
const STATIC_IMPORT = /^(?:import|export) (?!type\b)[^;]*?from '([^']+)';/gm;

it.each(['main.tsx', 'embed.tsx'])(
  'what %s loads at once says no word that is loaded later',
  async (entry) => {
    expect(await wordsSaidAtOnce(entry, Object.keys(laterEnglish))).toEqual([]);
  },
);

it('finds words and files: those of charts are said at once, the tab of changes is not there', async () => {
  expect(await wordsSaidAtOnce('main.tsx', ['chart'])).not.toEqual([]);
  const files = [...(await loadedAtOnce(join(SOURCE, 'main.tsx'))).keys()];
  const names = files.map((file) => relative(SOURCE, file));
  expect(names).toContain('views/situation/SituationPage.tsx');
  expect(names).not.toContain('views/changes/ChangesTab.tsx');
});

/** Keys of these areas in what `entry` loads at once, each with its file. */
async function wordsSaidAtOnce(entry: string, areas: readonly string[]): Promise<string[]> {
  const key = new RegExp(`['\`](?:${areas.join('|')})\\.[a-zA-Z]`, 'g');
  return [...(await loadedAtOnce(join(SOURCE, entry)))].flatMap(([file, code]) =>
    [...code.matchAll(key)].map(([start]) => `${relative(SOURCE, file)}: ${start}…`),
  );
}

/** The files of src/ that come with `entry` before anything is asked for, with their code. */
async function loadedAtOnce(entry: string): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  const open = [entry];
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (found.has(file)) continue;
    const code = await readFile(file, 'utf8');
    found.set(file, code);
    for (const [, name = ''] of code.matchAll(STATIC_IMPORT)) {
      if (!/\.tsx?$/.test(name)) continue;
      if (name.startsWith('#')) open.push(join(SOURCE, name.slice(1)));
      else if (name.startsWith('.')) open.push(join(dirname(file), name));
    }
  }
  return found;
}
