/**
 * The layer table: what each folder of src/ may import of ours. Files at the root of src/ put the layers together
 * and are free; src/testing is open to tests alone.
 *
 * @type {Readonly<Record<string, readonly string[]>>}
 */
const mayImport = {
  domain: [],
  wording: ['domain'],
  feeds: ['domain'],
  chartViews: ['domain', 'wording'],
  address: ['domain'],
  shown: ['domain', 'wording', 'chartViews', 'address'],
  exports: ['domain', 'wording', 'chartViews', 'address', 'shown', 'embedScript'],
  offline: [],
  embedScript: [],
  state: ['domain', 'feeds', 'address', 'offline'],
  charts: ['domain', 'wording', 'chartViews'],
  views: [
    'domain',
    'wording',
    'chartViews',
    'address',
    'shown',
    'exports',
    'state',
    'charts',
    'embedScript',
  ],
  // Part of it is a script of one piece, part reads the feed as the page does.
  embedFile: [
    'domain',
    'wording',
    'chartViews',
    'address',
    'shown',
    'exports',
    'feeds',
    'embedScript',
  ],
  // The page's own views as text: for `npm run publish` alone.
  firstSight: ['domain', 'wording', 'chartViews', 'address', 'shown', 'charts', 'views'],
  cli: ['domain', 'wording', 'chartViews', 'address', 'shown', 'exports', 'feeds', 'firstSight'],
};

/** Plain functions on plain data: no screen, no network, no clock. */
const pureLayers = ['domain', 'wording', 'chartViews', 'shown', 'exports'];

const testFiles = ['src/**/*.test.ts', 'src/**/*.test.tsx', 'src/testing/**'];

const rechartsInChartsOnly = {
  group: ['recharts', 'recharts/*'],
  message: 'Only src/charts draws with Recharts.',
};
const mswInMocksOnly = {
  group: ['msw', 'msw/*'],
  message: 'Only mocks/ imports msw; tests import what mocks/ exports.',
};
const noScreenHere = {
  group: ['react', 'react/*', 'react-dom', 'react-dom/*', '@tanstack/*', 'nuqs', 'nuqs/*'],
  message: 'This layer knows no React, no query client and no URL.',
};
const mocksInTestsOnly = {
  // A regex, since in a group a leading # makes a comment of the pattern.
  regex: '(^#|/)(mocks|testing)/',
  message: 'Mocks and src/testing are for tests; start.tsx alone starts the replay.',
};

/**
 * Lint rules that keep the layers apart.
 *
 * @param {string} root the project's folder; the zones are folders in it
 * @returns {import('eslint').Linter.Config[]}
 */
export function layerFence(root) {
  const zones = Object.entries(mayImport).map(([layer, allowed]) => ({
    target: `./src/${layer}`,
    from: './src',
    except: [layer, ...allowed, 'testing'].map((name) => `./${name}`),
    message: `${layer} may import only: ${[layer, ...allowed].join(', ')}.`,
  }));
  const pure = pureLayers.map((layer) => `src/${layer}/**`);
  return [
    {
      files: ['src/**/*.{ts,tsx}'],
      rules: { 'import-x/no-restricted-paths': ['error', { basePath: root, zones }] },
    },
    // A later entry replaces an earlier one's list, so each names all of its own.
    mayNotImport(['src/**'], [rechartsInChartsOnly, mswInMocksOnly, mocksInTestsOnly]),
    mayNotImport(['src/start.tsx'], [rechartsInChartsOnly, mswInMocksOnly]),
    mayNotImport(['src/charts/**'], [mswInMocksOnly, mocksInTestsOnly]),
    mayNotImport(pure, [rechartsInChartsOnly, mswInMocksOnly, mocksInTestsOnly, noScreenHere]),
    mayNotImport(testFiles, [mswInMocksOnly]),
    {
      files: pure,
      ignores: testFiles,
      rules: {
        'no-restricted-globals': [
          'error',
          ...['window', 'document', 'fetch', 'localStorage', 'navigator'].map((name) => ({
            name,
            message: 'This layer knows no browser: take what is needed as an argument.',
          })),
          ...['parseInt', 'parseFloat'].map((name) => ({
            name,
            message: 'It reads “1,234” as 1. Use the parsers of src/domain.',
          })),
        ],
        'no-restricted-properties': [
          'error',
          { object: 'Date', property: 'now', message: 'This layer knows no clock.' },
          { object: 'Temporal', property: 'Now', message: 'This layer knows no clock.' },
          { object: 'Date', property: 'parse', message: 'It guesses. Use Temporal.' },
          { object: 'Number', property: 'parseInt', message: 'It reads “1,234” as 1.' },
          { object: 'Number', property: 'parseFloat', message: 'It reads “1,234” as 1.' },
        ],
      },
    },
    {
      // The one place of this layer that hands a file to the browser.
      files: ['src/exports/saveFile.ts'],
      rules: { 'no-restricted-globals': 'off' },
    },
  ];
}

/** Files in which `new Date(…)` is forbidden: it reads 30 February as 2 March, and a plain day a day early. */
export const filesWithoutDate = pureLayers.map((layer) => `src/${layer}/**`);

/**
 * @param {string[]} files
 * @param {{ group?: string[], regex?: string, message: string }[]} patterns
 * @returns {import('eslint').Linter.Config}
 */
function mayNotImport(files, patterns) {
  return { files, rules: { 'no-restricted-imports': ['error', { patterns }] } };
}
