import { ESLint } from 'eslint';
import { spawnSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { projectRules } from '../eslint.config.js';

// A rule that is set up wrongly passes everything in silence, so each is shown something it must refuse.
// The planted files lie in a folder of their own, laid out like the project, and are linted in one run.

const zone = 'import-x/no-restricted-paths';
const packages = 'no-restricted-imports';

const LAYERS = [
  'domain',
  'wording',
  'feeds',
  'chartViews',
  'address',
  'shown',
  'exports',
  'state',
  'charts',
  'views',
  'cli',
];

const oxlintReport = v.object({
  diagnostics: v.array(v.object({ filename: v.string(), code: v.string() })),
});

/** Imported by the others; itself in order. */
const targets = Object.fromEntries(
  LAYERS.map((layer) => [`src/${layer}/target.ts`, 'export const target = 1;']),
);

const refused: [file: string, source: string, rule: string][] = [
  ['src/domain/a.ts', "export { target } from '#feeds/target.ts';", zone],
  ['src/domain/b.ts', "export { target } from '../wording/target.ts';", zone],
  ['src/wording/a.ts', "export { target } from '#chartViews/target.ts';", zone],
  ['src/feeds/a.ts', "export { target } from '#wording/target.ts';", zone],
  ['src/chartViews/a.ts', "export { target } from '#feeds/target.ts';", zone],
  ['src/address/a.ts', "export { target } from '#shown/target.ts';", zone],
  ['src/shown/a.ts', "export { target } from '#exports/target.ts';", zone],
  ['src/exports/a.ts', "export { target } from '#charts/target.ts';", zone],
  ['src/state/a.ts', "export { target } from '#views/target.ts';", zone],
  ['src/charts/a.ts', "export { target } from '#feeds/target.ts';", zone],
  ['src/charts/b.ts', "export { target } from '#state/target.ts';", zone],
  ['src/views/a.ts', "export { target } from '#feeds/target.ts';", zone],
  ['src/cli/a.ts', "export { target } from '#views/target.ts';", zone],
  ['src/domain/c.ts', "export { useState } from 'react';", packages],
  ['src/chartViews/b.ts', "export { Line } from 'recharts';", packages],
  ['src/exports/b.ts', "export { useQuery } from '@tanstack/react-query';", packages],
  ['src/views/b.ts', "export { Line } from 'recharts';", packages],
  ['src/feeds/b.ts', "export { http } from 'msw';", packages],
  ['src/feeds/c.test.ts', "export { http } from 'msw';", packages],
  ['src/views/c.ts', "export { handlers } from '#mocks/handlers.ts';", packages],
  ['src/domain/d.ts', 'export const now = () => Date.now();', 'no-restricted-properties'],
  [
    'src/wording/b.ts',
    'export const now = () => Temporal.Now.instant();',
    'no-restricted-properties',
  ],
  ['src/domain/e.ts', "export const day = new Date('2026-02-30');", 'no-restricted-syntax'],
  ['src/domain/f.ts', "export const people = parseInt('1,234', 10);", 'no-restricted-globals'],
  ['src/exports/c.ts', 'export const width = () => window.innerWidth;', 'no-restricted-globals'],
  [
    'src/views/d.ts',
    "export const fill = (box: Element) => (box.innerHTML = '');",
    'no-restricted-syntax',
  ],
  [
    'src/views/e.tsx',
    'export const Box = () => <p dangerouslySetInnerHTML={{ __html: "" }} />;',
    'no-restricted-syntax',
  ],
  [
    'src/views/f.ts',
    "export const leave = () => (window.location.href = '/');",
    'no-restricted-syntax',
  ],
  ['src/views/g.ts', 'export default 1;', 'import-x/no-default-export'],
  [
    'src/feeds/d.ts',
    'export const people = {} as number;',
    '@typescript-eslint/consistent-type-assertions',
  ],
  [
    'src/feeds/e.ts',
    'export const read = (row: any) => row;',
    '@typescript-eslint/no-explicit-any',
  ],
  [
    'src/feeds/f.ts',
    'export const first = (rows: string[]) => rows[0]!;',
    '@typescript-eslint/no-non-null-assertion',
  ],
  ['src/wording/c.ts', "export const text = 'a\u202Eb';", 'corridor/no-bidi-controls'],
  ['src/wording/d.ts', 'export const text = 1;\n'.padEnd(400, '\n'), 'max-lines'],
  [
    'src/state/b.ts',
    'export const query = (id: string) => ({ queryKey: ["a"], queryFn: () => fetch(id) });',
    '@tanstack/query/exhaustive-deps',
  ],
  [
    'src/views/useH.ts',
    "import { useState } from 'react';\nexport const useH = (on: boolean) => on && useState(1);",
    'react-hooks/rules-of-hooks',
  ],
];

const allowed: [file: string, source: string][] = [
  ['src/wording/ok.ts', "export { target } from '#domain/target.ts';"],
  [
    'src/charts/ok.ts',
    "export { target } from '#chartViews/target.ts';\nexport { Line } from 'recharts';",
  ],
  [
    'src/views/ok.ts',
    "export { target } from '#state/target.ts';\nexport { useState } from 'react';",
  ],
  ['src/cli/ok.ts', "export { target } from '#feeds/target.ts';"],
  ['src/feeds/ok.test.ts', "export { handlers } from '#mocks/handlers.ts';"],
  ['src/exports/saveFile.ts', 'export const title = () => document.title;'],
  ['src/state/clock.ts', 'export const now = () => Date.now();'],
  ['src/wording/isolate.ts', "export const isolate = '\\u2068';"],
  [
    'src/start.tsx',
    "export { handlers } from '#mocks/handlers.ts';\nexport { target } from '#feeds/target.ts';",
  ],
];

/** What only Oxlint sees: cycles, and what a line means by its types. */
const refusedByTypes: [file: string, source: string, rule: string][] = [
  [
    'src/domain/cycleOne.ts',
    "import { two } from '#domain/cycleTwo.ts';\nexport const one = () => two;",
    'import(no-cycle)',
  ],
  [
    'src/domain/cycleTwo.ts',
    "import { one } from './cycleOne.ts';\nexport const two = () => one;",
    'import(no-cycle)',
  ],
  [
    'src/domain/forgotten.ts',
    'export const go = (later: () => Promise<void>) => { later(); };',
    'typescript(no-floating-promises)',
  ],
  [
    'src/domain/guessed.ts',
    'export const read = (text: string): { a: number } => JSON.parse(text);',
    'typescript(no-unsafe-return)',
  ],
  [
    'src/domain/never.ts',
    "export const name = (text: string) => text ?? '';",
    'typescript(no-unnecessary-condition)',
  ],
];

describe('the lint', () => {
  let folder = '';
  const rulesBroken = new Map<string, string[]>();
  const brokenByTypes = new Map<string, string[]>();

  beforeAll(async () => {
    folder = await realpath(await mkdtemp(join(tmpdir(), 'corridor-fence-')));
    const planted = [...Object.entries(targets), ...refused, ...allowed, ...refusedByTypes];
    for (const [file, source] of planted) {
      await mkdir(dirname(join(folder, file)), { recursive: true });
      await writeFile(join(folder, file), source);
    }
    // The import map of package.json is what finds #feeds/….
    const project = fileURLToPath(new URL('..', import.meta.url));
    await cp(join(project, 'package.json'), join(folder, 'package.json'));
    const eslint = new ESLint({
      cwd: folder,
      overrideConfigFile: true,
      overrideConfig: projectRules(folder),
    });
    for (const { filePath, messages } of await eslint.lintFiles(['src']))
      rulesBroken.set(
        filePath.slice(folder.length + 1),
        messages.map(({ ruleId, message }) => ruleId ?? message),
      );
    await cp(join(project, 'tsconfig.json'), join(folder, 'tsconfig.json'));
    await symlink(join(project, 'node_modules'), join(folder, 'node_modules'), 'junction');
    const config = join(project, '.oxlintrc.json');
    const linted = spawnSync(
      process.execPath,
      [
        join(project, 'node_modules/oxlint/bin/oxlint'),
        ...['--type-aware', '--format', 'json', '--config', config],
        ...refusedByTypes.map(([file]) => file),
      ],
      { cwd: folder, encoding: 'utf8' },
    );
    for (const { filename, code } of v.parse(oxlintReport, JSON.parse(linted.stdout)).diagnostics)
      brokenByTypes.set(filename, [...(brokenByTypes.get(filename) ?? []), code]);
  }, 30_000);

  afterAll(() => rm(folder, { recursive: true, force: true }));

  it.each(refused.map(([file, , rule]) => [file, rule]))('refuses %s by %s', (file, rule) => {
    expect(rulesBroken.get(file)).toEqual([rule]);
  });

  it.each(refusedByTypes.map(([file, , rule]) => [file, rule]))(
    'refuses %s by %s, which asks the compiler',
    (file, rule) => {
      expect(brokenByTypes.get(file)).toEqual([rule]);
    },
  );

  it.each(allowed)('allows %s', (file) => {
    expect(rulesBroken.get(file)).toEqual([]);
  });
});
