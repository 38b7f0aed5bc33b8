// @ts-check
import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { headersOfKind, kindOf } from './policy.mjs';

/**
 * @typedef {import('node:http').IncomingMessage} Request
 * @typedef {import('node:http').ServerResponse} Response
 * @typedef {{
 *   folder: string,
 *   port: number,
 *   extra?: (request: Request, response: Response) => boolean | Promise<boolean>,
 *   feedOrigins?: readonly string[],
 * }} ServeOptions extra: asked first, and answers true when it has taken the request
 * @typedef {{ address: string, port: number, close: () => Promise<void> }} Served
 * @typedef {{ body: Buffer, etag: string, modified: number, packed: Map<string, Promise<Buffer>> }} KeptFile
 */

const types = /** @type {Readonly<Record<string, string>>} */ ({
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.woff2': 'font/woff2',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.zip': 'application/zip',
});
const alreadyPacked = new Set(['.png', '.woff2', '.xlsx', '.zip']);

/**
 * Serves a built folder on 127.0.0.1 under the strict policy; port 0 takes any free one.
 *
 * @param {ServeOptions} options
 * @returns {Promise<Served>}
 */
export async function serveFolder({ folder, port, extra, feedOrigins = [] }) {
  const root = resolve(folder);
  /** @type {Map<string, KeptFile>} */
  const kept = new Map();
  const server = createServer((request, response) => {
    answer(request, response).catch((/** @type {unknown} */ problem) => {
      console.error(problem);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });

  /** @param {Request} request @param {Response} response */
  async function answer(request, response) {
    if (extra && (await extra(request, response))) return;
    const path = pathOf(request.url ?? '/');
    for (const [name, value] of Object.entries(headersOfKind(kindOf(path ?? '/'), { feedOrigins })))
      response.setHeader(name, value);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('Allow', 'GET, HEAD');
      sayPlainly(response, 405, 'Only GET and HEAD are answered here.');
      return;
    }
    const place = path === undefined ? undefined : placeInside(root, path);
    const file = place === undefined ? undefined : await keep(kept, place);
    if (place === undefined || file === undefined) {
      sayPlainly(response, 404, 'There is no such file here.');
      return;
    }
    await send({ request, response, file, extension: extname(place) });
  }

  await /** @type {Promise<void>} */ (
    new Promise((done, fail) => {
      server.once('error', fail);
      server.listen(port, '127.0.0.1', done);
    })
  );
  const bound = server.address();
  const boundPort = bound !== null && typeof bound === 'object' ? bound.port : port;
  return {
    address: `http://127.0.0.1:${boundPort}/`,
    port: boundPort,
    close: () =>
      new Promise((done) => {
        server.close(() => {
          done();
        });
        server.closeAllConnections();
      }),
  };
}

/** @param {{ request: Request, response: Response, file: KeptFile, extension: string }} what */
async function send({ request, response, file, extension }) {
  response.setHeader('Content-Type', types[extension] ?? 'application/octet-stream');
  response.setHeader('Vary', 'Accept-Encoding');
  const encoding = alreadyPacked.has(extension)
    ? undefined
    : encodingFor(request.headers['accept-encoding'] ?? '');
  const etag = encoding === undefined ? `"${file.etag}"` : `"${file.etag}-${encoding}"`;
  response.setHeader('ETag', etag);
  if (request.headers['if-none-match'] === etag) {
    response.writeHead(304).end();
    return;
  }
  const body = encoding === undefined ? file.body : await packed(file, encoding);
  if (encoding !== undefined) response.setHeader('Content-Encoding', encoding);
  response.setHeader('Content-Length', body.length);
  response.writeHead(200).end(request.method === 'HEAD' ? undefined : body);
}

/** @param {Response} response @param {number} status @param {string} sentence */
function sayPlainly(response, status, sentence) {
  // The name of a missing asset would otherwise stay missing for ever.
  response.setHeader('Cache-Control', 'no-cache');
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' }).end(`${sentence}\n`);
}

/** @param {string} address @returns {string | undefined} the decoded path, undefined when it cannot be decoded */
function pathOf(address) {
  try {
    return decodeURIComponent(address.split(/[?#]/, 1)[0] ?? '/');
  } catch {
    return undefined;
  }
}

/** @param {string} root @param {string} path @returns {string | undefined} undefined for a path that leaves the folder */
function placeInside(root, path) {
  if (path.includes('\0') || path.includes('\\')) return undefined;
  const place = join(root, path.endsWith('/') ? `${path}index.html` : path);
  return place.startsWith(root + sep) ? place : undefined;
}

/** @param {Map<string, KeptFile>} kept @param {string} place @returns {Promise<KeptFile | undefined>} */
async function keep(kept, place) {
  const found = await stat(place).catch(() => undefined);
  if (!found?.isFile()) return undefined;
  const before = kept.get(place);
  if (before?.modified === found.mtimeMs) return before;
  const body = await readFile(place);
  const etag = createHash('sha256').update(body).digest('base64url').slice(0, 22);
  const file = { body, etag, modified: found.mtimeMs, packed: new Map() };
  kept.set(place, file);
  return file;
}

/** @param {string} accepted @returns {'br' | 'gzip' | undefined} */
function encodingFor(accepted) {
  if (/\bbr\b/.test(accepted)) return 'br';
  return /\bgzip\b/.test(accepted) ? 'gzip' : undefined;
}

/** @param {KeptFile} file @param {'br' | 'gzip'} encoding @returns {Promise<Buffer>} */
function packed(file, encoding) {
  const before = file.packed.get(encoding);
  if (before) return before;
  const now =
    encoding === 'gzip'
      ? promisify(gzip)(file.body)
      : promisify(brotliCompress)(file.body, {
          // Level 5 is as small as gzip's best and ten times quicker than brotli's default.
          params: { [constants.BROTLI_PARAM_QUALITY]: 5 },
        });
  file.packed.set(encoding, now);
  return now;
}
