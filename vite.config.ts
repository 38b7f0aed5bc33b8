import react from '@vitejs/plugin-react';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

const fromRoot = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const packages = /[\\/]node_modules[\\/]/;
const recharts = /[\\/]node_modules[\\/]recharts[\\/]/;

export default defineConfig(({ mode }) => {
  return {
    // Relative addresses: the built folder works from any sub-path of any web server.
    base: './',
    plugins: mode === 'replay' ? [react(), mockWorkerOnDevServer()] : [react()],
    build: {
      target: 'es2022',
      // Inlined files would need data: in the strict policy.
      assetsInlineLimit: 0,
      sourcemap: false,
      manifest: true,
      // Every browser of the build target preloads modules by itself.
      modulePreload: { polyfill: false },
      rolldownOptions: {
        input: { index: fromRoot('./index.html'), embed: fromRoot('./embed.html') },
        output: {
          codeSplitting: {
            groups: [
              // First, so that Recharts' group does not take along what the first screen needs as well.
              {
                name: 'shared',
                tags: ['$initial'],
                test: packages,
                entriesAware: true,
                priority: 2,
              },
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
