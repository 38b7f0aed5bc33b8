// @ts-check
import { Readable } from 'node:stream';
import { forwardedPolicy, headersOfKind } from './policy.mjs';

/**
 * @typedef {import('node:http').IncomingMessage} Request
 * @typedef {import('node:http').ServerResponse} Response
 * @typedef {import('./feedHosts.mjs').Forward} Forward
 */

/** What of an answer is passed on: nothing that would set a cookie or change the policy of this site. */
const passedOn = ['content-type', 'retry-after', 'location', 'last-modified', 'etag'];

/**
 * Answers requests under a forwarding folder (`via`) from the host that the folder stands for, as the samples for other
 * servers do. No cookie and no address of the reader goes there.
 *
 * @param {readonly Forward[]} forwards
 * @returns {(request: Request, response: Response) => Promise<boolean>} true when the request was one of these
 */
export function forwardTo(forwards) {
  return async (request, response) => {
    const asked = request.url ?? '/';
    const forward = forwards.find(({ path }) => asked.startsWith(path));
    if (forward === undefined || request.method !== 'GET') return false;
    const url = new URL(asked.slice(forward.path.length - 1), forward.origin);
    // Two slashes or a back slash would lead to another host.
    if (url.origin !== forward.origin) return false;
    try {
      const answer = await fetch(url, {
        redirect: 'manual',
        headers: { Accept: request.headers.accept ?? '*/*' },
      });
      for (const name of passedOn) {
        const value = answer.headers.get(name);
        if (value !== null) response.setHeader(name, value);
      }
      for (const [name, value] of Object.entries(headersOfKind('other')))
        response.setHeader(name, value);
      response.setHeader('Content-Security-Policy', forwardedPolicy);
      response.writeHead(answer.status);
      if (answer.body === null) response.end();
      else
        Readable.fromWeb(
          /** @type {import('node:stream/web').ReadableStream} */ (answer.body),
        ).pipe(response);
    } catch {
      response.writeHead(502, { 'Content-Type': 'text/plain; charset=utf-8' });
      response.end(`${forward.origin} did not answer.\n`);
    }
    return true;
  };
}
