// @ts-check
import { existsSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

/** Script after gzip, in kilobytes of 1000 bytes. The Recharts chunk comes later and is counted apart. */
const limits = /** @type {const} */ ({ page: 230, embed: 230, recharts: 125 });

/**
 * One entry of Vite's manifest, as far as it is read here.
 * @typedef {{ file: string, name?: string, imports?: readonly string[] }} Chunk
 */

const built = new URL('../dist/', import.meta.url);
const manifestFile = new URL('.vite/manifest.json', built);
if (!existsSync(manifestFile)) {
  console.error('There is no built page in dist/. Run `npm run build` first.');
  process.exit(1);
}
const chunks = /** @type {Record<string, Chunk>} */ (
  JSON.parse(readFileSync(manifestFile, 'utf8'))
);
const recharts = Object.keys(chunks).filter((key) => chunks[key]?.name === 'recharts');

const rows = [
  row('index.html, what it loads at once', withStaticImports(['index.html']), limits.page),
  row('embed.html, what it loads at once', withStaticImports(['embed.html']), limits.embed),
  row('Recharts, loaded with the first chart', new Set(recharts), limits.recharts),
];
for (const { name, files, kilobytes, limit, good } of rows)
  console.log(
    [
      name.padEnd(40),
      `${files} files`.padStart(9),
      `${kilobytes.toFixed(1)} KB`.padStart(10),
      `of ${limit} KB`.padStart(11),
      good ? '' : '   TOO LARGE',
    ].join(''),
  );

const early = recharts.filter((key) => withStaticImports(['index.html', 'embed.html']).has(key));
if (early.length > 0)
  console.error('Recharts is loaded at once. Import chart components through lazy() only.');
process.exitCode = early.length === 0 && rows.every(({ good }) => good) ? 0 : 1;

/** @param {string} name @param {ReadonlySet<string>} keys @param {number} limit */
function row(name, keys, limit) {
  const bytes = [...keys].map((key) =>
    gzipSync(readFileSync(new URL(fileOf(key), built)), { level: 9 }),
  );
  const kilobytes = bytes.reduce((sum, packed) => sum + packed.length, 0) / 1000;
  return { name, files: keys.size, kilobytes, limit, good: kilobytes <= limit };
}

/**
 * The chunks themselves and all they import statically, which the browser loads before it runs the first line.
 *
 * @param {readonly string[]} keys @param {Set<string>} [found] @returns {Set<string>}
 */
function withStaticImports(keys, found = new Set()) {
  for (const key of keys) {
    if (found.has(key)) continue;
    found.add(key);
    withStaticImports(chunks[key]?.imports ?? [], found);
  }
  return found;
}

/** @param {string} key @returns {string} */
function fileOf(key) {
  const chunk = chunks[key];
  if (!chunk)
    throw new Error(`The manifest has no ${key}. Is it still an input in vite.config.ts?`);
  return chunk.file;
}
