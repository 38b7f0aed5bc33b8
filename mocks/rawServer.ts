import type { ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import { gzipSync } from 'node:zlib';
import { ONE_ROW_CSV } from './faultAnswers.ts';

const CSV = { 'Content-Type': 'text/csv; charset=utf-8' } as const;
const OPEN = { 'Access-Control-Allow-Origin': '*' } as const;
const MEGABYTE = 1024 * 1024;

type RawAnswer = (response: ServerResponse) => void;

/** What no mock can fake, because it happens to the connection: served by sockets. */
export const RAW_ANSWERS = {
  well: (response) => response.writeHead(200, { ...CSV, ...OPEN }).end(ONE_ROW_CSV),
  /** The connection ends before a word was said. */
  socketCut: (response) => response.destroy(),
  /** Promises more bytes than come. */
  lengthTooLong: (response) => {
    response.writeHead(200, { ...CSV, ...OPEN, 'Content-Length': 100_000 });
    response.write(ONE_ROW_CSV, () => response.destroy());
  },
  /** A body in chunks that is never ended. */
  chunkCut: (response) => {
    response.writeHead(200, { 'Content-Type': 'application/json', ...OPEN });
    response.write('{"figures":[{"indicator":"arr', () => response.destroy());
  },
  /** A byte now and then, for ever: no silence that could be noticed. */
  drip: (response) => {
    response.writeHead(200, { ...CSV, ...OPEN });
    const letters = Array.from(ONE_ROW_CSV);
    const timer = setInterval(() => response.write(letters.shift() ?? ' '), 25);
    response.on('close', () => clearInterval(timer));
  },
  headersThenSilence: (response) => {
    response.writeHead(200, { ...CSV, ...OPEN }).flushHeaders();
  },
  silence: () => undefined,
  /** Too large by its own words; not a byte of it is waited for. */
  lengthTooLarge: (response) => {
    response.writeHead(200, { ...CSV, ...OPEN, 'Content-Length': 40 * MEGABYTE }).flushHeaders();
  },
  /** 30 KB on the wire, 30 MB unpacked. */
  gzipBomb: (response) => {
    const packed = gzipSync(Buffer.alloc(30 * MEGABYTE, 'a'));
    response.writeHead(200, { ...CSV, ...OPEN, 'Content-Encoding': 'gzip' }).end(packed);
  },
  /** Readable, but not its headers: the page may not see how long to wait. */
  hiddenRetryAfter: (response) =>
    response.writeHead(429, { ...OPEN, 'Retry-After': '120' }).end('Later.'),
  /** Does not allow this site to read it; a browser tells the page no more than of a broken network. */
  notAllowed: (response) => response.writeHead(503, CSV).end(ONE_ROW_CSV),
} as const satisfies Record<string, RawAnswer>;

export type RawName = keyof typeof RAW_ANSWERS;

export interface RawServer {
  readonly origin: string;
  readonly close: () => Promise<void>;
}

/** Answers `/<name>` on a free port of this machine. */
export async function startRawServer(): Promise<RawServer> {
  const server = createServer((request, response) => {
    const name = (request.url ?? '').split(/[/?]/)[1] ?? '';
    if (isRawName(name)) RAW_ANSWERS[name](response);
    else response.writeHead(404).end();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const bound = server.address();
  const port = typeof bound === 'object' && bound !== null ? bound.port : 0;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

function isRawName(name: string): name is RawName {
  return Object.hasOwn(RAW_ANSWERS, name);
}
