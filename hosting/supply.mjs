// @ts-check
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { billOfMaterials } from './billOfMaterials.mjs';
import { projectFolder } from './install.mjs';
import { productionPackages, supplyFaults } from './supplyFaults.mjs';

// npm run supply: whether every package of the page has a reason, a licence and a checksum; whether one is known to be
// unsafe; and, beside a built page, the bill of materials. -- --list prints name, version and licence of each.

const project =
  /** @type {{ name: string, version: string, dependencies: Record<string, string> }} */ (
    readJson('package.json')
  );
const { packages: locked } =
  /** @type {{ packages: Record<string, import('./supplyFaults.mjs').Locked> }} */ (
    readJson('package-lock.json')
  );
const packages = productionPackages(locked);
if (process.argv.includes('--list'))
  for (const { name, version, licence } of packages) console.log(`${name} ${version}: ${licence}`);

const faults = supplyFaults({
  dependencies: project.dependencies,
  locked,
  reasons: /** @type {Record<string, string>} */ (readJson('hosting/runtimePackages.json')),
});
for (const fault of faults) console.error(fault);
const licences = [...new Set(packages.map(({ licence }) => licence))].sort();
console.log(`${packages.length} packages under ${licences.join('; ')}`);
const good = [faults.length === 0, wroteBill(), isSafe()];
process.exitCode = good.every((one) => one) ? 0 : 1;

/** @returns {boolean} */
function wroteBill() {
  const { stdout, status } = npm(['sbom', '--sbom-format', 'cyclonedx', '--omit', 'dev']);
  if (status !== 0) {
    console.error('npm sbom failed: install the packages anew with npm install.');
    return false;
  }
  const text = billOfMaterials(stdout, project);
  if (!existsSync(join(projectFolder, 'dist'))) return true;
  writeFileSync(join(projectFolder, 'dist/sbom.cdx.json'), text);
  console.log('Wrote dist/sbom.cdx.json');
  return true;
}

/** Asks the registry; where it cannot be asked nothing is known, and that is said. @returns {boolean} */
function isSafe() {
  const { stdout } = npm([
    'audit',
    '--omit=dev',
    '--json',
    '--fetch-timeout=8000',
    '--fetch-retries=0',
  ]);
  const counts = auditCounts(stdout);
  if (counts === null) {
    console.warn(
      'SKIPPED: the registry gave no answer about known weaknesses. Run `npm audit --omit=dev` where there is a network.',
    );
    return true;
  }
  const grave = (counts.high ?? 0) + (counts.critical ?? 0);
  console.log(
    `Known weaknesses: ${grave} grave, ${(counts.moderate ?? 0) + (counts.low ?? 0)} others`,
  );
  return grave === 0;
}

/** @param {string} said @returns {Record<string, number> | null} */
function auditCounts(said) {
  try {
    const { metadata } =
      /** @type {{ metadata?: { vulnerabilities?: Record<string, number> } }} */ (JSON.parse(said));
    return metadata?.vulnerabilities ?? null;
  } catch {
    return null;
  }
}

/** @param {readonly string[]} args */
function npm(args) {
  return spawnSync('npm', args, {
    cwd: projectFolder,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
    timeout: 20_000,
    shell: process.platform === 'win32',
  });
}

/** @param {string} path @returns {unknown} */
function readJson(path) {
  return JSON.parse(readFileSync(join(projectFolder, path), 'utf8'));
}
