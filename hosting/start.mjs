// @ts-check
import { join } from 'node:path';
import { installWhatIsMissing, projectFolder, run } from './install.mjs';
import { serveUntilStopped } from './serveUntilStopped.mjs';

// npm start: from a fresh clone to a page in the browser. Plain Node, since nothing may be installed yet.
installWhatIsMissing();
const steps = [
  ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'],
  // What needs no script: embeds of the archives, and the first sight of the page.
  [
    ...['node_modules/tsx/dist/cli.mjs', 'src/cli/publish.ts', '--site', 'dist'],
    ...['--config', 'dist/situations/situations.json', '--only', 'archive'],
  ],
];
if (!steps.every((step) => run(process.execPath, step))) process.exit(1);
await serveUntilStopped(join(projectFolder, 'dist'));
