// @ts-check
import { readFileSync, rmSync } from 'node:fs';
import { installWhatIsMissing, projectFolder, run } from '../hosting/install.mjs';

// npm test: installs what is missing, finds a browser, then the check and the end-to-end tests.
const results = new URL('../.cache/results/', import.meta.url);
rmSync(results, { recursive: true, force: true });
process.chdir(projectFolder);
installWhatIsMissing();

const browser = await findOrInstallBrowser();
console.log(`Browser: ${browser.path} (${browser.from})`);

const checked = run('npm', ['run', '--silent', 'check']);
const unit = atLeastOneFailure(unitCounts(), checked);
// Without a good check the built page is missing or not this code's, so there is nothing to open in a browser.
const opened = checked && run('npm', ['run', '--silent', 'e2e'], { CHROME_PATH: browser.path });
const pages = checked ? atLeastOneFailure(pageCounts(), opened) : { passed: 0, failed: 0 };

if (!checked) console.log('\nThe check failed, so the end-to-end tests were not run.');
console.log(`\n${unit.passed + pages.passed} passed, ${unit.failed + pages.failed} failed`);
process.exitCode = checked && opened ? 0 : 1;

/** Loaded only now, because it needs the packages. */
async function findOrInstallBrowser() {
  const { ensureBrowser } = await import('./browser.mjs');
  try {
    return ensureBrowser();
  } catch (problem) {
    console.error(problem instanceof Error ? problem.message : problem);
    process.exit(1);
  }
}

/** @typedef {{ passed: number, failed: number }} Counts */

/**
 * A failed step that counted no failing test (a lint error, a file that cannot load) is one failure.
 *
 * @param {Counts} counts @param {boolean} good @returns {Counts}
 */
function atLeastOneFailure({ passed, failed }, good) {
  return { passed, failed: good ? failed : Math.max(failed, 1) };
}

/** @returns {Counts} as Vitest counts */
function unitCounts() {
  const { numPassedTests = 0, numFailedTests = 0 } = readResult('unit.json') ?? {};
  return { passed: numPassedTests, failed: numFailedTests };
}

/** @returns {Counts} as Playwright counts; a test that passed only on a second try has failed once */
function pageCounts() {
  const { expected = 0, unexpected = 0, flaky = 0 } = readResult('e2e.json')?.stats ?? {};
  return { passed: expected, failed: unexpected + flaky };
}

/**
 * @param {string} name
 * @returns {{
 *   numPassedTests?: number, numFailedTests?: number,
 *   stats?: { expected?: number, unexpected?: number, flaky?: number },
 * } | undefined} undefined when the step did not get as far as writing it
 */
function readResult(name) {
  try {
    return JSON.parse(readFileSync(new URL(name, results), 'utf8'));
  } catch {
    return undefined;
  }
}
