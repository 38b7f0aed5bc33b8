import react from '@vitejs/plugin-react';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Plugin, Rolldown } from 'vite';
import { build } from 'vite';
import { defineConfig } from 'vitest/config';
import { noticesOf } from './hosting/notices.mjs';

const fromRoot = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const packages = /[\\/]node_modules[\\/]/;
/** Not the entries themselves, by which the build is told apart from its parts. */
const own = /[\\/]src[\\/](?!(main|embed)\.tsx)/;
const recharts = /[\\/]node_modules[\\/]recharts[\\/]/;

export default defineConfig(({ mode }) => {
  const built = new Set<string>();
  return {
    // Relative addresses: the built folder works from any sub-path of any web server.
    base: './',
    plugins: [
      react(),
      embedScript(),
      embedFileScript(),
      firstScript(),
      notices(built),
      mode === 'replay' ? mockWorkerOnDevServer() : offlineWorker(),
    ],
    // A module worker, so that it may load what it needs when it needs it.
    worker: { format: 'es', plugins: () => [builtModules(built)] },
    build: {
      target: 'es2022',
      // Inlined files would need data: in the strict policy.
      assetsInlineLimit: 0,
      sourcemap: false,
      manifest: true,
      // Every browser of the build target preloads modules by itself.
      modulePreload: { polyfill: false },
      rolldownOptions: {
        input: {
          index: fromRoot('./index.html'),
          embed: fromRoot('./embed.html'),
          // Published embeds load it where their feed grows; they find it by the build's manifest.
          newerFigures: fromRoot('./src/embedFile/newerFigures.ts'),
        },
        // The script of published embeds calls what an entry of its own exports.
        preserveEntrySignatures: 'exports-only',
        output: {
          codeSplitting: {
            groups: [
              // Two chunks of packages and two of our own code, not a hundred small ones, which pack badly.
              {
                name: firstChunk('packages'),
                debugName: 'packages',
                tags: ['$initial'],
                test: packages,
                priority: 3,
              },
              {
                name: firstChunk('first'),
                debugName: 'first',
                tags: ['$initial'],
                test: own,
                priority: 2,
              },
              // Last, so that Recharts' group does not take along what the first screen needs as well.
              { name: 'recharts', test: recharts, priority: 1 },
            ],
          },
        },
      },
    },
    test: {
      reporters: ['default', 'json'],
      outputFile: { json: '.cache/results/unit.json' },
      // Nothing here changes a module for others; a context for each file would take longer than its tests.
      isolate: false,
      // By itself Vitest leaves a processor free, which on two is half of them.
      maxWorkers: '100%',
      projects: [
        {
          extends: true,
          test: {
            name: 'node',
            environment: 'node',
            include: ['{src,mocks,hosting}/**/*.test.ts'],
            setupFiles: ['src/testing/setup.ts'],
          },
        },
        {
          extends: true,
          test: {
            name: 'jsdom',
            environment: 'jsdom',
            include: ['{src,mocks}/**/*.test.tsx'],
            setupFiles: ['src/testing/setup.ts'],
          },
        },
      ],
    },
  };
});

/**
 * Writes `offline.js`, the page's service worker (src/offline), beside index.html: a script of one piece, with a name that
 * stays and the names of this release's files in it. What only embeds load is not among them.
 */
function offlineWorker(): Plugin {
  return {
    name: 'corridor:offline-worker',
    apply: 'build',
    // After Vite has taken away the scripts of chunks that hold styles alone: a list with one of them could never be kept.
    enforce: 'post',
    async generateBundle(_options, bundle) {
      const files = Object.keys(bundle).filter((name) => name.startsWith('assets/'));
      const page = loadedBy('index', bundle);
      const entries = ['embed', 'newerFigures'];
      const embeds = new Set(entries.flatMap((entry) => [...loadedBy(entry, bundle)]));
      const shell = files
        .filter((name) => page.has(name) || !(embeds.has(name) || name.startsWith(EMBED_FILE)))
        .sort();
      const release = createHash('sha256').update(shell.join(' ')).digest('hex').slice(0, 12);
      const source = await scriptOfOnePiece('./src/offline/offlineWorker.ts', {
        OFFLINE_RELEASE: JSON.stringify(release),
        OFFLINE_FILES: JSON.stringify([...shell, 'favicon.svg', 'first.js']),
      });
      this.emitFile({ type: 'asset', fileName: 'offline.js', source });
    },
  };
}

/** Writes `embed.js`, the script for other people's pages (src/embedScript), beside index.html under a name that stays. */
function embedScript(): Plugin {
  return {
    name: 'corridor:embed-script',
    apply: 'build',
    async generateBundle() {
      const source = await scriptOfOnePiece('./src/embedScript/embed.ts');
      this.emitFile({ type: 'asset', fileName: 'embed.js', source });
    },
  };
}

const EMBED_FILE = 'assets/embedFile-';

/**
 * Writes the script of published embeds (src/embedFile.ts) in one piece, so that no chunk of the page comes with it. Its
 * name holds a hash, since embeds of an older release ask for theirs; publish finds it by its name.
 */
function embedFileScript(): Plugin {
  return {
    name: 'corridor:embed-file-script',
    apply: 'build',
    async generateBundle() {
      const source = await scriptOfOnePiece('./src/embedFile.ts');
      const hash = createHash('sha256').update(source).digest('base64url').slice(0, 8);
      this.emitFile({ type: 'asset', fileName: `assets/embedFile-${hash}.js`, source });
    },
  };
}

/** Writes `first.js`, which says whether figures written into index.html may be seen (src/firstSight), beside it. */
function firstScript(): Plugin {
  return {
    name: 'corridor:first-script',
    apply: 'build',
    async generateBundle() {
      const source = await scriptOfOnePiece('./src/firstSight/first.ts');
      this.emitFile({ type: 'asset', fileName: 'first.js', source });
    },
  };
}

/** Notes which modules are in the files of a bundle, parts that were left out of it not counted. */
function builtModules(built: Set<string>): Plugin {
  return {
    name: 'corridor:built-modules',
    apply: 'build',
    generateBundle(_options, bundle) {
      noteModules(bundle, built);
    },
  };
}

function noteModules(bundle: Rolldown.OutputBundle, built: Set<string>): void {
  for (const file of Object.values(bundle))
    if (file.type === 'chunk')
      for (const [id, { renderedLength }] of Object.entries(file.modules))
        if (renderedLength > 0) built.add(id);
}

/** Writes whose work is in the build, workers included: they are bundled before the page that starts them. */
function notices(built: Set<string>): Plugin {
  return {
    name: 'corridor:notices',
    apply: 'build',
    generateBundle(_options, bundle) {
      noteModules(bundle, built);
      this.emitFile({
        type: 'asset',
        fileName: 'THIRD-PARTY-NOTICES.txt',
        source: noticesOf(built),
      });
    },
  };
}

/** A classic script that loads nothing else. */
async function scriptOfOnePiece(input: string, define: Record<string, string> = {}) {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    define,
    build: {
      write: false,
      target: 'es2022',
      rolldownOptions: { input: fromRoot(input), output: { format: 'iife' } },
    },
  });
  const outputs = [built].flat().flatMap((one) => ('output' in one ? one.output : []));
  const script = outputs[0];
  if (script?.type !== 'chunk') throw new Error(`${input} was not built.`);
  return script.code;
}

/** The files that an entry loads, at once or later, styles included. */
function loadedBy(entry: string, bundle: Rolldown.OutputBundle): ReadonlySet<string> {
  const found = new Set<string>();
  const follow = (name: string) => {
    const file = bundle[name];
    if (file === undefined || found.has(name)) return;
    found.add(name);
    if (file.type !== 'chunk') return;
    file.viteMetadata?.importedCss.forEach((style) => found.add(style));
    [...file.imports, ...file.dynamicImports].forEach(follow);
  };
  for (const file of Object.values(bundle))
    if (file.type === 'chunk' && file.isEntry && file.name === entry) follow(file.fileName);
  return found;
}

interface Modules {
  readonly getModuleInfo: (id: string) => { readonly importedIds: readonly string[] } | null;
}

/** Names the chunk of what is loaded at once: by both documents, or by one of them alone. */
function firstChunk(name: string) {
  const reached = new Map<string, ReadonlySet<string>>();
  return (id: string, modules: Modules): string | null => {
    const documents = ['index', 'embed'].filter((document) => {
      const entry = fromRoot(`./${document}.html`);
      if (!reached.has(entry)) reached.set(entry, loadedAtOnce(entry, modules));
      return reached.get(entry)?.has(id);
    });
    return documents.length === 0
      ? null
      : [name, ...(documents.length === 2 ? [] : documents)].join('-');
  };
}

function loadedAtOnce(entry: string, modules: Modules): ReadonlySet<string> {
  const found = new Set<string>();
  const open = [entry];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (found.has(id)) continue;
    found.add(id);
    open.push(...(modules.getModuleInfo(id)?.importedIds ?? []));
  }
  return found;
}

/** Serves MSW's worker script from its package, so that no copy of it lies in public/ and none reaches a build. */
function mockWorkerOnDevServer(): Plugin {
  return {
    name: 'corridor:mock-worker',
    apply: 'serve',
    configureServer(server) {
      server.middlewares.use('/mockServiceWorker.js', (_request, response, next) => {
        readFile(fromRoot('./node_modules/msw/lib/mockServiceWorker.js')).then((script) => {
          response.setHeader('Content-Type', 'text/javascript; charset=utf-8');
          response.end(script);
        }, next);
      });
    },
  };
}
