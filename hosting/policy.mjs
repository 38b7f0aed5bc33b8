// @ts-check

/**
 * What a web server says with each file: the one place that makes the security and caching headers.
 * The local server applies them, the samples for other servers are written from them (writeSamples.mjs).
 *
 * @typedef {'page' | 'embed' | 'asset' | 'data' | 'other'} FileKind
 * @typedef {{ feedOrigins?: readonly string[] }} PolicyOptions feedOrigins: other hosts that feeds are read from
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
  // A page in a sandboxed frame has no origin of its own and may read only what is open to all.
  const openToAll = { 'Access-Control-Allow-Origin': '*' };
  switch (kind) {
    case 'page':
      return {
        'Content-Security-Policy': contentSecurityPolicy("'self'", scriptPolicy, options),
        'Cross-Origin-Opener-Policy': 'same-origin',
        'Cache-Control': 'no-cache',
      };
    case 'embed':
      return {
        'Content-Security-Policy': contentSecurityPolicy('*', "'none'", options),
        'Cache-Control': 'no-cache',
      };
    case 'asset':
      // The name of an asset holds a hash of its content, so it can be kept for ever.
      return { ...openToAll, 'Cache-Control': 'public, max-age=31536000, immutable' };
    case 'data':
      return { ...openToAll, 'Cache-Control': 'no-cache' };
    case 'other':
      return { 'Cache-Control': 'no-cache' };
  }
}

/**
 * @param {string} frameAncestors who may show the document in a frame
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
    `frame-ancestors ${frameAncestors}`,
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
