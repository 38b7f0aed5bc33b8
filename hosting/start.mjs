// @ts-check
import { join } from 'node:path';
import { installWhatIsMissing, projectFolder, run } from './install.mjs';
import { serveUntilStopped } from './serveUntilStopped.mjs';

// npm start: from a fresh clone to a page in the browser. Plain Node, since nothing may be installed yet.
installWhatIsMissing();
if (!run(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn']))
  process.exit(1);
await serveUntilStopped(join(projectFolder, 'dist'));
