// @ts-check
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';

/**
 * What a built site must not hold: inline scripts and styles, which the policy forbids; source maps, mocks and
 * development tools; addresses of other hosts that a browser would load from; addresses from the root of a host, which
 * break in a sub-path; and in what is kept for times without a network, a file that is not there: nothing would be kept.
 *
 * @param {string} folder
 * @returns {string[]} one sentence for each fault, with the file's name first; empty when all is well
 */
export function builtFaults(folder) {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.split(sep).join('/'))
    .sort();
  const faults = names.flatMap((name) =>
    faultsOfFile(name, join(folder, name)).map((fault) => `${name}: ${fault}`),
  );
  return [...faults, ...keptButMissing(folder, names)];
}

/** @param {string} folder @param {readonly string[]} names @returns {string[]} */
function keptButMissing(folder, names) {
  if (!names.includes('offline.js')) return [];
  const kept = readFileSync(join(folder, 'offline.js'), 'utf8').matchAll(/assets\/[\w.-]+\.\w+/g);
  return [...new Set([...kept].map(([name]) => name))]
    .filter((name) => !names.includes(name))
    .map((name) => `offline.js: it keeps a file that is not there: ${name}`);
}

/** @param {string} name @param {string} place @returns {string[]} */
function faultsOfFile(name, place) {
  if (/\.map$|mockServiceWorker|(^|\/)\.git(\/|$)|node_modules|\.(test|spec)\./.test(name))
    return ['does not belong into a built site'];
  if (name.endsWith('.html')) return faultsOfDocument(readFileSync(place, 'utf8'));
  if (/\.(js|css)$/.test(name)) return faultsOfCode(readFileSync(place, 'utf8'));
  return [];
}

/** Elements that a browser loads something for, or goes somewhere with, without being asked. */
const loading =
  /<(link|script|img|image|use|iframe|source|video|audio|object|embed|form|base)\b[^>]*>/g;
/** Links that are said and not loaded: where the document stands and what goes with it. */
const saidOnly = /\srel="(canonical|alternate|license)"/;

/** @param {string} html @returns {string[]} */
function faultsOfDocument(html) {
  const tags = [...html.matchAll(/<[a-z][^>]*>/g)].map(([tag]) => tag);
  const loads = [...html.matchAll(loading)]
    .map(([tag]) => tag)
    .filter((tag) => !saidOnly.test(tag));
  return [
    ...saying('an inline style', tags, /^<style\b|\sstyle=/),
    ...saying('an inline script', tags, /^<script\b(?![^>]*\ssrc=)|\son[a-z]+=/),
    ...saying('an address from the root of the host', tags, /\s(src|href|action|data)="\/(?!\/)/),
    ...saying('an address of another host', loads, /\s(src|srcset|href|action|data)="[^"]*\/\//),
    ...saying('a script in an address', tags, /\s(src|href|action)="\s*(javascript|data):/i),
  ];
}

/** @param {string} what @param {readonly string[]} tags @param {RegExp} pattern @returns {string[]} */
function saying(what, tags, pattern) {
  return tags.filter((tag) => pattern.test(tag)).map((tag) => `${what}: ${tag.slice(0, 160)}`);
}

/** @param {string} text @returns {string[]} */
function faultsOfCode(text) {
  const tools =
    /sourceMappingURL|mockServiceWorker|setupWorker|@vite\/client|react-refresh|jsxDEV|\bdebugger\b/;
  const hosts = [...text.matchAll(/(?:https?:)?\/\/([a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,})\b/gi)]
    .filter(([address]) => address.startsWith('http'))
    .map(([, host]) => host ?? '')
    .filter((host) => !namedOnly.has(host));
  const found = tools.exec(text)?.[0];
  return [
    ...(found === undefined ? [] : [`a part of the development: ${found}`]),
    ...[...new Set(hosts)].map((host) => `the address of another host: ${host}`),
    ...(/@import|url\(\s*["']?(https?:|\/)/.test(text) ? ['a style from elsewhere'] : []),
  ];
}

/** What is named without being asked for anything: namespaces, and links for people. */
const namedOnly = new Set([
  // Namespaces of pages, of workbooks and documents, and of what pictures say of themselves.
  'www.w3.org',
  'purl.org',
  'purl.oclc.org',
  'iptc.org',
  'schemas.openxmlformats.org',
  'schemas.microsoft.com',
  'datapackage.org',
  // Whose figures they are: the links of credits.
  'data.humdata.org',
  'dtm.iom.int',
  'www.internal-displacement.org',
  // Error messages and remarks of libraries.
  'answers.microsoft.com',
  'react.dev',
  'nuqs.dev',
  'err.47ng.com',
  'redux.js.org',
  'redux-toolkit.js.org',
  'github.com',
  'bit.ly',
  'fb.me',
]);
