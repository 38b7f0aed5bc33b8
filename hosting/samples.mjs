// @ts-check
import { extraHeaders, forwardedPolicy, headersOfEveryFile, headersOfKind } from './policy.mjs';

/**
 * @typedef {import('./policy.mjs').FileKind} FileKind
 * @typedef {import('./policy.mjs').PolicyOptions} PolicyOptions
 * @typedef {import('./feedHosts.mjs').Forward} Forward
 * @typedef {PolicyOptions & { forwards?: readonly Forward[], base?: string }} SampleOptions forwards: folders of this
 *   site that stand for other hosts; base: the sub-path that the site lies in, as /reports/corridor/
 */

const textTypes =
  'text/css text/csv text/javascript text/markdown text/plain application/javascript application/json image/svg+xml';

const nginxTypes =
  'types { text/html html; application/json json; text/csv csv; text/plain txt; text/markdown md; image/svg+xml svg; image/png png; }';

const origin = 'Written by `npm run headers` from hosting/policy.mjs. Change it there.';

/** What a sample shows where nothing is forwarded. */
const example = { path: '/via/feeds.example.org/', origin: 'https://feeds.example.org' };

/** Where the files of each kind lie; what is named nowhere is of the kind “other”. */
const places = /** @type {readonly (readonly [FileKind, readonly string[]])[]} */ ([
  ['page', ['/', '/index.html']],
  ['embed', ['/embed.html', '/embed/*']],
  ['script', ['/embed.js']],
  ['asset', ['/assets/*']],
  ['data', ['/situations/*']],
]);

/** The sub-path without its last slash: what stands before every path. @param {SampleOptions} options */
function before({ base = '/' }) {
  // Nothing that ends a word or a rule in the language of any of the three.
  if (/^\/([\w.~-]+\/)*$/.test(base)) return base.slice(0, -1);
  throw new Error(`“${base}” is not a sub-path. Allowed: as in /reports/corridor/`);
}

/**
 * Settings for other web servers that say the same as policy.mjs, as file name → text.
 *
 * @param {SampleOptions} [options]
 * @returns {Record<string, string>}
 */
export function makeSamples(options = {}) {
  const forwards = options.forwards ?? [];
  return {
    'nginx.conf': nginx(options),
    Caddyfile: caddy(options),
    _headers: headersFile(options),
    ...(forwards.length === 0 ? {} : { _redirects: redirectsFile(forwards) }),
  };
}

/** @param {SampleOptions} options @returns {string} one server block, to be included in http { … } */
function nginx(options) {
  const forwards = options.forwards ?? [];
  const sub = before(options);
  const locations = places.flatMap(([kind, paths]) =>
    paths
      // nginx turns / into /index.html by itself, and then looks for that place.
      .filter((path) => path !== '/')
      .map((path) => {
        const where = path.endsWith('*') ? `^~ ${sub}${path.slice(0, -1)}` : `= ${sub}${path}`;
        // nginx's own list of types may know no csv.
        const types = path.endsWith('*') && kind !== 'asset' ? [nginxTypes] : [];
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
      `charset_types ${textTypes};`,
      'gzip on;',
      'gzip_vary on;',
      'gzip_comp_level 6;',
      `gzip_types ${textTypes};`,
      '# Smaller, where nginx has the module for it (Debian: libnginx-mod-http-brotli-filter):',
      `# brotli on; brotli_comp_level 5; brotli_types ${textTypes};`,
      '# Files packed beforehand, a.js.gz or a.js.br beside a.js, are sent by gzip_static and brotli_static. The build makes none.',
      ...locations,
      ...(forwards.length === 0
        ? [commented(nginxForward(example, options))]
        : forwards.map((forward) => nginxForward(forward, options))),
      ...(sub === ''
        ? []
        : ['absolute_redirect off;', `location = ${sub} { return 301 ${sub}/; }`]),
      block(`location ${sub}/`, ['try_files $uri $uri/ =404;', ...addHeaders('other', options)]),
    ]),
  ]);
}

/**
 * A feed that browsers may not read, through this site. Neither cookies nor the reader's address go there; the host's
 * own headers do not come here.
 *
 * @param {Forward} forward @param {PolicyOptions} options @returns {string}
 */
function nginxForward({ path, origin: host }, options) {
  return block(`location ^~ ${path}`, [
    `proxy_pass ${host}/;`,
    `proxy_set_header Host ${new URL(host).host};`,
    'proxy_set_header Cookie "";',
    'proxy_set_header Referer "";',
    'proxy_ssl_server_name on;',
    'proxy_hide_header Set-Cookie;',
    'proxy_hide_header Content-Security-Policy;',
    'limit_except GET { deny all; }',
    // The query may hold the reader's own key.
    'access_log off;',
    `add_header Content-Security-Policy "${forwardedPolicy}" always;`,
    ...addHeaders('other', options),
  ]);
}

/** @param {string} text @returns {string} */
function commented(text) {
  return `# For a feed that browsers may not read, named by \`via\`:\n${text.replace(/^/gm, '# ')}`;
}

/** @param {FileKind} kind @param {PolicyOptions} options @returns {string[]} */
function addHeaders(kind, options) {
  return Object.entries(headersOfKind(kind, options)).map(
    // Without always: an error must not be kept for as long as the file would be.
    ([name, value]) => `add_header ${name} "${value}"${name === 'Cache-Control' ? '' : ' always'};`,
  );
}

/** @param {SampleOptions} options @returns {string} */
function caddy(options) {
  const forwards = options.forwards ?? [];
  const sub = before(options);
  /** @param {readonly string[]} paths */
  const list = (paths) => paths.map((path) => sub + path).join(' ');
  const named = list(places.flatMap(([, paths]) => paths));
  const matchers = [
    ...places.map(([kind, paths]) =>
      // Only assets that are there: a missing one must not be kept for ever.
      block(`@${kind}`, [`path ${list(paths)}`, ...(kind === 'asset' ? ['file'] : [])]),
    ),
    `@other not path ${named}`,
    '@csv path *.csv',
  ];
  const headers = /** @type {const} */ (['page', 'embed', 'script', 'asset', 'data', 'other']).map(
    (kind) => block(`header @${kind}`, quoted(extraHeaders(kind, options))),
  );
  return lines([
    `# ${origin}`,
    block('corridor.example.org', [
      'root * /var/www/corridor',
      'encode zstd gzip',
      '# Files packed beforehand are sent by `file_server { precompressed br gzip }`. The build makes none.',
      ...matchers,
      block('header', quoted(headersOfEveryFile)),
      ...headers,
      'header @csv Content-Type "text/csv; charset=utf-8"',
      ...(forwards.length === 0
        ? [commented(caddyForward(example))]
        : forwards.map((forward) => caddyForward(forward))),
      'file_server',
    ]),
  ]);
}

/** @param {Forward} forward @returns {string} */
function caddyForward({ path, origin: host }) {
  return block(`handle_path ${path}*`, [
    block(`reverse_proxy ${host}`, [
      'header_up Host {upstream_hostport}',
      'header_up -Cookie',
      'header_up -Referer',
      'header_up -X-Forwarded-For',
      'header_down -Set-Cookie',
      `header_down Content-Security-Policy "${forwardedPolicy}"`,
    ]),
  ]);
}

/** For hosts that read a file named _redirects beside _headers. @param {readonly Forward[]} forwards */
function redirectsFile(forwards) {
  return lines([
    `# ${origin}`,
    ...forwards.map(({ path, origin: host }) => `${path}* ${host}/:splat 200`),
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
  const sub = before(options);
  return lines([
    `# ${origin}`,
    ...rule(`${sub}/*`, headersOfEveryFile),
    ...places.flatMap(([kind, paths]) =>
      paths.flatMap((path) => rule(sub + path, extraHeaders(kind, options))),
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
