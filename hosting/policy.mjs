// @ts-check

/**
 * What a web server says with each file: the one place that makes the security and caching headers.
 * The local server applies them, the samples for other servers are written from them (writeSamples.mjs).
 *
 * @typedef {'page' | 'embed' | 'asset' | 'data' | 'script' | 'other'} FileKind
 * @typedef {{
 *   feedOrigins?: readonly string[],
 *   frameAncestors?: readonly string[],
 *   framePage?: boolean,
 * }} PolicyOptions feedOrigins: other hosts that feeds are read from; frameAncestors: the sites that may show an embed
 *   in a frame besides this one (any site, when left out); framePage: the same sites may frame the page too
 */

/** The page's only trusted-types policy: addresses of its own workers (src/feeds/transport/siteScript.ts). */
const scriptPolicy = 'corridor-scripts';

/** What another host sends through a forwarding folder is data: opened as a page it may do nothing in this site's name. */
export const forwardedPolicy = "default-src 'none'; sandbox";

/**
 * Which kind of file a path is; paths are relative to the folder the site lies in.
 *
 * @param {string} path for example `/index.html`, `/assets/index-B1x.js`
 * @returns {FileKind}
 */
export function kindOf(path) {
  if (path.startsWith('/assets/')) return 'asset';
  if (path.startsWith('/situations/')) return 'data';
  if (path === '/embed.html' || path.startsWith('/embed/')) return 'embed';
  if (path === '/embed.js') return 'script';
  return path.endsWith('/') || path.endsWith('.html') ? 'page' : 'other';
}

/**
 * @param {FileKind} kind
 * @param {PolicyOptions} [options]
 * @returns {Record<string, string>} header name → value
 */
export function headersOfKind(kind, options = {}) {
  return { ...headersOfEveryFile, ...extraHeaders(kind, options) };
}

/** @type {Readonly<Record<string, string>>} */
export const headersOfEveryFile = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy':
    'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()',
};

/**
 * Headers beyond those of every file.
 *
 * @param {FileKind} kind
 * @param {PolicyOptions} [options]
 * @returns {Record<string, string>}
 */
export function extraHeaders(kind, options = {}) {
  // A page in a sandboxed frame has no origin of its own and may read only what is open to all; a host page that is
  // isolated from other origins (COEP) takes only what says that it may be taken.
  const openToAll = {
    'Access-Control-Allow-Origin': '*',
    'Cross-Origin-Resource-Policy': 'cross-origin',
  };
  const { frameAncestors = ['*'], framePage = false } = options;
  const framers = ancestors(frameAncestors);
  switch (kind) {
    case 'page':
      return {
        'Content-Security-Policy': contentSecurityPolicy(
          framePage ? framers : "'self'",
          scriptPolicy,
          options,
        ),
        'Cross-Origin-Opener-Policy': 'same-origin',
        'Cache-Control': 'no-cache',
      };
    case 'embed':
      // Besides documents there are pictures and lists under embed/, which other sites may read.
      return {
        'Content-Security-Policy': contentSecurityPolicy(framers, "'none'", options),
        ...openToAll,
        'Cache-Control': 'no-cache',
      };
    case 'asset':
      // The name of an asset holds a hash of its content, so it can be kept for ever.
      return { ...openToAll, 'Cache-Control': 'public, max-age=31536000, immutable' };
    case 'script':
      // The one script that other sites load: its name stays, so a new version reaches them within the hour.
      return { ...openToAll, 'Cache-Control': 'public, max-age=3600' };
    case 'data':
      return { ...openToAll, 'Cache-Control': 'no-cache' };
    case 'other':
      return { 'Cache-Control': 'no-cache' };
  }
}

/**
 * Reads the setting of who may frame: origins with spaces between them, `*` for any site, nothing for this site alone.
 *
 * @param {string} text for example `https://a.example https://*.b.example`
 * @returns {readonly string[]}
 */
export function readFrameAncestors(text) {
  const named = text.split(/\s+/).filter((one) => one !== '');
  for (const one of named) refuseUnlessFramer(one, named);
  return named;
}

/**
 * null = anyone. `*` would not say it: it means any page with a host, and leaves out files opened from a disk and
 * frames that are sandboxed themselves, as the previews of content management systems are.
 *
 * @param {readonly string[]} named @returns {string | null}
 */
function ancestors(named) {
  for (const one of named) refuseUnlessFramer(one, named);
  return named.includes('*') ? null : ["'self'", ...named].join(' ');
}

/**
 * A stray `;` would end the rule and begin another; a scheme alone would let in every site of it.
 *
 * @param {string} one @param {readonly string[]} all
 */
function refuseUnlessFramer(one, all) {
  if (one === '*' && all.length === 1) return;
  if (/^https?:\/\/(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)*(:\d{1,5})?$/.test(one)) return;
  throw new Error(
    `“${one}” may not stand among those that frame. Allowed: origins, as in https://a.example or https://*.a.example, or * alone.`,
  );
}

/**
 * @param {string | null} frameAncestors who may show the document in a frame; null = anyone
 * @param {string} trustedTypes policies that the document makes; without one no string becomes markup or a script
 * @param {PolicyOptions} options
 * @returns {string}
 */
function contentSecurityPolicy(frameAncestors, trustedTypes, { feedOrigins = [] }) {
  for (const origin of feedOrigins) refuseUnlessOrigin(origin);
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    ["connect-src 'self'", ...feedOrigins].join(' '),
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "object-src 'none'",
    "form-action 'none'",
    "frame-src 'self'",
    ...(frameAncestors === null ? [] : [`frame-ancestors ${frameAncestors}`]),
    "require-trusted-types-for 'script'",
    `trusted-types ${trustedTypes}`,
  ].join('; ');
}

/**
 * A path, a wildcard or a stray `;` in a feed's address would widen the whole policy.
 *
 * @param {string} origin
 */
function refuseUnlessOrigin(origin) {
  if (URL.canParse(origin) && /^https?:$/.test(new URL(origin).protocol)) {
    if (new URL(origin).origin === origin) return;
  }
  throw new Error(
    `“${origin}” is not an origin. Allowed: scheme and host, as in https://feeds.example.org`,
  );
}
