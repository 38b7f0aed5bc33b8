// @ts-check
import { extraHeaders, headersOfEveryFile, headersOfKind } from './policy.mjs';

/**
 * @typedef {import('./policy.mjs').FileKind} FileKind
 * @typedef {import('./policy.mjs').PolicyOptions} PolicyOptions
 */

const origin =
  'Written by `node hosting/writeSamples.mjs` from hosting/policy.mjs. Change it there.';

/** Where the files of each kind lie; what is named nowhere is of the kind “other”. */
const places = /** @type {readonly (readonly [FileKind, readonly string[]])[]} */ ([
  ['page', ['/', '/index.html']],
  ['embed', ['/embed.html', '/embed/*']],
  ['asset', ['/assets/*']],
  ['data', ['/situations/*']],
]);

/**
 * Settings for other web servers that say the same as policy.mjs, as file name → text.
 *
 * @param {PolicyOptions} [options]
 * @returns {Record<string, string>}
 */
export function makeSamples(options = {}) {
  return {
    'nginx.conf': nginx(options),
    Caddyfile: caddy(options),
    _headers: headersFile(options),
  };
}

/** @param {PolicyOptions} options @returns {string} one server block, to be included in http { … } */
function nginx(options) {
  const locations = places.flatMap(([kind, paths]) =>
    paths
      // nginx turns / into /index.html by itself, and then looks for that place.
      .filter((path) => path !== '/')
      .map((path) => {
        const where = path.endsWith('*') ? `^~ ${path.slice(0, -1)}` : `= ${path}`;
        // nginx's own list of types may know no csv.
        const types =
          kind === 'data'
            ? ['types { application/json json; text/csv csv; text/plain txt; text/markdown md; }']
            : [];
        return block(`location ${where}`, [...types, ...addHeaders(kind, options)]);
      }),
  );
  return lines([
    `# ${origin}`,
    '# A location with headers of its own takes none from outside, so each repeats all.',
    block('server', [
      'listen 80;',
      'server_name corridor.example.org;',
      'root /var/www/corridor;',
      'charset utf-8;',
      'charset_types text/css text/csv text/javascript application/javascript application/json image/svg+xml;',
      'gzip on;',
      'gzip_vary on;',
      'gzip_types text/css text/csv text/javascript application/javascript application/json image/svg+xml;',
      ...locations,
      block('location /', ['try_files $uri $uri/ =404;', ...addHeaders('other', options)]),
    ]),
  ]);
}

/** @param {FileKind} kind @param {PolicyOptions} options @returns {string[]} */
function addHeaders(kind, options) {
  return Object.entries(headersOfKind(kind, options)).map(
    // Without always: an error must not be kept for as long as the file would be.
    ([name, value]) => `add_header ${name} "${value}"${name === 'Cache-Control' ? '' : ' always'};`,
  );
}

/** @param {PolicyOptions} options @returns {string} */
function caddy(options) {
  const named = places.flatMap(([, paths]) => paths).join(' ');
  const matchers = [
    ...places.map(([kind, paths]) =>
      // Only assets that are there: a missing one must not be kept for ever.
      block(`@${kind}`, [`path ${paths.join(' ')}`, ...(kind === 'asset' ? ['file'] : [])]),
    ),
    `@other not path ${named}`,
    '@csv path *.csv',
  ];
  const headers = /** @type {const} */ (['page', 'embed', 'asset', 'data', 'other']).map((kind) =>
    block(`header @${kind}`, quoted(extraHeaders(kind, options))),
  );
  return lines([
    `# ${origin}`,
    block('corridor.example.org', [
      'root * /var/www/corridor',
      'encode zstd gzip',
      ...matchers,
      block('header', quoted(headersOfEveryFile)),
      ...headers,
      'header @csv Content-Type "text/csv; charset=utf-8"',
      'file_server',
    ]),
  ]);
}

/** @param {Readonly<Record<string, string>>} headers @returns {string[]} */
function quoted(headers) {
  return Object.entries(headers).map(([name, value]) => `${name} "${value}"`);
}

/**
 * For hosts that read a file named _headers from the site's folder. They join what several matching
 * rules say, so no header is named in two rules that match the same path.
 *
 * @param {PolicyOptions} options @returns {string}
 */
function headersFile(options) {
  /** @param {string} path @param {Readonly<Record<string, string>>} headers */
  const rule = (path, headers) => [
    path,
    ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
  ];
  return lines([
    `# ${origin}`,
    ...rule('/*', headersOfEveryFile),
    ...places.flatMap(([kind, paths]) =>
      paths.flatMap((path) => rule(path, extraHeaders(kind, options))),
    ),
  ]);
}

/** @param {string} head @param {readonly string[]} body @returns {string} */
function block(head, body) {
  return `${head} {\n${body.join('\n').replace(/^/gm, '\t')}\n}`;
}

/** @param {readonly string[]} all @returns {string} */
function lines(all) {
  return `${all.join('\n')}\n`;
}
