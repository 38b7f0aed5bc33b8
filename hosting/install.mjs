// @ts-check
import { spawnSync } from 'node:child_process';
import { statSync, utimesSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The folder of the project, whatever folder the command was called from. */
export const projectFolder = fileURLToPath(new URL('..', import.meta.url));

const installedList = 'node_modules/.package-lock.json';

/** Installs the packages when they are missing or older than the lock file; otherwise uses no network at all. */
export function installWhatIsMissing() {
  const installed = timeOf(installedList);
  if (installed !== undefined && installed >= (timeOf('package-lock.json') ?? 0)) return;
  console.log(
    installed === undefined
      ? 'Packages are not installed yet: running npm install.'
      : 'Packages are older than package-lock.json: running npm install.',
  );
  // Not npm ci: some packages list binaries for other platforms that the lock file leaves out, and npm 11 stops at that.
  if (!run('npm', ['install', '--no-audit', '--no-fund'])) process.exit(1);
  // npm leaves its list untouched when nothing had to change, which would ask for an install again next time.
  const now = new Date();
  utimesSync(new URL(`../${installedList}`, import.meta.url), now, now);
}

/**
 * Runs a command in the project folder with its output shown.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {Record<string, string>} [environment] added to this process's own
 * @returns {boolean} whether it ended well
 */
export function run(command, args, environment = {}) {
  const { status, error } = spawnSync(command, args, {
    cwd: projectFolder,
    stdio: 'inherit',
    env: { ...process.env, ...environment },
    // npm and npx are .cmd files on Windows, which only a shell can start.
    shell: process.platform === 'win32' && command !== process.execPath,
  });
  if (error) console.error(`Could not run ${command}: ${error.message}`);
  return status === 0;
}

/** @param {string} path @returns {number | undefined} time of the last change, in ms */
function timeOf(path) {
  return statSync(new URL(`../${path}`, import.meta.url), { throwIfNoEntry: false })?.mtimeMs;
}
