// @ts-check
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from './install.mjs';
import { serveUntilStopped } from './serveUntilStopped.mjs';

const folder = join(projectFolder, 'dist');
if (!existsSync(join(folder, 'index.html'))) {
  console.error(
    'There is no built page in dist/. Run `npm run build` first, or `npm start` for both.',
  );
  process.exit(1);
}
await serveUntilStopped(folder);
