// @ts-check

/**
 * @typedef {{ version?: string, license?: string, integrity?: string, dev?: boolean, devOptional?: boolean, link?: boolean }} Locked
 * @typedef {{ name: string, version: string, licence: string }} Supplied
 * @typedef {{
 *   dependencies: Readonly<Record<string, string>>,
 *   locked: Readonly<Record<string, Locked>>,
 *   reasons: Readonly<Record<string, string>>,
 * }} Supply dependencies: of package.json; locked: the packages of package-lock.json; reasons: of runtimePackages.json
 */

/** Licences under which a part may be passed on with a page, whoever hosts it. */
const allowed = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'Unlicense',
  'Zlib',
]);

/**
 * What is wrong with the packages that the page is built of: one that no reason was given for, a reason without a
 * package, a licence that is not allowed, an entry of the lock file without a checksum, a version that may move.
 *
 * @param {Supply} supply
 * @returns {string[]} a sentence each; empty when all is well
 */
export function supplyFaults({ dependencies, locked, reasons }) {
  const named = Object.keys(dependencies);
  return [
    ...named
      .filter((name) => (reasons[name] ?? '').trim() === '')
      .map((name) => `${name} is new: say in hosting/runtimePackages.json what it is needed for.`),
    ...Object.keys(reasons)
      .filter((name) => !named.includes(name))
      .map((name) => `hosting/runtimePackages.json gives a reason for ${name}, which is not used.`),
    ...named
      .filter((name) => !/^\d+\.\d+\.\d+/.test(dependencies[name] ?? ''))
      .map(
        (name) =>
          `${name} is asked for as “${dependencies[name] ?? ''}”. Allowed: one exact version.`,
      ),
    ...productionPackages(locked)
      .filter(({ licence }) => !isAllowed(licence))
      .map(({ name, licence }) => `${name} has the licence “${licence}”, which is not allowed.`),
    ...Object.entries(locked)
      .filter(([path, one]) => path !== '' && one.link !== true && one.integrity === undefined)
      .map(([path]) => `${path} has no checksum in package-lock.json.`),
  ];
}

/**
 * All packages that may be part of the page, those that others bring included.
 *
 * @param {Readonly<Record<string, Locked>>} locked
 * @returns {Supplied[]} by name
 */
export function productionPackages(locked) {
  return Object.entries(locked)
    .filter(([path, { dev, devOptional }]) => path !== '' && dev !== true && devOptional !== true)
    .map(([path, { version = '', license = '' }]) => ({
      name: path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length),
      version,
      licence: license === '' ? 'not stated' : license,
    }))
    .sort((one, other) => (one.name < other.name ? -1 : 1));
}

/** Of an “or” one is enough, of an “and” all are needed. @param {string} licence @returns {boolean} */
export function isAllowed(licence) {
  const plain = licence.replace(/^\((.*)\)$/, '$1');
  return plain
    .split(/ OR /)
    .some((choice) => choice.split(/ AND /).every((one) => allowed.has(one.replace(/[()]/g, ''))));
}
