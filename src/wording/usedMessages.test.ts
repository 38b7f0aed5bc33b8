import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { english } from './en/english.ts';
import { flattenMessages } from './translator.ts';

const SOURCE = fileURLToPath(new URL('..', import.meta.url));
const PLURAL = /_(zero|one|two|few|many|other)$/;

/** Every text in quotes that may be a key. */
let said: ReadonlySet<string> = new Set();
/** Beginnings of keys that the code completes, as in `figure.missingReason.${reason}`. */
let beginnings: readonly string[] = [];
beforeAll(async () => {
  const names = await readdir(SOURCE, { recursive: true });
  const files = names.filter(
    (name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$|^wording[\\/]en[\\/]|^testing/.test(name),
  );
  const code = (await Promise.all(files.map((name) => readFile(join(SOURCE, name), 'utf8')))).join(
    '\n',
  );
  said = new Set([...code.matchAll(/'([a-zA-Z]+\.[\w.]+)'/g)].map((match) => match[1] ?? ''));
  beginnings = [...code.matchAll(/`([a-zA-Z]+\.[\w.]*)\$\{/g)].map((match) => match[1] ?? '');
});

/** Areas whose screens are built; the others still hold words for screens to come. */
const FINISHED = [
  'beside',
  'breakdown',
  'changes',
  'chart',
  'collect',
  'compare',
  'device',
  'export',
  'disclosure',
  'embed',
  'embedDialog',
  'embedFile',
  'feed',
  'feedHelp',
  'files',
  'firstSight',
  'indicator',
  'keyFigure',
  'known',
  'pictures',
  'plot',
  'publish',
  'refusal',
  'remark',
  'render',
  'report',
  'reportFile',
  'sentence',
  'sources',
  'statement',
  'together',
  'verify',
  'yourData',
];

describe('the English messages', () => {
  it.each(FINISHED)('of %s are all said somewhere', (area) => {
    expect(unsaid().filter((key) => key.startsWith(`${area}.`))).toEqual([]);
  });

  it('stand in areas of which each is said at least in part', () => {
    const left = new Set(unsaid());
    const spoken = [...keys()].filter((key) => !left.has(key)).map(areaOf);
    const areas = new Set([...keys()].map(areaOf));
    expect([...areas].filter((area) => !spoken.includes(area))).toEqual([]);
  });
});

function keys(): Set<string> {
  return new Set([...flattenMessages(english).keys()].map((key) => key.replace(PLURAL, '')));
}

function areaOf(key: string): string {
  return key.split('.')[0] ?? key;
}

function unsaid(): string[] {
  return [...keys()].filter(
    (key) => !said.has(key) && !beginnings.some((start) => key.startsWith(start)),
  );
}
