import { serveFolder } from '../hosting/serve.mjs';
import { createHandlers } from './handlers.ts';
import { inFront } from './inFront.ts';
import { readShippedFile } from './node.ts';
import { startReplay } from './replayClock.ts';

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
  extra: inFront(handlers, () => served.address),
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
