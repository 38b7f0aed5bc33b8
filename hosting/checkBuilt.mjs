// @ts-check
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { builtFaults } from './builtFaults.mjs';
import { projectFolder } from './install.mjs';

// npm run built [-- folder]: whether a built site may be put on a server as it is.
const folder = process.argv[2] ?? join(projectFolder, 'dist');
if (!existsSync(join(folder, 'index.html'))) {
  console.error(`There is no built page in ${folder}. Run \`npm run build\` first.`);
  process.exit(1);
}
const faults = builtFaults(folder);
for (const fault of faults) console.error(fault);
console.log(
  faults.length === 0
    ? 'No inline script or style, no map, mock or tool, no address of another host or of a root.'
    : `${faults.length} faults. None of these may reach a server.`,
);
process.exitCode = faults.length === 0 ? 0 : 1;
