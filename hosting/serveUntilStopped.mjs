// @ts-check
import { configurationIn, feedHostsOf } from './feedHosts.mjs';
import { forwardTo } from './forward.mjs';
import { serveFolder } from './serve.mjs';

const defaultPort = 4173;
const portsToTry = 20;

/**
 * Serves the built folder, prints the address and ends quietly on Ctrl+C or a stop signal.
 * PORT, when set, is the only port tried; otherwise 4173, or the next free one.
 *
 * @param {string} folder
 */
export async function serveUntilStopped(folder) {
  const served = await serveOnFreePort(folder, process.env.PORT ?? '').catch(
    (/** @type {unknown} */ problem) => {
      console.error(problem instanceof Error ? problem.message : problem);
      process.exit(1);
    },
  );
  console.log(`Corridor is at ${served.address}   (Ctrl+C stops it)`);
  const stop = () => {
    void served.close().then(() => process.exit(0));
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  if (process.env.npm_lifecycle_event !== undefined) stopWithParent(stop);
}

/**
 * npm passes a stop signal to the shell between it and this process, which ends without passing it on.
 *
 * @param {() => void} stop
 */
function stopWithParent(stop) {
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) stop();
  }, 500).unref();
}

/**
 * The page may read what its configuration names; a fault in it is said, and the page still opens.
 *
 * @param {string} folder
 * @returns {import('./feedHosts.mjs').FeedHosts}
 */
function hostsOf(folder) {
  try {
    return feedHostsOf(configurationIn(folder));
  } catch (problem) {
    console.error(problem instanceof Error ? problem.message : problem);
    return { feedOrigins: [], forwards: [] };
  }
}

/** @param {string} folder @param {string} wanted the text of PORT, empty when it is not set */
async function serveOnFreePort(folder, wanted) {
  const { feedOrigins, forwards } = hostsOf(folder);
  const extra = forwardTo(forwards);
  const first = wanted === '' ? defaultPort : Number(wanted);
  if (!Number.isInteger(first) || first < 0 || first > 65535)
    throw new Error(`PORT is “${wanted}”. Allowed: a whole number from 0 to 65535.`);
  const last = wanted === '' ? first + portsToTry - 1 : first;
  for (let port = first; ; port += 1) {
    try {
      return await serveFolder({ folder, port, extra, feedOrigins });
    } catch (problem) {
      const taken = problem instanceof Error && 'code' in problem && problem.code === 'EADDRINUSE';
      if (!taken) throw problem;
      if (port === last)
        throw new Error(
          first === last
            ? `Port ${port} is taken. Set PORT to a free one.`
            : `The ports from ${first} to ${last} are all taken. Set PORT to a free one.`,
          { cause: problem },
        );
    }
  }
}
