// @ts-check
import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/**
 * What a configuration asks of a web server: which other hosts the page must be allowed to read, and what this site
 * forwards because browsers may not read it.
 *
 * @typedef {{ path: string, origin: string }} Forward path: of this site, with a slash at both ends
 * @typedef {{ feedOrigins: readonly string[], forwards: readonly Forward[] }} FeedHosts
 */

/** A host that exists nowhere: what a relative address is resolved against. */
const site = 'https://site.invalid/';

/**
 * Reads situations.json and every manifest that it names. `npm run collect` and the page check the rest of a
 * configuration; here count only the addresses.
 *
 * @param {string} config path of situations.json
 * @param {string} [base] the sub-path that the site lies in; a relative `via` starts there
 * @returns {FeedHosts} both lists without repetition, in alphabetical order
 */
export function feedHostsOf(config, base = '/') {
  const origins = /** @type {Set<string>} */ (new Set());
  const forwards = /** @type {Map<string, string>} */ (new Map());
  for (const { feed, folder, where } of feedsOf(config, base)) {
    const address = textOf(feed, 'address', where);
    const url = urlOf(address, folder, `${where}.address`);
    const via = optionalText(feed, 'via', where);
    for (const host of listOf(feed.redirectsTo)) origins.add(originOf(String(host), where));
    if (via !== undefined) addForward(forwards, { via, folder, url, where });
    else if (url.origin !== new URL(site).origin) origins.add(url.origin);
  }
  return {
    feedOrigins: [...origins].sort(),
    forwards: [...forwards].map(([path, origin]) => ({ path, origin })).sort(byPath),
  };
}

/**
 * @param {Map<string, string>} forwards
 * @param {{ via: string, folder: string, url: URL, where: string }} one
 */
function addForward(forwards, { via, folder, url, where }) {
  const way = urlOf(via.endsWith('/') ? via : `${via}/`, folder, `${where}.via`);
  if (way.origin !== new URL(site).origin || !/^\/[\w.~/-]*\/$/.test(way.pathname))
    throw new Error(
      `${where}.via is “${via}”. Allowed: a folder of this site, as in /via/feeds.example.org`,
    );
  const before = forwards.get(way.pathname);
  if (before !== undefined && before !== url.origin)
    throw new Error(
      `${where}.via is “${via}”, which leads to ${before} already. Allowed: one host for each folder.`,
    );
  forwards.set(way.pathname, url.origin);
}

/** @param {Forward} one @param {Forward} other */
function byPath(one, other) {
  return one.path < other.path ? -1 : 1;
}

/**
 * @typedef {Record<string, unknown>} Entry
 * @param {string} config
 * @param {string} base
 * @returns {{ feed: Entry, folder: string, where: string }[]} folder: where relative addresses start, as an address
 */
function feedsOf(config, base) {
  const listFolder = new URL(`${base}situations/`, site).href;
  return listOf(readJson(config).situations).flatMap((situation, index) => {
    const entry = entryOf(situation);
    const where = `${config}: situations.${index}`;
    const manifest = optionalText(entry, 'manifest', where);
    if (manifest === undefined) return named(entry, listFolder, where);
    const file = resolve(dirname(config), manifest);
    const folder = new URL('.', urlOf(manifest, listFolder, where)).href;
    return named(readJson(file), folder, file);
  });
}

/** @param {Entry} entry @param {string} folder @param {string} where */
function named(entry, folder, where) {
  return listOf(entry.feeds).map((feed, index) => ({
    feed: entryOf(feed),
    folder,
    where: `${where}.feeds.${index}`,
  }));
}

/** @param {string} file @returns {Entry} */
function readJson(file) {
  try {
    return entryOf(JSON.parse(readFileSync(file, 'utf8')));
  } catch (problem) {
    throw new Error(`${file}: ${problem instanceof Error ? problem.message : String(problem)}`, {
      cause: problem,
    });
  }
}

/** @param {unknown} value @returns {Entry} */
function entryOf(value) {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

/** @param {unknown} value @returns {unknown[]} */
function listOf(value) {
  return Array.isArray(value) ? value : [];
}

/** @param {Entry} entry @param {string} key @param {string} where @returns {string} */
function textOf(entry, key, where) {
  const text = optionalText(entry, key, where);
  if (text === undefined)
    throw new Error(`${where}.${key} is missing. Needed: the feed's address.`);
  return text;
}

/** @param {Entry} entry @param {string} key @param {string} where @returns {string | undefined} */
function optionalText(entry, key, where) {
  const value = entry[key];
  if (value === undefined) return undefined;
  if (typeof value === 'string' && value !== '') return value;
  throw new Error(`${where}.${key} is ${JSON.stringify(value)}. Allowed: a text.`);
}

/** @param {string} address @param {string} base @param {string} where @returns {URL} */
function urlOf(address, base, where) {
  const url = URL.canParse(address, base) ? new URL(address, base) : undefined;
  if (url !== undefined && /^https?:$/.test(url.protocol) && url.username === '') return url;
  throw new Error(
    `${where} is “${address.replace(/\?.*/s, '')}”. Allowed: https://…, or a path beside the file.`,
  );
}

/** @param {string} host @param {string} where @returns {string} */
function originOf(host, where) {
  const origin = `https://${host}`;
  if (URL.canParse(origin) && new URL(origin).origin === origin) return origin;
  throw new Error(`${where}.redirectsTo names “${host}”. Allowed: a host, as in files.example.org`);
}

/** @param {string} folder a built site @returns {string} the configuration that it was built with */
export function configurationIn(folder) {
  return join(folder, 'situations/situations.json');
}
