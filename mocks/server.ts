import type { IncomingMessage, ServerResponse } from 'node:http';
import { getResponse } from 'msw';
import { headersOfKind } from '../hosting/policy.mjs';
import { serveFolder } from '../hosting/serve.mjs';
import { createHandlers } from './handlers.ts';
import { readShippedFile } from './node.ts';
import { startReplay } from './replayClock.ts';
import { sendResponse, toRequest } from './nodeHttp.ts';

/** The built page under the strict policy with the mock feed in front of it; what Playwright drives. */

if (!('Temporal' in globalThis)) await import('temporal-polyfill/global');

const PORT = Number(process.env.E2E_PORT ?? 4600);
const SITE = process.env.E2E_SITE ?? new URL('../dist', import.meta.url).pathname;
/** A test's clock stands at the first count of arrivals until the test moves it. */
const FIRST_MOMENT = '2023-09-24T14:00:00Z';

const handlers = createHandlers({
  read: readShippedFile,
  firstClock: (now) => startReplay(now, { now: FIRST_MOMENT, paused: true }),
});

const served = await serveFolder({
  folder: SITE,
  port: PORT,
  extra: answerMock,
});
process.stdout.write(`The mock feed is in front of dist/ at ${served.address}\n`);

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop);
// Whoever started it may end without saying so.
const parent = process.ppid;
setInterval(() => {
  if (process.ppid !== parent) stop();
}, 500).unref();

function stop(): void {
  void served.close().then(() => process.exit(0));
}

async function answerMock(request: IncomingMessage, response: ServerResponse): Promise<boolean> {
  const asked = await toRequest(request, served.address);
  if (!/^\/(mock\/|situations\/mock-)/.test(new URL(asked.url).pathname)) return false;
  const answer = await getResponse(handlers, asked);
  if (!answer) return false;
  const headers = { ...headersOfKind('data'), 'Cache-Control': 'no-store' };
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  await sendResponse(answer, response);
  return true;
}
